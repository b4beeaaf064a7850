//! Findings grouped by component, without their text: what a list is ordered and narrowed by before a screenful of it is
//! completed. Reads the index `findings_by_component` and one row of each group.

use audit::{Component, FindingKind};
use sqlx::sqlite::{Sqlite, SqliteRow};
use sqlx::{FromRow, QueryBuilder, Row};

use crate::code::{get_bytes, get_word};
use crate::components::ComponentRow;
use crate::error::{During, Error};
use crate::handle::Reader;
use crate::id::{AuditId, FindingId, ServiceId};

/// Findings of one component and kind in an audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The audit.
    pub audit: AuditId,
    /// The component.
    pub component: Component,
    /// Certain, a doubt or a routine question.
    pub kind: FindingKind,
    /// Its rule.
    pub rule: String,
    /// Its first finding.
    pub sample: FindingId,
    /// Findings.
    pub occurrences: i64,
    /// Pages with at least one.
    pub pages: i64,
}

impl FromRow<'_, SqliteRow> for Group {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            audit: row.try_get("audit_id")?,
            component: Component(get_bytes(row, "component")?),
            kind: get_word(row, "kind")?,
            rule: row.try_get("rule")?,
            sample: row.try_get("sample")?,
            occurrences: row.try_get("occurrences")?,
            pages: row.try_get("pages")?,
        })
    }
}

impl Reader {
    /// Every group of an audit, those on most pages first; of one service, with what is on its pages only.
    pub async fn groups(&self, audit: AuditId, service: Option<ServiceId>) -> Result<Vec<Group>, Error> {
        let mut select = QueryBuilder::new(
            r"
            WITH grouped AS (
                SELECT f.audit_id, f.component, f.kind, MIN(f.id) AS sample, COUNT(*) AS occurrences,
                    COUNT(DISTINCT f.visit_id) AS pages
                FROM findings f
                WHERE f.audit_id = ",
        );
        select.push_bind(audit);
        if let Some(service) = service {
            select
                .push(r" AND f.visit_id IN (SELECT id FROM visits WHERE service_id = ")
                .push_bind(service)
                .push(r" AND audit_id = ")
                .push_bind(audit)
                .push(r")");
        }
        select.push(
            r"
                GROUP BY f.component, f.kind
            )
            SELECT g.*, r.name AS rule
            FROM grouped g
            JOIN findings s ON s.id = g.sample
            JOIN rules r ON r.id = s.rule_id
            ORDER BY g.pages DESC, g.occurrences DESC, g.component, g.kind
            ",
        );
        select.build_query_as().fetch_all(&self.pool).await.reading("components")
    }

    /// The groups of one component in an audit.
    pub async fn groups_of(&self, audit: AuditId, component: Component) -> Result<Vec<Group>, Error> {
        sqlx::query_as(
            r"
            WITH grouped AS (
                SELECT f.audit_id, f.component, f.kind, MIN(f.id) AS sample, COUNT(*) AS occurrences,
                    COUNT(DISTINCT f.visit_id) AS pages
                FROM findings f
                WHERE f.audit_id = $1 AND f.component = $2
                GROUP BY f.component, f.kind
            )
            SELECT g.*, r.name AS rule
            FROM grouped g
            JOIN findings s ON s.id = g.sample
            JOIN rules r ON r.id = s.rule_id
            ORDER BY g.pages DESC, g.occurrences DESC, g.kind
            ",
        )
        .bind(audit)
        .bind(component.0.to_vec())
        .fetch_all(&self.pool)
        .await
        .reading("components")
    }

    /// Groups with their samples and the number of services, in the order given. Occurrences and pages stay as they are
    /// in the groups.
    pub async fn complete(&self, groups: &[Group]) -> Result<Vec<ComponentRow>, Error> {
        if groups.is_empty() {
            return Ok(Vec::new());
        }
        let mut select: QueryBuilder<Sqlite> = QueryBuilder::new(
            r"
            SELECT 0 AS occurrences, 0 AS pages, f.*, r.name AS rule, v.address, v.title, v.service_id,
                (
                    SELECT COUNT(DISTINCT w.service_id)
                    FROM findings o
                    JOIN visits w ON w.id = o.visit_id
                    WHERE o.audit_id = f.audit_id AND o.component = f.component AND o.kind = f.kind
                ) AS services
            FROM findings f
            JOIN rules r ON r.id = f.rule_id
            JOIN visits v ON v.id = f.visit_id
            WHERE f.id IN (",
        );
        let mut ids = select.separated(r", ");
        for group in groups {
            ids.push_bind(group.sample);
        }
        select.push(r")");
        let rows: Vec<ComponentRow> =
            select.build_query_as().persistent(false).fetch_all(&self.pool).await.reading("components")?;
        Ok(groups
            .iter()
            .filter_map(|group| {
                let row = rows.iter().find(|row| row.sample.id == group.sample)?;
                Some(ComponentRow { occurrences: group.occurrences, pages: group.pages, ..row.clone() })
            })
            .collect())
    }
}
