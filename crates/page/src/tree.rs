//! The arena: every node of the page, of its frames and shadow trees, in one dense vector.
//!
//! A [`NodeId`] is an index and stays valid for the life of the page, so that other crates can keep side tables
//! as plain vectors.

use html5ever::{LocalName, Namespace, QualName};

use crate::page::DocId;

/// A node of the page; an index into [`Tree`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

impl NodeId {
    /// The position in [`Tree::nodes`], for side tables.
    pub fn index(self) -> usize {
        self.0 as usize
    }

    /// The node at that position.
    pub fn at(index: usize) -> Self {
        Self(u32::try_from(index).expect("Limits::nodes is far below u32::MAX"))
    }
}

impl std::fmt::Debug for NodeId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// One node and its links within its own tree (document, shadow tree or template contents).
#[derive(Clone, Debug)]
pub struct Node {
    /// Parent in the same tree; `None` for documents, shadow roots and template contents.
    pub parent: Option<NodeId>,
    /// First child.
    pub first_child: Option<NodeId>,
    /// Last child.
    pub last_child: Option<NodeId>,
    /// Previous sibling.
    pub previous: Option<NodeId>,
    /// Next sibling.
    pub next: Option<NodeId>,
    /// The document the node belongs to.
    pub doc: DocId,
    /// Line in the source of its document, from 1; 0 where the source has none.
    pub line: u32,
    /// What it is.
    pub kind: NodeKind,
}

/// What a node is.
#[derive(Clone, Debug)]
pub enum NodeKind {
    /// The root of a document.
    Document,
    /// `<!doctype name>`.
    Doctype(String),
    /// Text.
    Text(String),
    /// A comment.
    Comment(String),
    /// An element.
    Element(Box<Element>),
    /// The root of a shadow tree.
    ShadowRoot {
        /// The element it is attached to.
        host: NodeId,
        /// Open or closed.
        mode: ShadowMode,
    },
    /// The contents of a `template` element: never rendered, never in the accessibility tree.
    TemplateContents {
        /// The `template` element.
        host: NodeId,
    },
}

/// Mode of a shadow root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShadowMode {
    /// Reachable for scripts.
    Open,
    /// Not reachable for scripts; rendered all the same.
    Closed,
}

/// An element's own data.
#[derive(Clone, Debug)]
pub struct Element {
    /// Namespace and local name.
    pub name: QualName,
    /// Attributes in source order.
    pub attrs: Vec<Attribute>,
    /// Its shadow root (declarative), if it hosts one.
    pub shadow_root: Option<NodeId>,
    /// Contents, if it is a `template`.
    pub template_contents: Option<NodeId>,
    /// The document that it frames, if that was loaded.
    pub frame: Option<DocId>,
}

/// An attribute.
#[derive(Clone, Debug)]
pub struct Attribute {
    /// Namespace and local name.
    pub name: QualName,
    /// Value as the parser decoded it.
    pub value: String,
}

impl Element {
    /// Local name.
    pub fn local(&self) -> &LocalName {
        &self.name.local
    }

    /// Namespace.
    pub fn namespace(&self) -> &Namespace {
        &self.name.ns
    }

    /// True for elements of the HTML namespace.
    pub fn is_html(&self) -> bool {
        self.name.ns == html5ever::ns!(html)
    }

    /// True for an HTML element of this local name.
    pub fn is(&self, local: &str) -> bool {
        self.is_html() && &*self.name.local == local
    }

    /// Value of the attribute without namespace of this name (lower case).
    pub fn attr(&self, local: &str) -> Option<&str> {
        self.attrs
            .iter()
            .find(|a| a.name.ns == html5ever::ns!() && &*a.name.local == local)
            .map(|a| a.value.as_str())
    }

    /// True if the attribute is there, whatever its value.
    pub fn has(&self, local: &str) -> bool {
        self.attr(local).is_some()
    }
}

/// All nodes of a page.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// All nodes; the index of a node is its [`NodeId::index`]. The order is the order of making, which for
    /// reparented content is not tree order: walk with [`Tree::descendants`] where order matters.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// Number of nodes.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// True before the first node.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The node.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }

    pub(crate) fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.index()]
    }

    /// The element's data, if the node is an element.
    pub fn element(&self, id: NodeId) -> Option<&Element> {
        match &self.node(id).kind {
            NodeKind::Element(element) => Some(element),
            NodeKind::Document
            | NodeKind::Doctype(_)
            | NodeKind::Text(_)
            | NodeKind::Comment(_)
            | NodeKind::ShadowRoot { .. }
            | NodeKind::TemplateContents { .. } => None,
        }
    }

    pub(crate) fn element_mut(&mut self, id: NodeId) -> Option<&mut Element> {
        match &mut self.node_mut(id).kind {
            NodeKind::Element(element) => Some(element),
            _ => None,
        }
    }

    /// The text, if the node is a text node.
    pub fn text(&self, id: NodeId) -> Option<&str> {
        match &self.node(id).kind {
            NodeKind::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Attribute of an element; `None` for other nodes.
    pub fn attr(&self, id: NodeId, local: &str) -> Option<&str> {
        self.element(id)?.attr(local)
    }

    /// True if the node is an HTML element of this local name.
    pub fn is(&self, id: NodeId, local: &str) -> bool {
        self.element(id).is_some_and(|e| e.is(local))
    }

    /// Children in the same tree (light children), in order.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.node(id).first_child, |child| self.node(*child).next)
    }

    /// Ancestors in the same tree, nearest first, without the node itself.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.node(id).parent, |node| self.node(*node).parent)
    }

    /// Descendants in the same tree, in tree order, without the node itself; shadow trees, template contents and
    /// frames are other trees.
    pub fn descendants(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let mut current = id;
        std::iter::from_fn(move || {
            current = self.following(current, id)?;
            Some(current)
        })
    }

    /// The node after `node` in tree order, within the subtree of `root`.
    fn following(&self, node: NodeId, root: NodeId) -> Option<NodeId> {
        if let Some(child) = self.node(node).first_child {
            return Some(child);
        }
        let mut at = node;
        while at != root {
            if let Some(next) = self.node(at).next {
                return Some(next);
            }
            at = self.node(at).parent?;
        }
        None
    }

    /// The root of the tree the node is in: a document, a shadow root or template contents.
    pub fn root(&self, id: NodeId) -> NodeId {
        self.ancestors(id).last().unwrap_or(id)
    }

    /// Parent across shadow borders: the parent, or the host where the parent is a shadow root.
    pub fn parent_or_host(&self, id: NodeId) -> Option<NodeId> {
        let parent = self.node(id).parent?;
        match self.node(parent).kind {
            NodeKind::ShadowRoot { host, .. } => Some(host),
            _ => Some(parent),
        }
    }

    /// Text of all text descendants in the same tree, as it stands (no collapsing).
    pub fn text_content(&self, id: NodeId) -> String {
        let mut out = String::new();
        for node in self.descendants(id) {
            if let Some(text) = self.text(node) {
                out.push_str(text);
            }
        }
        out
    }

    pub(crate) fn push(&mut self, doc: DocId, line: u32, kind: NodeKind) -> NodeId {
        let id = NodeId::at(self.nodes.len());
        self.nodes.push(Node {
            parent: None,
            first_child: None,
            last_child: None,
            previous: None,
            next: None,
            doc,
            line,
            kind,
        });
        id
    }

    pub(crate) fn append(&mut self, parent: NodeId, child: NodeId) {
        self.detach(child);
        let last = self.node(parent).last_child;
        self.node_mut(child).parent = Some(parent);
        self.node_mut(child).previous = last;
        match last {
            Some(last) => self.node_mut(last).next = Some(child),
            None => self.node_mut(parent).first_child = Some(child),
        }
        self.node_mut(parent).last_child = Some(child);
    }

    pub(crate) fn insert_before(&mut self, sibling: NodeId, child: NodeId) {
        self.detach(child);
        let Some(parent) = self.node(sibling).parent else { return };
        let previous = self.node(sibling).previous;
        self.node_mut(child).parent = Some(parent);
        self.node_mut(child).previous = previous;
        self.node_mut(child).next = Some(sibling);
        self.node_mut(sibling).previous = Some(child);
        match previous {
            Some(previous) => self.node_mut(previous).next = Some(child),
            None => self.node_mut(parent).first_child = Some(child),
        }
    }

    pub(crate) fn detach(&mut self, id: NodeId) {
        let Node { parent, previous, next, .. } = *self.node(id);
        match (previous, parent) {
            (Some(previous), _) => self.node_mut(previous).next = next,
            (None, Some(parent)) => self.node_mut(parent).first_child = next,
            (None, None) => {}
        }
        match (next, parent) {
            (Some(next), _) => self.node_mut(next).previous = previous,
            (None, Some(parent)) => self.node_mut(parent).last_child = previous,
            (None, None) => {}
        }
        let node = self.node_mut(id);
        (node.parent, node.previous, node.next) = (None, None, None);
    }
}
