//! Table `resources`: what was captured, by content, packed with zstd.

use std::collections::BTreeMap;
use std::io::Read;
use std::sync::Arc;

use sqlx::Row;
use sqlx::sqlite::{SqliteConnection, SqliteRow};

use crate::code::count;
use crate::error::{During, Error};
use crate::snapshots::Hashed;

/// Most that one captured resource may have, in bytes, and most that is unpacked from one.
pub const MAX_RESOURCE: u64 = 64 << 20;

/// Level 3 is zstd's own default: HTML and CSS shrink to a fifth in about a millisecond per 100 KB.
const LEVEL: i32 = 3;

/// From this many bytes on, packing and hashing leave the thread that serves everybody else.
const LONG_WORK: usize = 128 << 10;

/// A resource ready to be written: its size, and its content packed.
pub(crate) struct Packed {
    hash: [u8; 32],
    bytes: i64,
    content: Vec<u8>,
}

/// Runs work over `bytes` bytes where it holds up nobody.
pub(crate) async fn aside<T: Send + 'static>(
    bytes: usize,
    what: &'static str,
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    if bytes < LONG_WORK {
        return work();
    }
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|source| Error::Unstorable { what, source: Box::new(source) })?
}

/// Packs those parts whose content the database does not have yet.
pub(crate) async fn pack_missing(
    connection: &mut SqliteConnection,
    parts: &[Hashed],
) -> Result<Vec<Packed>, Error> {
    let mut missing: BTreeMap<[u8; 32], Arc<[u8]>> = BTreeMap::new();
    for part in parts {
        if !missing.contains_key(&part.hash) && !is_kept(connection, &part.hash).await? {
            missing.insert(part.hash, Arc::clone(&part.part.content));
        }
    }
    let bytes = missing.values().map(|content| content.len()).sum();
    aside(bytes, "snapshot", move || {
        missing.into_iter().map(|(hash, content)| pack(hash, &content)).collect()
    })
    .await
}

fn pack(hash: [u8; 32], content: &[u8]) -> Result<Packed, Error> {
    let packed = zstd::bulk::compress(content, LEVEL)
        .map_err(|source| Error::Unstorable { what: "snapshot", source: Box::new(source) })?;
    Ok(Packed { hash, bytes: count(content.len()), content: packed })
}

/// Adds resources; one that came meanwhile stays.
pub(crate) async fn insert_all(connection: &mut SqliteConnection, packed: &[Packed]) -> Result<(), Error> {
    for resource in packed {
        insert(connection, resource).await?;
    }
    Ok(())
}

/// The content behind a hash, unpacked and proven to be what was captured.
///
/// # Errors
/// [`Error::TooLarge`] if it has more than `limit` bytes, whatever it says of itself; [`Error::Unreadable`].
pub(crate) async fn content(
    connection: &mut SqliteConnection,
    hash: [u8; 32],
    limit: u64,
) -> Result<Arc<[u8]>, Error> {
    let (bytes, packed) = find(connection, &hash).await?;
    let said = u64::try_from(bytes)
        .map_err(|source| Error::Unreadable { what: "snapshot", source: Box::new(source) })?;
    if said > limit {
        return Err(Error::TooLarge { bytes: said, limit });
    }
    aside(said as usize, "snapshot", move || unpack(&packed, hash, said)).await
}

fn unpack(packed: &[u8], hash: [u8; 32], bytes: u64) -> Result<Arc<[u8]>, Error> {
    let unreadable =
        |source: std::io::Error| Error::Unreadable { what: "snapshot", source: Box::new(source) };
    let mut content = Vec::with_capacity(bytes as usize);
    // One byte more than it says: enough to see that it lies, never more than was allowed.
    zstd::stream::Decoder::new(packed)
        .map_err(unreadable)?
        .take(bytes + 1)
        .read_to_end(&mut content)
        .map_err(unreadable)?;
    if content.len() as u64 != bytes || blake3::hash(&content) != hash {
        return Err(unreadable(std::io::ErrorKind::InvalidData.into()));
    }
    Ok(content.into())
}

/// Removes what no snapshot, retest or sign-off needs; says how many and how many packed bytes.
pub(crate) async fn drop_unused(connection: &mut SqliteConnection) -> Result<(i64, i64), Error> {
    let sizes: Vec<i64> = sqlx::query_scalar(
        r"
        DELETE FROM resources
        WHERE NOT EXISTS (SELECT 1 FROM snapshots s WHERE s.hash = resources.hash)
            AND NOT EXISTS (SELECT 1 FROM retest_captures c WHERE c.hash = resources.hash)
            AND NOT EXISTS (SELECT 1 FROM programme_pages p WHERE p.hash = resources.hash)
        RETURNING LENGTH(packed)
        ",
    )
    .fetch_all(connection)
    .await
    .writing("resources")?;
    Ok((count(sizes.len()), sizes.iter().sum()))
}

async fn is_kept(connection: &mut SqliteConnection, hash: &[u8; 32]) -> Result<bool, Error> {
    let row: Option<i64> = sqlx::query_scalar(r"SELECT 1 FROM resources WHERE hash = $1")
        .bind(hash.to_vec())
        .fetch_optional(connection)
        .await
        .reading("resources")?;
    Ok(row.is_some())
}

async fn find(connection: &mut SqliteConnection, hash: &[u8; 32]) -> Result<(i64, Vec<u8>), Error> {
    sqlx::query(r"SELECT bytes, packed FROM resources WHERE hash = $1")
        .bind(hash.to_vec())
        .try_map(|row: SqliteRow| Ok((row.try_get("bytes")?, row.try_get("packed")?)))
        .fetch_one(connection)
        .await
        .reading("resources")
}

async fn insert(connection: &mut SqliteConnection, resource: &Packed) -> Result<(), Error> {
    sqlx::query(
        r"INSERT INTO resources (hash, bytes, packed) VALUES ($1, $2, $3) ON CONFLICT (hash) DO NOTHING",
    )
    .bind(resource.hash.to_vec())
    .bind(resource.bytes)
    .bind(resource.content.as_slice())
    .execute(connection)
    .await
    .writing("resources")?;
    Ok(())
}
