//! A real browser as a source of pages: what a page is after its scripts have run.
//!
//! [`find`] looks for an installed browser of the Chromium family, [`Browser`] runs it headless with a profile of its own and
//! leads it over its DevTools protocol, [`Browser::visit`] goes to one address and brings a [`Capture`]: the documents as
//! markup, with shadow trees and the style sheets that scripts made. Nothing here knows what accessibility is.
//!
//! While the page is still open, the caller may ask what lies behind some of its texts: pictures with and without their
//! letters, from two places of the page ([`Scene`]).
//!
//! Pages are hostile. Each gets a context without cookies that is thrown away; downloads, dialogs, permissions and new
//! windows are refused; every connection goes through a [`proxy`] that asks the caller; a script that wants the page to
//! go elsewhere is held until the caller has said whether it may; time, bytes, requests and elements are bounded. A page
//! that breaks one of these bounds is an [`Ended`] with its reason, never half a capture.
//!
//! What a capture does not hold: documents of other origins, what `ElementInternals` says, slots that a script fills by
//! hand, and rules that a script added to a style sheet which came from an address.

mod behind;
mod browser;
mod capture;
mod cdp;
mod error;
mod events;
mod find;
mod flags;
mod limits;
mod listen;
mod process;
mod proxy;
mod tab;
mod wire;

pub use behind::{Area, Scene, TextWanted, Wants, Word};
pub use browser::{Browser, Options};
pub use capture::{ADOPTED, Capture, Document};
pub use error::Error;
pub use find::{Family, find, find_in};
pub use limits::Limits;
pub use proxy::{Connect, Connecting};
pub use tab::{Asked, Ended, MayGo};
pub use wire::Wire;
