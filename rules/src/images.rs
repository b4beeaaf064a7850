//! Images and what stands for them.

mod files;

pub mod animated_image_can_be_stopped;
pub mod hidden_image_is_decorative;
pub mod image_has_name;
pub mod image_has_no_text;
pub mod image_is_intact;
pub mod object_has_name;
pub mod svg_with_role_has_name;
