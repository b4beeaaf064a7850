//! Buttons and fields.

pub mod autocomplete_valid;
pub mod button_has_name;
pub mod field_group_has_name;
pub mod field_has_visible_label;
pub mod field_text_is_tied;
pub mod form_field_has_name;
pub mod image_button_has_name;
pub mod label_has_field;
pub mod summary_has_name;
