//! How text is set.

pub mod blockquote_is_quotation;
pub mod generated_text_is_in_page;
mod important;
pub mod important_letter_spacing_is_wide_enough;
pub mod important_line_height_is_large_enough;
pub mod important_word_spacing_is_wide_enough;
pub mod paragraphs_are_marked;
pub mod preformatted_text_has_no_columns;
mod spacing;
pub mod text_has_nonvisual_reference;
pub mod text_is_not_justified;
pub mod underlined_text_is_link;
pub mod word_has_one_alphabet;
pub mod word_is_written_together;
mod wrapping;
pub mod zoomed_text_is_not_cut_off;
