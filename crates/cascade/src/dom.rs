//! The page arena as Stylo sees it.
//!
//! Stylo wants element handles of the size of a pointer, and a place to keep data per element. So there is a side
//! table with one [`Handle`] per node, and [`Node`] is a reference into it.

mod element;
mod node;
mod selector;

pub(crate) use node::quirks_mode;

use std::cell::{Cell, OnceCell};
use std::collections::BTreeMap;

use page::{DocId, Element, NodeId, NodeKind, Page};
use selectors::matching::ElementSelectorFlags;
use servo_arc::Arc;
use style::Atom;
use style::author_styles::AuthorStyles;
use style::data::{ElementDataWrapper, ElementStyles};
use style::properties::PropertyDeclarationBlock;
use style::shared_lock::{Locked, SharedRwLock};
use style::stylesheets::DocumentStyleSheet;
use style::values::AtomIdent;
use stylo_dom::ElementState;

use crate::kinds::Kind;

/// A block of declarations behind the lock of the sheets.
pub(crate) type Block = Arc<Locked<PropertyDeclarationBlock>>;

/// Styles of a document's shadow trees, by shadow root.
pub(crate) type Shadows = BTreeMap<NodeId, AuthorStyles<DocumentStyleSheet>>;

/// Windows a page can be styled in, one after another: its own, turned around, zoomed, narrow.
const WINDOWS: usize = 9;

/// Everything Stylo may ask about while a page is styled.
pub(crate) struct World<'a> {
    pub(crate) page: &'a Page,
    pub(crate) lock: SharedRwLock,
    handles: OnceCell<Box<[Handle<'a>]>>,
    /// Styles of shadow trees, by window, document and shadow root.
    shadows: Box<[OnceCell<Shadows>]>,
    /// Windows begun.
    windows: Cell<usize>,
}

/// A page while it is styled in one window.
pub(crate) struct Window<'a>(&'a World<'a>);

impl Drop for Window<'_> {
    fn drop(&mut self) {
        let handles = self.0.handles.get().into_iter().flatten();
        for part in handles.filter_map(|handle| handle.part.as_ref()) {
            part.forget();
        }
    }
}

/// A node's entry in the side table.
pub(crate) struct Handle<'a> {
    world: &'a World<'a>,
    id: NodeId,
    part: Option<Box<Part>>,
}

/// What is kept per element.
pub(crate) struct Part {
    data: ElementDataWrapper,
    has_data: Cell<bool>,
    flags: Cell<ElementSelectorFlags>,
    /// State for pseudo-classes; changed only to ask for focused styles.
    pub(crate) state: Cell<ElementState>,
    pub(crate) id: Option<Atom>,
    pub(crate) classes: Box<[AtomIdent]>,
    /// The slot the element is assigned to.
    pub(crate) slot: Option<NodeId>,
    /// True for a child of a shadow host that no slot takes: it is never rendered.
    pub(crate) is_unslotted: bool,
    /// The root of the shadow tree the element is in.
    pub(crate) shadow: Option<NodeId>,
    /// Its `style` attribute.
    pub(crate) style: Option<Block>,
    /// What its presentational attributes say.
    pub(crate) hints: Option<Block>,
    /// One of these two is so long that it is not worth keeping.
    pub(crate) is_long: bool,
    /// Its kind at rest, once it was styled; `None` if it is alone of its kind.
    pub(crate) kind: Cell<Option<Kind>>,
}

impl Part {
    pub(crate) fn new(state: ElementState) -> Self {
        Self {
            data: ElementDataWrapper::default(),
            has_data: Cell::new(false),
            flags: Cell::new(ElementSelectorFlags::empty()),
            state: Cell::new(state),
            id: None,
            classes: Box::default(),
            slot: None,
            is_unslotted: false,
            shadow: None,
            style: None,
            hints: None,
            is_long: false,
            kind: Cell::new(None),
        }
    }

    /// Forgets what the element looks like.
    fn forget(&self) {
        self.has_data.set(false);
        self.data.borrow_mut().styles = ElementStyles::default();
        self.kind.set(None);
    }
}

impl<'a> World<'a> {
    pub(crate) fn new(page: &'a Page, lock: SharedRwLock) -> Self {
        let shadows = (0..WINDOWS * page.docs.len()).map(|_| OnceCell::new()).collect();
        Self { page, lock, handles: OnceCell::new(), shadows, windows: Cell::new(0) }
    }

    /// Begins with a window; what elements look like in it is forgotten when the answer is dropped.
    pub(crate) fn window(&'a self) -> Window<'a> {
        self.windows.set(self.windows.get() + 1);
        Window(self)
    }

    fn shadows(&self, doc: DocId) -> &OnceCell<Shadows> {
        let window = self.windows.get() - 1;
        &self.shadows[window * self.page.docs.len() + usize::from(doc.0)]
    }

    /// Fills the side table; `parts` has an entry per node, `Some` for elements. Called once.
    pub(crate) fn fill(&'a self, parts: Vec<Option<Box<Part>>>) {
        let handles = parts
            .into_iter()
            .enumerate()
            .map(|(index, part)| Handle { world: self, id: NodeId::at(index), part })
            .collect();
        assert!(self.handles.set(handles).is_ok(), "the side table is filled once");
    }

    /// Sets the styles of a document's shadow trees. Called once, before any of its elements is styled.
    pub(crate) fn set_shadows(&self, doc: DocId, shadows: Shadows) {
        assert!(self.shadows(doc).set(shadows).is_ok(), "shadow styles are set once");
    }

    /// True if there is a shadow tree on the page.
    pub(crate) fn has_shadows(&self) -> bool {
        self.page.tree.nodes().iter().any(|node| matches!(node.kind, NodeKind::ShadowRoot { .. }))
    }

    pub(crate) fn node(&'a self, id: NodeId) -> Node<'a> {
        let handles = self.handles.get().expect("the side table is filled before nodes are asked for");
        Node(&handles[id.index()])
    }
}

/// A node, an element, a document or a shadow root: a reference into the side table.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a>(&'a Handle<'a>);

impl<'a> Node<'a> {
    pub(crate) fn node_id(self) -> NodeId {
        self.0.id
    }

    pub(crate) fn world(self) -> &'a World<'a> {
        self.0.world
    }

    fn inner(self) -> &'a page::Node {
        self.0.world.page.tree.node(self.0.id)
    }

    fn at(self, id: Option<NodeId>) -> Option<Node<'a>> {
        id.map(|id| self.0.world.node(id))
    }

    fn is_elem(self) -> bool {
        self.0.part.is_some()
    }

    pub(crate) fn part(self) -> &'a Part {
        self.0.part.as_ref().expect("only asked of elements")
    }

    pub(crate) fn elem(self) -> &'a Element {
        self.0.world.page.tree.element(self.0.id).expect("only asked of elements")
    }

    fn up(self) -> Option<Node<'a>> {
        self.at(self.inner().parent)
    }

    fn host(self) -> Option<Node<'a>> {
        match self.inner().kind {
            NodeKind::ShadowRoot { host, .. } => Some(self.0.world.node(host)),
            _ => None,
        }
    }

    fn siblings(self, step: fn(&page::Node) -> Option<NodeId>) -> Option<Node<'a>> {
        let mut at = step(self.inner());
        while let Some(id) = at {
            let node = self.0.world.node(id);
            if node.is_elem() {
                return Some(node);
            }
            at = step(node.inner());
        }
        None
    }

    /// Parent in the flattened tree: the slot, the host, or the parent element. A child of a host that no slot
    /// takes has the host for a parent.
    pub(crate) fn flat_parent(self) -> Option<Node<'a>> {
        if let Some(part) = &self.0.part
            && let Some(slot) = part.slot
        {
            return Some(self.0.world.node(slot));
        }
        let parent = self.up()?;
        if parent.is_elem() { Some(parent) } else { parent.host() }
    }
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Node<'_> {}

impl std::hash::Hash for Node<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.id.hash(state);
    }
}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.0.id)
    }
}
