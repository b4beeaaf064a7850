//! Ids that stand on more than one element.

use std::collections::HashMap;
use std::sync::Arc;

use page::{NodeId, Page};

/// What is repeated on the page.
pub struct Repeated {
    /// The second element with an id, by the first one.
    pub second: HashMap<NodeId, NodeId>,
}

/// Worked out once.
pub fn repeated(page: &Page) -> Arc<Repeated> {
    page.memo(|page| {
        let mut second = HashMap::new();
        for node in page.elements() {
            let Some(id) = page.tree.attr(*node, "id").filter(|id| !id.is_empty()) else { continue };
            if let Some(first) = page.by_id(*node, id).filter(|first| first != node) {
                second.entry(first).or_insert(*node);
            }
        }
        Repeated { second }
    })
}
