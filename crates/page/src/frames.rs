//! Frames: which documents a page shows inside itself, and taking them over.

use url::Url;

use crate::limits::Limits;
use crate::page::{DocId, Page};
use crate::parse::{self, Syntax};
use crate::tree::NodeId;

/// A frame whose document is not on the page yet.
#[derive(Clone, Debug)]
pub struct FrameRef {
    /// The element that shows it.
    pub host: NodeId,
    /// Where its document is.
    pub source: FrameSource,
}

/// Where the document of a frame is.
#[derive(Clone, Debug)]
pub enum FrameSource {
    /// In `srcdoc`.
    Inline(String),
    /// To be fetched.
    Linked(Url),
}

impl Page {
    /// The frames of a document that could be loaded and are not: `iframe` and `frame` with an address or `srcdoc`,
    /// `object` and `embed` are not among them.
    pub fn frames_wanted(&self, doc: DocId) -> Vec<FrameRef> {
        let document = self.doc(doc);
        let mut wanted = Vec::new();
        for (index, node) in self.tree.nodes().iter().enumerate() {
            let host = NodeId::at(index);
            if node.doc != doc {
                continue;
            }
            let Some(element) = self.tree.element(host) else { continue };
            if !(element.is("iframe") || element.is("frame")) || element.frame.is_some() {
                continue;
            }
            let source = match (element.attr("srcdoc"), element.attr("src")) {
                (Some(html), _) => FrameSource::Inline(html.to_owned()),
                (None, Some(src)) => match document.base.join(src.trim()) {
                    Ok(url) if matches!(url.scheme(), "http" | "https" | "file") => FrameSource::Linked(url),
                    _ => continue,
                },
                (None, None) => continue,
            };
            wanted.push(FrameRef { host, source });
        }
        wanted
    }

    /// Parses the document that the element `host` shows into the page; `None` if the page has as many frames as
    /// [`Limits::frames`] allows, and then it counts as cut.
    pub fn add_frame(
        &mut self,
        host: NodeId,
        syntax: Syntax,
        text: &str,
        url: Url,
        limits: &Limits,
    ) -> Option<DocId> {
        if self.docs.len() > limits.frames {
            self.cut = true;
            return None;
        }
        self.derived = std::sync::OnceLock::new();
        let base = if url.scheme() == "about" { self.doc_of(host).base.clone() } else { url.clone() };
        let doc = parse::add_document(self, Some(host), syntax, text, url, base, limits);
        if let Some(element) = self.tree.element_mut(host) {
            element.frame = Some(doc);
        }
        Some(doc)
    }

    /// Notes the `Content-Language` that a document was sent with.
    pub fn set_content_language(&mut self, doc: DocId, language: Option<String>) {
        self.docs[usize::from(doc.0)].content_language = language;
    }
}
