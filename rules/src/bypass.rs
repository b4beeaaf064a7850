//! Ways around what stands on every page.

pub mod content_has_heading;
pub mod content_has_landmark;
pub mod content_has_skip_link;
pub mod repeated_block_is_bypassable;
pub mod repeated_block_is_collapsible;
