//! Names of files and addresses that stand where words for people belong.

/// Endings of files that pages, documents and pictures have.
const ENDINGS: &[&str] = &[
    "html", "htm", "xhtml", "php", "asp", "aspx", "jsp", "do", "cgi", "jpg", "jpeg", "png", "gif", "svg",
    "webp", "avif", "bmp", "tif", "tiff", "ico", "heic", "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx",
    "ods", "ppt", "pptx", "txt", "zip", "mp4", "mp3", "webm", "psd", "ai", "eps", "indd",
];
/// What cameras, telephones and programs call a file, before a number.
const HABITS: &[&str] = &[
    "img",
    "image",
    "images",
    "imgs",
    "dsc",
    "dscn",
    "dscf",
    "pict",
    "pic",
    "picture",
    "photo",
    "foto",
    "pxl",
    "vid",
    "screenshot",
    "screen",
    "scan",
    "skan",
    "attels",
    "attēls",
    "bilde",
    "unnamed",
    "untitled",
    "download",
    "index",
    "default",
    "page",
    "home",
    "new",
    "document",
    "document1",
    "dokuments",
    "banner",
    "slide",
    "whatsapp",
    "viber",
    "mg",
    "p",
    "snimok",
    "pexels",
    "shutterstock",
    "istock",
    "adobestock",
    "noname",
    "temp",
    "tmp",
    "test",
];

/// What the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileName {
    /// A name that says nothing: a word of habit, a number, both, or a hash.
    Meaningless,
    /// The name of a file that may say something.
    Named,
    /// An address.
    Address,
    /// Neither.
    No,
}

/// Whether the whole text is the name of a file or an address.
pub fn of(text: &str) -> FileName {
    let text = text.trim();
    if is_address(text) {
        return FileName::Address;
    }
    let Some((base, ending)) = text.rsplit_once('.') else { return camera(text) };
    if base.is_empty() || !ENDINGS.contains(&ending.to_lowercase().as_str()) || base.contains(['.', '?']) {
        return FileName::No;
    }
    let base = base.rsplit(['/', '\\']).next().unwrap_or(base);
    if is_habit(base) { FileName::Meaningless } else { FileName::Named }
}

/// True if the whole text is an address: with a scheme, or beginning with `www.`.
pub fn is_address(text: &str) -> bool {
    let text = text.trim();
    let has_scheme = ["http://", "https://", "ftp://", "file://"].iter().any(|scheme| {
        text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && text.len() > scheme.len()
    });
    let is_www = text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")) && text.len() > 6;
    (has_scheme || is_www) && !text.contains(char::is_whitespace)
}

/// Without an ending only what a camera writes is the name of a file: `IMG_2045`, `DSC01234`.
fn camera(text: &str) -> FileName {
    let is_camera = text.chars().filter(char::is_ascii_digit).count() >= 3
        && !text.contains(char::is_whitespace)
        && ["img", "dsc", "dscn", "dscf", "pict", "pxl"].iter().any(|habit| {
            text.get(..habit.len()).is_some_and(|start| start.eq_ignore_ascii_case(habit))
                && text[habit.len()..].chars().all(|c| c.is_ascii_digit() || "_-. ()".contains(c))
        });
    if is_camera { FileName::Meaningless } else { FileName::No }
}

/// Nothing but words of habit, numbers, and letters and digits mixed as in a hash.
fn is_habit(base: &str) -> bool {
    let mut words = base.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| {
        let word = word.to_lowercase();
        let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
        let is_hash = word.len() >= 12
            && word.chars().all(|c| c.is_ascii_hexdigit())
            && word.contains(|c: char| c.is_ascii_digit());
        stem.is_empty() || HABITS.contains(&stem) || is_hash
    })
}
