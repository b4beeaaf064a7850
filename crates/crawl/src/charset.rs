//! From bytes to text as a browser does it: byte order mark, header, `meta`, guess.
//!
//! <https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding>

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde::{Deserialize, Serialize};
use url::Url;

/// Bytes in which a browser looks for `meta`.
const PRESCAN: usize = 1024;

/// How the charset was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CharsetFrom {
    /// Byte order mark.
    Bom,
    /// `Content-Type` header.
    Header,
    /// `meta` element in the first 1024 bytes.
    Meta,
    /// Guessed from the bytes and the country of the host.
    Guess,
}

/// A decoded body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The text, without byte order mark.
    pub text: String,
    /// Name of the charset as the Encoding Standard writes it.
    pub charset: &'static str,
    /// How it was found.
    pub from: CharsetFrom,
    /// True if bytes did not fit the charset and became U+FFFD.
    pub has_replacements: bool,
}

/// Decodes an HTML document.
pub fn decode_html(bytes: &[u8], content_type: Option<&str>, address: &Url) -> Text {
    let (encoding, from) = if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        (encoding, CharsetFrom::Bom)
    } else if let Some(encoding) = content_type.and_then(charset_of_header) {
        (encoding, CharsetFrom::Header)
    } else if let Some(encoding) = prescan(&bytes[..bytes.len().min(PRESCAN)]) {
        (encoding, CharsetFrom::Meta)
    } else {
        (guess(bytes, address), CharsetFrom::Guess)
    };
    decode(bytes, encoding, from)
}

/// Decodes a style sheet: byte order mark, header, `@charset`, else the charset of the page that asks for it.
///
/// <https://drafts.csswg.org/css-syntax/#determine-the-fallback-encoding>
pub fn decode_css(bytes: &[u8], content_type: Option<&str>, page_charset: &str) -> Text {
    let (encoding, from) = if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        (encoding, CharsetFrom::Bom)
    } else if let Some(encoding) = content_type.and_then(charset_of_header) {
        (encoding, CharsetFrom::Header)
    } else if let Some(encoding) = at_charset(bytes) {
        (encoding, CharsetFrom::Meta)
    } else {
        (Encoding::for_label(page_charset.as_bytes()).unwrap_or(UTF_8), CharsetFrom::Guess)
    };
    decode(bytes, encoding, from)
}

fn decode(bytes: &[u8], encoding: &'static Encoding, from: CharsetFrom) -> Text {
    let (text, used, has_replacements) = encoding.decode(bytes);
    Text { text: text.into_owned(), charset: used.name(), from, has_replacements }
}

fn charset_of_header(content_type: &str) -> Option<&'static Encoding> {
    content_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let is_charset = name.trim().eq_ignore_ascii_case("charset");
        let value = value.trim().trim_matches(['"', '\'']);
        if is_charset { Encoding::for_label(value.as_bytes()) } else { None }
    })
}

fn at_charset(bytes: &[u8]) -> Option<&'static Encoding> {
    let rest = bytes.strip_prefix(b"@charset \"")?;
    let end = rest.iter().take(100).position(|byte| *byte == b'"')?;
    let encoding = Encoding::for_label(&rest[..end])?;
    Some(if encoding == UTF_16BE || encoding == UTF_16LE { UTF_8 } else { encoding })
}

fn guess(bytes: &[u8], address: &Url) -> &'static Encoding {
    const ENOUGH: usize = 1 << 20;
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    if !detector.feed(&bytes[..bytes.len().min(ENOUGH)], bytes.len() <= ENOUGH) {
        // All ASCII, for which every charset in question is the same: the name modern pages have.
        return UTF_8;
    }
    let top = address.domain().and_then(|domain| domain.trim_end_matches('.').rsplit('.').next());
    detector.guess(top.map(str::as_bytes), Utf8Detection::Allow)
}

/// The charset a `meta` element in the first bytes declares.
///
/// <https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding>
fn prescan(bytes: &[u8]) -> Option<&'static Encoding> {
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        if rest.starts_with(b"<!--") {
            at += 2 + find(&rest[2..], b"-->")? + 3;
        } else if is_meta(rest) {
            let mut attributes = Attributes { bytes, at: at + 5 };
            if let Some(encoding) = charset_of_meta(&mut attributes) {
                return Some(encoding);
            }
            at = attributes.at;
        } else if rest[0] == b'<' && rest.get(1).is_some_and(|b| b.is_ascii_alphabetic() || *b == b'/') {
            let name_end = rest.iter().position(|b| b.is_ascii_whitespace() || *b == b'>')?;
            let mut attributes = Attributes { bytes, at: at + name_end };
            while attributes.next().is_some() {}
            at = attributes.at;
        } else if rest[0] == b'<' && rest.get(1).is_some_and(|b| matches!(b, b'!' | b'?')) {
            at += rest.iter().position(|b| *b == b'>')? + 1;
        } else {
            at += 1;
        }
    }
    None
}

fn is_meta(rest: &[u8]) -> bool {
    rest.get(..5).is_some_and(|name| name.eq_ignore_ascii_case(b"<meta"))
        && rest.get(5).is_some_and(|b| b.is_ascii_whitespace() || *b == b'/')
}

fn charset_of_meta(attributes: &mut Attributes) -> Option<&'static Encoding> {
    let (mut is_pragma, mut from_content, mut from_charset) = (false, None, None);
    for (name, value) in attributes {
        match name.as_slice() {
            b"http-equiv" => is_pragma |= value.eq_ignore_ascii_case(b"content-type"),
            b"content" if from_content.is_none() => from_content = charset_in_content(&value),
            b"charset" if from_charset.is_none() => from_charset = Some(value),
            _ => {}
        }
    }
    let label = match from_charset {
        Some(label) => label,
        None => from_content.filter(|_| is_pragma)?,
    };
    let encoding = Encoding::for_label(&label)?;
    // A `meta` that can be read at all is not in UTF-16.
    Some(if encoding == UTF_16BE || encoding == UTF_16LE {
        UTF_8
    } else if encoding == encoding_rs::X_USER_DEFINED {
        WINDOWS_1252
    } else {
        encoding
    })
}

fn charset_in_content(content: &[u8]) -> Option<Vec<u8>> {
    let lower = content.to_ascii_lowercase();
    let mut at = 0;
    loop {
        at += find(&lower[at..], b"charset")? + 7;
        let rest = lower[at..].trim_ascii_start();
        let Some(value) = rest.strip_prefix(b"=") else { continue };
        let value = value.trim_ascii_start();
        return if let Some(quote @ (b'"' | b'\'')) = value.first() {
            let end = value[1..].iter().position(|b| b == quote)?;
            Some(value[1..=end].to_vec())
        } else {
            let end = value.iter().position(|b| b.is_ascii_whitespace() || *b == b';').unwrap_or(value.len());
            Some(value[..end].to_vec())
        };
    }
}

/// Attributes of a tag in bytes, name in lower case; stands behind the tag after the last one.
struct Attributes<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Attributes<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip(&mut self, is_skipped: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&is_skipped) {
            self.at += 1;
        }
    }

    fn take_until(&mut self, is_end: impl Fn(u8) -> bool) -> Vec<u8> {
        let start = self.at;
        self.skip(|b| !is_end(b));
        self.bytes[start..self.at].to_vec()
    }
}

impl Iterator for Attributes<'_> {
    type Item = (Vec<u8>, Vec<u8>);

    fn next(&mut self) -> Option<Self::Item> {
        self.skip(|b| b.is_ascii_whitespace() || b == b'/');
        if self.peek()? == b'>' {
            self.at += 1;
            return None;
        }
        let start = self.at;
        // A name may begin with `=`.
        self.at += 1;
        self.skip(|b| !(b.is_ascii_whitespace() || matches!(b, b'/' | b'>' | b'=')));
        let name = self.bytes[start..self.at].to_ascii_lowercase();
        self.skip(|b| b.is_ascii_whitespace());
        if self.peek() != Some(b'=') {
            return Some((name, Vec::new()));
        }
        self.at += 1;
        self.skip(|b| b.is_ascii_whitespace());
        let value = match self.peek() {
            Some(quote @ (b'"' | b'\'')) => {
                self.at += 1;
                let value = self.take_until(|b| b == quote);
                self.at += 1;
                value
            }
            _ => self.take_until(|b| b.is_ascii_whitespace() || b == b'>'),
        };
        Some((name, value))
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
