//! Buttons and fields.

pub mod autocomplete_matches_purpose;
pub mod autocomplete_valid;
pub mod button_has_name;
pub mod choice_does_not_act;
pub mod choices_have_question;
pub mod error_describes_field;
pub mod error_text_helps;
pub mod field_description_is_found;
pub mod field_group_has_name;
pub mod field_has_visible_label;
pub mod field_name_is_unique;
pub mod field_text_is_tied;
pub mod form_field_has_name;
pub mod format_is_told;
pub mod hint_is_tied;
pub mod image_button_has_name;
pub mod invalid_field_has_error_text;
pub mod label_has_field;
pub mod required_is_in_code;
pub mod required_is_visible;
pub mod required_mark_is_explained;
pub mod required_mark_is_in_code;
pub mod summary_has_name;
