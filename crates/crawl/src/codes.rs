//! The names under which statuses, details and codes stand in files and in the catalogues, and the lists of all of them.

use crate::address::AddressErrorCode;
use crate::frontier::Limit;
use crate::visit::{Detail, Status};

/// A match without a wildcard arm, so a variant that is missing here does not compile.
macro_rules! codes {
    ($type:ty { $($variant:ident = $code:literal),* $(,)? }) => {
        impl $type {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its name in files and catalogues; the same as serde writes.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }
        }
    };
}

codes!(Status {
    Loaded = "loaded",
    Redirected = "redirected",
    NotHtml = "notHtml",
    HttpError = "httpError",
    Timeout = "timeout",
    BlockedByRobots = "blockedByRobots",
    LoginRequired = "loginRequired",
    ConsentWall = "consentWall",
    NeedsScript = "needsScript",
    OutOfScope = "outOfScope",
    TooLarge = "tooLarge",
    Crashed = "crashed",
    Unreachable = "unreachable",
    Duplicate = "duplicate",
});

codes!(Detail {
    Dns = "dns",
    TlsName = "tls-name",
    TlsExpired = "tls-expired",
    TlsUntrusted = "tls-untrusted",
    Tls = "tls",
    Refused = "refused",
    Reset = "reset",
    CutOff = "cut-off",
    Protocol = "protocol",
    RedirectLoop = "redirect-loop",
    TooManyRedirects = "too-many-redirects",
    BadRedirect = "bad-redirect",
    PrivateAddress = "private-address",
    BadAddress = "bad-address",
    TooSlow = "too-slow",
    RobotsUnreachable = "robots-unreachable",
    TooManyRequests = "too-many-requests",
    JudgingTime = "judging-time",
    StylesTooComplex = "styles-too-complex",
    BrowserMissing = "browser-missing",
    BrowserFailed = "browser-failed",
    BrowserTime = "browser-time",
    PageCrashed = "page-crashed",
    ScriptLeft = "script-left",
});

codes!(AddressErrorCode {
    Empty = "empty",
    TooLong = "too-long",
    Spaces = "spaces",
    SchemeMistyped = "scheme-mistyped",
    SchemeUnsupported = "scheme-unsupported",
    FilePath = "file-path",
    Email = "email",
    Credentials = "credentials",
    NoHost = "no-host",
    HostWithoutDot = "host-without-dot",
    BadHost = "bad-host",
    BadPort = "bad-port",
});

codes!(Limit { Pages = "pages", Visits = "visits", Bytes = "bytes", Time = "time" });
