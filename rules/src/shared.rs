//! Notions that two or more rules need, one per file.

pub mod aria_attributes;
pub mod changes;
pub mod closest_word;
pub mod controls;
pub mod document_element;
pub mod excerpt;
pub mod exposed_tree;
pub mod form_map;
pub mod fragment;
pub mod host_language;
pub mod icon_font;
pub mod language_tag;
pub mod listeners;
pub mod missing_name;
pub mod repeated;
pub mod scripts;
pub mod words;
