use page::{DocId, NodeId, Page};

/// The `html` element of the top document, where that was served as HTML.
///
/// Documents in frames are no web pages of their own; bare SVG and MathML documents are judged by no rule about `html`.
pub fn top_html(page: &Page) -> Option<NodeId> {
    let html = page.document_element(DocId::TOP)?;
    (page.top().is_html && page.tree.is(html, "html")).then_some(html)
}
