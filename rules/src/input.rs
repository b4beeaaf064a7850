//! Ways of input other than the keyboard: voice, pointer, touch.

pub mod label_in_name;
