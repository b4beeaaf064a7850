//! Keyboard and focus.

pub mod aria_hidden_has_no_focusable;
pub mod focus_is_visible;
pub mod iframe_is_in_tab_order;
pub mod presentational_children_have_no_focusable;
pub mod scroll_area_is_reachable;
