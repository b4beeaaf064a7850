//! Links.

pub mod link_has_name;
pub mod link_in_context_is_descriptive;
pub mod link_is_descriptive;
mod link_purpose;
