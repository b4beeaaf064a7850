//! Semantic roles.

use standards::aria::{AriaAttribute, Role};

use super::Focusability;
use crate::page::Page;
use crate::tree::{Element, NodeId};

impl Page {
    /// ACT "explicit role": the first valid, not abstract token of the `role` attribute.
    pub fn explicit_role(&self, id: NodeId) -> Option<Role> {
        let tokens = self.tree.attr(id, "role")?.split_ascii_whitespace();
        tokens.filter_map(Role::named).find(|role| !role.is_abstract())
    }

    /// ACT "semantic role": the explicit role, else the implicit one, with the conflict of presentational roles
    /// resolved. `None` where the host language names no role (`video`, `label`, `iframe` …) and for nodes that are
    /// not elements.
    pub fn role(&self, id: NodeId) -> Option<Role> {
        *self.derived().roles[id.index()].get_or_init(|| self.semantic_role(id))
    }

    /// True if the element has a semantic role that is `role` or is made from it ("inheriting semantic" of ACT).
    pub fn has_role(&self, id: NodeId, role: Role) -> bool {
        self.role(id).is_some_and(|own| own.inherits(role))
    }

    /// ACT "marked as decorative": explicit role `none` or `presentation`, or `img` with empty `alt` and no
    /// explicit role.
    pub fn is_marked_decorative(&self, id: NodeId) -> bool {
        match self.explicit_role(id) {
            Some(role) => role.is_presentational(),
            None => self.tree.is(id, "img") && self.tree.attr(id, "alt") == Some(""),
        }
    }

    fn semantic_role(&self, id: NodeId) -> Option<Role> {
        let element = self.tree.element(id)?;
        match self.explicit_role(id) {
            Some(role) if role.is_presentational() && self.insists_on_role(id, element) => {
                self.implicit_role(id)
            }
            Some(role) => Some(role),
            None => self.implicit_role(id),
        }
    }

    /// WAI-ARIA "presentational roles conflict resolution": a focusable element, or one with global ARIA attributes,
    /// keeps its own role. Asked as if the element were shown.
    pub(super) fn insists_on_role(&self, id: NodeId, element: &Element) -> bool {
        has_global_aria(element) || self.focusability_if_shown(id) != Focusability::None
    }
}

/// A global state or property with a value, other than `aria-hidden`.
pub(super) fn has_global_aria(element: &Element) -> bool {
    element.attrs.iter().any(|attribute| {
        attribute.name.local.starts_with("aria-")
            && &*attribute.name.local != "aria-hidden"
            && !attribute.value.trim_ascii().is_empty()
            && AriaAttribute::named(&attribute.name.local).is_some_and(|known| known.is_global)
    })
}
