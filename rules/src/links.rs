//! Links.

mod destination;
pub mod link_has_name;
pub mod links_of_one_context_match;
pub mod links_of_one_name_match;
