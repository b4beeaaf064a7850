//! What is in the bytes of images, recordings and timed text. Bytes in, facts out. Pictures of a page among them: what is
//! behind its letters ([`painted`]).
//!
//! Whatever the bytes are, the answer comes in bounded time and memory, and a decoder that panics is a fact that is not
//! known. Measured is only what is certain: colours that occur, seconds, tracks, loudness.

mod image;
pub mod painted;
mod palette;
mod recording;
mod sound;
mod timed_text;

use std::panic::{AssertUnwindSafe, catch_unwind};

use page::resource::{Resource, ResourceKind};
use page::{Fact, Why};

/// What the bytes are, taken for what the page takes them for.
pub fn look(bytes: &[u8], kind: ResourceKind) -> Fact<Resource> {
    catch_unwind(AssertUnwindSafe(|| match kind {
        ResourceKind::Image | ResourceKind::Background => image::look(bytes),
        ResourceKind::Media => recording::look(bytes),
        ResourceKind::TimedText => timed_text::look(bytes),
    }))
    .unwrap_or(Fact::Unknown(Why::Unsupported))
}

/// True for an HTML document, such as the page that a server sends in place of a file that is not there.
fn is_html(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    [b"<!doctype html".as_slice(), b"<html"]
        .iter()
        .any(|start| bytes.get(..start.len()).is_some_and(|found| found.eq_ignore_ascii_case(start)))
}
