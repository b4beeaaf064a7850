//! Computed styles of a static page: Stylo over the page arena.
mod collect;
mod convert;
mod dom;
mod engine;
mod focus;
mod hints;
mod loaded;
mod parts;
mod pool;
mod refs;
mod rewrite;
mod sheets;
mod state;
mod style;
mod walk;

pub use loaded::{Loaded, Text};
pub use refs::{imports, sheet_refs};
pub use sheets::Sheets;
pub use style::{Unstyled, style};

/// The window the page is looked at in, CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}
