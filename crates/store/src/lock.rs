//! One process writes at a time. SQLite would let two take turns; two runs that take turns in the same audit would not
//! know of each other, so the second is refused at the door. The system lets go of the lock when a process dies.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use crate::error::Error;

/// Held for as long as its owner lives. The lock file itself stays: removing it would race with the next owner.
#[derive(Debug)]
pub(crate) struct WriteLock {
    _file: File,
}

impl WriteLock {
    /// Takes the lock of the database at `path` or says who is in the way.
    pub(crate) fn take(path: &Path) -> Result<Self, Error> {
        let open = |source: std::io::Error| Error::Open { path: path.to_owned(), source: Box::new(source) };
        let file =
            OpenOptions::new().create(true).truncate(false).write(true).open(beside(path)).map_err(open)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Error::InUse { path: path.to_owned() }),
            Err(TryLockError::Error(source)) => Err(open(source)),
        }
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".lock");
    PathBuf::from(name)
}
