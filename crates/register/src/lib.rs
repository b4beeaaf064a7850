//! The register of services as a table: [`read`] makes entries of a CSV or XLSX and names every row that is wrong, [`csv`]
//! and [`xlsx`] write them again. Bytes in, values out; nothing is kept.
//!
//! Columns are found by their headings in Latvian or English (`data/columns.csv`), whatever the letter case, accents or
//! order; encodings (UTF-8, UTF-16, Windows-1257) and separators (`;`, `,`, tab) are recognised. Reading what was
//! written gives the same entries, and [`compare`] says what an import would change: the second time, nothing.

mod change;
mod columns;
mod entry;
mod export;
mod fold;
mod preview;
mod sheet;
mod table;
mod text;
mod value;

pub use change::{Change, compare, completed};
pub use columns::{Field, Headings};
pub use entry::{Channel, Entry};
pub use export::{csv, xlsx};
pub use preview::{Column, Fault, FaultKind, Preview, Row, read};
pub use table::{Encoding, Form, MAX_BYTES, MAX_ROWS};

/// A table of 52 services as a municipality may have them, each marked as a sample: the official list of priority services is
/// not public.
pub const SAMPLE: &str = include_str!("../data/sample.csv");
