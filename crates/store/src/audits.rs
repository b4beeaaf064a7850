//! Table `audits`: runs, their state and their counts.

use serde::{Deserialize, Serialize};
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{FromRow, Row};

use crate::code::{get_json, get_word, json, word};
use crate::error::{During, Error};
use crate::handle::{Reader, Writer};
use crate::id::AuditId;
use crate::resources;
use crate::rules::{self, RuleVersion};
use crate::visits::Found;

/// Where a run is. Finished and cancelled audits are closed: they take nothing more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AuditState {
    /// Under way; after a restart: it was killed and can go on.
    Running,
    /// Stopped by a person, to go on later.
    Paused,
    /// Every address has its visit, or a limit was reached. Closed.
    Finished,
    /// Given up by a person. Closed.
    Cancelled,
    /// Stopped by a failure of ours, such as a full drive; can go on when that is mended.
    Failed,
}

impl AuditState {
    /// True if the audit takes nothing more.
    pub fn is_closed(self) -> bool {
        match self {
            AuditState::Finished | AuditState::Cancelled => true,
            AuditState::Running | AuditState::Paused | AuditState::Failed => false,
        }
    }
}

/// An audit that is about to start.
#[derive(Clone, Debug, PartialEq)]
pub struct NewAudit {
    /// What people call it.
    pub name: String,
    /// Start addresses.
    pub starts: Vec<String>,
    /// Settings of the run; the store keeps them as they are.
    pub settings: serde_json::Value,
    /// Language of the audit, such as `lv`.
    pub language: String,
    /// Version of this program.
    pub tool_version: String,
    /// Names the set of rules with their versions.
    pub rules_version: String,
    /// The rules that will run.
    pub rules: Vec<RuleVersion>,
}

/// An audit with its counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Audit {
    /// Its number.
    pub id: AuditId,
    /// What people call it.
    pub name: String,
    /// Start addresses.
    pub starts: Vec<String>,
    /// Settings of the run.
    pub settings: serde_json::Value,
    /// Language of the audit.
    pub language: String,
    /// Where it is.
    pub state: AuditState,
    /// Version of the program that started it.
    pub tool_version: String,
    /// Names the set of rules with their versions.
    pub rules_version: String,
    /// When it started.
    pub started_at: i64,
    /// When it was closed or failed.
    pub finished_at: Option<i64>,
    /// Addresses visited, whatever came of it.
    pub visits: i64,
    /// Visits whose page was judged.
    pub judged: i64,
    /// Findings that are certainly wrong.
    pub failed: i64,
    /// Findings that need a person.
    pub cant_tell: i64,
    /// Addresses still to be visited.
    pub queued: i64,
}

impl FromRow<'_, SqliteRow> for Audit {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            name: row.try_get("name")?,
            starts: get_json(row, "starts")?,
            settings: get_json(row, "settings")?,
            language: row.try_get("language")?,
            state: get_word(row, "state")?,
            tool_version: row.try_get("tool_version")?,
            rules_version: row.try_get("rules_version")?,
            started_at: row.try_get("started_at")?,
            finished_at: row.try_get("finished_at")?,
            visits: row.try_get("visits")?,
            judged: row.try_get("judged")?,
            failed: row.try_get("failed")?,
            cant_tell: row.try_get("cant_tell")?,
            queued: row.try_get("queued")?,
        })
    }
}

impl Reader {
    /// All audits, the latest first.
    pub async fn audits(&self) -> Result<Vec<Audit>, Error> {
        sqlx::query_as(
            r"
            SELECT a.*, (SELECT COUNT(*) FROM queue q WHERE q.audit_id = a.id) AS queued
            FROM audits a
            ORDER BY a.started_at DESC, a.id DESC
            ",
        )
        .fetch_all(&self.pool)
        .await
        .reading("audits")
    }

    /// One audit.
    ///
    /// # Errors
    /// [`Error::NoSuch`].
    pub async fn audit(&self, id: AuditId) -> Result<Audit, Error> {
        sqlx::query_as(
            r"
            SELECT a.*, (SELECT COUNT(*) FROM queue q WHERE q.audit_id = a.id) AS queued
            FROM audits a
            WHERE a.id = $1
            ",
        )
        .bind(id)
        .fetch_optional(&self.pool)
        .await
        .reading("audit")?
        .ok_or_else(|| no_such(id))
    }
}

impl Writer {
    /// Starts an audit; it is running.
    pub async fn start_audit(&self, audit: &NewAudit, now: i64) -> Result<AuditId, Error> {
        let mut transaction = self.by_person().await?;
        let id = insert(&mut transaction, audit, now).await?;
        for rule in &audit.rules {
            rules::note(&mut transaction, id, rule).await?;
        }
        transaction.commit().await.writing("audit")?;
        Ok(id)
    }

    /// Moves an open audit to a state. Going on ([`AuditState::Running`]) puts addresses that were being visited when
    /// the run stopped back to waiting.
    ///
    /// # Errors
    /// [`Error::Closed`] if it is closed, [`Error::NoSuch`].
    pub async fn set_state(&self, id: AuditId, state: AuditState, now: i64) -> Result<(), Error> {
        let mut transaction = self.by_person().await?;
        must_be_open(&mut transaction, id).await?;
        let finished_at = match state {
            AuditState::Running | AuditState::Paused => None,
            AuditState::Finished | AuditState::Cancelled | AuditState::Failed => Some(now),
        };
        update_state(&mut transaction, id, state, finished_at).await?;
        if state == AuditState::Running {
            crate::queue::all_wait(&mut transaction, id).await?;
        }
        transaction.commit().await.writing("audit")
    }

    /// Gives an audit another name; also a closed one.
    ///
    /// # Errors
    /// [`Error::NoSuch`].
    pub async fn rename_audit(&self, id: AuditId, name: &str) -> Result<(), Error> {
        let mut transaction = self.by_person().await?;
        let done = sqlx::query(r"UPDATE audits SET name = $2 WHERE id = $1")
            .bind(id)
            .bind(name)
            .execute(&mut *transaction)
            .await
            .writing("audit")?;
        if done.rows_affected() == 0 {
            return Err(no_such(id));
        }
        transaction.commit().await.writing("audit")
    }

    /// Removes an audit with its visits, findings and snapshots. Decisions stay.
    ///
    /// # Errors
    /// [`Error::Running`], [`Error::NoSuch`].
    pub async fn delete_audit(&self, id: AuditId) -> Result<(), Error> {
        let mut transaction = self.by_machine().await?;
        if state(&mut transaction, id).await? == AuditState::Running {
            return Err(Error::Running { audit: id });
        }
        delete(&mut transaction, id).await?;
        resources::drop_unused(&mut transaction).await?;
        transaction.commit().await.writing("audit")?;
        self.give_back_room().await
    }
}

/// The audit takes more.
pub(crate) async fn must_be_open(connection: &mut SqliteConnection, id: AuditId) -> Result<(), Error> {
    let state = state(connection, id).await?;
    if state.is_closed() { Err(Error::Closed { audit: id, state }) } else { Ok(()) }
}

async fn state(connection: &mut SqliteConnection, id: AuditId) -> Result<AuditState, Error> {
    sqlx::query(r"SELECT state FROM audits WHERE id = $1")
        .bind(id)
        .try_map(|row: SqliteRow| get_word(&row, "state"))
        .fetch_optional(connection)
        .await
        .reading("audit")?
        .ok_or_else(|| no_such(id))
}

/// Adds what a visit brought to the counts; `found` is none for a page that was not judged.
pub(crate) async fn count_visit(
    connection: &mut SqliteConnection,
    id: AuditId,
    found: Option<&Found>,
) -> Result<(), Error> {
    let counted = found.copied().unwrap_or_default();
    sqlx::query(
        r"
        UPDATE audits
        SET visits = visits + 1, judged = judged + $2, failed = failed + $3, cant_tell = cant_tell + $4
        WHERE id = $1
        ",
    )
    .bind(id)
    .bind(i64::from(found.is_some()))
    .bind(counted.failed)
    .bind(counted.cant_tell)
    .execute(connection)
    .await
    .writing("audit")?;
    Ok(())
}

async fn insert(connection: &mut SqliteConnection, audit: &NewAudit, now: i64) -> Result<AuditId, Error> {
    sqlx::query_scalar(
        r"
        INSERT INTO audits (name, starts, settings, language, state, tool_version, rules_version, started_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        RETURNING id
        ",
    )
    .bind(&audit.name)
    .bind(json("start addresses", &audit.starts)?)
    .bind(json("settings", &audit.settings)?)
    .bind(&audit.language)
    .bind(word(&AuditState::Running))
    .bind(&audit.tool_version)
    .bind(&audit.rules_version)
    .bind(now)
    .fetch_one(connection)
    .await
    .writing("audit")
}

async fn update_state(
    connection: &mut SqliteConnection,
    id: AuditId,
    state: AuditState,
    finished_at: Option<i64>,
) -> Result<(), Error> {
    sqlx::query(r"UPDATE audits SET state = $2, finished_at = $3 WHERE id = $1")
        .bind(id)
        .bind(word(&state))
        .bind(finished_at)
        .execute(connection)
        .await
        .writing("audit")?;
    Ok(())
}

async fn delete(connection: &mut SqliteConnection, id: AuditId) -> Result<(), Error> {
    sqlx::query(r"DELETE FROM audits WHERE id = $1").bind(id).execute(connection).await.writing("audit")?;
    Ok(())
}

fn no_such(id: AuditId) -> Error {
    Error::NoSuch { what: "audit", id: id.0 }
}
