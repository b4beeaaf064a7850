//! How text is set.

mod important;
pub mod important_letter_spacing_is_wide_enough;
pub mod important_line_height_is_large_enough;
pub mod important_word_spacing_is_wide_enough;
mod spacing;
pub mod text_has_nonvisual_reference;
mod wrapping;
