//! Table `results`: what every rule that ran said about a page.

use audit::RuleOutcome;
use sqlx::Row;
use sqlx::sqlite::{SqliteConnection, SqliteRow};

use crate::code::{count, get_count, get_optional_word, get_word, word};
use crate::error::{During, Error};
use crate::handle::Reader;
use crate::id::{AuditId, VisitId};

impl Reader {
    /// The outcome of every rule that ran on a page, by rule.
    pub async fn results_of(&self, visit: VisitId) -> Result<Vec<RuleOutcome>, Error> {
        sqlx::query(
            r"
            SELECT r.name AS rule, r.version, s.outcome, s.untested, s.passed, s.failed, s.cant_tell
            FROM results s
            JOIN rules r ON r.id = s.rule_id
            WHERE s.visit_id = $1
            ORDER BY r.name, r.version
            ",
        )
        .bind(visit)
        .try_map(|row: SqliteRow| from_row(&row))
        .fetch_all(&self.pool)
        .await
        .reading("results")
    }
}

fn from_row(row: &SqliteRow) -> sqlx::Result<RuleOutcome> {
    Ok(RuleOutcome {
        rule: row.try_get("rule")?,
        version: row.try_get("version")?,
        outcome: get_word(row, "outcome")?,
        untested: get_optional_word(row, "untested")?,
        passed: get_count(row, "passed")?,
        failed: get_count(row, "failed")?,
        cant_tell: get_count(row, "cant_tell")?,
    })
}

/// Adds the outcome of one rule.
pub(crate) async fn insert(
    connection: &mut SqliteConnection,
    audit: AuditId,
    visit: VisitId,
    rule: i64,
    outcome: &RuleOutcome,
) -> Result<(), Error> {
    sqlx::query(
        r"
        INSERT INTO results (visit_id, rule_id, audit_id, outcome, untested, passed, failed, cant_tell)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ",
    )
    .bind(visit)
    .bind(rule)
    .bind(audit)
    .bind(word(&outcome.outcome))
    .bind(outcome.untested.as_ref().map(word))
    .bind(count(outcome.passed))
    .bind(count(outcome.failed))
    .bind(count(outcome.cant_tell))
    .execute(connection)
    .await
    .writing("results")?;
    Ok(())
}
