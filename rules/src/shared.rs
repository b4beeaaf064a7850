//! Notions that two or more rules need, one per file.

pub mod aria_attributes;
pub mod closest_word;
pub mod document_element;
pub mod excerpt;
pub mod exposed_tree;
pub mod form_map;
pub mod host_language;
pub mod icon_font;
pub mod language_tag;
pub mod missing_name;
pub mod required;
pub mod words;
