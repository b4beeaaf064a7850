use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What went wrong, for screens and the command line: they match the code and show the text that the catalogue has for
/// it; `detail` is what the text names (an address, a path, what a library said).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(rename_all = "camelCase")]
#[error("{code:?}: {detail}")]
#[ts(export)]
pub struct Error {
    /// Which.
    pub code: ErrorCode,
    /// About what.
    pub detail: String,
}

/// The closed list of what can go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum ErrorCode {
    /// No address was given.
    AddressMissing,
    /// What was typed is not an address.
    AddressBroken,
    /// The address is of a kind that is not visited (ftp, mailto …).
    AddressScheme,
    /// An include or exclude pattern is broken.
    PatternBroken,
    /// The database could not be opened or made.
    DatabaseOpen,
    /// The file is not a database of ours, or it is damaged.
    DatabaseBroken,
    /// The database was made by a newer version.
    DatabaseTooNew,
    /// Another running Slieksnis writes to it.
    DatabaseInUse,
    /// Reading or writing the database failed.
    DatabaseFailed,
    /// The disk is full.
    DiskFull,
    /// A file could not be read.
    FileRead,
    /// A file could not be written.
    FileWrite,
    /// There is no such audit, page, rule, component or service.
    NotFound,
    /// The audit is running already, or has ended.
    WrongState,
    /// The demo server could not be started.
    DemoFailed,
    /// A fault of this program.
    Internal,
}

impl Error {
    /// An error about something.
    pub fn new(code: ErrorCode, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into() }
    }
}
