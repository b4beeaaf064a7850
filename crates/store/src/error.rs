//! What can fail here, named by what could not be done.

use std::path::PathBuf;

use crate::audits::AuditState;
use crate::id::AuditId;

/// Why the database did not do what was asked. Nothing was changed by a call that ends in one of these.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such file; only a [`crate::Writer`] makes one.
    #[error("there is no database at {}", .path.display())]
    NoDatabase {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The file or its folder cannot be opened: rights, a folder in its place, a vanished drive.
    #[error("cannot open the database {}", .path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The file is something else than a database. It was not touched.
    #[error("{} is not a database", .path.display())]
    NotADatabase {
        /// The file.
        path: PathBuf,
    },
    /// The file is a database of another program. It was not touched.
    #[error("{} is a database of another program", .path.display())]
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// The file is damaged. It was not touched.
    #[error("the database is damaged")]
    Corrupt(#[source] sqlx::Error),
    /// A newer version of this program has written the file.
    #[error("the database has schema {found}; this program knows schemas up to {known}")]
    TooNew {
        /// Schema of the file.
        found: i64,
        /// Newest schema that this program knows.
        known: i64,
    },
    /// An older version of this program has written the file, and a [`crate::Reader`] may not bring it up to date.
    #[error("the database has schema {found}; open it for writing once to bring it to {known}")]
    TooOld {
        /// Schema of the file.
        found: i64,
        /// Schema that this program reads.
        known: i64,
    },
    /// The schema could not be brought up to date.
    #[error("cannot bring the database up to date")]
    Migrate(#[source] sqlx::migrate::MigrateError),
    /// Another process, or another [`crate::Writer`] of this one, writes to the file.
    #[error("{} is in use by another process", .path.display())]
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// The database stayed locked for longer than a writer may wait.
    #[error("the database stayed locked")]
    Locked(#[source] sqlx::Error),
    /// There is no room left on the drive.
    #[error("the drive is full")]
    DiskFull(#[source] sqlx::Error),
    /// The file or its drive may not be written to.
    #[error("the database may not be written to")]
    ReadOnly(#[source] sqlx::Error),
    /// Something could not be read.
    #[error("cannot read {what}")]
    Read {
        /// What.
        what: &'static str,
        /// Why.
        #[source]
        source: sqlx::Error,
    },
    /// Something could not be written.
    #[error("cannot write {what}")]
    Write {
        /// What.
        what: &'static str,
        /// Why.
        #[source]
        source: sqlx::Error,
    },
    /// There is no such row.
    #[error("there is no {what} with number {id}")]
    NoSuch {
        /// What was asked for.
        what: &'static str,
        /// Its number.
        id: i64,
    },
    /// A finished or cancelled audit takes nothing more.
    #[error("audit {audit} is closed: {state:?}")]
    Closed {
        /// The audit.
        audit: AuditId,
        /// Its state.
        state: AuditState,
    },
    /// The audit is running; what was asked needs one that is not.
    #[error("audit {audit} is running")]
    Running {
        /// The audit.
        audit: AuditId,
    },
    /// Something captured is larger than may be kept or read back.
    #[error("{bytes} bytes are more than the {limit} that are allowed")]
    TooLarge {
        /// Its size; for something packed, as it says itself.
        bytes: u64,
        /// What is allowed.
        limit: u64,
    },
    /// A stored value is not what was written: the wrong length, hash or word.
    #[error("stored {what} cannot be understood")]
    Unreadable {
        /// What.
        what: &'static str,
        /// Why.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A value cannot be put into the form it is stored in.
    #[error("cannot store {what}")]
    Unstorable {
        /// What.
        what: &'static str,
        /// Why.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}

/// Says what was being done when the database failed.
pub(crate) trait During<T> {
    /// While reading `what`.
    fn reading(self, what: &'static str) -> Result<T, Error>;
    /// While writing `what`.
    fn writing(self, what: &'static str) -> Result<T, Error>;
}

impl<T> During<T> for Result<T, sqlx::Error> {
    fn reading(self, what: &'static str) -> Result<T, Error> {
        self.map_err(|source| known(source).unwrap_or_else(|source| Error::Read { what, source }))
    }

    fn writing(self, what: &'static str) -> Result<T, Error> {
        self.map_err(|source| known(source).unwrap_or_else(|source| Error::Write { what, source }))
    }
}

/// SQLite's primary result codes that mean the same whatever was being done; see <https://sqlite.org/rescode.html>.
const BUSY: i32 = 5;
const LOCKED: i32 = 6;
const READ_ONLY: i32 = 8;
const CORRUPT: i32 = 11;
const FULL: i32 = 13;
const NOT_A_DATABASE: i32 = 26;

fn known(source: sqlx::Error) -> Result<Error, sqlx::Error> {
    match primary_code(&source) {
        Some(BUSY | LOCKED) => Ok(Error::Locked(source)),
        Some(READ_ONLY) => Ok(Error::ReadOnly(source)),
        Some(CORRUPT | NOT_A_DATABASE) => Ok(Error::Corrupt(source)),
        Some(FULL) => Ok(Error::DiskFull(source)),
        _ => match source {
            sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => {
                Ok(Error::Unreadable { what: "value", source: Box::new(source) })
            }
            source => Err(source),
        },
    }
}

/// True if the file is there but no database.
pub(crate) fn is_not_a_database(error: &sqlx::Error) -> bool {
    primary_code(error) == Some(NOT_A_DATABASE)
}

/// True if the file is a damaged database.
pub(crate) fn is_corrupt(error: &sqlx::Error) -> bool {
    primary_code(error) == Some(CORRUPT)
}

/// True if another connection holds the lock.
pub(crate) fn is_locked(error: &sqlx::Error) -> bool {
    matches!(primary_code(error), Some(BUSY | LOCKED))
}

/// The low byte of SQLite's extended result code.
fn primary_code(error: &sqlx::Error) -> Option<i32> {
    let code: i32 = error.as_database_error()?.code()?.parse().ok()?;
    Some(code & 0xff)
}
