//! What the parsers say, kept in the arena.

use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute as ParserAttribute, QualName};

use crate::limits::Limits;
use crate::page::{DocId, Quirks};
use crate::tree::{Attribute, Element, NodeId, NodeKind, ShadowMode, Tree};

/// How many times [`Limits::depth`] elements may be nested as written before the page is cut: html5ever's work per tag
/// grows with the number of open elements.
const WRITTEN_PER_DEPTH: usize = 4;

/// A document in the making.
pub(super) struct Sink {
    tree: RefCell<Tree>,
    depths: RefCell<Vec<u16>>,
    first: usize,
    root: NodeId,
    doc: DocId,
    line: Cell<u32>,
    /// Nesting as written, before flattening, by node.
    written: RefCell<Vec<u32>>,
    deepest: Cell<usize>,
    quirks: Cell<Quirks>,
    limits: Limits,
    is_cut: Cell<bool>,
}

/// A document made.
pub(super) struct Finished {
    pub(super) tree: Tree,
    pub(super) root: NodeId,
    pub(super) quirks: Quirks,
    pub(super) is_cut: bool,
}

impl Sink {
    pub(super) fn new(mut tree: Tree, doc: DocId, limits: &Limits) -> Self {
        let first = tree.len();
        let root = tree.push(doc, 0, NodeKind::Document);
        Self {
            tree: RefCell::new(tree),
            depths: RefCell::new(vec![0]),
            first,
            root,
            doc,
            line: Cell::new(1),
            written: RefCell::new(vec![0]),
            deepest: Cell::new(0),
            quirks: Cell::new(Quirks::None),
            limits: *limits,
            is_cut: Cell::new(false),
        }
    }

    /// True if parsing must stop here. The page then counts as cut.
    pub(super) fn is_over_limit(&self) -> bool {
        let over = self.tree.borrow().len() > self.limits.nodes
            || self.deepest.get() > self.limits.depth * WRITTEN_PER_DEPTH;
        if over {
            self.is_cut.set(true);
        }
        over
    }

    fn push(&self, kind: NodeKind) -> NodeId {
        self.depths.borrow_mut().push(0);
        self.written.borrow_mut().push(0);
        self.tree.borrow_mut().push(self.doc, self.line.get(), kind)
    }

    fn depth(&self, node: NodeId) -> u16 {
        self.depths.borrow()[node.index() - self.first]
    }

    fn set_depth(&self, node: NodeId, depth: u16) {
        self.depths.borrow_mut()[node.index() - self.first] = depth;
    }

    /// The parent to use: the deepest ancestor that is not too deep.
    fn parent_within_depth(&self, parent: NodeId) -> NodeId {
        let limit = u16::try_from(self.limits.depth).unwrap_or(u16::MAX) - 1;
        let tree = self.tree.borrow();
        let mut parent = parent;
        while self.depth(parent) >= limit {
            let Some(above) = tree.node(parent).parent else { break };
            parent = above;
        }
        parent
    }

    fn append_node(&self, parent: NodeId, child: NodeId) {
        self.note_nesting(parent, child);
        let parent = self.parent_within_depth(parent);
        self.set_depth(child, self.depth(parent) + 1);
        self.tree.borrow_mut().append(parent, child);
    }

    /// Notes how deep the child is written: html5ever names the parent as if nothing had been flattened.
    fn note_nesting(&self, parent: NodeId, child: NodeId) {
        let mut written = self.written.borrow_mut();
        let nesting = written[parent.index() - self.first] + 1;
        written[child.index() - self.first] = nesting;
        self.deepest.set(self.deepest.get().max(nesting as usize));
    }

    fn append_text(&self, parent: NodeId, text: &str) {
        let last = self.tree.borrow().node(parent).last_child;
        if !self.extend_text(last, text) {
            let node = self.push(NodeKind::Text(text.to_owned()));
            self.append_node(parent, node);
        }
    }

    fn extend_text(&self, node: Option<NodeId>, more: &str) -> bool {
        let Some(node) = node else { return false };
        match &mut self.tree.borrow_mut().node_mut(node).kind {
            NodeKind::Text(text) => {
                text.push_str(more);
                true
            }
            _ => false,
        }
    }
}

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = Finished;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Finished {
        Finished {
            tree: self.tree.into_inner(),
            root: self.root,
            quirks: self.quirks.get(),
            is_cut: self.is_cut.get(),
        }
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        self.root
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Ref<'a, QualName> {
        Ref::map(self.tree.borrow(), |tree| {
            &tree.element(*target).expect("the parser asks for names of elements only").name
        })
    }

    fn create_element(&self, name: QualName, attrs: Vec<ParserAttribute>, flags: ElementFlags) -> NodeId {
        let node = self.push(NodeKind::Element(Box::new(Element {
            name,
            attrs: attrs.into_iter().map(attribute).collect(),
            shadow_root: None,
            template_contents: None,
            frame: None,
        })));
        if flags.template {
            let contents = self.push(NodeKind::TemplateContents { host: node });
            if let Some(element) = self.tree.borrow_mut().element_mut(node) {
                element.template_contents = Some(contents);
            }
        }
        node
    }

    fn create_comment(&self, text: StrTendril) -> NodeId {
        self.push(NodeKind::Comment(text.into()))
    }

    fn create_pi(&self, target: StrTendril, data: StrTendril) -> NodeId {
        self.push(NodeKind::Comment(format!("?{target} {data}")))
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        match child {
            NodeOrText::AppendNode(node) => self.append_node(*parent, node),
            NodeOrText::AppendText(text) => self.append_text(*parent, &text),
        }
    }

    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        let has_parent = self.tree.borrow().node(*element).parent.is_some();
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, name: StrTendril, _public_id: StrTendril, _system_id: StrTendril) {
        let node = self.push(NodeKind::Doctype(name.into()));
        self.append_node(self.root, node);
    }

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        let tree = self.tree.borrow();
        let element = tree.element(*target).expect("the parser asks templates only");
        match (element.template_contents, element.shadow_root) {
            (Some(contents), _) => contents,
            (None, Some(shadow)) => shadow,
            (None, None) => *target,
        }
    }

    fn same_node(&self, x: &NodeId, y: &NodeId) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.quirks.set(match mode {
            QuirksMode::Quirks => Quirks::Full,
            QuirksMode::LimitedQuirks => Quirks::Limited,
            QuirksMode::NoQuirks => Quirks::None,
        });
    }

    fn append_before_sibling(&self, sibling: &NodeId, new_node: NodeOrText<NodeId>) {
        match new_node {
            NodeOrText::AppendNode(node) => {
                self.set_depth(node, self.depth(*sibling));
                self.tree.borrow_mut().insert_before(*sibling, node);
            }
            NodeOrText::AppendText(text) => {
                let previous = self.tree.borrow().node(*sibling).previous;
                if !self.extend_text(previous, &text) {
                    let node = self.push(NodeKind::Text(text.into()));
                    self.set_depth(node, self.depth(*sibling));
                    self.tree.borrow_mut().insert_before(*sibling, node);
                }
            }
        }
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attrs: Vec<ParserAttribute>) {
        if let Some(element) = self.tree.borrow_mut().element_mut(*target) {
            for attr in attrs {
                if !element.attrs.iter().any(|present| present.name == attr.name) {
                    element.attrs.push(attribute(attr));
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.tree.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        let children: Vec<NodeId> = self.tree.borrow().children(*node).collect();
        for child in children {
            self.append_node(*new_parent, child);
        }
    }

    fn set_current_line(&self, line: u64) {
        self.line.set(u32::try_from(line).unwrap_or(u32::MAX));
    }

    /// The template's contents become the shadow tree of its host.
    fn attach_declarative_shadow(&self, host: &NodeId, template: &NodeId, attrs: &[ParserAttribute]) -> bool {
        let mode = match attrs.iter().find(|attr| &*attr.name.local == "shadowrootmode") {
            Some(attr) if attr.value.eq_ignore_ascii_case("open") => ShadowMode::Open,
            Some(attr) if attr.value.eq_ignore_ascii_case("closed") => ShadowMode::Closed,
            _ => return false,
        };
        let mut tree = self.tree.borrow_mut();
        if !can_host_shadow(&tree, *host) {
            return false;
        }
        let Some(contents) = tree.element(*template).and_then(|element| element.template_contents) else {
            return false;
        };
        tree.node_mut(contents).kind = NodeKind::ShadowRoot { host: *host, mode };
        if let Some(element) = tree.element_mut(*host) {
            element.shadow_root = Some(contents);
        }
        true
    }
}

/// HTML allows shadow roots on autonomous custom elements and on these; one each.
fn can_host_shadow(tree: &Tree, host: NodeId) -> bool {
    const HOSTS: [&str; 18] = [
        "article",
        "aside",
        "blockquote",
        "body",
        "div",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "main",
        "nav",
        "p",
        "section",
        "span",
    ];
    tree.element(host).is_some_and(|element| {
        let local: &str = element.local();
        element.is_html() && element.shadow_root.is_none() && (HOSTS.contains(&local) || local.contains('-'))
    })
}

fn attribute(attr: ParserAttribute) -> Attribute {
    Attribute { name: attr.name, value: attr.value.into() }
}
