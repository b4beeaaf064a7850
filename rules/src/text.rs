//! How text is set.

mod important;
pub mod important_letter_spacing_is_wide_enough;
pub mod important_line_height_is_large_enough;
pub mod important_word_spacing_is_wide_enough;
mod spacing;
mod wrapping;
pub mod zoomed_text_is_not_cut_off;
