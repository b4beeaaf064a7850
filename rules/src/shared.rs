//! Notions that two or more rules need, one per file.

pub mod aria_attributes;
pub mod closest_word;
pub mod contact;
pub mod document_element;
pub mod excerpt;
pub mod exposed_tree;
pub mod focus_look;
pub mod form_map;
pub mod ground;
pub mod headings;
pub mod host_language;
pub mod icon_font;
pub mod inheriting_text;
pub mod landmark_names;
pub mod landmarks;
pub mod known_language;
pub mod language_tag;
pub mod missing_name;
pub mod required;
pub mod scripted;
pub mod text_blocks;
pub mod text_language;
pub mod words;
