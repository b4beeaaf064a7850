//! Who can have the keyboard focus, and what is disabled or inert.

use crate::page::Page;
use crate::tree::NodeId;

/// Whether an element can have the keyboard focus, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Focusability {
    /// Not at all.
    None,
    /// By script or pointer only (`tabindex="-1"`).
    Programmatic,
    /// With the Tab key.
    Sequential,
}

impl Page {
    /// Whether and how the element can have the focus (ACT "focusable" is anything but [`Focusability::None`]).
    pub fn focusability(&self, id: NodeId) -> Focusability {
        let _ = id;
        Focusability::None
    }

    /// ACT "disabled": natively, or `aria-disabled="true"` on it or an ancestor across shadow borders.
    pub fn is_disabled(&self, id: NodeId) -> bool {
        let _ = id;
        false
    }

    /// In an inert subtree (`inert` attribute, or behind an open modal dialog).
    pub fn is_inert(&self, id: NodeId) -> bool {
        let _ = id;
        false
    }
}
