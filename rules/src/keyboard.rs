//! Keyboard and focus.

pub mod access_key_is_unique;
pub mod aria_hidden_has_no_focusable;
pub mod click_has_keyboard_access;
pub mod focus_does_not_act;
pub mod focus_is_kept;
pub mod focus_is_visible;
pub mod focusable_has_exit;
pub mod focusable_has_explained_exit;
pub mod focusable_has_standard_exit;
mod held;
pub mod iframe_is_in_tab_order;
pub mod presentational_children_have_no_focusable;
pub mod scroll_area_is_reachable;
pub mod shortcut_has_modifier;
pub mod tabindex_is_not_positive;
mod trap;
