use serde::{Deserialize, Serialize};

/// How a visit to an address ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// The page was seen and judged.
    Loaded,
    /// The address leads to another one, which has its own visit.
    Redirected,
    /// A file, not a page.
    NotHtml,
    /// The server answered with an error.
    HttpError,
    /// No answer in time.
    Timeout,
    /// robots.txt forbids it.
    BlockedByRobots,
    /// Seen only after signing in.
    LoginRequired,
    /// A consent notice covers the content.
    ConsentWall,
    /// Without scripts there is next to nothing on the page.
    NeedsScript,
    /// Not part of the audit.
    OutOfScope,
    /// Larger than the limit.
    TooLarge,
    /// Our program failed on it.
    Crashed,
    /// The server could not be reached; see [`Cause`].
    Unreachable,
    /// The same content was judged at another address.
    Duplicate,
    /// Known, but not opened before the audit ended.
    Waiting,
}

/// Why a visit ended so, where the status alone does not say it; in files by the names that the crawler gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// The name has no address.
    Dns,
    /// The certificate is for another name.
    TlsName,
    /// The certificate has expired or is not valid yet.
    TlsExpired,
    /// The certificate is not trusted.
    TlsUntrusted,
    /// No secure connection, for another reason.
    Tls,
    /// The connection was refused.
    Refused,
    /// The connection broke off.
    Reset,
    /// The content came incomplete.
    CutOff,
    /// The answer was not HTTP.
    Protocol,
    /// The address leads back to itself.
    RedirectLoop,
    /// Too many redirects.
    TooManyRedirects,
    /// A redirect without a usable target.
    BadRedirect,
    /// An address of an internal network that nobody named as a start.
    PrivateAddress,
    /// An address of a kind that is not opened.
    BadAddress,
    /// No answer in time.
    TooSlow,
    /// robots.txt could not be had, which forbids everything.
    RobotsUnreachable,
    /// The server asked for fewer requests.
    TooManyRequests,
    /// Judging took too long.
    JudgingTime,
    /// The style sheets are more than can be computed.
    StylesTooComplex,
    /// No browser to open the page in.
    BrowserMissing,
    /// The browser could not be started.
    BrowserFailed,
    /// The page did not stop loading in the browser.
    BrowserTime,
    /// The page brought the browser down.
    PageCrashed,
    /// A script of the page led out of what may be visited.
    ScriptLeft,
    /// Anything else.
    Other,
}

/// What a status means for what the report may say about the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Judged.
    Scanned,
    /// Part of the audit and not judged: nothing may be said about it, and it never looks clean.
    NotScanned,
    /// Judged under another address.
    Elsewhere,
    /// Not part of the audit.
    Outside,
}

impl Status {
    /// What the status means for the report.
    pub fn group(self) -> Group {
        match self {
            Status::Loaded => Group::Scanned,
            Status::Redirected | Status::Duplicate => Group::Elsewhere,
            Status::OutOfScope => Group::Outside,
            Status::NotHtml
            | Status::HttpError
            | Status::Timeout
            | Status::BlockedByRobots
            | Status::LoginRequired
            | Status::ConsentWall
            | Status::NeedsScript
            | Status::TooLarge
            | Status::Crashed
            | Status::Unreachable
            | Status::Waiting => Group::NotScanned,
        }
    }

    /// True if there should have been a page to judge: its rules are untested, not inapplicable.
    pub fn is_page_missed(self) -> bool {
        self.group() == Group::NotScanned && self != Status::NotHtml
    }

    /// Key of its texts in `errors.ftl`.
    pub fn key(self) -> &'static str {
        match self {
            Status::Loaded => "status-loaded",
            Status::Redirected => "status-redirected",
            Status::NotHtml => "status-not-html",
            Status::HttpError => "status-http-error",
            Status::Timeout => "status-timeout",
            Status::BlockedByRobots => "status-blocked-by-robots",
            Status::LoginRequired => "status-login-required",
            Status::ConsentWall => "status-consent-wall",
            Status::NeedsScript => "status-needs-script",
            Status::OutOfScope => "status-out-of-scope",
            Status::TooLarge => "status-too-large",
            Status::Crashed => "status-crashed",
            Status::Unreachable => "status-unreachable",
            Status::Duplicate => "status-duplicate",
            Status::Waiting => "status-waiting",
        }
    }

    /// All of them.
    pub const ALL: [Status; 15] = [
        Status::Loaded,
        Status::Redirected,
        Status::NotHtml,
        Status::HttpError,
        Status::Timeout,
        Status::BlockedByRobots,
        Status::LoginRequired,
        Status::ConsentWall,
        Status::NeedsScript,
        Status::OutOfScope,
        Status::TooLarge,
        Status::Crashed,
        Status::Unreachable,
        Status::Duplicate,
        Status::Waiting,
    ];
}

impl Cause {
    /// Key of its texts in `errors.ftl`.
    pub fn key(self) -> &'static str {
        match self {
            Cause::Dns => "unreachable-dns",
            Cause::TlsName => "unreachable-tls-name",
            Cause::TlsExpired => "unreachable-tls-expired",
            Cause::TlsUntrusted => "unreachable-tls-untrusted",
            Cause::Tls => "unreachable-tls",
            Cause::Refused => "unreachable-refused",
            Cause::Reset => "unreachable-reset",
            Cause::CutOff => "unreachable-cut-off",
            Cause::Protocol => "unreachable-protocol",
            Cause::RedirectLoop => "unreachable-redirect-loop",
            Cause::TooManyRedirects => "unreachable-too-many-redirects",
            Cause::BadRedirect => "unreachable-bad-redirect",
            Cause::PrivateAddress => "unreachable-private-address",
            Cause::BadAddress => "unreachable-bad-address",
            Cause::TooSlow => "unreachable-too-slow",
            Cause::RobotsUnreachable => "unreachable-robots-unreachable",
            Cause::TooManyRequests => "unreachable-too-many-requests",
            Cause::JudgingTime => "unreachable-judging-time",
            Cause::StylesTooComplex => "unreachable-styles-too-complex",
            Cause::BrowserMissing => "unreachable-browser-missing",
            Cause::BrowserFailed => "unreachable-browser-failed",
            Cause::BrowserTime => "unreachable-browser-time",
            Cause::PageCrashed => "unreachable-page-crashed",
            Cause::ScriptLeft => "unreachable-script-left",
            Cause::Other => "unreachable-other",
        }
    }

    /// All of them.
    pub const ALL: [Cause; 25] = [
        Cause::Dns,
        Cause::TlsName,
        Cause::TlsExpired,
        Cause::TlsUntrusted,
        Cause::Tls,
        Cause::Refused,
        Cause::Reset,
        Cause::CutOff,
        Cause::Protocol,
        Cause::RedirectLoop,
        Cause::TooManyRedirects,
        Cause::BadRedirect,
        Cause::PrivateAddress,
        Cause::BadAddress,
        Cause::TooSlow,
        Cause::RobotsUnreachable,
        Cause::TooManyRequests,
        Cause::JudgingTime,
        Cause::StylesTooComplex,
        Cause::BrowserMissing,
        Cause::BrowserFailed,
        Cause::BrowserTime,
        Cause::PageCrashed,
        Cause::ScriptLeft,
        Cause::Other,
    ];
}
