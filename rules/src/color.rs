//! Colours and contrast.

mod backdrop;
mod contrast;
mod exempt;
mod overlap;
mod ratio;
pub mod text_contrast_enhanced;
pub mod text_contrast_minimum;
