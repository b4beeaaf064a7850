//! The language in force.

use crate::page::Page;
use crate::tree::NodeId;

impl Page {
    /// The language tag in force at a node: the nearest `lang` (or `xml:lang`) across shadow borders, else the
    /// document's pragma or header. `None` if nothing says, or if it says "unknown" (`lang=""`).
    pub fn language(&self, id: NodeId) -> Option<&str> {
        let _ = id;
        None
    }
}
