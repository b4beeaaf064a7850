//! `aria-owns`: who takes whom as a child in the accessibility tree.

use std::collections::{HashMap, HashSet};

use crate::page::Page;
use crate::tree::NodeId;

/// Longest line of ancestors that is followed to find a circle.
const LONGEST_LINE: usize = 2_000;

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
        let above = |node: &NodeId| self.owners.get(node).copied().or_else(|| page.flat_parent(*node));
        let line: HashSet<NodeId> = std::iter::successors(Some(node), above).take(LONGEST_LINE + 1).collect();
        (line.len() <= LONGEST_LINE).then_some(line)
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
