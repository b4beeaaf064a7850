//! Lists and descriptions.

pub mod description_is_in_list;
pub mod description_list_has_pairs;
pub mod list_has_only_items;
pub mod list_item_is_in_list;
pub mod list_like_text_is_list;
