//! Headings.

pub mod first_heading_is_main;
pub mod heading_has_content;
pub mod heading_has_name;
pub mod heading_is_descriptive;
pub mod heading_is_short;
pub mod heading_level_is_not_skipped;
pub mod heading_like_text_is_heading;
pub mod page_has_heading;
pub mod page_has_one_h1;
pub mod section_has_heading;
pub mod sibling_heading_is_unique;
