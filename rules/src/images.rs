//! Images and what stands for them.

pub mod image_has_name;
