//! The file: is it ours, is it whole, do we know its schema; and how connections to it behave.

use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::sqlite::{
    SqliteAutoVacuum, SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool,
    SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Connection, Executor};

use crate::error::{During, Error, is_corrupt, is_locked, is_not_a_database};

static MIGRATOR: Migrator = sqlx::migrate!("migrations/sqlite");

/// "Slks": marks the file as ours, so that no other database is ever migrated by mistake.
const APPLICATION_ID: i64 = 0x536c_6b73;
const MARK: &str = "PRAGMA application_id = 1399614323";

/// How long a connection waits for another one's transaction. Ours take milliseconds, but removing an old audit takes
/// seconds.
const PATIENCE: Duration = Duration::from_secs(30);

/// What a connection's commits are worth; see `docs/decisions/0003-database.md`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Durability {
    /// Survives a kill; the last moments may be lost when the power fails. For what a machine can make again.
    Kill,
    /// Survives a power failure. For what a person typed.
    Power,
}

/// The file with links resolved, so that one file has one lock.
pub(crate) fn resolved(path: &Path) -> Result<PathBuf, Error> {
    let open = |source: std::io::Error| Error::Open { path: path.to_owned(), source: Box::new(source) };
    if path.exists() {
        return path.canonicalize().map_err(open);
    }
    let name = path.file_name().ok_or_else(|| open(std::io::ErrorKind::InvalidFilename.into()))?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    Ok(folder.canonicalize().map_err(open)?.join(name))
}

/// Looks at an existing file before anything is set on it. `None`: an empty file, which may become ours.
pub(crate) async fn schema(path: &Path) -> Result<Option<i64>, Error> {
    let options = SqliteConnectOptions::new().filename(path).busy_timeout(PATIENCE);
    let failed = |source| opening(path, source);
    let mut connection = SqliteConnection::connect_with(&options).await.map_err(failed)?;
    let tables: i64 = sqlx::query_scalar(r"SELECT COUNT(*) FROM sqlite_master")
        .fetch_one(&mut connection)
        .await
        .map_err(failed)?;
    let mark: i64 =
        sqlx::query_scalar(r"PRAGMA application_id").fetch_one(&mut connection).await.map_err(failed)?;
    let found = match (mark, tables) {
        (APPLICATION_ID, 1..) => Some(applied(&mut connection).await?),
        (0 | APPLICATION_ID, 0) => None,
        _ => return Err(Error::NotOurs { path: path.to_owned() }),
    };
    connection.close().await.map_err(failed)?;
    match found {
        Some(found) if found > known() => Err(Error::TooNew { found, known: known() }),
        found => Ok(found),
    }
}

/// Newest migration that the file has; 0 if it was left before the first.
async fn applied(connection: &mut SqliteConnection) -> Result<i64, Error> {
    sqlx::query_scalar(r"SELECT COALESCE(MAX(version), 0) FROM _sqlx_migrations")
        .fetch_one(connection)
        .await
        .reading("schema")
}

/// Newest migration that this program has.
pub(crate) fn known() -> i64 {
    MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or(0)
}

/// Makes the file ours if it is new, and brings its schema up to date. Each migration is one transaction.
pub(crate) async fn prepare(path: &Path, schema: Option<i64>) -> Result<(), Error> {
    let options =
        writing(path, Durability::Power).create_if_missing(true).auto_vacuum(SqliteAutoVacuum::Incremental);
    let mut connection =
        SqliteConnection::connect_with(&options).await.map_err(|source| opening(path, source))?;
    if schema.is_none() {
        connection.execute(MARK).await.writing("schema")?;
    }
    MIGRATOR.run(&mut connection).await.map_err(Error::Migrate)?;
    connection.close().await.writing("schema")
}

/// Connections that change things: one, so that writers of this process queue up instead of colliding.
pub(crate) async fn writers(path: &Path, durability: Durability) -> Result<SqlitePool, Error> {
    pool(path, 1, writing(path, durability)).await
}

/// Connections that cannot change anything.
pub(crate) async fn readers(path: &Path) -> Result<SqlitePool, Error> {
    pool(path, 4, options(path).pragma("query_only", "ON")).await
}

async fn pool(path: &Path, connections: u32, options: SqliteConnectOptions) -> Result<SqlitePool, Error> {
    SqlitePoolOptions::new()
        .max_connections(connections)
        .test_before_acquire(false)
        .max_lifetime(None)
        .idle_timeout(None)
        .connect_with(options)
        .await
        .map_err(|source| opening(path, source))
}

fn writing(path: &Path, durability: Durability) -> SqliteConnectOptions {
    let synchronous = match durability {
        Durability::Kill => SqliteSynchronous::Normal,
        Durability::Power => SqliteSynchronous::Full,
    };
    options(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(synchronous)
        // 16 MB between checkpoints: index pages that every visit touches are copied home once for many visits.
        .pragma("wal_autocheckpoint", "4096")
        .pragma("journal_size_limit", "33554432")
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .pragma("cache_size", "-8192")
        .pragma("temp_store", "MEMORY")
}

fn opening(path: &Path, source: sqlx::Error) -> Error {
    let path = path.to_owned();
    if is_not_a_database(&source) {
        Error::NotADatabase { path }
    } else if is_corrupt(&source) {
        Error::Corrupt(source)
    } else if is_locked(&source) {
        Error::Locked(source)
    } else {
        Error::Open { path, source: Box::new(source) }
    }
}
