//! When two addresses are the same, and when they are only suspected to be.

use std::borrow::Cow;

use url::Url;

/// Query parameters that only tell the site where a visitor came from.
const TRACKING: &[&str] = &[
    "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "mc_cid", "mc_eid", "igshid",
    "twclid", "_ga", "_gl",
];

/// Query and path parameters that only carry a session.
const SESSION: &[&str] = &["phpsessid", "jsessionid", "aspsessionid", "cfid", "cftoken"];

/// File names a server answers with for its folder.
const INDEX: &[&str] = &[
    "index.html",
    "index.htm",
    "index.php",
    "index.aspx",
    "index.jsp",
    "default.aspx",
    "default.htm",
    "default.html",
];

/// The normal form of an address: what is queued, fetched and stored.
///
/// Only changes that cannot lead to another page: fragment, credentials, default port, trailing dot of the host,
/// tracking and session parameters, needless percent-encoding. Other parameters stay, in their order.
pub fn normal(url: &Url) -> Url {
    let mut out = url.clone();
    out.set_fragment(None);
    // These setters fail only where there is no host, and then there is nothing to change.
    let _ = out.set_username("");
    let _ = out.set_password(None);
    if let Some(host) = url.host_str().and_then(|host| host.strip_suffix('.')) {
        let _ = out.set_host(Some(host));
    }
    let path = plain(without_path_session(out.path())).into_owned();
    if path != out.path() {
        out.set_path(&path);
    }
    if let Some(query) = out.query() {
        let kept: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty() && !is_noise(pair)).collect();
        let kept = plain(&kept.join("&")).into_owned();
        out.set_query(if kept.is_empty() { None } else { Some(&kept) });
    }
    out
}

/// The family of an address: `www.`, scheme, trailing slash and index file taken away.
///
/// Members of a family are usually one page, but only evidence (an equal body, a redirect, an equal title and element count)
/// makes them one.
pub fn family(url: &Url) -> String {
    let mut path = url.path();
    if let Some((folder, file)) = path.rsplit_once('/')
        && INDEX.contains(&file.to_ascii_lowercase().as_str())
    {
        path = folder;
    }
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}{}{query}", site(url), path.trim_end_matches('/'))
}

/// The site an address belongs to: its host without `www.`, with the port where it is not the usual one.
pub fn site(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    let host = host.strip_suffix('.').unwrap_or(host);
    let host = host.strip_prefix("www.").unwrap_or(host);
    match url.port() {
        Some(port) if !matches!(port, 80 | 443) => format!("{host}:{port}"),
        _ => host.to_owned(),
    }
}

/// True for addresses that only a badly made or hostile site offers: endless, or growing by repetition.
pub fn is_trap(url: &Url) -> bool {
    const REPEATS: usize = 4;
    if url.as_str().len() > crate::address::LONGEST_ADDRESS {
        return true;
    }
    let segments: Vec<&str> = url.path().split('/').filter(|segment| !segment.is_empty()).collect();
    segments.len() > 30
        || segments.iter().any(|segment| segments.iter().filter(|other| *other == segment).count() >= REPEATS)
}

/// True where the name of the file says that it is no page. The answer decides; this only puts it at the end of the queue.
pub fn looks_like_document(url: &Url) -> bool {
    const NAMES: &[&str] = &[
        "csv", "zip", "rar", "7z", "gz", "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "tif", "tiff",
        "ico", "bmp", "mp3", "mp4", "m4a", "m4v", "mov", "avi", "webm", "ogg", "wav", "wmv", "css", "js",
        "mjs", "json", "xml", "rss", "atom", "ics", "vcf", "txt", "exe", "msi", "apk", "dwg", "kml", "gpx",
        "woff", "woff2", "ttf", "eot",
    ];
    let file = url.path().rsplit('/').next().unwrap_or_default();
    looks_like_office_document(url)
        || file.rsplit_once('.').is_some_and(|(_, name)| NAMES.contains(&name.to_ascii_lowercase().as_str()))
}

/// True where the name of the file is that of an office document, which people read like a page.
pub fn looks_like_office_document(url: &Url) -> bool {
    const NAMES: &[&str] = &[
        "pdf", "doc", "docx", "docm", "dot", "dotx", "odt", "ott", "rtf", "xls", "xlsx", "xlsm", "ods",
        "ppt", "pptx", "pps", "ppsx", "odp", "edoc", "asice", "sce",
    ];
    let file = url.path().rsplit('/').next().unwrap_or_default();
    file.rsplit_once('.').is_some_and(|(_, name)| NAMES.contains(&name.to_ascii_lowercase().as_str()))
}

fn is_noise(pair: &str) -> bool {
    let name = pair.split('=').next().unwrap_or_default().to_ascii_lowercase();
    name.starts_with("utm_")
        || TRACKING.contains(&name.as_str())
        || SESSION.contains(&name.as_str())
        || name.starts_with("aspsessionid")
}

fn without_path_session(path: &str) -> &str {
    let Some(at) = path.rfind(';') else { return path };
    let name = path[at + 1..].split('=').next().unwrap_or_default().to_ascii_lowercase();
    if SESSION.contains(&name.as_str()) && !path[at..].contains('/') {
        without_path_session(&path[..at])
    } else {
        path
    }
}

/// Percent-encoded letters, digits and `-._~` written plainly, other escapes in upper case (RFC 3986, section 6.2.2).
fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < bytes.len() {
        let escape = text
            .get(at + 1..at + 3)
            .filter(|hex| bytes[at] == b'%' && hex.bytes().all(|digit| digit.is_ascii_hexdigit()));
        if let Some(hex) = escape {
            match u8::from_str_radix(hex, 16) {
                Ok(byte) if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) => {
                    out.push(char::from(byte));
                }
                Ok(_) | Err(_) => {
                    out.push('%');
                    out.push_str(&hex.to_ascii_uppercase());
                }
            }
            at += 3;
        } else {
            // Addresses are ASCII: `url` has escaped everything else.
            out.push(char::from(bytes[at]));
            at += 1;
        }
    }
    Cow::Owned(out)
}
