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
    /// An Excel workbook; one sheet of it was read.
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
    /// The Baltic letters of ISO, Latin-4.
    Iso8859_4,
}

/// Rows with the line or row they stand on, from 1; empty ones left out.
pub(crate) struct Table {
    pub(crate) form: Form,
    pub(crate) rows: Vec<(usize, Vec<String>)>,
    pub(crate) is_cut: bool,
    /// A quotation mark was opened and never closed.
    pub(crate) has_open_quote: bool,
    /// Further sheets that hold such a table.
    pub(crate) left_out: Vec<String>,
}

/// Why there is no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoTable {
    TooLarge,
    Unreadable,
    /// A workbook of an Excel before 2007.
    Old,
    /// A workbook behind a password.
    Locked,
}

pub(crate) fn read(bytes: &[u8]) -> Result<Table, NoTable> {
    if bytes.len() > MAX_BYTES {
        return Err(NoTable::TooLarge);
    }
    if bytes.starts_with(b"PK") {
        return crate::sheet::read(bytes);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(if names(bytes, "EncryptedPackage") { NoTable::Locked } else { NoTable::Old });
    }
    if bytes.starts_with(b"%PDF") || is_page(bytes) {
        return Err(NoTable::Unreadable);
    }
    Ok(crate::text::read(bytes))
}

/// True if the container has a stream of that name; names are written in UTF-16.
fn names(bytes: &[u8], stream: &str) -> bool {
    let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|part| part == name)
}

/// True for a web page that only is called a table.
fn is_page(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).to_ascii_lowercase();
    let head = head.trim_start_matches('\u{FEFF}').trim_start();
    ["<!doctype", "<html", "<head", "<body", "<table", "<?xml"].iter().any(|start| head.starts_with(start))
}
