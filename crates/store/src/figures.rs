//! Table `figures`: distinct faults of audits by rule, so that lists of audits read no findings.

use sqlx::FromRow;

use crate::error::{During, Error};
use crate::handle::Reader;
use crate::id::{AuditId, ServiceId};

/// Distinct faults of a rule that were of these kinds.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Figure {
    /// The audit.
    #[sqlx(rename = "audit_id")]
    pub audit: AuditId,
    /// Rule id.
    pub rule: String,
    /// Certain somewhere.
    pub is_failed: bool,
    /// Doubtful somewhere.
    pub is_cant_tell: bool,
    /// Asked as routine somewhere.
    pub is_review: bool,
    /// How many faults.
    pub components: i64,
}

/// Pages of a service that an audit went to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromRow)]
pub struct ServicePages {
    /// The audit.
    #[sqlx(rename = "audit_id")]
    pub audit: AuditId,
    /// Visits.
    pub visits: i64,
    /// Visits whose page was judged.
    pub judged: i64,
}

impl Reader {
    /// Figures of one closed audit.
    pub async fn figures_of(&self, audit: AuditId) -> Result<Vec<Figure>, Error> {
        sqlx::query_as(
            r"
            SELECT g.audit_id, r.name AS rule, g.is_failed, g.is_cant_tell, g.is_review, g.components
            FROM figures g
            JOIN rules r ON r.id = g.rule_id
            WHERE g.audit_id = $1
            ORDER BY r.name, r.version
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("figures")
    }

    /// Figures of one audit, counted from its findings; also of one that is open.
    pub async fn figures_so_far(&self, audit: AuditId) -> Result<Vec<Figure>, Error> {
        sqlx::query_as(
            r"
            SELECT $1 AS audit_id, r.name AS rule, c.is_failed, c.is_cant_tell, c.is_review, COUNT(*) AS components
            FROM (
                SELECT MIN(rule_id) AS rule_id, MAX(kind = 'failed') AS is_failed, MAX(kind = 'cantTell') AS is_cant_tell,
                    MAX(kind = 'review') AS is_review
                FROM findings
                WHERE audit_id = $1
                GROUP BY component
            ) AS c
            JOIN rules r ON r.id = c.rule_id
            GROUP BY r.name, r.version, c.is_failed, c.is_cant_tell, c.is_review
            ORDER BY r.name, r.version
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("figures")
    }

    /// Figures of the pages of one service, in every audit that went to one of them.
    pub async fn figures_of_service(&self, service: ServiceId) -> Result<Vec<Figure>, Error> {
        sqlx::query_as(
            r"
            SELECT c.audit_id, r.name AS rule, c.is_failed, c.is_cant_tell, c.is_review, COUNT(*) AS components
            FROM (
                SELECT v.audit_id, MIN(f.rule_id) AS rule_id, MAX(f.kind = 'failed') AS is_failed,
                    MAX(f.kind = 'cantTell') AS is_cant_tell, MAX(f.kind = 'review') AS is_review
                FROM visits v
                JOIN findings f ON f.visit_id = v.id
                WHERE v.service_id = $1
                GROUP BY v.audit_id, f.component
            ) AS c
            JOIN rules r ON r.id = c.rule_id
            GROUP BY c.audit_id, r.name, r.version, c.is_failed, c.is_cant_tell, c.is_review
            ORDER BY c.audit_id, r.name, r.version
            ",
        )
        .bind(service)
        .fetch_all(&self.pool)
        .await
        .reading("figures")
    }

    /// How many pages of a service each audit went to; audits that went to none are left out.
    pub async fn pages_of_service(&self, service: ServiceId) -> Result<Vec<ServicePages>, Error> {
        sqlx::query_as(
            r"
            SELECT audit_id, COUNT(*) AS visits, COUNT(CASE WHEN is_judged THEN 1 END) AS judged
            FROM visits
            WHERE service_id = $1
            GROUP BY audit_id
            ORDER BY audit_id
            ",
        )
        .bind(service)
        .fetch_all(&self.pool)
        .await
        .reading("visits")
    }

    /// How many pages were judged in both audits; of one service, if it is named.
    pub async fn judged_in_both(
        &self,
        one: AuditId,
        two: AuditId,
        service: Option<ServiceId>,
    ) -> Result<i64, Error> {
        sqlx::query_scalar(
            r"
            SELECT COUNT(*)
            FROM visits v
            JOIN visits w ON w.audit_id = $2 AND w.key = v.key
            WHERE v.audit_id = $1 AND v.is_judged AND w.is_judged
                AND ($3 IS NULL OR (v.service_id = $3 AND w.service_id = $3))
            ",
        )
        .bind(one)
        .bind(two)
        .bind(service)
        .fetch_one(&self.pool)
        .await
        .reading("visits")
    }
}
