//! Roles, states and properties.

pub mod aria_attribute_defined;
pub mod role_valid;
