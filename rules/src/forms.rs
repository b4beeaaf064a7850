//! Buttons and fields.

pub mod autocomplete_valid;
pub mod button_has_name;
pub mod form_field_has_name;
pub mod image_button_has_name;
pub mod summary_has_name;
