//! The order in which a page is read: tree order, a shadow tree right after its host's start, a frame's document
//! right after its element's start.

use crate::page::{DocId, Page};
use crate::tree::{NodeId, NodeKind};

/// All elements and text nodes that are in a document of the page.
#[derive(Debug)]
pub(super) struct Order {
    elements: Vec<NodeId>,
    texts: Vec<NodeId>,
}

impl Order {
    pub(super) fn of(page: &Page) -> Self {
        let mut order = Self { elements: Vec::new(), texts: Vec::new() };
        let mut seen_docs = vec![false; page.docs.len()];
        let mut stack = Vec::new();
        if let Some(seen) = seen_docs.get_mut(usize::from(DocId::TOP.0)) {
            *seen = true;
            stack.push(page.top().root);
        }
        while let Some(node) = stack.pop() {
            let first = stack.len();
            match &page.tree.node(node).kind {
                NodeKind::Element(element) => {
                    order.elements.push(node);
                    stack.extend(element.shadow_root);
                    if let Some(doc) = element.frame
                        && !std::mem::replace(&mut seen_docs[usize::from(doc.0)], true)
                    {
                        stack.push(page.doc(doc).root);
                    }
                }
                NodeKind::Text(_) => order.texts.push(node),
                NodeKind::Document
                | NodeKind::Doctype(_)
                | NodeKind::Comment(_)
                | NodeKind::ShadowRoot { .. }
                | NodeKind::TemplateContents { .. } => {}
            }
            stack.extend(page.tree.children(node));
            stack[first..].reverse();
        }
        order
    }
}

impl Page {
    /// Every element of the page in reading order: tree order, with shadow trees after their host and the documents
    /// of frames after their frame element. Template contents are no part of it.
    pub fn elements(&self) -> &[NodeId] {
        &self.derived().order.elements
    }

    /// Every text node of the page, in the order of [`Page::elements`].
    pub fn text_nodes(&self) -> &[NodeId] {
        &self.derived().order.texts
    }
}
