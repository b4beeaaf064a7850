//! Table `retest_captures`: pages as they were captured when they were looked at again, pruned like those of audits.

use sqlx::Row;
use sqlx::sqlite::{SqliteConnection, SqliteRow};

use crate::code::{count, get_bytes, get_word, word};
use crate::error::{During, Error};
use crate::handle::Reader;
use crate::resources::{self, MAX_RESOURCE};
use crate::snapshots::{Capture, Hashed, Part, PartKind};

impl Reader {
    /// A page as it was captured when it was looked at again; none if it was not captured or has been pruned.
    ///
    /// # Errors
    /// [`Error::TooLarge`] if all parts together have more than `limit` bytes; [`Error::Unreadable`] if a part is not
    /// what was captured.
    pub async fn retest_capture(&self, page: i64, limit: u64) -> Result<Option<Capture>, Error> {
        let mut connection = self.pool.acquire().await.reading("retests")?;
        let rows: Vec<(PartKind, String, [u8; 32])> = sqlx::query(
            r"SELECT kind, address, hash FROM retest_captures WHERE page_id = $1 ORDER BY position",
        )
        .bind(page)
        .try_map(|row: SqliteRow| {
            Ok((get_word(&row, "kind")?, row.try_get("address")?, get_bytes(&row, "hash")?))
        })
        .fetch_all(&mut *connection)
        .await
        .reading("retests")?;
        if rows.is_empty() {
            return Ok(None);
        }
        let mut left = limit;
        let mut parts = Vec::with_capacity(rows.len());
        for (kind, address, hash) in rows {
            let content = resources::content(&mut connection, hash, left.min(MAX_RESOURCE)).await?;
            left -= content.len() as u64;
            parts.push(Part { kind, address, content });
        }
        Ok(Some(Capture { parts }))
    }
}

/// Adds the parts of a captured page with their content.
pub(crate) async fn insert_all(
    connection: &mut SqliteConnection,
    page: i64,
    parts: &[Hashed],
) -> Result<(), Error> {
    let packed = resources::pack_missing(connection, parts).await?;
    resources::insert_all(connection, &packed).await?;
    for (position, part) in parts.iter().enumerate() {
        insert(connection, page, count(position), part).await?;
    }
    Ok(())
}

async fn insert(
    connection: &mut SqliteConnection,
    page: i64,
    position: i64,
    hashed: &Hashed,
) -> Result<(), Error> {
    sqlx::query(
        r"INSERT INTO retest_captures (page_id, position, kind, address, hash) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(page)
    .bind(position)
    .bind(word(&hashed.part.kind))
    .bind(&hashed.part.address)
    .bind(hashed.hash.to_vec())
    .execute(connection)
    .await
    .writing("retest")?;
    Ok(())
}

/// Removes what was captured in retests that ended before this moment.
pub(crate) async fn delete_old(connection: &mut SqliteConnection, ended_before: i64) -> Result<(), Error> {
    sqlx::query(
        r"
        DELETE FROM retest_captures
        WHERE page_id IN (
            SELECT p.id FROM retested_pages p JOIN retests r ON r.id = p.retest_id WHERE r.finished_at < $1
        )
        ",
    )
    .bind(ended_before)
    .execute(connection)
    .await
    .writing("retests")?;
    Ok(())
}
