//! What the cascade found out: computed styles as plain data, whatever engine computed them.
//!
//! Lengths are CSS pixels. Colours are sRGB with alpha, each channel 0–1. Values are *computed* values at rest:
//! animations are not applied (an element that fades in counts as it is declared, not as it is at time 0).

mod declared;
mod paint;
mod set;
mod value;

pub use declared::{Declared, DeclaredIn, Property, Wanted};
pub use paint::*;
pub use set::{OnHover, Pseudo, State, StyleId, StyleSet, Turned};
pub use value::*;
