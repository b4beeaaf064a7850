//! Rendered, visible, hidden from assistive technology.

use crate::fact::{Fact, Why};
use crate::page::Page;
use crate::tree::NodeId;

impl Page {
    /// HTML "being rendered": the element (or the text's parent) generates a box, or is `display: contents`.
    pub fn is_rendered(&self, id: NodeId) -> bool {
        let _ = id;
        true
    }

    /// ACT "visible", of an element or text node: whether anything of it can be seen, after scrolling if need be.
    /// `Unknown` where only layout or a missing style sheet could tell.
    pub fn is_visible(&self, id: NodeId) -> Fact<bool> {
        let _ = id;
        Fact::Unknown(Why::NeedsLayout)
    }

    /// ACT "programmatically hidden".
    pub fn is_programmatically_hidden(&self, id: NodeId) -> bool {
        let _ = id;
        false
    }

    /// ACT "included in the accessibility tree", of an element or text node.
    pub fn in_accessibility_tree(&self, id: NodeId) -> bool {
        let _ = id;
        true
    }

    /// ACT "visible inner text" of an element or text node, white space collapsed and trimmed.
    pub fn visible_text(&self, id: NodeId) -> String {
        let _ = id;
        String::new()
    }
}
