//! The two handles. Only one of them has methods that change anything.

use std::path::Path;
use std::sync::Arc;

use sqlx::sqlite::SqlitePool;
use sqlx::{Sqlite, Transaction};

use crate::error::{During, Error};
use crate::file::{self, Durability};
use crate::lock::WriteLock;

/// Looks at a database; its connections refuse to write. A second process may have one while the first writes.
#[derive(Clone, Debug)]
pub struct Reader {
    pub(crate) pool: SqlitePool,
}

/// Changes a database, and reads through [`Writer::reader`]. One at a time per file, over all processes.
#[derive(Clone, Debug)]
pub struct Writer {
    /// For what a machine can make again.
    machine: SqlitePool,
    /// For what a person typed.
    person: SqlitePool,
    reader: Reader,
    _lock: Arc<WriteLock>,
}

impl Reader {
    /// Opens an existing database of this program's schema.
    ///
    /// # Errors
    /// [`Error::NoDatabase`], [`Error::NotADatabase`], [`Error::NotOurs`], [`Error::Corrupt`], [`Error::TooNew`],
    /// [`Error::TooOld`], [`Error::Open`].
    pub async fn open(path: &Path) -> Result<Self, Error> {
        if !path.exists() {
            return Err(Error::NoDatabase { path: path.to_owned() });
        }
        let path = file::resolved(path)?;
        match file::schema(&path).await? {
            Some(found) if found == file::known() => Ok(Self { pool: file::readers(&path).await? }),
            found => Err(Error::TooOld { found: found.unwrap_or(0), known: file::known() }),
        }
    }

    /// Reads every page of the file and says what is wrong with it; empty if nothing is. Takes as long as reading the
    /// whole file.
    pub async fn faults(&self) -> Result<Vec<String>, Error> {
        let said: Vec<String> = sqlx::query_scalar(r"PRAGMA integrity_check")
            .fetch_all(&self.pool)
            .await
            .reading("the whole database")?;
        Ok(said.into_iter().filter(|line| line != "ok").collect())
    }

    /// Closes the connections and waits until they are closed.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

impl Writer {
    /// Opens the database, makes it if there is none (its folder must exist), and brings its schema up to date. A file
    /// that is not ours is never changed.
    ///
    /// # Errors
    /// [`Error::InUse`] if somebody else writes to it, [`Error::NotADatabase`], [`Error::NotOurs`], [`Error::Corrupt`],
    /// [`Error::TooNew`], [`Error::Migrate`], [`Error::Open`].
    pub async fn open(path: &Path) -> Result<Self, Error> {
        let path = file::resolved(path)?;
        if path.is_dir() {
            return Err(Error::Open {
                path,
                source: Box::new(std::io::Error::from(std::io::ErrorKind::IsADirectory)),
            });
        }
        let lock = WriteLock::take(&path)?;
        let schema = if path.exists() { file::schema(&path).await? } else { None };
        file::prepare(&path, schema).await?;
        Ok(Self {
            machine: file::writers(&path, Durability::Kill).await?,
            person: file::writers(&path, Durability::Power).await?,
            reader: Reader { pool: file::readers(&path).await? },
            _lock: Arc::new(lock),
        })
    }

    /// The reading side.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Closes the connections and waits until they are closed; what was written is then in the one file. The lock is let
    /// go when the last clone is dropped.
    pub async fn close(&self) {
        self.reader.close().await;
        self.person.close().await;
        self.machine.close().await;
    }

    /// The connection for what a machine can make again.
    pub(crate) fn machine(&self) -> &SqlitePool {
        &self.machine
    }

    /// A transaction whose commit survives a kill.
    pub(crate) async fn by_machine(&self) -> Result<Transaction<'static, Sqlite>, Error> {
        self.machine.begin_with(BEGIN).await.writing("a transaction")
    }

    /// A transaction whose commit survives a power failure.
    pub(crate) async fn by_person(&self) -> Result<Transaction<'static, Sqlite>, Error> {
        self.person.begin_with(BEGIN).await.writing("a transaction")
    }
}

/// Takes the write lock at once: a transaction that reads first and writes later could otherwise find that it reads the
/// past.
pub(crate) const BEGIN: &str = "BEGIN IMMEDIATE";
