//! Rendered, visible, hidden from assistive technology.

use standards::aria::Role;

use super::shown::is_svg;
use crate::derive::Focusability;
use crate::fact::Fact;
use crate::page::Page;
use crate::tree::{NodeId, NodeKind};

impl Page {
    /// HTML "being rendered": the element (or the text's parent) generates a box, or is `display: contents`. Not so
    /// are template contents, closed `details`, fallback content of embedded content, and what a frame that is not
    /// rendered shows.
    pub fn is_rendered(&self, id: NodeId) -> bool {
        self.derived().shown.is_rendered(id)
    }

    /// ACT "visible", of an element or text node: whether anything of it can be seen, after scrolling if need be.
    /// `Unknown` where only layout could tell.
    ///
    /// What a missing style sheet would have changed is not known here; see [`Page::has_missing_sheets`].
    pub fn is_visible(&self, id: NodeId) -> Fact<bool> {
        self.sights()[id.index()].into()
    }

    /// ACT "programmatically hidden": own `visibility`, or `display: none` or `aria-hidden="true"` on it or an ancestor
    /// in the flat tree (frame elements around it included). Nodes that are in no flat tree are hidden.
    pub fn is_programmatically_hidden(&self, id: NodeId) -> bool {
        self.derived().shown.is_programmatically_hidden(id)
    }

    /// ACT "included in the accessibility tree", of an element or text node.
    ///
    /// Not in it are hidden and inert nodes, presentational elements, what cannot have the focus below an element whose
    /// children are presentational, and elements that have no counterpart there (`br`, `col`, unnamed SVG shapes …).
    pub fn in_accessibility_tree(&self, id: NodeId) -> bool {
        let shown = &self.derived().shown;
        if !shown.is_exposable(id) || shown.is_inert(id) {
            return false;
        }
        // Browsers expose what can have the focus even where its parent's children are presentational.
        if self.is_below_presentational_children(id) && self.focusability(id) == Focusability::None {
            return false;
        }
        match &self.tree.node(id).kind {
            NodeKind::Element(element) => match self.role(id) {
                Some(role) => !role.is_presentational(),
                None if is_svg(element) => false,
                None => element.is_html() && !is_without_counterpart(element.local()),
            },
            NodeKind::Text(text) => !text.trim().is_empty(),
            NodeKind::Document => true,
            NodeKind::Doctype(_)
            | NodeKind::Comment(_)
            | NodeKind::ShadowRoot { .. }
            | NodeKind::TemplateContents { .. } => false,
        }
    }

    /// An ancestor in the flat tree has a role whose children are presentational.
    pub(super) fn is_below_presentational_children(&self, id: NodeId) -> bool {
        let below = self.derived().below_presentational.get_or_init(|| {
            let order = &self.derived().shown.order;
            let mut below = vec![false; self.tree.len()];
            for (node, parent) in order {
                let Some(parent) = parent.map(|position| order[position as usize].0) else { continue };
                let hides_children = |role: Role| role.entry().presentational_children;
                below[node.index()] = below[parent.index()] || self.role(parent).is_some_and(hides_children);
            }
            below
        });
        below[id.index()]
    }
}

fn is_without_counterpart(local: &str) -> bool {
    matches!(
        local,
        "base"
            | "br"
            | "col"
            | "colgroup"
            | "head"
            | "link"
            | "map"
            | "meta"
            | "noscript"
            | "param"
            | "picture"
            | "rp"
            | "script"
            | "slot"
            | "source"
            | "style"
            | "template"
            | "title"
            | "track"
            | "wbr"
    )
}
