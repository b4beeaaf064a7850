//! Table `results`: what every rule that ran said about a page.

use audit::RuleOutcome;
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{QueryBuilder, Row};

use crate::code::{ROWS, count, get_count, get_optional_word, get_word, json, word};
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

/// A rule that asked about a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedPage {
    /// The visit.
    pub visit: VisitId,
    /// Rule id.
    pub rule: String,
    /// Targets that passed.
    pub passed: i64,
    /// Targets that need a person.
    pub cant_tell: i64,
}

impl Reader {
    /// Of these pages, every one on which a rule found no failure and asked.
    pub async fn asked_pages(&self, visits: &[VisitId]) -> Result<Vec<AskedPage>, Error> {
        let ids: Vec<i64> = visits.iter().map(|visit| visit.0).collect();
        sqlx::query(
            r"
            SELECT s.visit_id, r.name AS rule, s.passed, s.cant_tell
            FROM results s
            JOIN rules r ON r.id = s.rule_id
            WHERE s.visit_id IN (SELECT value FROM json_each($1)) AND s.outcome = 'cantTell'
            ORDER BY s.visit_id, r.name
            ",
        )
        .bind(json("visits", &ids)?)
        .try_map(|row: SqliteRow| {
            Ok(AskedPage {
                visit: row.try_get("visit_id")?,
                rule: row.try_get("rule")?,
                passed: row.try_get("passed")?,
                cant_tell: row.try_get("cant_tell")?,
            })
        })
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

/// Adds outcomes, each with the row number of its rule.
pub(crate) async fn insert_all(
    connection: &mut SqliteConnection,
    audit: AuditId,
    visit: VisitId,
    outcomes: &[(i64, &RuleOutcome)],
) -> Result<(), Error> {
    for outcomes in outcomes.chunks(ROWS) {
        let mut insert = QueryBuilder::new(
            r"INSERT INTO results (visit_id, rule_id, audit_id, outcome, untested, passed, failed, cant_tell) ",
        );
        insert.push_values(outcomes, |mut row, (rule, outcome)| {
            row.push_bind(visit)
                .push_bind(*rule)
                .push_bind(audit)
                .push_bind(word(&outcome.outcome))
                .push_bind(outcome.untested.as_ref().map(word))
                .push_bind(count(outcome.passed))
                .push_bind(count(outcome.failed))
                .push_bind(count(outcome.cant_tell));
        });
        insert.build().persistent(false).execute(&mut *connection).await.writing("results")?;
    }
    Ok(())
}
