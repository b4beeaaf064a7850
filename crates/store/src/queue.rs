//! Table `queue`: addresses that a run has found and not visited yet.

use serde::{Deserialize, Serialize};
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{FromRow, Row};

use crate::audits;
use crate::code::{get_count, get_word, word};
use crate::error::{During, Error};
use crate::handle::{Reader, Writer};
use crate::id::AuditId;

/// An address that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueEntry {
    /// The address as it is fetched.
    pub address: String,
    /// The address normalised: one visit per key.
    pub key: String,
    /// Links from a start address.
    pub depth: u32,
    /// The address it was found on; empty for start addresses.
    pub found_on: String,
}

/// Whether somebody is at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum QueueState {
    /// Nobody is.
    Waiting,
    /// Being visited; if the run was killed: was being visited.
    Taken,
}

/// An address in the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queued {
    /// The address.
    pub entry: QueueEntry,
    /// Whether somebody is at it.
    pub state: QueueState,
}

impl FromRow<'_, SqliteRow> for Queued {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            entry: QueueEntry {
                address: row.try_get("address")?,
                key: row.try_get("key")?,
                depth: get_count(row, "depth")?,
                found_on: row.try_get("found_on")?,
            },
            state: get_word(row, "state")?,
        })
    }
}

impl Reader {
    /// What an audit still has to visit, in the order it was found; addresses that were being visited included.
    pub async fn queue_of(&self, audit: AuditId) -> Result<Vec<Queued>, Error> {
        sqlx::query_as(
            r"
            SELECT address, key, depth, found_on, state
            FROM queue
            WHERE audit_id = $1
            ORDER BY position, key
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("queue")
    }
}

impl Writer {
    /// Adds addresses: the start addresses, or those of a site map. Known ones (queued or visited) stay as they are.
    ///
    /// # Errors
    /// [`Error::Closed`], [`Error::NoSuch`].
    pub async fn enqueue(&self, audit: AuditId, entries: &[QueueEntry]) -> Result<(), Error> {
        let mut transaction = self.by_machine().await?;
        audits::must_be_open(&mut transaction, audit).await?;
        add(&mut transaction, audit, entries).await?;
        transaction.commit().await.writing("queue")
    }

    /// Marks an address as being visited. An address that is not queued is left alone.
    pub async fn take(&self, audit: AuditId, key: &str) -> Result<(), Error> {
        sqlx::query(r"UPDATE queue SET state = $3 WHERE audit_id = $1 AND key = $2")
            .bind(audit)
            .bind(key)
            .bind(word(&QueueState::Taken))
            .execute(self.machine())
            .await
            .writing("queue")?;
        Ok(())
    }

    /// Takes addresses out of the queue without a visit: they are not to be visited after all.
    ///
    /// # Errors
    /// [`Error::Closed`], [`Error::NoSuch`].
    pub async fn drop_queue(&self, audit: AuditId) -> Result<(), Error> {
        let mut transaction = self.by_machine().await?;
        audits::must_be_open(&mut transaction, audit).await?;
        sqlx::query(r"DELETE FROM queue WHERE audit_id = $1")
            .bind(audit)
            .execute(&mut *transaction)
            .await
            .writing("queue")?;
        transaction.commit().await.writing("queue")
    }
}

/// Adds addresses that are neither queued nor visited, behind those that are there.
pub(crate) async fn add(
    connection: &mut SqliteConnection,
    audit: AuditId,
    entries: &[QueueEntry],
) -> Result<(), Error> {
    if entries.is_empty() {
        return Ok(());
    }
    let mut position = next_position(connection, audit).await?;
    for entry in entries {
        insert(connection, audit, entry, position).await?;
        position += 1;
    }
    Ok(())
}

/// Takes an address out.
pub(crate) async fn remove(
    connection: &mut SqliteConnection,
    audit: AuditId,
    key: &str,
) -> Result<(), Error> {
    sqlx::query(r"DELETE FROM queue WHERE audit_id = $1 AND key = $2")
        .bind(audit)
        .bind(key)
        .execute(connection)
        .await
        .writing("queue")?;
    Ok(())
}

/// Nobody is at any address.
pub(crate) async fn all_wait(connection: &mut SqliteConnection, audit: AuditId) -> Result<(), Error> {
    sqlx::query(r"UPDATE queue SET state = $2 WHERE audit_id = $1 AND state <> $2")
        .bind(audit)
        .bind(word(&QueueState::Waiting))
        .execute(connection)
        .await
        .writing("queue")?;
    Ok(())
}

async fn next_position(connection: &mut SqliteConnection, audit: AuditId) -> Result<i64, Error> {
    sqlx::query_scalar(r"SELECT COALESCE(MAX(position), 0) + 1 FROM queue WHERE audit_id = $1")
        .bind(audit)
        .fetch_one(connection)
        .await
        .reading("queue")
}

async fn insert(
    connection: &mut SqliteConnection,
    audit: AuditId,
    entry: &QueueEntry,
    position: i64,
) -> Result<(), Error> {
    sqlx::query(
        r"
        INSERT INTO queue (audit_id, key, position, address, depth, found_on, state)
        SELECT $1, $2, $3, $4, $5, $6, $7
        WHERE NOT EXISTS (SELECT 1 FROM visits WHERE audit_id = $1 AND key = $2)
        ON CONFLICT (audit_id, key) DO NOTHING
        ",
    )
    .bind(audit)
    .bind(&entry.key)
    .bind(position)
    .bind(&entry.address)
    .bind(i64::from(entry.depth))
    .bind(&entry.found_on)
    .bind(word(&QueueState::Waiting))
    .execute(connection)
    .await
    .writing("queue")?;
    Ok(())
}
