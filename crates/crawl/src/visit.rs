//! What became of one address: the status and its evidence, as stored and reported.

use serde::{Deserialize, Serialize};
use url::Url;

/// How a visit ended. Every queued address ends in exactly one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// The page came whole; it is reported under its final address.
    Loaded,
    /// The address leads to another page that has its own visit ([`Visit::same_as`]).
    Redirected,
    /// It answered, but not with a page: a document, an image, a feed.
    NotHtml,
    /// The server answered with an error ([`Visit::http`]).
    HttpError,
    /// It took longer than it may.
    Timeout,
    /// robots.txt forbids it, or could not be had for a reason that forbids everything.
    BlockedByRobots,
    /// A login stands before it; what was seen is not the page.
    LoginRequired,
    /// A consent wall stands before it; what was seen is not the page.
    ConsentWall,
    /// Without scripts there is next to nothing on the page; what a browser would show was not seen.
    NeedsScript,
    /// It leads out of the scope of this run; nothing there was fetched.
    OutOfScope,
    /// It is larger than a page may be; what came was not judged.
    TooLarge,
    /// Judging it failed inside this program.
    Crashed,
    /// No answer could be had ([`Visit::detail`] says why).
    Unreachable,
    /// The same page as one visited before ([`Visit::same_as`]); not judged again.
    Duplicate,
}

/// Why a visit ended so, for machines; the texts are in the catalogues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    /// The name is not known to the name servers.
    Dns,
    /// The certificate is for another name.
    TlsName,
    /// The certificate has expired or is not valid yet.
    TlsExpired,
    /// The certificate is from an authority that is not trusted, or its chain is incomplete.
    TlsUntrusted,
    /// The secure connection failed in another way.
    Tls,
    /// Nothing listens there.
    Refused,
    /// The connection was closed before an answer came.
    Reset,
    /// The body ended before its announced end, or could not be unpacked.
    CutOff,
    /// The answer was not HTTP.
    Protocol,
    /// The redirects lead back to an address they came from.
    RedirectLoop,
    /// More redirects than any page needs.
    TooManyRedirects,
    /// A redirect without a usable target.
    BadRedirect,
    /// The address is of this computer or of an internal network, and nobody named it as a start address.
    PrivateAddress,
    /// Not an address this program can visit.
    BadAddress,
    /// No connection, no answer, or no end of the body within the time.
    TooSlow,
    /// robots.txt answered with a server error or not at all, which forbids everything.
    RobotsUnreachable,
    /// The server asks for fewer requests, and went on asking.
    TooManyRequests,
    /// The judging of the page took longer than it may.
    JudgingTime,
    /// The style sheets of the page are more than can be computed.
    StylesTooComplex,
    /// The page has to be opened in a browser, and none is installed.
    BrowserMissing,
    /// The page has to be opened in a browser, and it could not be started.
    BrowserFailed,
    /// Opened in a browser, the page did not come to an end of loading within the time.
    BrowserTime,
    /// Opened in a browser, the page brought it down.
    PageCrashed,
    /// Opened in a browser, a script of the page wanted to go where the run may not go.
    ScriptLeft,
}

/// One step of a redirect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Hop {
    /// HTTP status of the answer that redirected.
    pub http: u16,
    /// Where it pointed to.
    pub to: Url,
}

/// An address waiting for its visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Queued {
    /// Place in the queue, from 0; unique within a run.
    pub order: u64,
    /// The address in its normal form.
    pub address: Url,
    /// Links from a start address; 0 for a start address.
    pub depth: u32,
    /// The page whose link was found first; `None` for start addresses and sitemaps.
    pub found_on: Option<Url>,
}

/// The evidence of one visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Visit {
    /// What was asked for.
    #[serde(flatten)]
    pub queued: Queued,
    /// How it ended.
    pub status: Status,
    /// Why, where the status alone does not say it.
    pub detail: Option<Detail>,
    /// Where the redirects led; equal to the address where there were none.
    pub final_address: Url,
    /// The redirects, in order.
    pub redirects: Vec<Hop>,
    /// HTTP status of the last answer.
    pub http: Option<u16>,
    /// `Content-Type` of the last answer, as sent.
    pub content_type: Option<String>,
    /// Text of the title element, if the page was parsed.
    pub title: Option<String>,
    /// Bytes of the body after unpacking, as far as it was read.
    pub bytes: u64,
    /// BLAKE3 of the body, in hexadecimal, where the body was read to its end.
    pub hash: Option<String>,
    /// Elements of the page, if it was parsed.
    pub elements: Option<u32>,
    /// Time from the first request to the end of the last body, in milliseconds; waiting for politeness is not counted.
    pub millis: u64,
    /// The visit that stands for this one, for [`Status::Duplicate`] and [`Status::Redirected`]: its queued address.
    pub same_as: Option<Url>,
}

impl Visit {
    /// A visit that ended without an answer worth keeping.
    pub fn without_answer(queued: Queued, status: Status, detail: Option<Detail>) -> Self {
        Self {
            final_address: queued.address.clone(),
            queued,
            status,
            detail,
            redirects: Vec::new(),
            http: None,
            content_type: None,
            title: None,
            bytes: 0,
            hash: None,
            elements: None,
            millis: 0,
            same_as: None,
        }
    }

    /// True where the page came whole and stands for itself: only such a visit has results.
    pub fn is_loaded(&self) -> bool {
        self.status == Status::Loaded
    }
}
