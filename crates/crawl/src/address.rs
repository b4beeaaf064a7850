//! From what a person types to an address, or to the reason why it is none.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use url::{Host, Url};

/// Longest address that is taken, in bytes.
pub const LONGEST_ADDRESS: usize = 2048;

/// Why a text is not a start address. The texts are in the catalogues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AddressErrorCode {
    /// Nothing was typed.
    Empty,
    /// Longer than [`LONGEST_ADDRESS`].
    TooLong,
    /// Several addresses, or a space in the middle of one.
    Spaces,
    /// The part before `://` is mistyped.
    SchemeMistyped,
    /// Neither `http` nor `https`.
    SchemeUnsupported,
    /// A path of a file on this computer.
    FilePath,
    /// An e-mail address.
    Email,
    /// A user name or password in the address; they are never sent.
    Credentials,
    /// There is no host in it.
    NoHost,
    /// The host has no dot and is not a local name.
    HostWithoutDot,
    /// The host has characters or an order of them that no host has.
    BadHost,
    /// The port is not a number from 1 to 65535.
    BadPort,
}

/// A text that is not a start address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{typed:?} is not an address to start from: {code:?}")]
pub struct AddressError {
    /// Why.
    pub code: AddressErrorCode,
    /// The text as typed.
    pub typed: String,
    /// What was probably meant, to be offered, never taken silently.
    pub suggestion: Option<Url>,
}

/// Reads a start address as a person types it: the scheme may be missing, spaces around it are ignored.
///
/// A missing scheme becomes `https`, and `http` where the host is this computer or a bare IP address. Fragments are dropped.
///
/// # Errors
///
/// A closed code with, where one can be guessed, the address that was probably meant.
pub fn parse_start_address(typed: &str) -> Result<Url, AddressError> {
    let is_around = |c: char| c.is_whitespace() || is_invisible(c) || "\"'“”„«»<>".contains(c);
    let text =
        typed.trim_start_matches(is_around).trim_end_matches(|c| is_around(c) || matches!(c, ',' | ';'));
    read(text).map_err(|code| AddressError {
        code,
        typed: typed.to_owned(),
        suggestion: mended(text).and_then(|mended| read(&mended).ok()),
    })
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{00ad}')
}

fn read(text: &str) -> Result<Url, AddressErrorCode> {
    if text.is_empty() {
        return Err(AddressErrorCode::Empty);
    }
    if text.len() > LONGEST_ADDRESS {
        return Err(AddressErrorCode::TooLong);
    }
    if text.chars().any(|c| c.is_whitespace() || is_invisible(c)) {
        return Err(AddressErrorCode::Spaces);
    }
    if is_file_path(text) {
        return Err(AddressErrorCode::FilePath);
    }
    let (scheme, rest) = split_scheme(text)?;
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    check_authority(authority, scheme.is_some())?;
    let scheme = scheme.unwrap_or_else(|| if is_local(authority) { "http" } else { "https" }.to_owned());
    let mut url = Url::parse(&format!("{scheme}://{rest}")).map_err(|error| match error {
        url::ParseError::InvalidPort => AddressErrorCode::BadPort,
        url::ParseError::EmptyHost => AddressErrorCode::NoHost,
        _ => AddressErrorCode::BadHost,
    })?;
    if url.port() == Some(0) {
        return Err(AddressErrorCode::BadPort);
    }
    check_host(&url, authority)?;
    url.set_fragment(None);
    Ok(url)
}

/// The scheme in lower case, if there is one, and what follows `://`.
fn split_scheme(text: &str) -> Result<(Option<String>, &str), AddressErrorCode> {
    if let Some((scheme, rest)) = text.split_once("://") {
        // In `example.lv/?back=http://x` the text before belongs to the address.
        if !scheme.contains(['/', '?', '#', '.']) {
            let rest = rest.trim_start_matches('/');
            let scheme = scheme.to_ascii_lowercase();
            return match scheme.as_str() {
                "http" | "https" => Ok((Some(scheme), rest)),
                "file" => Err(AddressErrorCode::FilePath),
                _ if is_mistyped_http(&scheme) => Err(AddressErrorCode::SchemeMistyped),
                _ => Err(AddressErrorCode::SchemeUnsupported),
            };
        }
    }
    let head = text.split(['/', '\\', ':', ';', ',']).next().unwrap_or_default().to_ascii_lowercase();
    let after = &text[head.len()..];
    if matches!(head.as_str(), "mailto" | "tel" | "javascript" | "data" | "ftp" | "about")
        && after.starts_with(':')
    {
        return Err(if head == "mailto" {
            AddressErrorCode::Email
        } else {
            AddressErrorCode::SchemeUnsupported
        });
    }
    if !after.is_empty() && (head == "http" || head == "https" || is_mistyped_http(&head)) {
        return Err(AddressErrorCode::SchemeMistyped);
    }
    Ok((None, text.trim_start_matches('/')))
}

/// One to seven of the letters of `https`, beginning and ordered roughly like it.
fn is_mistyped_http(scheme: &str) -> bool {
    let letters: String = scheme.chars().filter(|c| !matches!(c, ':' | ';' | ',')).collect();
    (3..=7).contains(&letters.len())
        && letters.chars().all(|c| "htpsw".contains(c))
        && letters.contains('t')
        && letters.contains('p')
}

fn is_file_path(text: &str) -> bool {
    let bytes = text.as_bytes();
    let drive = bytes.len() > 2 && bytes[0].is_ascii_alphabetic() && bytes[1] == b':' && bytes[2] == b'\\';
    drive
        || text.starts_with("\\\\")
        || text.starts_with("./")
        || text.starts_with("../")
        || text.starts_with('~')
}

fn check_authority(authority: &str, has_scheme: bool) -> Result<(), AddressErrorCode> {
    if authority.is_empty() {
        return Err(AddressErrorCode::NoHost);
    }
    if authority.contains('@') {
        let is_email = !has_scheme && !authority.contains(':');
        return Err(if is_email { AddressErrorCode::Email } else { AddressErrorCode::Credentials });
    }
    if authority.contains([',', ';', '_', '*', '!', '$', '(', ')']) {
        return Err(AddressErrorCode::BadHost);
    }
    Ok(())
}

fn is_local(authority: &str) -> bool {
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    host.eq_ignore_ascii_case("localhost")
        || authority.starts_with('[')
        || host.parse::<IpAddr>().is_ok()
        || host.to_ascii_lowercase().ends_with(".localhost")
}

fn check_host(url: &Url, authority: &str) -> Result<(), AddressErrorCode> {
    let host = match url.host() {
        Some(Host::Domain(host)) => host,
        // `1.2.3` is an address of its own to a browser, and a slip to a person.
        Some(Host::Ipv4(_)) if !is_local(authority) => return Err(AddressErrorCode::BadHost),
        Some(Host::Ipv4(_) | Host::Ipv6(_)) => return Ok(()),
        None => return Err(AddressErrorCode::NoHost),
    };
    let host = host.strip_suffix('.').unwrap_or(host);
    if host == "localhost" {
        return Ok(());
    }
    let is_bad =
        |label: &str| label.is_empty() || label.len() > 63 || label.starts_with('-') || label.ends_with('-');
    if host.len() > 253 || host.split('.').any(is_bad) {
        return Err(AddressErrorCode::BadHost);
    }
    // An intranet name without a dot is meant where a port was given with it.
    if !host.contains('.') && url.port().is_none() {
        return Err(AddressErrorCode::HostWithoutDot);
    }
    let top = host.rsplit('.').next().unwrap_or_default();
    if host.contains('.') && top.bytes().all(|b| b.is_ascii_digit()) {
        return Err(AddressErrorCode::BadHost);
    }
    Ok(())
}

/// The text with the usual slips undone: scheme retyped, e-mail cut to its host, commas and doubled dots to dots.
fn mended(text: &str) -> Option<String> {
    if text.len() > LONGEST_ADDRESS || is_file_path(text) {
        return None;
    }
    let first = text.split_whitespace().find(|part| part.contains('.')).unwrap_or(text);
    let text = first.trim_end_matches([',', ';', '.']);
    let body = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let head = text[..text.len() - body.len()].to_ascii_lowercase();
    let (scheme, rest) = if body.starts_with([':', ';', '/', ',', '\\'])
        && (is_mistyped_http(&head) || head == "http" || head == "https")
    {
        let scheme = if head.contains('s') { "https://" } else { "http://" };
        (scheme, body.trim_start_matches([':', ';', '/', ',', '\\', '.']))
    } else if head == "mailto" && body.starts_with(':') {
        ("", &body[1..])
    } else {
        ("", text)
    };
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    let cut = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(cut);
    let mut host = authority.rsplit('@').next().unwrap_or_default().replace([',', ';'], ".");
    host.retain(|c| !is_invisible(c));
    while host.contains("..") {
        host = host.replace("..", ".");
    }
    Some(format!("{scheme}{}{path}", host.trim_start_matches('.')))
}
