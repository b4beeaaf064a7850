//! Links.

pub mod adjacent_links_are_one;
mod destination;
pub mod document_link_tells_format;
pub mod jump_has_target;
pub mod link_has_name;
pub mod link_in_context_is_descriptive;
pub mod link_is_descriptive;
mod link_purpose;
pub mod link_text_is_no_address;
pub mod links_of_one_context_match;
pub mod links_of_one_name_match;
pub mod new_window_is_announced;
