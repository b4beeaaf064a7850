//! Faults with a sample of each, and which of them the pages of each service have.

use audit::{Component, FindingKind};
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row};

use crate::code::get_word;
use crate::error::{During, Error};
use crate::findings::StoredFinding;
use crate::groups::{Group, hexadecimal};
use crate::handle::Reader;
use crate::id::{AuditId, ServiceId};

/// A component with how often it occurs. Failures and questions are never added up: a component with both is two rows.
#[derive(Clone, Debug, PartialEq)]
pub struct ComponentRow {
    /// The component.
    pub component: Component,
    /// Its first finding, as a sample: rule, reason, element, page.
    pub sample: StoredFinding,
    /// Findings.
    pub occurrences: i64,
    /// Pages that a mend clears of it.
    pub pages: i64,
    /// Services that those pages belong to.
    pub services: i64,
}

impl FromRow<'_, SqliteRow> for ComponentRow {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        let sample = StoredFinding::from_row(row)?;
        Ok(Self {
            component: sample.finding.component,
            sample,
            occurrences: row.try_get("occurrences")?,
            pages: row.try_get("pages")?,
            services: row.try_get("services")?,
        })
    }
}

/// How many faults of a rule and kind the pages of a service have, or those that belong to none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultsOfService {
    /// The service.
    pub service: Option<ServiceId>,
    /// The rule.
    pub rule: String,
    /// Certain, a doubt or a routine question.
    pub kind: FindingKind,
    /// Components.
    pub components: i64,
}

impl FromRow<'_, SqliteRow> for FaultsOfService {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            service: row.try_get("service_id")?,
            rule: row.try_get("rule")?,
            kind: get_word(row, "kind")?,
            components: row.try_get("components")?,
        })
    }
}

impl Reader {
    /// How many faults the pages of each service have, without these components.
    pub async fn faults_by_service(
        &self,
        audit: AuditId,
        without: &[Component],
    ) -> Result<Vec<FaultsOfService>, Error> {
        sqlx::query_as(
            r"
            SELECT c.service_id, r.name AS rule, c.kind, COUNT(*) AS components
            FROM (
                SELECT v.service_id, f.component, f.kind, MIN(f.rule_id) AS rule_id
                FROM findings f
                JOIN visits v ON v.id = f.visit_id
                WHERE f.audit_id = $1 AND f.component NOT IN (SELECT unhex(value) FROM json_each($2))
                GROUP BY f.component, f.kind, v.service_id
            ) AS c
            JOIN rules r ON r.id = c.rule_id
            GROUP BY c.service_id, c.rule_id, c.kind
            ORDER BY c.service_id, r.name, c.kind
            ",
        )
        .bind(audit)
        .bind(hexadecimal(without)?)
        .fetch_all(&self.pool)
        .await
        .reading("components")
    }

    /// The groups of these components on the pages of each service.
    pub async fn groups_by_service(
        &self,
        audit: AuditId,
        components: &[Component],
    ) -> Result<Vec<(Option<ServiceId>, Group)>, Error> {
        sqlx::query(
            r"
            SELECT f.audit_id, v.service_id, f.component, f.kind, r.name AS rule, MIN(f.id) AS sample,
                COUNT(*) AS occurrences, COUNT(DISTINCT f.visit_id) AS pages
            FROM findings f
            JOIN visits v ON v.id = f.visit_id
            JOIN rules r ON r.id = f.rule_id
            WHERE f.audit_id = $1 AND f.component IN (SELECT unhex(value) FROM json_each($2))
            GROUP BY v.service_id, f.component, f.kind
            ORDER BY v.service_id, f.component, f.kind
            ",
        )
        .bind(audit)
        .bind(hexadecimal(components)?)
        .try_map(|row: SqliteRow| Ok((row.try_get("service_id")?, Group::from_row(&row)?)))
        .fetch_all(&self.pool)
        .await
        .reading("components")
    }
}
