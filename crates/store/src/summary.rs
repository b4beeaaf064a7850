//! An audit at a glance: visits by status, outcomes and findings by rule.

use sqlx::FromRow;

use crate::error::{During, Error};
use crate::handle::Reader;
use crate::id::AuditId;

/// How many visits ended in a status.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct StatusCount {
    /// The status.
    pub status: String,
    /// How many visits.
    pub visits: i64,
    /// How many of them were judged.
    pub judged: i64,
}

/// What a rule said over all pages of an audit.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct RuleSummary {
    /// Rule id.
    pub rule: String,
    /// Version of the rule.
    #[sqlx(try_from = "i64")]
    pub version: u16,
    /// Pages whose every target passed.
    pub pages_passed: i64,
    /// Pages with a failure.
    pub pages_failed: i64,
    /// Pages with a question and no failure.
    pub pages_cant_tell: i64,
    /// Pages without a target.
    pub pages_inapplicable: i64,
    /// Pages on which it could not run.
    pub pages_untested: i64,
    /// Targets that passed.
    pub passed: i64,
    /// Targets that failed: its findings that are certainly wrong.
    pub failed: i64,
    /// Targets that need a person.
    pub cant_tell: i64,
}

impl Reader {
    /// Visits of an audit by status.
    pub async fn statuses_of(&self, audit: AuditId) -> Result<Vec<StatusCount>, Error> {
        sqlx::query_as(
            r"
            SELECT status, COUNT(*) AS visits, COUNT(CASE WHEN is_judged THEN 1 END) AS judged
            FROM visits
            WHERE audit_id = $1
            GROUP BY status
            ORDER BY status
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("statuses")
    }

    /// What each rule of an audit said, by rule; also rules that found nothing. Of closed audits it was counted when they
    /// were closed, of open ones it is counted from the results of their pages.
    pub async fn rule_summaries(&self, audit: AuditId) -> Result<Vec<RuleSummary>, Error> {
        sqlx::query_as(
            // CROSS JOIN: results lie beside each other by page, not by rule.
            r"
            SELECT r.name AS rule, r.version,
                COALESCE(s.pages_passed, 0) AS pages_passed,
                COALESCE(s.pages_failed, 0) AS pages_failed,
                COALESCE(s.pages_cant_tell, 0) AS pages_cant_tell,
                COALESCE(s.pages_inapplicable, 0) AS pages_inapplicable,
                COALESCE(s.pages_untested, 0) AS pages_untested,
                COALESCE(s.passed, 0) AS passed,
                COALESCE(s.failed, 0) AS failed,
                COALESCE(s.cant_tell, 0) AS cant_tell
            FROM audit_rules a
            JOIN rules r ON r.id = a.rule_id
            LEFT JOIN (
                SELECT rule_id, pages_passed, pages_failed, pages_cant_tell, pages_inapplicable, pages_untested,
                    passed, failed, cant_tell
                FROM rule_summaries
                WHERE audit_id = $1
                UNION ALL
                SELECT o.rule_id,
                    COUNT(CASE WHEN o.outcome = 'passed' THEN 1 END),
                    COUNT(CASE WHEN o.outcome = 'failed' THEN 1 END),
                    COUNT(CASE WHEN o.outcome = 'cantTell' THEN 1 END),
                    COUNT(CASE WHEN o.outcome = 'inapplicable' THEN 1 END),
                    COUNT(CASE WHEN o.outcome = 'untested' THEN 1 END),
                    SUM(o.passed), SUM(o.failed), SUM(o.cant_tell)
                FROM visits v
                CROSS JOIN results o ON o.visit_id = v.id
                WHERE v.audit_id = $1
                    AND (SELECT state FROM audits WHERE id = $1) NOT IN ('finished', 'cancelled')
                GROUP BY o.rule_id
            ) AS s ON s.rule_id = a.rule_id
            WHERE a.audit_id = $1
            ORDER BY r.name, r.version
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("rules")
    }
}
