//! The use cases; the only crate that sees more than one room.
