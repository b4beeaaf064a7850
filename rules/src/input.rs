//! Ways of input other than the keyboard: voice, pointer, touch.

pub mod label_in_name;
pub mod widget_is_focusable;
