//! Which audits found a component, and which did not.

use audit::Component;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use crate::code::{get_bytes, json};
use crate::error::{During, Error};
use crate::groups::{Group, hexadecimal};
use crate::handle::Reader;
use crate::id::{AuditId, FindingId};

impl Reader {
    /// What the earlier audit found and the later did not, routine questions left out, each with its rule.
    pub async fn gone(&self, earlier: AuditId, later: AuditId) -> Result<Vec<(Component, String)>, Error> {
        sqlx::query(
            r"
            SELECT DISTINCT g.component, r.name AS rule
            FROM finding_groups g
            JOIN rules r ON r.id = g.rule_id
            WHERE g.audit_id = $1 AND g.kind <> 'review'
                AND NOT EXISTS (
                    SELECT 1 FROM finding_groups n WHERE n.audit_id = $2 AND n.component = g.component
                )
            ORDER BY g.component
            ",
        )
        .bind(earlier)
        .bind(later)
        .try_map(|row: SqliteRow| Ok((Component(get_bytes(&row, "component")?), row.try_get("rule")?)))
        .fetch_all(&self.pool)
        .await
        .reading("components")
    }

    /// The groups of these components in the last finished audit that found each.
    pub async fn last_groups(&self, components: &[Component]) -> Result<Vec<Group>, Error> {
        sqlx::query_as(
            r"
            WITH last AS (
                SELECT g.component, MAX(g.audit_id) AS audit_id
                FROM finding_groups g
                JOIN audits a ON a.id = g.audit_id
                WHERE a.state = 'finished' AND g.component IN (SELECT unhex(value) FROM json_each($1))
                GROUP BY g.component
            )
            SELECT g.audit_id, g.component, g.kind, g.sample, g.occurrences, g.pages, r.name AS rule
            FROM last l
            JOIN finding_groups g ON g.component = l.component AND g.audit_id = l.audit_id
            JOIN rules r ON r.id = g.rule_id
            ORDER BY g.component, g.kind
            ",
        )
        .bind(hexadecimal(components)?)
        .fetch_all(&self.pool)
        .await
        .reading("components")
    }

    /// True if an audit saw a component on a page that it visited after this time.
    pub async fn is_seen_since(
        &self,
        audit: AuditId,
        component: Component,
        since: i64,
    ) -> Result<bool, Error> {
        sqlx::query_scalar(
            r"
            SELECT EXISTS (
                SELECT 1
                FROM findings f
                JOIN visits v ON v.id = f.visit_id
                WHERE f.audit_id = $1 AND f.component = $2 AND v.visited_at > $3
            )
            ",
        )
        .bind(audit)
        .bind(component.0.to_vec())
        .bind(since)
        .fetch_one(&self.pool)
        .await
        .reading("findings")
    }

    /// Address of the page and anchor of each of these findings.
    pub async fn places_of(&self, findings: &[FindingId]) -> Result<Vec<(FindingId, String, String)>, Error> {
        let ids: Vec<i64> = findings.iter().map(|finding| finding.0).collect();
        sqlx::query(
            r"
            SELECT f.id, v.address, f.anchor
            FROM findings f
            JOIN visits v ON v.id = f.visit_id
            WHERE f.id IN (SELECT value FROM json_each($1))
            ORDER BY f.id
            ",
        )
        .bind(json("findings", &ids)?)
        .try_map(|row: SqliteRow| Ok((row.try_get("id")?, row.try_get("address")?, row.try_get("anchor")?)))
        .fetch_all(&self.pool)
        .await
        .reading("findings")
    }

    /// The latest finished audit that found a component; none if no audit that is still there did.
    pub async fn last_audit_with(&self, component: Component) -> Result<Option<AuditId>, Error> {
        sqlx::query_scalar(
            r"
            SELECT a.id
            FROM finding_groups g
            JOIN audits a ON a.id = g.audit_id
            WHERE g.component = $1 AND a.state = 'finished'
            ORDER BY a.id DESC
            LIMIT 1
            ",
        )
        .bind(component.0.to_vec())
        .fetch_optional(&self.pool)
        .await
        .reading("audits")
    }
}
