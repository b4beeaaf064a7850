//! The flat tree of CSS Scoping: shadow trees in the place of their hosts' children, slots filled.

use std::collections::HashMap;

use crate::page::Page;
use crate::tree::{NodeId, NodeKind, Tree};

/// Children and parents in the flat tree. Frames are not crossed; template contents are trees of their own.
#[derive(Debug)]
pub(super) struct Flat {
    parents: Vec<Option<NodeId>>,
    /// Where each node's children begin in `children`, and at the end the length of it.
    starts: Vec<u32>,
    children: Vec<NodeId>,
}

impl Flat {
    pub(super) fn of(tree: &Tree) -> Self {
        let assigned = assignments(tree);
        let mut parents = vec![None; tree.len()];
        let mut starts = Vec::with_capacity(tree.len() + 1);
        let mut children = Vec::with_capacity(tree.len());
        for index in 0..tree.len() {
            let id = NodeId::at(index);
            let start = children.len();
            starts.push(start as u32);
            if matches!(tree.node(id).kind, NodeKind::ShadowRoot { .. }) {
                continue;
            }
            match (tree.element(id).and_then(|e| e.shadow_root), assigned.get(&id)) {
                (Some(root), _) => children.extend(tree.children(root)),
                (None, Some(nodes)) => children.extend(nodes),
                (None, None) => children.extend(tree.children(id)),
            }
            for child in &children[start..] {
                parents[child.index()] = Some(id);
            }
        }
        starts.push(children.len() as u32);
        Self { parents, starts, children }
    }

    pub(super) fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.parents[id.index()]
    }

    pub(super) fn children(&self, id: NodeId) -> &[NodeId] {
        let (from, to) = (self.starts[id.index()], self.starts[id.index() + 1]);
        &self.children[from as usize..to as usize]
    }
}

/// The nodes assigned to each slot that has any.
fn assignments(tree: &Tree) -> HashMap<NodeId, Vec<NodeId>> {
    let mut assigned: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    for index in 0..tree.len() {
        let host = NodeId::at(index);
        let Some(root) = tree.element(host).and_then(|e| e.shadow_root) else { continue };
        let mut slots: HashMap<&str, NodeId> = HashMap::new();
        for node in tree.descendants(root).filter(|n| tree.is(*n, "slot")) {
            slots.entry(tree.attr(node, "name").unwrap_or("")).or_insert(node);
        }
        for child in tree.children(host) {
            let name = match &tree.node(child).kind {
                NodeKind::Element(element) => element.attr("slot").unwrap_or(""),
                NodeKind::Text(_) => "",
                NodeKind::Document
                | NodeKind::Doctype(_)
                | NodeKind::Comment(_)
                | NodeKind::ShadowRoot { .. }
                | NodeKind::TemplateContents { .. } => continue,
            };
            if let Some(slot) = slots.get(name) {
                assigned.entry(*slot).or_default().push(child);
            }
        }
    }
    assigned
}

impl Page {
    /// Children in the flat tree, in order: of a host its shadow tree, of a slot what is assigned to it (or else its
    /// own content). Frames are not crossed.
    pub fn flat_children(&self, id: NodeId) -> &[NodeId] {
        self.derived().flat.children(id)
    }

    /// Parent in the flat tree; `None` for documents and for nodes that are not in it, such as children of a host
    /// that no slot takes.
    pub fn flat_parent(&self, id: NodeId) -> Option<NodeId> {
        self.derived().flat.parent(id)
    }

    /// Ancestors in the flat tree, nearest first, without the node itself.
    pub fn flat_ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.flat_parent(id), |node| self.flat_parent(*node))
    }

    /// Descendants in the flat tree, in its order, without the node itself.
    pub fn flat_descendants(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let mut stack: Vec<NodeId> = self.flat_children(id).iter().rev().copied().collect();
        std::iter::from_fn(move || {
            let node = stack.pop()?;
            stack.extend(self.flat_children(node).iter().rev());
            Some(node)
        })
    }
}
