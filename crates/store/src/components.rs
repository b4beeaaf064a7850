//! Findings by component: one fault of a template, however many pages show it. Not a table: the index
//! `findings_by_component` holds what the grouping reads.

use audit::{Component, FindingKind};
use sqlx::sqlite::{Sqlite, SqliteRow};
use sqlx::{FromRow, QueryBuilder, Row};

use crate::code::{get_bytes, get_word, word};
use crate::error::{During, Error};
use crate::findings::StoredFinding;
use crate::handle::Reader;
use crate::id::{AuditId, ServiceId};
use crate::list::{List, Span};

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

/// Which components of an audit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ComponentFilter {
    /// Of this rule.
    pub rule: Option<String>,
    /// Of these kinds; of any if none is named.
    pub kinds: Vec<FindingKind>,
    /// On pages of this service; pages and occurrences then count this service only.
    pub service: Option<ServiceId>,
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

impl Reader {
    /// Components of an audit; those that clear most pages first.
    pub async fn components(
        &self,
        audit: AuditId,
        filter: &ComponentFilter,
        span: Span,
    ) -> Result<List<ComponentRow>, Error> {
        let mut count = QueryBuilder::new(
            r"SELECT COUNT(*) FROM (SELECT 1 FROM findings f JOIN visits v ON v.id = f.visit_id WHERE f.audit_id = ",
        );
        restrict(count.push_bind(audit), filter);
        count.push(r" GROUP BY f.component, f.kind) AS grouped");
        let total = count.build_query_scalar().fetch_one(&self.pool).await.reading("components")?;

        let mut select = QueryBuilder::new(
            r"
            WITH grouped AS (
                SELECT MIN(f.id) AS sample, COUNT(*) AS occurrences, COUNT(DISTINCT f.visit_id) AS pages,
                    COUNT(DISTINCT v.service_id) AS services
                FROM findings f
                JOIN visits v ON v.id = f.visit_id
                WHERE f.audit_id = ",
        );
        restrict(select.push_bind(audit), filter);
        select.push(
            r"
                GROUP BY f.component, f.kind
                ORDER BY pages DESC, occurrences DESC, f.component, f.kind
                LIMIT ",
        );
        select.push_bind(span.limit()).push(r" OFFSET ").push_bind(span.offset());
        select.push(
            r"
            )
            SELECT g.occurrences, g.pages, g.services, f.*, r.name AS rule, v.address, v.title, v.service_id
            FROM grouped g
            JOIN findings f ON f.id = g.sample
            JOIN rules r ON r.id = f.rule_id
            JOIN visits v ON v.id = f.visit_id
            ORDER BY g.pages DESC, g.occurrences DESC, f.component, f.kind
            ",
        );
        let rows = select.build_query_as().fetch_all(&self.pool).await.reading("components")?;
        Ok(List { rows, total })
    }
}

/// A component of an audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DistinctComponent {
    /// The rule.
    pub rule: String,
    /// Certain, a doubt or a routine question.
    pub kind: FindingKind,
    /// The component.
    pub component: Component,
    /// Findings.
    pub occurrences: i64,
}

impl FromRow<'_, SqliteRow> for DistinctComponent {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            rule: row.try_get("rule")?,
            kind: get_word(row, "kind")?,
            component: Component(get_bytes(row, "component")?),
            occurrences: row.try_get("occurrences")?,
        })
    }
}

impl Reader {
    /// Every component of an audit once, without its findings.
    pub async fn distinct_components(&self, audit: AuditId) -> Result<Vec<DistinctComponent>, Error> {
        sqlx::query_as(
            r"
            SELECT r.name AS rule, f.kind, f.component, COUNT(*) AS occurrences
            FROM findings f
            JOIN rules r ON r.id = f.rule_id
            WHERE f.audit_id = $1
            GROUP BY f.rule_id, f.kind, f.component
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("components")
    }
}

/// A component on pages of one service, or on pages that belong to none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComponentOfService {
    /// The service.
    pub service: Option<ServiceId>,
    /// The rule.
    pub rule: String,
    /// Certain, a doubt or a routine question.
    pub kind: FindingKind,
    /// The component.
    pub component: Component,
}

impl FromRow<'_, SqliteRow> for ComponentOfService {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            service: row.try_get("service_id")?,
            rule: row.try_get("rule")?,
            kind: get_word(row, "kind")?,
            component: Component(get_bytes(row, "component")?),
        })
    }
}

impl Reader {
    /// Which components occur on the pages of which service.
    pub async fn components_by_service(&self, audit: AuditId) -> Result<Vec<ComponentOfService>, Error> {
        sqlx::query_as(
            r"
            SELECT DISTINCT v.service_id, r.name AS rule, f.kind, f.component
            FROM findings f
            JOIN visits v ON v.id = f.visit_id
            JOIN rules r ON r.id = f.rule_id
            WHERE f.audit_id = $1
            ORDER BY v.service_id, f.component, f.kind
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("components")
    }
}

fn restrict(query: &mut QueryBuilder<Sqlite>, filter: &ComponentFilter) {
    if let Some(rule) = &filter.rule {
        query
            .push(r" AND f.rule_id IN (SELECT id FROM rules WHERE name = ")
            .push_bind(rule.clone())
            .push(r")");
    }
    if !filter.kinds.is_empty() {
        let mut kinds = query.push(r" AND f.kind IN (").separated(r", ");
        for kind in &filter.kinds {
            kinds.push_bind(word(kind));
        }
        query.push(r")");
    }
    if let Some(service) = filter.service {
        query.push(r" AND v.service_id = ").push_bind(service);
    }
}
