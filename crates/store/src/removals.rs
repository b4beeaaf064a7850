//! Table `page_removals`: what people said of pages that are not there any more. Only added to.

use serde::{Deserialize, Serialize};
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row};

use crate::code::{get_word, word};
use crate::error::{During, Error};
use crate::handle::{Reader, Writer};

/// What is said of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum RemovalKind {
    /// It was taken down for good.
    Removed,
    /// That was said wrongly.
    Withdrawn,
}

/// Something said of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    /// Normalised address of the page.
    pub key: String,
    /// What is said of it.
    pub kind: RemovalKind,
    /// Who says so.
    pub person: String,
    /// Why, in that person's words.
    pub reason: String,
    /// When.
    pub made_at: i64,
}

/// When a page was last looked at, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastLook {
    /// When.
    pub at: i64,
    /// How it ended.
    pub status: String,
    /// True if the page was judged.
    pub is_judged: bool,
    /// True if it was a page that nobody could judge: behind a login, too large.
    pub is_there: bool,
}

impl FromRow<'_, SqliteRow> for Removal {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            key: row.try_get("key")?,
            kind: get_word(row, "kind")?,
            person: row.try_get("person")?,
            reason: row.try_get("reason")?,
            made_at: row.try_get("made_at")?,
        })
    }
}

impl FromRow<'_, SqliteRow> for LastLook {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            at: row.try_get("at")?,
            status: row.try_get("status")?,
            is_judged: row.try_get("is_judged")?,
            is_there: row.try_get("is_there")?,
        })
    }
}

impl Reader {
    /// Pages that people say are gone and that were not seen since, by address.
    pub async fn removed_pages(&self) -> Result<Vec<Removal>, Error> {
        sqlx::query_as(
            r"SELECT key, 'removed' AS kind, person, reason, made_at FROM removed_pages ORDER BY key",
        )
        .fetch_all(&self.pool)
        .await
        .reading("pages")
    }

    /// Everything that was said of a page, the latest first.
    pub async fn removals_of(&self, key: &str) -> Result<Vec<Removal>, Error> {
        sqlx::query_as(
            r"SELECT key, kind, person, reason, made_at FROM page_removals WHERE key = $1 ORDER BY id DESC",
        )
        .bind(key)
        .fetch_all(&self.pool)
        .await
        .reading("pages")
    }

    /// What came of the latest look at a page, in a finished audit or in a retest; none if nobody ever looked.
    pub async fn last_look(&self, key: &str) -> Result<Option<LastLook>, Error> {
        sqlx::query_as(
            r"
            SELECT at, status, is_judged,
                status IN ('loginRequired', 'consentWall', 'needsScript', 'tooLarge', 'crashed') AS is_there
            FROM (
                SELECT v.visited_at AS at, v.status, v.is_judged
                FROM visits v
                JOIN audits a ON a.id = v.audit_id
                WHERE v.key = $1 AND a.state = 'finished'
                UNION ALL
                SELECT p.seen_at, p.status, p.is_judged
                FROM retested_pages p
                WHERE p.key = $1
            )
            ORDER BY at DESC
            LIMIT 1
            ",
        )
        .bind(key)
        .fetch_optional(&self.pool)
        .await
        .reading("visits")
    }
}

impl Writer {
    /// Keeps what a person says of a page; when this returns it survives a power failure.
    pub async fn record_removal(&self, removal: &Removal) -> Result<(), Error> {
        let mut transaction = self.by_person().await?;
        sqlx::query(
            r"INSERT INTO page_removals (key, kind, person, reason, made_at) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(&removal.key)
        .bind(word(&removal.kind))
        .bind(&removal.person)
        .bind(&removal.reason)
        .bind(removal.made_at)
        .execute(&mut *transaction)
        .await
        .writing("pages")?;
        transaction.commit().await.writing("pages")
    }
}
