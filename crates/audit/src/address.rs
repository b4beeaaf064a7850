//! Where an element leads and what it shows, without what changes from visit to visit and from build to build.

use page::{NodeId, Page};

/// File names shorter than this say nothing without their folder.
const TELLING: usize = 4;

/// Endings of files that are programs: what they show is in their parameters.
const PROGRAMS: [&str; 8] = ["php", "asp", "aspx", "ashx", "axd", "jsp", "cgi", "do"];

/// Where it leads to or what it shows. Of a file it is the name, because folders and hosts change with a template.
pub(crate) fn address(page: &Page, node: NodeId) -> String {
    let Some(element) = page.tree.element(node) else { return String::new() };
    let base = &page.doc_of(node).base;
    for name in ["href", "action", "formaction"] {
        if let Some(value) = element.attr(name).filter(|value| !value.trim().is_empty())
            && let Ok(url) = base.join(value.trim())
        {
            if leads_nowhere(value) {
                continue;
            }
            let fragment = if url.path() == base.path() { url.fragment().unwrap_or_default() } else { "" };
            let host = url.host_str().unwrap_or_default();
            return format!("{name}={host}{}?{}#{fragment}", path(&url), query(&url));
        }
    }
    for name in ["src", "data", "poster"] {
        if let Some(value) = element.attr(name).filter(|value| !value.trim().is_empty())
            && let Ok(url) = base.join(value.trim())
        {
            return format!("{name}={}", file(&url));
        }
    }
    String::new()
}

/// True for what authors write where there is nothing to lead to: code does the rest.
fn leads_nowhere(value: &str) -> bool {
    let value = value.trim().to_ascii_lowercase();
    let code = value.strip_prefix("javascript:").map(|code| code.trim_matches([';', ' ']));
    matches!(value.as_str(), "#" | "#!" | "#0")
        || code.is_some_and(|code| code.is_empty() || code.starts_with("void"))
}

/// The path without a session that a server wrote into it.
pub(crate) fn path(url: &url::Url) -> &str {
    url.path().split(';').next().unwrap_or_default()
}

/// The parameters that name a page, in their order.
fn query(url: &url::Url) -> String {
    let pairs = url.query_pairs().filter(|(key, _)| !is_passing(key));
    pairs.map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&")
}

/// Parameters that name a visit or the version of a file and not a page.
fn is_passing(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    key.starts_with("utm_")
        || key.ends_with("_token")
        || key.ends_with("sessid")
        || [
            "sid",
            "sessionid",
            "jsessionid",
            "phpsessid",
            "token",
            "csrf",
            "fbclid",
            "gclid",
            "_ga",
            "t",
            "ts",
            "v",
            "ver",
            "itok",
            "cb",
            "rnd",
            "nocache",
            "timestamp",
            "_",
        ]
        .contains(&key.as_str())
}

/// Name of a file without the marks of a build or of a size: `logo-3f9a27c1.min.png` and `logo-300x200.png` are
/// `logo.png`. With its folder where it says too little by itself, and with its query where the path is a program.
fn file(url: &url::Url) -> String {
    if url.scheme() == "data" {
        return blake3::hash(url.as_str().as_bytes()).to_hex()[..16].to_owned();
    }
    let mut segments = url.path().rsplit('/');
    let last = segments.next().unwrap_or_default();
    let folder = segments.next().unwrap_or_default();
    let (stem, ending) = last.rsplit_once('.').unwrap_or((last, ""));
    let kept: Vec<&str> = stem.split(['-', '_', '.', '@']).filter(|part| !is_mark(part)).collect();
    let stem = if kept.is_empty() { stem.to_owned() } else { kept.join("-") };
    if ending.is_empty() || PROGRAMS.contains(&ending.to_ascii_lowercase().as_str()) {
        let host = url.host_str().unwrap_or_default();
        return format!("{host}{}?{}", path(url), query(url));
    }
    let is_telling = stem.chars().filter(|c| c.is_alphabetic()).count() >= TELLING && !is_habit(&stem);
    if is_telling { format!("{stem}.{ending}") } else { format!("{folder}/{stem}.{ending}") }
}

fn is_habit(stem: &str) -> bool {
    [
        "image", "icon", "photo", "foto", "picture", "thumb", "banner", "attels", "header", "default",
        "index", "img",
    ]
    .contains(&stem.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-').to_lowercase().as_str())
}

/// True for what a build or a resizer adds to the name of a file.
fn is_mark(part: &str) -> bool {
    let has_digit = part.chars().any(|c| c.is_ascii_digit());
    // Digits alone are a day or a number that a person gave.
    let is_hex = part.len() >= 6
        && part.chars().all(|c| c.is_ascii_hexdigit())
        && part.chars().any(|c| c.is_ascii_alphabetic());
    let is_mixed = part.len() == 8
        && part.chars().all(|c| c.is_ascii_alphanumeric())
        && part.as_bytes().windows(2).any(|two| !two[0].is_ascii_uppercase() && two[1].is_ascii_uppercase())
        && part.chars().any(|c| c.is_ascii_lowercase());
    let is_size = part.split_once('x').is_some_and(|(wide, high)| {
        let is_number = |side: &str| !side.is_empty() && side.chars().all(|c| c.is_ascii_digit());
        is_number(wide) && is_number(high)
    });
    ((is_hex || is_mixed) && has_digit) || is_size || matches!(part, "min" | "2x" | "3x" | "scaled")
}
