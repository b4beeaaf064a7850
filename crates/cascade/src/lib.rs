//! Computed styles of a static page: Stylo over the page arena.
