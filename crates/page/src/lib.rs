//! What was seen of a web page, and what follows from it.
//!
//! A source (a static fetch today, a real browser later) fills a [`Page`]; rules only read it.
//! The same `Page` gives the same answers, offline, for ever.
//!
//! * [`tree`] is the arena: one for the whole page, frames and shadow roots included.
//! * [`parse`] fills it from HTML, within [`Limits`].
//! * [`style`] holds what the cascade found out; crate `cascade` fills it.
//! * [`resource`] is what is behind addresses: images, sound, films; crate `media` reads their bytes.
//! * [`PaintedText`] is what a browser painted behind a text whose background cannot be computed.
//! * [`derive`] is what follows: role, name, description, visibility, focusability, language.
//!
//! Nothing here fetches anything, and nothing here knows a rule.

pub mod derive;
mod fact;
mod frames;
mod limits;
mod links;
mod page;
mod painted;
pub mod parse;
pub mod resource;
pub mod scripts;
pub mod style;
pub mod tree;

pub use fact::{Fact, Why};
pub use frames::{FrameRef, FrameSource};
pub use limits::Limits;
pub use links::Hyperlink;
pub use page::{DocId, Document, Page, Quirks, SheetRef, SheetSource, Source, View};
pub use painted::{PaintedPiece, PaintedText, TextPlace};
pub use tree::{Attribute, Element, Node, NodeId, NodeKind, ShadowMode, Tree};
