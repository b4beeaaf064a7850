//! Table `outlines`: what rules over several pages need to know of each page, and recording what they say.

use audit::{Outline, SiteResult};
use sqlx::Connection;
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{FromRow, Row};

use crate::audits;
use crate::code::{get_json, json};
use crate::error::{During, Error};
use crate::handle::{BEGIN, Reader, Writer};
use crate::id::{AuditId, VisitId};
use crate::record::{JudgedPage, add_judgement, found};

/// A page of an audit as rules over several pages see it.
#[derive(Clone, Debug)]
pub struct OutlinedPage {
    /// The visit.
    pub visit: VisitId,
    /// Its normalised address.
    pub key: String,
    /// What is known of it.
    pub outline: Outline,
}

impl FromRow<'_, SqliteRow> for OutlinedPage {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            visit: row.try_get("visit_id")?,
            key: row.try_get("key")?,
            outline: get_json(row, "content")?,
        })
    }
}

impl Reader {
    /// The outlines of an audit that is still open, in the order of the visits.
    pub async fn outlines(&self, audit: AuditId) -> Result<Vec<OutlinedPage>, Error> {
        sqlx::query_as(
            r"
            SELECT o.visit_id, v.key, o.content
            FROM outlines o
            JOIN visits v ON v.id = o.visit_id
            WHERE v.audit_id = $1
            ORDER BY o.visit_id
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("outlines")
    }
}

impl Writer {
    /// Adds what rules over several pages said about visits of an audit, and lets its outlines go; all or nothing.
    ///
    /// # Errors
    /// [`Error::Closed`], [`Error::NoSuch`].
    pub async fn record_site(
        &self,
        audit: AuditId,
        results: Vec<(VisitId, SiteResult)>,
    ) -> Result<(), Error> {
        let mut connection = self.machine().acquire().await.writing("results")?;
        let mut transaction = connection.begin_with(BEGIN).await.writing("results")?;
        audits::must_be_open(&mut transaction, audit).await?;
        for (visit, result) in results {
            let judged =
                JudgedPage { outcomes: result.outcomes, findings: result.findings, ..JudgedPage::default() };
            add_judgement(&mut transaction, audit, visit, &judged).await?;
            add_figures(&mut transaction, audit, visit, &judged).await?;
        }
        remove_all(&mut transaction, audit).await?;
        transaction.commit().await.writing("results")
    }
}

async fn add_figures(
    connection: &mut SqliteConnection,
    audit: AuditId,
    visit: VisitId,
    judged: &JudgedPage,
) -> Result<(), Error> {
    let found = found(judged);
    sqlx::query(r"UPDATE visits SET failed = failed + $2, cant_tell = cant_tell + $3 WHERE id = $1")
        .bind(visit)
        .bind(found.failed)
        .bind(found.cant_tell)
        .execute(&mut *connection)
        .await
        .writing("visit")?;
    sqlx::query(r"UPDATE audits SET failed = failed + $2, cant_tell = cant_tell + $3 WHERE id = $1")
        .bind(audit)
        .bind(found.failed)
        .bind(found.cant_tell)
        .execute(connection)
        .await
        .writing("audit")?;
    Ok(())
}

async fn remove_all(connection: &mut SqliteConnection, audit: AuditId) -> Result<(), Error> {
    sqlx::query(r"DELETE FROM outlines WHERE visit_id IN (SELECT id FROM visits WHERE audit_id = $1)")
        .bind(audit)
        .execute(connection)
        .await
        .writing("outlines")?;
    Ok(())
}

/// Keeps the outline of a visit.
pub(crate) async fn insert(
    connection: &mut SqliteConnection,
    visit: VisitId,
    outline: &Outline,
) -> Result<(), Error> {
    sqlx::query(r"INSERT INTO outlines (visit_id, content) VALUES ($1, $2)")
        .bind(visit)
        .bind(json("outline", outline)?)
        .execute(connection)
        .await
        .writing("outline")?;
    Ok(())
}
