//! Ids, each within its own tree.

use std::collections::HashMap;

use crate::page::Page;
use crate::tree::{NodeId, NodeKind, Tree};

/// The first element of each id in each tree (document, shadow tree, template contents).
#[derive(Debug)]
pub(super) struct Ids {
    by_root: HashMap<NodeId, HashMap<String, NodeId>>,
    /// The root of the tree that each node is in.
    roots: Vec<NodeId>,
}

impl Ids {
    pub(super) fn of(tree: &Tree) -> Self {
        let mut by_root = HashMap::new();
        let mut roots: Vec<NodeId> = (0..tree.len()).map(NodeId::at).collect();
        for index in 0..tree.len() {
            let root = NodeId::at(index);
            if tree.node(root).parent.is_some() || matches!(tree.node(root).kind, NodeKind::Text(_)) {
                continue;
            }
            let mut ids: HashMap<String, NodeId> = HashMap::new();
            for node in tree.descendants(root) {
                roots[node.index()] = root;
                if let Some(id) = tree.attr(node, "id").filter(|id| !id.is_empty()) {
                    ids.entry(id.to_owned()).or_insert(node);
                }
            }
            if !ids.is_empty() {
                by_root.insert(root, ids);
            }
        }
        Self { by_root, roots }
    }

    pub(super) fn root(&self, id: NodeId) -> NodeId {
        self.roots[id.index()]
    }

    pub(super) fn get(&self, root: NodeId, id: &str) -> Option<NodeId> {
        self.by_root.get(&root)?.get(id).copied()
    }
}

impl Page {
    /// The first element with this id in the tree that `near` is in (its document, shadow tree or template).
    pub fn by_id(&self, near: NodeId, id: &str) -> Option<NodeId> {
        let ids = &self.derived().ids;
        ids.get(ids.root(near), id)
    }
}
