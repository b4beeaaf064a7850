//! Images and what stands for them.

pub mod image_has_name;
pub mod image_name_is_descriptive;
pub mod object_has_name;
pub mod svg_with_role_has_name;
