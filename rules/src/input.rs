//! Ways of input other than the keyboard: voice, pointer, touch.

pub mod label_in_name;
pub mod pointer_down_does_not_act;
pub mod widget_is_focusable;
