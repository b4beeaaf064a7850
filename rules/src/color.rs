//! Colours and contrast.

mod backdrop;
mod exempt;
mod overlap;
mod ratio;
pub mod text_contrast_minimum;
