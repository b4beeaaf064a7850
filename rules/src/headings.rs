//! Headings.

pub mod heading_has_name;
