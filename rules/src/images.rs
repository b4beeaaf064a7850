//! Images and what stands for them.

pub mod animated_image_can_be_stopped;
pub mod canvas_has_alternative;
pub mod decorative_image_has_no_title;
pub mod drawing_has_name_or_is_hidden;
pub mod embed_has_name;
mod files;
pub mod hidden_image_is_decorative;
pub mod image_has_name;
pub mod image_has_no_text;
pub mod image_is_intact;
pub mod image_map_area_has_name;
pub mod image_map_is_in_page;
pub mod image_name_differs_from_text;
pub mod image_name_is_descriptive;
pub mod image_name_is_plain;
pub mod object_has_name;
pub mod svg_with_role_has_name;
pub mod text_drawing_has_alternative;
