//! Keyboard and focus.

pub mod aria_hidden_has_no_focusable;
