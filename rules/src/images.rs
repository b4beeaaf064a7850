//! Images and what stands for them.

pub mod image_has_name;
pub mod object_has_name;
pub mod svg_with_role_has_name;
