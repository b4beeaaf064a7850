//! ZIP packages (DOCX, ODT, XLSX): only the parts that are needed are unpacked, each within limits.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::limits::{MAX_ENTRIES, MAX_PACKAGE, MAX_PART, MAX_RATIO, SMALL_PART};

/// Why a part cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// It is packed or written in a way that cannot be undone.
    Damaged,
    /// It unpacks to more than the limits allow.
    TooMuch,
    /// It needs a password.
    Locked,
}

/// An open package.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl<'a> Package<'a> {
    /// Reads the list of parts and nothing else.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Damaged)?;
        if archive.len() > MAX_ENTRIES {
            return Err(Unreadable::TooMuch);
        }
        Ok(Self { archive, left: MAX_PACKAGE })
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// A part as text, whatever UTF it is in; `None` if there is none of that name.
    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, Unreadable> {
        let Some(index) = self.archive.index_for_name(name) else { return Ok(None) };
        let mut part = self.archive.by_index(index).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(zip::result::ZipError::PASSWORD_REQUIRED) => {
                Unreadable::Locked
            }
            _ => Unreadable::Damaged,
        })?;
        let limit = MAX_PART.min(self.left).min((part.compressed_size() * MAX_RATIO).max(SMALL_PART));
        // The size that the package declares may be a lie; what counts is what comes.
        let mut bytes = Vec::new();
        let read = part.by_ref().take(limit + 1).read_to_end(&mut bytes).map_err(|_| Unreadable::Damaged)?;
        if read as u64 > limit {
            return Err(Unreadable::TooMuch);
        }
        self.left -= read as u64;
        let (text, _, _) = encoding_rs::UTF_8.decode(&bytes);
        Ok(Some(text.into_owned()))
    }
}
