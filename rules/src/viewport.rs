//! Zoom and the size of the window.

pub mod content_fits_narrow_window;
pub mod orientation_is_not_locked;
pub mod viewport_allows_zoom;
