use super::Role;
use super::attribute::AriaAttribute;

/// Where the name of an element with a role may come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NameFrom {
    /// From what the author states (`aria-label` and the like).
    Author,
    /// From the content, and from what the author states.
    Content,
    /// Naming is prohibited.
    Prohibited,
}

/// What the specifications say about one role.
#[derive(Clone, Debug)]
pub struct RoleEntry {
    /// The role.
    pub role: Role,
    /// Abstract roles are never used in content.
    pub is_abstract: bool,
    /// Roles it is directly made from.
    pub superclasses: Vec<Role>,
    /// Required states and properties.
    pub required: Vec<&'static AriaAttribute>,
    /// Supported states and properties: its own, required and inherited ones, and the global ones that are neither
    /// prohibited nor deprecated on it.
    pub supported: Vec<&'static AriaAttribute>,
    /// Prohibited states and properties.
    pub prohibited: Vec<&'static AriaAttribute>,
    /// Global states and properties that are deprecated on it (still supported).
    pub deprecated: Vec<&'static AriaAttribute>,
    /// Where its name comes from.
    pub name_from: NameFrom,
    /// A name is required.
    pub needs_name: bool,
    /// Children are presentational: assistive technology never gets at them.
    pub presentational_children: bool,
    /// Required context roles; empty where there are none.
    pub context: Vec<Role>,
    /// Required owned elements; each entry is a path, such as `rowgroup > row`. Empty where there are none.
    pub owned: Vec<Vec<Role>>,
}

impl Role {
    /// What the specifications say about it.
    pub fn entry(self) -> &'static RoleEntry {
        todo!()
    }

    /// True for the role itself and for every role it is made from, directly or not ("inheriting semantic" of ACT).
    pub fn inherits(self, from: Role) -> bool {
        self == from
    }
}
