//! Links.

mod destination;
pub mod document_link_tells_format;
pub mod link_has_name;
pub mod links_of_one_context_match;
pub mod links_of_one_name_match;
pub mod new_window_is_announced;
