use std::sync::Arc;

use page::{DocId, NodeId, Page};
use standards::aria::Role;

/// The landmarks of the top document, in reading order.
#[derive(Debug)]
pub struct Landmarks {
    all: Vec<(NodeId, Role)>,
}

impl Landmarks {
    /// The page's landmarks.
    pub fn of(page: &Page) -> Arc<Landmarks> {
        page.memo(|page| Landmarks {
            all: page
                .elements()
                .iter()
                .filter(|node| page.tree.node(**node).doc == DocId::TOP)
                .filter_map(|node| Some((*node, landmark_role(page, *node)?)))
                .collect(),
        })
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = (NodeId, Role)> + '_ {
        self.all.iter().copied()
    }

    /// Those of this role.
    pub fn with(&self, role: Role) -> Vec<NodeId> {
        self.all.iter().filter(|(_, own)| *own == role).map(|(node, _)| *node).collect()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.all.len()
    }
}

/// The role of an exposed landmark of WAI-ARIA, else `None`. A form or region is one only with a name.
pub fn landmark_role(page: &Page, node: NodeId) -> Option<Role> {
    let role = page.role(node)?;
    let is_landmark = match role {
        Role::Banner
        | Role::Complementary
        | Role::Contentinfo
        | Role::Main
        | Role::Navigation
        | Role::Search => true,
        Role::Form | Role::Region => !page.name(node).is_empty(),
        _ => false,
    };
    (is_landmark && page.in_accessibility_tree(node)).then_some(role)
}
