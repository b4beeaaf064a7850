//! What moves by itself.

pub mod moving_content_can_be_stopped;
