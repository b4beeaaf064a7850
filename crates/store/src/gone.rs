//! Components that an earlier audit found and a later one did not, and whether the later one could have.

use audit::Component;
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row};

use crate::code::{get_bytes, json};
use crate::error::{During, Error};
use crate::handle::Reader;
use crate::id::AuditId;

/// A component that is not there any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoneComponent {
    /// The component.
    pub component: Component,
    /// Its rule.
    pub rule: String,
    /// Pages it was on.
    pub pages: i64,
    /// Of these, pages that the later audit judged by that rule. Fewer than `pages` prove nothing.
    pub proven: i64,
}

impl FromRow<'_, SqliteRow> for GoneComponent {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            component: Component(get_bytes(row, "component")?),
            rule: row.try_get("rule")?,
            pages: row.try_get("pages")?,
            proven: row.try_get("proven")?,
        })
    }
}

impl Reader {
    /// What the earlier audit found and the later did not, routine questions left out. A page on which the rule could
    /// only ask because something was missing (`unsure`: reason keys) proves nothing.
    pub async fn gone(
        &self,
        earlier: AuditId,
        later: AuditId,
        unsure: &[&str],
    ) -> Result<Vec<GoneComponent>, Error> {
        let unsure = json("reasons", &unsure)?;
        sqlx::query_as(
            r"
            WITH gone AS (
                SELECT DISTINCT f.component, f.rule_id, v.key
                FROM findings f
                JOIN visits v ON v.id = f.visit_id
                WHERE f.audit_id = $1 AND f.kind <> 'review'
                    AND NOT EXISTS (
                        SELECT 1 FROM findings n WHERE n.audit_id = $2 AND n.component = f.component
                    )
            )
            SELECT g.component, r.name AS rule, COUNT(*) AS pages,
                COUNT(CASE WHEN EXISTS (
                    SELECT 1
                    FROM visits w
                    JOIN results s ON s.visit_id = w.id
                    JOIN rules q ON q.id = s.rule_id
                    WHERE w.audit_id = $2 AND w.key = g.key AND w.is_judged AND q.name = r.name
                        AND s.outcome <> 'untested'
                        AND NOT EXISTS (
                            SELECT 1
                            FROM findings d
                            WHERE d.visit_id = w.id AND d.rule_id = q.id
                                AND d.reason IN (SELECT value FROM json_each($3))
                        )
                ) THEN 1 END) AS proven
            FROM gone g
            JOIN rules r ON r.id = g.rule_id
            GROUP BY g.component, r.name
            ORDER BY g.component
            ",
        )
        .bind(earlier)
        .bind(later)
        .bind(unsure)
        .fetch_all(&self.pool)
        .await
        .reading("components")
    }

    /// The latest finished audit that found a component; none if no audit that is still there did.
    pub async fn last_audit_with(&self, component: Component) -> Result<Option<AuditId>, Error> {
        sqlx::query_scalar(
            r"
            SELECT a.id
            FROM audits a
            WHERE a.state = 'finished'
                AND EXISTS (SELECT 1 FROM findings f WHERE f.audit_id = a.id AND f.component = $1)
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
