//! Computed styles of a static page: Stylo, the style engine of Firefox, over the page arena.
//!
//! The only crate that knows Stylo, and one that never does I/O: [`sheet_refs`] and [`imports`] say what to fetch, the
//! caller puts what it got into [`Loaded`], and [`style()`] fills the page's [`page::style::StyleSet`]. [`Sheets`] is
//! shared by all pages and threads of a run, so that each distinct sheet is parsed once.
//!
//! A page that cannot be styled (see [`Unstyled`]) stays without styles; it never gets half of them.
//!
//! # How
//!
//! * [`dom`] shows the arena to Stylo; [`parts`] fills its side table ([`state`], [`hints`], slots, own declarations).
//! * [`walk`] styles every element, parents first, unless one of its kind ([`kinds`]) was styled before; [`collect`] takes styles at rest, [`focus`] those with focus, [`hover`] what
//!   comes into sight under the pointer.
//! * [`declared`] says on demand which declaration won, with its place ([`origin`]) as it is written there ([`source`]).
//! * [`views`] asks for other windows, where a page turned around, zoomed or narrow may differ in what rules ask about.
//! * [`convert`] turns Stylo's values into the page's, each once ([`pool`]).
//! * [`weight`] counts how much work the sheets of a document are; one with too much of it stays without styles.
//! * `ua.css` is our own user-agent sheet.
//!
//! # What is known not to be as in a browser
//!
//! * Media features about a person's wishes are answered for somebody who has none ([`rewrite`]); scripts count as on.
//! * Container queries never match, because sizes need layout; `@starting-style` and animations are not applied.
//! * There are no fonts: `ex` and `ch` are half an em.
//! * `:dir()`, `:autofill`, rules with vendor pseudo-elements (`::-webkit-…`) and `display: -webkit-box` are unknown to
//!   Stylo and dropped. `:active` never matches, and `:hover` only for what hides itself at rest; custom elements count as defined; of `:invalid` only missing
//!   required values are known.
//! * What is assigned to no slot, and a slot's unused fallback, has `display: none`; elements in template contents have
//!   no style.
//! * A framed document's window is taken from the computed size of its frame, without layout.
//! * Sheets added by scripts, `adoptedStyleSheets` and `<?xml-stylesheet?>` are not seen.

mod collect;
mod convert;
mod declarations;
mod dom;
mod engine;
mod focus;
mod hints;
mod hover;
mod kinds;
mod loaded;
mod origin;
mod parts;
mod pool;
mod refs;
mod rewrite;
mod sheets;
mod source;
mod state;
mod style;
mod turning;
mod views;
mod walk;
mod weight;

pub use loaded::{Loaded, Text};
pub use refs::{imports, sheet_refs};
pub use sheets::Sheets;
pub use style::{Unstyled, declared, style};

/// The window the page is looked at in, CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}
