use std::collections::HashMap;
use std::sync::Arc;

use page::{DocId, NodeId, Page};
use standards::aria::Role;

/// Level that a heading has where neither element nor attribute says one.
const DEFAULT_LEVEL: u32 = 2;

/// The exposed headings of the top document that say something, in reading order, with their levels.
#[derive(Debug)]
pub struct Headings {
    all: Vec<(NodeId, u32)>,
    places: HashMap<NodeId, usize>,
}

impl Headings {
    /// The page's headings. Those without a name are left out: most screen readers skip them.
    pub fn of(page: &Page) -> Arc<Headings> {
        page.memo(|page| {
            let all: Vec<(NodeId, u32)> = page
                .elements()
                .iter()
                .filter(|node| page.tree.node(**node).doc == DocId::TOP)
                .filter(|node| page.role(**node) == Some(Role::Heading) && page.in_accessibility_tree(**node))
                .filter(|node| !page.name(**node).is_empty() || page.name(**node).unsure.is_some())
                .map(|node| (*node, level(page, *node)))
                .collect();
            let places = all.iter().enumerate().map(|(place, (node, _))| (*node, place)).collect();
            Headings { all, places }
        })
    }

    /// All of them.
    pub fn all(&self) -> &[(NodeId, u32)] {
        &self.all
    }

    /// Place of a heading among them.
    pub fn place(&self, heading: NodeId) -> Option<usize> {
        self.places.get(&heading).copied()
    }
}

/// The level: `aria-level` if it is a number from 1, else what the element says.
pub fn level(page: &Page, node: NodeId) -> u32 {
    let by_attribute = page
        .tree
        .attr(node, "aria-level")
        .and_then(|level| level.trim().parse::<u32>().ok())
        .filter(|level| *level > 0);
    let by_element = page.tree.element(node).filter(|element| element.is_html()).and_then(|element| {
        match &**element.local() {
            "h1" => Some(1),
            "h2" => Some(2),
            "h3" => Some(3),
            "h4" => Some(4),
            "h5" => Some(5),
            "h6" => Some(6),
            _ => None,
        }
    });
    by_attribute.or(by_element).unwrap_or(DEFAULT_LEVEL)
}
