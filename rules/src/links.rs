//! Links.

pub mod adjacent_links_are_one;
pub mod link_has_name;
