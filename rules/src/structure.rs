//! The frame of a page: its title, its regions, the documents it embeds.

pub mod id_is_unique;
pub mod iframe_content_is_seen;
pub mod iframe_has_name;
pub mod iframe_name_is_specific;
pub mod iframes_of_one_name_match;
pub mod page_has_title;
pub mod page_opens_no_window;
pub mod page_title_is_descriptive;
pub mod page_title_is_short;
pub mod title_begins_with_page_name;
pub mod visual_order_matches_code;
