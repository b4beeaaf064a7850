//! Roles, states and properties.

pub mod aria_attribute_defined;
pub mod menuitem_has_name;
pub mod role_valid;
