//! Language of the page and of its parts.

pub mod foreign_text_has_lang;
pub mod html_has_lang;
pub mod html_lang_matches_text;
pub mod html_lang_valid;
pub mod part_lang_matches_text;
pub mod part_lang_valid;
