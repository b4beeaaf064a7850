//! Nodes, documents and shadow roots.

use page::{NodeKind, Quirks};
use selectors::matching::QuirksMode;
use style::dom::{NodeInfo, OpaqueNode, TDocument, TNode, TShadowRoot};
use style::shared_lock::SharedRwLock;
use style::stylist::CascadeData;

use super::Node;

impl NodeInfo for Node<'_> {
    fn is_element(&self) -> bool {
        self.is_elem()
    }

    fn is_text_node(&self) -> bool {
        matches!(self.inner().kind, NodeKind::Text(_))
    }
}

impl<'a> TNode for Node<'a> {
    type ConcreteElement = Node<'a>;
    type ConcreteDocument = Node<'a>;
    type ConcreteShadowRoot = Node<'a>;

    fn parent_node(&self) -> Option<Self> {
        self.up()
    }

    fn first_child(&self) -> Option<Self> {
        self.at(self.inner().first_child)
    }

    fn last_child(&self) -> Option<Self> {
        self.at(self.inner().last_child)
    }

    fn prev_sibling(&self) -> Option<Self> {
        self.at(self.inner().previous)
    }

    fn next_sibling(&self) -> Option<Self> {
        self.at(self.inner().next)
    }

    fn owner_doc(&self) -> Self {
        self.world().node(self.world().page.doc(self.inner().doc).root)
    }

    fn is_in_document(&self) -> bool {
        true
    }

    fn traversal_parent(&self) -> Option<Self> {
        self.flat_parent()
    }

    fn opaque(&self) -> OpaqueNode {
        OpaqueNode(std::ptr::from_ref(self.0).addr())
    }

    fn debug_id(self) -> usize {
        self.node_id().index()
    }

    fn as_element(&self) -> Option<Self> {
        self.is_elem().then_some(*self)
    }

    fn as_document(&self) -> Option<Self> {
        matches!(self.inner().kind, NodeKind::Document).then_some(*self)
    }

    fn as_shadow_root(&self) -> Option<Self> {
        matches!(self.inner().kind, NodeKind::ShadowRoot { .. }).then_some(*self)
    }
}

impl<'a> TDocument for Node<'a> {
    type ConcreteNode = Node<'a>;

    fn as_node(&self) -> Self {
        *self
    }

    fn is_html_document(&self) -> bool {
        self.world().page.doc(self.inner().doc).is_html
    }

    fn quirks_mode(&self) -> QuirksMode {
        quirks_mode(self.world().page.doc(self.inner().doc).quirks)
    }

    fn shared_lock(&self) -> &SharedRwLock {
        &self.world().lock
    }
}

impl<'a> TShadowRoot for Node<'a> {
    type ConcreteNode = Node<'a>;

    fn as_node(&self) -> Self {
        *self
    }

    fn host(&self) -> Self {
        Node::host(*self).expect("only asked of shadow roots")
    }

    fn style_data<'b>(&self) -> Option<&'b CascadeData>
    where
        Self: 'b,
    {
        self.world().shadows(self.inner().doc).get()?.get(&self.node_id()).map(|styles| &*styles.data)
    }
}

/// Stylo's word for a document's parsing mode.
pub(crate) fn quirks_mode(quirks: Quirks) -> QuirksMode {
    match quirks {
        Quirks::None => QuirksMode::NoQuirks,
        Quirks::Limited => QuirksMode::LimitedQuirks,
        Quirks::Full => QuirksMode::Quirks,
    }
}
