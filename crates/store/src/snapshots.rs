//! Table `snapshots`: a captured page as a list of parts; what is in them is in table `resources`.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{FromRow, Row};

use crate::code::{count, get_bytes, get_word, word};
use crate::error::{During, Error};
use crate::handle::{Reader, Writer};
use crate::id::VisitId;
use crate::resources::{self, MAX_RESOURCE, aside};
use crate::retest_captures;

/// A page as it was captured: enough to judge it again without the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capture {
    /// Its parts; the first is the document itself.
    pub parts: Vec<Part>,
}

/// A part of a captured page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// Where it came from. The same address may bring other content on another page, and the same content may come from
    /// several addresses.
    pub address: String,
    /// What came.
    pub content: Arc<[u8]>,
}

/// What a part of a captured page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PartKind {
    /// The document itself.
    Document,
    /// The document of a frame.
    Frame,
    /// A style sheet.
    Sheet,
    /// Anything else.
    Other,
}

/// What pruning removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pruned {
    /// Captured pages.
    pub snapshots: i64,
    /// Resources that nothing else needed.
    pub resources: i64,
    /// Bytes of those, as they were packed.
    pub bytes: i64,
}

/// What captured content is known by, as a visit has it: BLAKE3 in hexadecimal digits.
pub fn content_hash(content: &[u8]) -> String {
    blake3::hash(content).to_hex().to_string()
}

/// A part with the hash of its content.
pub(crate) struct Hashed {
    pub(crate) part: Part,
    pub(crate) hash: [u8; 32],
}

impl Capture {
    /// Size of all parts, in bytes.
    pub fn bytes(&self) -> usize {
        self.parts.iter().map(|part| part.content.len()).sum()
    }

    pub(crate) async fn hashed(&self) -> Result<Vec<Hashed>, Error> {
        for part in &self.parts {
            let bytes = part.content.len() as u64;
            if bytes > MAX_RESOURCE {
                return Err(Error::TooLarge { bytes, limit: MAX_RESOURCE });
            }
        }
        let parts = self.parts.clone();
        let hash = |part: Part| Hashed { hash: *blake3::hash(&part.content).as_bytes(), part };
        aside(self.bytes(), "snapshot", move || Ok(parts.into_iter().map(hash).collect())).await
    }
}

/// A part as the table has it.
struct PartRow {
    kind: PartKind,
    address: String,
    hash: [u8; 32],
}

impl FromRow<'_, SqliteRow> for PartRow {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            kind: get_word(row, "kind")?,
            address: row.try_get("address")?,
            hash: get_bytes(row, "hash")?,
        })
    }
}

impl Reader {
    /// The captured page of a visit; none if it was not captured or has been pruned. Every part is proven to be what was
    /// captured.
    ///
    /// # Errors
    /// [`Error::TooLarge`] if all parts together have more than `limit` bytes; [`Error::Unreadable`] if a part is not
    /// what was captured.
    pub async fn snapshot(&self, visit: VisitId, limit: u64) -> Result<Option<Capture>, Error> {
        let mut connection = self.pool.acquire().await.reading("snapshot")?;
        let rows = parts_of(&mut connection, visit).await?;
        if rows.is_empty() {
            return Ok(None);
        }
        let mut left = limit;
        let mut parts = Vec::with_capacity(rows.len());
        for row in rows {
            let content = resources::content(&mut connection, row.hash, left.min(MAX_RESOURCE)).await?;
            left -= content.len() as u64;
            parts.push(Part { kind: row.kind, address: row.address, content });
        }
        Ok(Some(Capture { parts }))
    }
}

impl Writer {
    /// Removes the captured pages of audits and retests that were closed before this moment. Results and findings stay.
    pub async fn prune_snapshots(&self, closed_before: i64) -> Result<Pruned, Error> {
        let mut transaction = self.by_machine().await?;
        let snapshots = count_old(&mut transaction, closed_before).await?;
        delete_old(&mut transaction, closed_before).await?;
        retest_captures::delete_old(&mut transaction, closed_before).await?;
        let (resources, bytes) = resources::drop_unused(&mut transaction).await?;
        transaction.commit().await.writing("snapshots")?;
        self.give_back_room().await?;
        Ok(Pruned { snapshots, resources, bytes })
    }

    /// Gives freed room back to the drive.
    pub(crate) async fn give_back_room(&self) -> Result<(), Error> {
        sqlx::query(r"PRAGMA incremental_vacuum").execute(self.machine()).await.writing("the file")?;
        Ok(())
    }
}

/// Adds the parts of a captured page; their content is there.
pub(crate) async fn insert_all(
    connection: &mut SqliteConnection,
    visit: VisitId,
    parts: &[Hashed],
) -> Result<(), Error> {
    for (position, hashed) in parts.iter().enumerate() {
        insert(connection, visit, count(position), hashed).await?;
    }
    Ok(())
}

async fn insert(
    connection: &mut SqliteConnection,
    visit: VisitId,
    position: i64,
    hashed: &Hashed,
) -> Result<(), Error> {
    sqlx::query(
        r"INSERT INTO snapshots (visit_id, position, kind, address, hash) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(visit)
    .bind(position)
    .bind(word(&hashed.part.kind))
    .bind(&hashed.part.address)
    .bind(hashed.hash.to_vec())
    .execute(connection)
    .await
    .writing("snapshots")?;
    Ok(())
}

async fn parts_of(connection: &mut SqliteConnection, visit: VisitId) -> Result<Vec<PartRow>, Error> {
    sqlx::query_as(r"SELECT kind, address, hash FROM snapshots WHERE visit_id = $1 ORDER BY position")
        .bind(visit)
        .fetch_all(connection)
        .await
        .reading("snapshots")
}

async fn count_old(connection: &mut SqliteConnection, closed_before: i64) -> Result<i64, Error> {
    sqlx::query_scalar(
        r"
        SELECT COUNT(DISTINCT s.visit_id)
        FROM snapshots s
        JOIN visits v ON v.id = s.visit_id
        JOIN audits a ON a.id = v.audit_id
        WHERE a.state IN ('finished', 'cancelled') AND a.finished_at < $1
        ",
    )
    .bind(closed_before)
    .fetch_one(connection)
    .await
    .reading("snapshots")
}

async fn delete_old(connection: &mut SqliteConnection, closed_before: i64) -> Result<(), Error> {
    sqlx::query(
        r"
        DELETE FROM snapshots
        WHERE visit_id IN (
            SELECT v.id
            FROM visits v
            JOIN audits a ON a.id = v.audit_id
            WHERE a.state IN ('finished', 'cancelled') AND a.finished_at < $1
        )
        ",
    )
    .bind(closed_before)
    .execute(connection)
    .await
    .writing("snapshots")?;
    Ok(())
}
