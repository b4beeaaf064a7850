//! From what a browser saw to a page of ours: the same arena, the same style sheets, the same parts as of a page that was
//! only read, so that it is judged in the same way and can be judged again without browser and site.

use browser::{Capture as Captured, Document};
use page::parse::{Syntax, page_in};
use page::{DocId, Limits, NodeId, Page, Source};
use store::{Part, PartKind};
use url::Url;

use crate::visit::capture::{Capture, part};
use crate::visit::resources::Resources;

/// What was sent with the document before scripts ran.
#[derive(Clone)]
pub(crate) struct Sent {
    /// Address of the page.
    pub(crate) address: Url,
    /// Name of its charset.
    pub(crate) charset: String,
    pub(crate) content_language: Option<String>,
}

impl Capture {
    /// Takes over what a browser saw; `None` if markup cannot say it, so that a part of the page would be lost.
    pub(crate) async fn rendered(seen: Captured, sent: Sent, resources: &Resources) -> Option<Self> {
        let limits = Limits::default();
        let top = seen.documents.first()?;
        let address = Url::parse(&top.url).unwrap_or(sent.address);
        let mut page =
            page_in(Syntax::of_content_type(&top.content_type)?, &top.html, address.clone(), true, &limits);
        page.set_content_language(DocId::TOP, sent.content_language);
        let mut parts = vec![part(PartKind::Document, &address, top.html.clone())];
        // Where each document of the browser is on the page; those whose frame could not be told are left out.
        let mut places: Vec<Option<DocId>> = vec![Some(DocId::TOP)];
        for document in &seen.documents[1..] {
            let place = add_frame(&mut page, document, &seen.documents, &places, &limits, &mut parts);
            places.push(place);
        }
        page.source = Source::Rendered { browser: seen.browser };
        if !page.cut && is_less(&page, &seen.documents, &places) {
            return None;
        }
        Some(Self::with_sheets(page, parts, &sent.charset, resources).await)
    }
}

/// Adds the document of a frame where the browser had it.
fn add_frame(
    page: &mut Page,
    document: &Document,
    all: &[Document],
    places: &[Option<DocId>],
    limits: &Limits,
    parts: &mut Vec<Part>,
) -> Option<DocId> {
    let (above, nth) = document.host?;
    let doc = (*places.get(above)?)?;
    let hosts = frames_of(page, doc);
    // A frame that did not survive as markup would give its place to the next.
    let host = (hosts.len() == all.get(above)?.frames).then(|| hosts.get(nth).copied()).flatten()?;
    let syntax = Syntax::of_content_type(&document.content_type)?;
    let address = Url::parse(&document.url).ok()?;
    parts.push(part(PartKind::Frame, &address, document.html.clone()));
    page.add_frame(host, syntax, &document.html, address, limits)
}

fn frames_of(page: &Page, doc: DocId) -> Vec<NodeId> {
    let nodes = page.tree.nodes().iter().enumerate().map(|(index, node)| (NodeId::at(index), node));
    nodes
        .filter(|(_, node)| node.doc == doc)
        .filter(|(id, _)| page.tree.is(*id, "iframe") || page.tree.is(*id, "frame"))
        .map(|(id, _)| id)
        .collect()
}

/// True if a document has fewer elements than the browser had: scripts can nest what markup cannot.
fn is_less(page: &Page, documents: &[Document], places: &[Option<DocId>]) -> bool {
    let mut counts = vec![0; page.docs.len()];
    for (index, node) in page.tree.nodes().iter().enumerate() {
        if page.tree.element(NodeId::at(index)).is_some() {
            counts[usize::from(node.doc.0)] += 1;
        }
    }
    documents
        .iter()
        .zip(places)
        .any(|(document, place)| place.is_some_and(|doc| counts[usize::from(doc.0)] < document.elements))
}
