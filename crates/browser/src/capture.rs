//! What a page was, as it was read in the browser.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::behind::Scene;

/// Written by `capture.js`.
pub(crate) const SCRIPT: &str = include_str!("capture.js");

/// Waits until nothing has changed in the document for a while, or for the longest time.
pub(crate) const SETTLE: &str = r"function settle(quiet, longest) {
  return new Promise((done) => {
    let timer;
    const observer = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(end, quiet); });
    const last = setTimeout(end, longest);
    function end() { observer.disconnect(); clearTimeout(timer); clearTimeout(last); done(true); }
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    timer = setTimeout(end, quiet);
  });
}";

/// How `style` elements are marked that stand for adopted style sheets: they are no elements of the page.
pub const ADOPTED: &str = "data-slieksnis-adopted";

/// A page as a browser had it.
#[derive(Clone, Debug, PartialEq)]
pub struct Capture {
    /// The page itself, then the documents in its frames that are of its own origin.
    pub documents: Vec<Document>,
    /// Title.
    pub title: String,
    /// HTTP status of the page.
    pub http: Option<u16>,
    /// Where scripts sent the page, in order; the last is where it is.
    pub moves: Vec<Url>,
    /// True if a modal dialog was open: all but the dialog was out of reach.
    pub is_modal: bool,
    /// Name and version of the browser.
    pub browser: String,
    /// Time from going there to the capture, in milliseconds.
    pub millis: u64,
    /// What lies behind the texts that somebody wanted to look behind, as far as it could be had.
    pub scenes: Vec<Scene>,
}

/// One document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// Its markup.
    pub html: String,
    /// Its address, as scripts may have changed it.
    pub url: String,
    /// `text/html`, `image/svg+xml` …
    pub content_type: String,
    /// Index of the document with the frame that shows it, and which of its `iframe` and `frame` elements that is, counted
    /// in the order of the markup; `None` for the page itself.
    pub host: Option<(usize, usize)>,
    /// `iframe` and `frame` elements in it.
    pub frames: usize,
    /// Elements in it, templates' and shadow trees' among them; not counted where it is not HTML.
    pub elements: usize,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Written {
    pub(crate) documents: Vec<Document>,
    pub(crate) title: String,
    pub(crate) is_cut: bool,
    pub(crate) is_modal: bool,
}

#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Room {
    pub(crate) markup: usize,
    pub(crate) nodes: usize,
    pub(crate) documents: usize,
}
