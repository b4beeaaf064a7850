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

/// Why a server could not be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Cause {
    /// The name has no address.
    Dns,
    /// The certificate is for another name.
    TlsName,
    /// No secure connection.
    Tls,
    /// The connection was refused.
    Refused,
    /// The connection broke off.
    Reset,
    /// The address leads back to itself.
    RedirectLoop,
    /// Too many redirects.
    TooManyRedirects,
    /// An address of an internal network that nobody named as a start.
    PrivateAddress,
    /// Any other failure to connect.
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
            Status::OutOfScope => "status-out-of-scope",
            Status::TooLarge => "status-too-large",
            Status::Crashed => "status-crashed",
            Status::Unreachable => "status-unreachable",
            Status::Duplicate => "status-duplicate",
            Status::Waiting => "status-waiting",
        }
    }

    /// All of them.
    pub const ALL: [Status; 14] = [
        Status::Loaded,
        Status::Redirected,
        Status::NotHtml,
        Status::HttpError,
        Status::Timeout,
        Status::BlockedByRobots,
        Status::LoginRequired,
        Status::ConsentWall,
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
            Cause::Tls => "unreachable-tls",
            Cause::Refused => "unreachable-refused",
            Cause::Reset => "unreachable-reset",
            Cause::RedirectLoop => "unreachable-redirect-loop",
            Cause::TooManyRedirects => "unreachable-too-many-redirects",
            Cause::PrivateAddress => "unreachable-private-address",
            Cause::Other => "unreachable-other",
        }
    }

    /// All of them.
    pub const ALL: [Cause; 9] = [
        Cause::Dns,
        Cause::TlsName,
        Cause::Tls,
        Cause::Refused,
        Cause::Reset,
        Cause::RedirectLoop,
        Cause::TooManyRedirects,
        Cause::PrivateAddress,
        Cause::Other,
    ];
}
