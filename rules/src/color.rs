//! Colours and contrast.

mod backdrop;
mod contrast;
mod exempt;
pub mod field_edge_is_visible;
pub mod field_text_contrast_minimum;
pub mod focus_ring_has_contrast;
pub mod instruction_has_more_than_color;
pub mod link_in_text_is_distinguishable;
mod overlap;
pub mod painted;
mod ratio;
pub mod text_contrast_enhanced;
pub mod text_contrast_minimum;
