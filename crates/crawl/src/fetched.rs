//! What a fetch brought.

use url::Url;

use crate::charset::{self, Text};
use crate::client::looks_like_html;
use crate::visit::{Detail, Hop, Queued, Status, Visit};

/// The result of fetching one address, redirects followed.
#[derive(Clone, Debug)]
pub struct Fetched {
    /// What was asked for.
    pub requested: Url,
    /// Where the redirects led.
    pub address: Url,
    /// The redirects, in order.
    pub redirects: Vec<Hop>,
    /// How it ended. `Loaded` means: the body came whole and, where a page was asked for, is one.
    pub status: Status,
    /// Why, where the status alone does not say it.
    pub detail: Option<Detail>,
    /// HTTP status of the last answer.
    pub http: Option<u16>,
    /// Headers of the last answer that matter to an audit.
    pub headers: Headers,
    /// The body after unpacking; its beginning if it was too large; empty if it was not wanted.
    pub body: Vec<u8>,
    /// Time of the requests in milliseconds, without the waiting for politeness.
    pub millis: u64,
    /// Requests made, further tries and redirects counted.
    pub requests: u32,
}

/// Headers of an answer that matter to an audit, as sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headers {
    /// `Content-Type`.
    pub content_type: Option<String>,
    /// `Content-Language`.
    pub content_language: Option<String>,
    /// `Content-Disposition`.
    pub content_disposition: Option<String>,
    /// `Content-Length`.
    pub content_length: Option<String>,
    /// `Last-Modified`.
    pub last_modified: Option<String>,
    /// `Refresh`.
    pub refresh: Option<String>,
}

impl Fetched {
    /// The body of a page as text, in the charset a browser would take.
    pub fn text(&self) -> Text {
        charset::decode_html(&self.body, self.headers.content_type.as_deref(), &self.address)
    }

    /// The body of a style sheet as text; `page_charset` is that of the page that asks for it.
    pub fn style_text(&self, page_charset: &str) -> Text {
        charset::decode_css(&self.body, self.headers.content_type.as_deref(), page_charset)
    }

    /// BLAKE3 of the body in hexadecimal, where it came whole.
    pub fn hash(&self) -> Option<String> {
        (self.status == Status::Loaded).then(|| blake3::hash(&self.body).to_hex().to_string())
    }

    /// The media type without parameters, in lower case.
    pub fn media_type(&self) -> Option<String> {
        media_type(self.headers.content_type.as_deref())
    }

    /// True where a browser would show what came as a page.
    pub fn is_page(&self) -> bool {
        match self.media_type().as_deref() {
            Some("text/html" | "application/xhtml+xml") => true,
            Some(_) => false,
            None => looks_like_html(&self.body),
        }
    }

    /// How long the server says that the body is, where it says so; else as far as it was read.
    pub fn size(&self) -> u64 {
        let said: Option<u64> =
            self.headers.content_length.as_deref().and_then(|length| length.trim().parse().ok());
        said.unwrap_or_default().max(self.body.len() as u64)
    }

    /// When the server says that it was last changed: milliseconds since 1970, UTC.
    pub fn last_modified(&self) -> Option<i64> {
        let time = httpdate::parse_http_date(self.headers.last_modified.as_deref()?.trim()).ok()?;
        let since = time.duration_since(std::time::UNIX_EPOCH).ok()?;
        i64::try_from(since.as_millis()).ok()
    }

    /// The visit this fetch is the evidence of. Title and element count are the parser's to add.
    pub fn visit(&self, queued: Queued) -> Visit {
        Visit {
            status: self.status,
            detail: self.detail,
            final_address: self.address.clone(),
            redirects: self.redirects.clone(),
            http: self.http,
            content_type: self.headers.content_type.clone(),
            bytes: self.body.len() as u64,
            hash: self.hash(),
            millis: self.millis,
            ..Visit::without_answer(queued, self.status, self.detail)
        }
    }
}

pub(crate) fn media_type(content_type: Option<&str>) -> Option<String> {
    let name = content_type?.split(';').next()?.trim().to_ascii_lowercase();
    if name.is_empty() { None } else { Some(name) }
}
