//! Links.

pub mod link_has_name;
