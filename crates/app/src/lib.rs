//! The use cases; the only crate that sees more than one room.

mod error;
pub mod view;

pub use error::{Error, ErrorCode};
