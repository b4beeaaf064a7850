//! Findings grouped by component and kind, without their text: what a list is ordered and narrowed by before a screenful of
//! it is completed. Closed audits have their groups in the table `finding_groups`, in the order of lists; open ones are
//! grouped from the index `findings_by_component`.

use audit::{Component, FindingKind};
use sqlx::sqlite::{Sqlite, SqliteRow};
use sqlx::{FromRow, QueryBuilder, Row};

use crate::code::{get_bytes, get_word, json};
use crate::components::ComponentRow;
use crate::error::{During, Error};
use crate::handle::Reader;
use crate::id::{AuditId, FindingId, ServiceId};
use crate::list::Span;

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

/// What is read of a group wherever it comes from.
const COLUMNS: &str = r"g.audit_id, g.component, g.kind, g.sample, g.occurrences, g.pages, r.name AS rule";
const ORDER: &str = r" ORDER BY g.pages DESC, g.occurrences DESC, g.component, g.kind";

impl Reader {
    /// Every group of an audit, those on most pages first; of one service, with what is on its pages only.
    pub async fn groups(&self, audit: AuditId, service: Option<ServiceId>) -> Result<Vec<Group>, Error> {
        let mut select = self.grouped(audit, service, None).await?;
        select.push(ORDER);
        select.build_query_as().fetch_all(&self.pool).await.reading("components")
    }

    /// The groups of these components, those on most pages first; of one service, with what is on its pages only.
    pub async fn groups_among(
        &self,
        audit: AuditId,
        service: Option<ServiceId>,
        components: &[Component],
    ) -> Result<Vec<Group>, Error> {
        let mut select = self.grouped(audit, service, Some(components)).await?;
        select.push(ORDER);
        select.build_query_as().fetch_all(&self.pool).await.reading("components")
    }

    /// The groups of one component in an audit.
    pub async fn groups_of(&self, audit: AuditId, component: Component) -> Result<Vec<Group>, Error> {
        self.groups_among(audit, None, &[component]).await
    }

    /// A screenful of the groups of these rules and kinds in all of the audits, without these components. What one fix
    /// clears from most pages comes first. Several audits have to be closed; a component that more of them have is better
    /// left out, since it comes once for each.
    pub async fn ranked_groups(
        &self,
        audits: &[AuditId],
        wanted: &[(String, FindingKind)],
        without: &[Component],
        span: Span,
    ) -> Result<Vec<Group>, Error> {
        let mut select = match audits {
            [] => return Ok(Vec::new()),
            [audit] => self.grouped(*audit, None, None).await?,
            audits => {
                let mut select = selection();
                select.push(r"finding_groups g JOIN rules r ON r.id = g.rule_id WHERE g.audit_id IN (");
                let mut ids = select.separated(r", ");
                for audit in audits {
                    ids.push_bind(*audit);
                }
                select.push(r")");
                select
            }
        };
        select.push(
            r" AND (g.rule_id, g.kind) IN (
                SELECT q.id, json_extract(w.value, '$[1]')
                FROM json_each(",
        );
        select.push_bind(json("rules", &wanted)?);
        select.push(r") w JOIN rules q ON q.name = json_extract(w.value, '$[0]'))");
        if !without.is_empty() {
            select.push(r" AND g.component NOT IN (SELECT unhex(value) FROM json_each(");
            select.push_bind(hexadecimal(without)?);
            select.push(r"))");
        }
        select.push(ORDER).push(r" LIMIT ").push_bind(span.limit());
        select.push(r" OFFSET ").push_bind(span.offset());
        select.build_query_as().fetch_all(&self.pool).await.reading("components")
    }

    /// Components that more than one of these closed audits have.
    pub async fn shared_components(&self, audits: &[AuditId]) -> Result<Vec<Component>, Error> {
        if audits.len() < 2 {
            return Ok(Vec::new());
        }
        let ids: Vec<i64> = audits.iter().map(|audit| audit.0).collect();
        sqlx::query(
            r"
            SELECT component
            FROM finding_groups
            WHERE audit_id IN (SELECT value FROM json_each($1))
            GROUP BY component
            HAVING COUNT(DISTINCT audit_id) > 1
            ",
        )
        .bind(json("audits", &ids)?)
        .try_map(|row: SqliteRow| Ok(Component(get_bytes(&row, "component")?)))
        .fetch_all(&self.pool)
        .await
        .reading("components")
    }

    /// The groups of an audit as a selection that ends in conditions.
    async fn grouped(
        &self,
        audit: AuditId,
        service: Option<ServiceId>,
        components: Option<&[Component]>,
    ) -> Result<QueryBuilder<Sqlite>, Error> {
        let among = components.map(hexadecimal).transpose()?;
        let mut select = selection();
        if service.is_none() && self.is_closed(audit).await? {
            select
                .push(r"finding_groups g JOIN rules r ON r.id = g.rule_id WHERE g.audit_id = ")
                .push_bind(audit);
            if let Some(among) = among {
                select.push(r" AND g.component IN (SELECT unhex(value) FROM json_each(").push_bind(among);
                select.push(r"))");
            }
            return Ok(select);
        }
        select.push(
            r"(
                SELECT f.audit_id, f.component, f.kind, MIN(f.rule_id) AS rule_id, MIN(f.id) AS sample,
                    COUNT(*) AS occurrences, COUNT(DISTINCT f.visit_id) AS pages
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
        if let Some(among) = among {
            select.push(r" AND f.component IN (SELECT unhex(value) FROM json_each(").push_bind(among);
            select.push(r"))");
        }
        select.push(r" GROUP BY f.component, f.kind) g JOIN rules r ON r.id = g.rule_id WHERE TRUE");
        Ok(select)
    }

    async fn is_closed(&self, audit: AuditId) -> Result<bool, Error> {
        sqlx::query_scalar(r"SELECT state IN ('finished', 'cancelled') FROM audits WHERE id = $1")
            .bind(audit)
            .fetch_optional(&self.pool)
            .await
            .reading("audit")
            .map(Option::unwrap_or_default)
    }

    /// Groups with their samples and the number of services, in the order given. Occurrences and pages stay as they are
    /// in the groups.
    pub async fn complete(&self, groups: &[Group]) -> Result<Vec<ComponentRow>, Error> {
        if groups.is_empty() {
            return Ok(Vec::new());
        }
        let mut select: QueryBuilder<Sqlite> = QueryBuilder::new(
            r"
            SELECT 0 AS occurrences, 0 AS pages, f.*, r.name AS rule, r.version AS rule_version, v.address, v.title, v.service_id,
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

fn selection() -> QueryBuilder<Sqlite> {
    let mut select = QueryBuilder::new(r"SELECT ");
    select.push(COLUMNS).push(r" FROM ");
    select
}

/// Components as a list that SQL can read.
pub(crate) fn hexadecimal(components: &[Component]) -> Result<String, Error> {
    let texts: Vec<String> = components.iter().map(ToString::to_string).collect();
    json("components", &texts)
}
