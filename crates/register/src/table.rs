//! A table as it came: rows of texts, before anybody knows what they mean.

use serde::{Deserialize, Serialize};

/// Largest file that is read, in bytes.
pub const MAX_BYTES: usize = 16 << 20;

/// Rows that are read; the plan knows 52 services, the state's catalogue some thousands.
pub const MAX_ROWS: usize = 10_000;

/// Columns that are read.
pub(crate) const MAX_COLUMNS: usize = 200;

/// What the file was, as recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "form", rename_all = "kebab-case")]
pub enum Form {
    /// Text with separators.
    Csv {
        /// How its letters are written.
        encoding: Encoding,
        /// What stands between its cells.
        separator: char,
    },
    /// An Excel workbook; its first sheet was read.
    Xlsx,
}

/// How letters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8, with or without a mark.
    Utf8,
    /// UTF-16, the lower byte first.
    Utf16Le,
    /// UTF-16, the higher byte first.
    Utf16Be,
    /// The Baltic code page of Windows.
    Windows1257,
}

/// Rows with the line or row they stand on, from 1; empty ones left out.
pub(crate) struct Table {
    pub(crate) form: Form,
    pub(crate) rows: Vec<(usize, Vec<String>)>,
    pub(crate) is_cut: bool,
    /// A quotation mark was opened and never closed.
    pub(crate) has_open_quote: bool,
}

/// Why there is no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoTable {
    TooLarge,
    Unreadable,
}

pub(crate) fn read(bytes: &[u8]) -> Result<Table, NoTable> {
    if bytes.len() > MAX_BYTES {
        return Err(NoTable::TooLarge);
    }
    if bytes.starts_with(b"PK") {
        return crate::sheet::read(bytes);
    }
    // An old XLS or any other container is not a text.
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") || bytes.starts_with(b"%PDF") {
        return Err(NoTable::Unreadable);
    }
    Ok(crate::text::read(bytes))
}
