//! Zoom and the size of the window.

pub mod viewport_allows_zoom;
