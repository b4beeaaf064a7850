//! Colours and contrast.

mod backdrop;
mod contrast;
mod exempt;
pub mod instruction_has_more_than_color;
mod overlap;
mod ratio;
pub mod text_contrast_enhanced;
pub mod text_contrast_minimum;
