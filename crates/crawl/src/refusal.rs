//! Whether what came is the page, or a login or consent wall before it.
//!
//! Heuristics, made to err on the safe side: a wall taken for a page would be judged in its place and could make it look clean;
//! a page taken for a wall is reported as not checked, with its address, and a person sees why.

use url::Url;

use crate::visit::{Hop, Status};

/// What the parsed page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// `input type=password` that are not hidden.
    pub password_fields: u32,
    /// Words of visible text in the main content, or on the page where there is no main content.
    pub words: u32,
    /// Buttons or links whose name asks for consent ([`asks_for_consent`]).
    pub consent_controls: u32,
    /// Links on the page.
    pub links: u32,
    /// Scripts.
    pub scripts: u32,
    /// Pictures, fields, buttons, frames and the like that are shown.
    pub things: u32,
}

/// Words below which a page with a password field is little else than a login.
const FEW_WORDS: u32 = 120;

/// Words and links below which a page that asks for consent has no content of its own.
const WALL_WORDS: u32 = 80;
const WALL_LINKS: u32 = 6;

/// Words at most on a page that only a script fills ("Loading, please wait").
const SHELL_WORDS: u32 = 5;

/// Path segments and host labels of logins.
const LOGIN: &[&str] = &[
    "login",
    "log-in",
    "signin",
    "sign-in",
    "sign_in",
    "logon",
    "auth",
    "authenticate",
    "authentication",
    "authorize",
    "authorization",
    "sso",
    "saml",
    "saml2",
    "oauth",
    "oauth2",
    "openid",
    "openid-connect",
    "oidc",
    "idp",
    "adfs",
    "cas",
    "wp-login",
    "ielogoties",
    "ieiet",
    "pieslegties",
    "pieslegsanas",
    "autentifikacija",
    "autorizacija",
    "epaslogin",
];

/// Path segments and host labels of consent walls.
const CONSENT: &[&str] =
    &["consent", "cookie-consent", "cookiewall", "cookie-wall", "gdpr", "piekrisana", "sikdatnu-piekrisana"];

/// How the visit ends if what came is a wall; `None` if it is the page that was asked for.
///
/// - Redirected to an address that names itself a login, from one that does not: login.
/// - A password field on a page with few words, at an address that does not name itself a login: login.
///   (A login page that was asked for by its own address is a page like any other and is judged.)
/// - A page with scripts and next to nothing else: needs scripts.
/// - The same for consent: a redirect to an address that names it, or a page with a consent button and next to nothing else.
pub fn wall(requested: &Url, redirects: &[Hop], signs: Signs) -> Option<Status> {
    let asked_for_login = is_login_address(requested);
    let arrived = redirects.last().map(|hop| &hop.to);
    if !asked_for_login
        && (arrived.is_some_and(is_login_address) || (signs.password_fields > 0 && signs.words < FEW_WORDS))
    {
        return Some(Status::LoginRequired);
    }
    let asked_for_consent = names_one_of(requested, CONSENT);
    let is_bare = signs.consent_controls > 0 && signs.words < WALL_WORDS && signs.links < WALL_LINKS;
    if !asked_for_consent && (arrived.is_some_and(|url| names_one_of(url, CONSENT)) || is_bare) {
        return Some(Status::ConsentWall);
    }
    let is_shell = signs.scripts > 0 && signs.words <= SHELL_WORDS && signs.links == 0 && signs.things == 0;
    is_shell.then_some(Status::NeedsScript)
}

/// True for an address that names itself a login by its host or path.
pub fn is_login_address(url: &Url) -> bool {
    names_one_of(url, LOGIN)
}

/// True for the name of a control that asks for consent to cookies or terms, in Latvian or English.
pub fn asks_for_consent(name: &str) -> bool {
    const STEMS: &[&str] = &[
        "piekrītu",
        "piekrist",
        "apstiprināt sīkdatnes",
        "pieņemt",
        "accept",
        "agree",
        "consent",
        "allow all",
    ];
    let name = name.to_lowercase();
    STEMS.iter().any(|stem| name.contains(stem))
}

fn names_one_of(url: &Url, names: &[&str]) -> bool {
    // Only the labels before the registered name: `auth.example.lv` is a login, `auth.lv` is somebody's home page.
    let labels: Vec<&str> = url.domain().unwrap_or_default().split('.').collect();
    let before = labels.len().saturating_sub(2);
    let in_host = labels[..before].iter().any(|label| names.contains(label));
    in_host
        || url.path().split('/').any(|segment| {
            let name = segment.split(['.', ';']).next().unwrap_or_default().to_ascii_lowercase();
            names.contains(&name.as_str())
        })
}
