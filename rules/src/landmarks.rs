//! The landmarks of a page: header, main content, navigation, footer.

pub mod content_is_in_landmarks;
pub mod landmark_count_is_handy;
pub mod landmark_is_top_level;
pub mod landmark_name_adds_to_role;
pub mod landmark_name_is_unique;
pub mod main_menu_is_short;
pub mod navigation_name_is_unique;
pub mod page_has_header_and_footer;
pub mod page_has_one_main;
pub mod page_has_search;
