//! `aria-owns`: who takes whom as a child in the accessibility tree.

use std::collections::{HashMap, HashSet};

use crate::page::Page;
use crate::tree::NodeId;

/// Most owners, one above the other, that are followed to find a circle. Between two of them are no more elements than
/// a page may be deep.
const MOST_OWNERS: usize = 16;

/// The owners that the attribute makes, without circles.
#[derive(Debug, Default)]
pub(super) struct Owns {
    owners: HashMap<NodeId, NodeId>,
    owned: HashMap<NodeId, Vec<NodeId>>,
}

impl Owns {
    pub(super) fn of(page: &Page) -> Self {
        let mut owns = Self::default();
        for node in page.elements().iter().copied() {
            let Some(ids) = page.tree.attr(node, "aria-owns") else { continue };
            if !page.in_accessibility_tree(node) {
                continue;
            }
            let Some(line) = owns.line(page, node) else { continue };
            for owned in ids.split_ascii_whitespace().filter_map(|id| page.by_id(node, id)) {
                if !line.contains(&owned) && !owns.owners.contains_key(&owned) {
                    owns.owners.insert(owned, node);
                    owns.owned.entry(node).or_default().push(owned);
                }
            }
        }
        owns
    }

    /// The node and everything above it; `None` if that is too much to follow.
    fn line(&self, page: &Page, node: NodeId) -> Option<HashSet<NodeId>> {
        let mut line = HashSet::from([node]);
        let mut owners = 0;
        let mut last = node;
        loop {
            last = if let Some(owner) = self.owners.get(&last) {
                owners += 1;
                *owner
            } else if let Some(parent) = page.flat_parent(last) {
                parent
            } else {
                return Some(line);
            };
            if owners > MOST_OWNERS {
                return None;
            }
            line.insert(last);
        }
    }
}

impl Page {
    /// The exposed element that takes this one as its child by `aria-owns`. The first one in tree order has it; an
    /// element never owns what it is in.
    pub fn aria_owner(&self, id: NodeId) -> Option<NodeId> {
        self.owns().owners.get(&id).copied()
    }

    /// What the element takes as children by `aria-owns`, in the order of the attribute.
    pub fn aria_owned(&self, id: NodeId) -> &[NodeId] {
        self.owns().owned.get(&id).map_or(&[], Vec::as_slice)
    }

    fn owns(&self) -> &Owns {
        self.derived().owns.get_or_init(|| Owns::of(self))
    }
}
