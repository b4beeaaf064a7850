//! Roles, states and properties.

pub mod aria_attribute_defined;
pub mod aria_attribute_permitted;
pub mod aria_global_not_prohibited;
pub mod aria_reference_is_found;
pub mod aria_value_valid;
pub mod clickable_has_role;
pub mod decorative_is_not_exposed;
pub mod menuitem_has_name;
pub mod referred_id_is_unique;
pub mod role_has_required_context;
pub mod role_has_required_owned_elements;
pub mod role_has_required_states;
pub mod role_valid;
pub mod widget_has_name;
