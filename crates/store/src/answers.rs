//! Table `programme_answers`: what people answered to the lines of checklists. The latest row about a line holds.

use sqlx::FromRow;

use crate::error::{During, Error};
use crate::handle::{Reader, Writer};
use crate::id::ServiceId;

/// An answer. Words of lists, lines and verdicts are not interpreted here.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct ChecklistAnswer {
    /// The service.
    #[sqlx(rename = "service_id")]
    pub service: ServiceId,
    /// The checklist.
    pub list: String,
    /// The step; empty for the form as a whole.
    pub step: String,
    /// The line.
    pub line: String,
    /// What was answered.
    pub verdict: String,
    /// What else the person wrote.
    pub note: String,
    /// Who.
    pub person: String,
    /// Hash of the page as it was then.
    pub page_hash: String,
    /// What of the page is looked at; empty if it was not captured. The store does not interpret it.
    pub page_shape: String,
    /// When.
    pub made_at: i64,
}

impl Reader {
    /// All answers as they were given, of one service or of all.
    pub async fn checklist_answers(&self, service: Option<ServiceId>) -> Result<Vec<ChecklistAnswer>, Error> {
        sqlx::query_as(
            r"
            SELECT service_id, list, step, line, verdict, note, person, page_hash, page_shape, made_at
            FROM programme_answers
            WHERE $1 IS NULL OR service_id = $1
            ORDER BY id
            ",
        )
        .bind(service)
        .fetch_all(&self.pool)
        .await
        .reading("answers")
    }
}

impl Writer {
    /// Keeps answers, all or none; when this returns they survive a power failure.
    pub async fn answer_checklist(&self, answers: &[ChecklistAnswer]) -> Result<(), Error> {
        let mut transaction = self.by_person().await?;
        for answer in answers {
            sqlx::query(
                r"
                INSERT INTO programme_answers (service_id, list, step, line, verdict, note, person, page_hash, page_shape,
                    made_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                ",
            )
            .bind(answer.service)
            .bind(&answer.list)
            .bind(&answer.step)
            .bind(&answer.line)
            .bind(&answer.verdict)
            .bind(&answer.note)
            .bind(&answer.person)
            .bind(&answer.page_hash)
            .bind(&answer.page_shape)
            .bind(answer.made_at)
            .execute(&mut *transaction)
            .await
            .writing("answer")?;
        }
        transaction.commit().await.writing("answer")
    }
}
