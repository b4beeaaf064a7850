//! Where a component is still known, because nobody who could have seen it there has looked since.

use audit::Component;
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, QueryBuilder, Row};

use crate::code::{get_bytes, json};
use crate::error::{During, Error};
use crate::findings::StoredFinding;
use crate::groups::hexadecimal;
use crate::handle::Reader;
use crate::id::{AuditId, VisitId};
use crate::visits::Visit;

/// What looking for known places depends on.
#[derive(Clone, Copy, Debug)]
pub struct Looking<'a> {
    /// Reasons of findings that say that a rule could not judge a page.
    pub unsure: &'a [&'a str],
    /// Rules that lay pages beside each other: they judge a page only in an audit that saw the others too.
    pub over_pages: &'a [&'a str],
}

/// A page on which a component is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownPage {
    /// The component.
    pub component: Component,
    /// The visit that found it.
    pub visit: VisitId,
    /// Its audit.
    pub audit: AuditId,
    /// Address of the page.
    pub address: String,
    /// The same, normalised.
    pub key: String,
    /// When it was visited.
    pub visited_at: i64,
    /// Places on it.
    pub places: i64,
    /// True if a later audit judged the page by another version of the rule, which did not find it: whether page or rule changed
    /// nobody knows.
    pub is_superseded: bool,
    /// True if a person says that the page was taken down, and it was not seen since.
    pub is_removed: bool,
}

impl FromRow<'_, SqliteRow> for KnownPage {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            component: Component(get_bytes(row, "component")?),
            visit: row.try_get("visit")?,
            audit: row.try_get("audit_id")?,
            address: row.try_get("address")?,
            key: row.try_get("key")?,
            visited_at: row.try_get("visited_at")?,
            places: row.try_get("places")?,
            is_superseded: row.try_get("is_superseded")?,
            is_removed: row.try_get("is_removed")?,
        })
    }
}

/// Findings of finished audits with what came of looking since: 2 if a later finished audit judged the page by the same version
/// of the rule, 1 if only another version did, none if nobody looked. A page on which the rule could only ask because something
/// was missing was not judged; nor was one that a browser had opened and that was only read later; nor, by a rule over several
/// pages, one of an audit that did not see the others. A finding that came again on its page is known by the later one.
const KNOWN: &str = r"
    WITH known AS (
        SELECT f.id AS finding, g.component, v.id AS visit, v.audit_id, v.address, v.key, v.visited_at, (
            SELECT MAX(CASE WHEN q.version = r.version THEN 2 ELSE 1 END)
            FROM visits w
            JOIN audits b ON b.id = w.audit_id
            JOIN results s ON s.visit_id = w.id
            JOIN rules q ON q.id = s.rule_id
            WHERE w.key = v.key AND w.audit_id > v.audit_id AND w.is_judged AND b.state = 'finished'
                AND q.name = r.name AND s.outcome <> 'untested'
                AND (v.browser = '' OR w.browser <> '')
                AND NOT EXISTS (
                    SELECT 1
                    FROM findings d
                    WHERE d.visit_id = w.id AND d.rule_id = q.id
                        AND d.reason IN (SELECT value FROM json_each($2))
                )
                AND (
                    r.name NOT IN (SELECT value FROM json_each($3))
                    OR NOT EXISTS (
                        SELECT 1
                        FROM visits x
                        LEFT JOIN visits y ON y.audit_id = w.audit_id AND y.key = x.key
                        LEFT JOIN queue z ON z.audit_id = w.audit_id AND z.key = x.key
                        WHERE x.audit_id = v.audit_id AND x.is_judged
                            AND (z.key IS NOT NULL OR (NOT y.is_judged AND y.status NOT IN ('redirected', 'duplicate')
                                AND COALESCE(y.http_status, 0) NOT IN (404, 410)))
                    )
                )
        ) AS looked
        FROM finding_groups g
        JOIN audits a ON a.id = g.audit_id AND a.state = 'finished'
        JOIN findings f ON f.audit_id = g.audit_id AND f.component = g.component AND f.kind = g.kind
        JOIN visits v ON v.id = f.visit_id
        JOIN rules r ON r.id = f.rule_id
        WHERE g.component IN (SELECT unhex(value) FROM json_each($1))
            AND NOT EXISTS (
                SELECT 1
                FROM visits w
                JOIN audits b ON b.id = w.audit_id
                JOIN findings d ON d.audit_id = w.audit_id AND d.component = g.component AND d.visit_id = w.id
                WHERE w.key = v.key AND w.audit_id > v.audit_id AND b.state = 'finished'
            )
    )";

impl Reader {
    /// Every place where a component is known, over all finished audits.
    pub async fn known_places(
        &self,
        component: Component,
        looking: Looking<'_>,
    ) -> Result<Vec<StoredFinding>, Error> {
        let mut select = QueryBuilder::new(KNOWN);
        select.push(
            r"
            SELECT f.*, r.name AS rule, r.version AS rule_version, v.address, v.title, v.service_id
            FROM known k
            JOIN findings f ON f.id = k.finding
            JOIN visits v ON v.id = k.visit
            JOIN rules r ON r.id = f.rule_id
            WHERE COALESCE(k.looked, 0) < 2
            ORDER BY f.id
            ",
        );
        select
            .build_query_as()
            .bind(hexadecimal(&[component])?)
            .bind(json("reasons", &looking.unsure)?)
            .bind(json("rules", &looking.over_pages)?)
            .fetch_all(&self.pool)
            .await
            .reading("findings")
    }

    /// The pages on which these components are known, by component and address.
    pub async fn known_pages(
        &self,
        components: &[Component],
        looking: Looking<'_>,
    ) -> Result<Vec<KnownPage>, Error> {
        let mut select = QueryBuilder::new(KNOWN);
        select.push(
            r"
            SELECT component, MAX(visit) AS visit, MAX(audit_id) AS audit_id, address, key, MAX(visited_at) AS visited_at,
                COUNT(DISTINCT finding) AS places, MIN(COALESCE(looked, 0)) = 1 AS is_superseded,
                EXISTS (SELECT 1 FROM removed_pages m WHERE m.key = k.key AND m.made_at > k.visited_at) AS is_removed
            FROM known k
            WHERE COALESCE(looked, 0) < 2
            GROUP BY component, key
            ORDER BY component, address
            ",
        );
        select
            .build_query_as()
            .bind(hexadecimal(components)?)
            .bind(json("reasons", &looking.unsure)?)
            .bind(json("rules", &looking.over_pages)?)
            .fetch_all(&self.pool)
            .await
            .reading("components")
    }

    /// True if a page was ever opened in a browser, in an audit or in a retest.
    pub async fn was_rendered(&self, key: &str) -> Result<bool, Error> {
        sqlx::query_scalar(
            r"
            SELECT EXISTS (SELECT 1 FROM visits WHERE key = $1 AND browser <> '')
                OR EXISTS (SELECT 1 FROM retested_pages WHERE key = $1 AND browser <> '')
            ",
        )
        .bind(key)
        .fetch_one(&self.pool)
        .await
        .reading("visits")
    }

    /// Components that finished audits found at an address, each with its rule.
    pub async fn components_at(&self, key: &str) -> Result<Vec<(Component, String)>, Error> {
        sqlx::query(
            r"
            SELECT f.component, MIN(r.name) AS rule
            FROM visits v
            JOIN audits a ON a.id = v.audit_id AND a.state = 'finished'
            JOIN findings f ON f.visit_id = v.id AND f.kind <> 'review'
            JOIN rules r ON r.id = f.rule_id
            WHERE v.key = $1
            GROUP BY f.component
            ORDER BY f.component
            ",
        )
        .bind(key)
        .try_map(|row: SqliteRow| Ok((Component(get_bytes(&row, "component")?), row.try_get("rule")?)))
        .fetch_all(&self.pool)
        .await
        .reading("components")
    }

    /// The latest visit before this one that opened its page in a browser and judged it, in a finished audit.
    pub async fn last_rendered_before(&self, visit: &Visit) -> Result<Option<Visit>, Error> {
        sqlx::query_as(
            r"
            SELECT v.*
            FROM visits v
            JOIN audits a ON a.id = v.audit_id
            WHERE v.key = $1 AND v.audit_id < $2 AND v.is_judged AND v.browser <> '' AND a.state = 'finished'
            ORDER BY v.audit_id DESC
            LIMIT 1
            ",
        )
        .bind(&visit.record.key)
        .bind(visit.audit)
        .fetch_optional(&self.pool)
        .await
        .reading("visits")
    }

    /// Components that the later of two audits names otherwise than the earlier: the former one, the present one, the rule. It
    /// is the same finding of an element that looks the same.
    pub async fn renamed(
        &self,
        earlier: AuditId,
        later: AuditId,
    ) -> Result<Vec<(Component, Component, String)>, Error> {
        sqlx::query(
            r"
            SELECT DISTINCT o.component AS former, n.component, r.name AS rule
            FROM findings n
            JOIN findings o ON o.audit_id = $1 AND o.fingerprint = n.fingerprint
            JOIN rules r ON r.id = n.rule_id
            WHERE n.audit_id = $2 AND o.component <> n.component AND o.look = n.look
            ORDER BY o.component, n.component
            ",
        )
        .bind(earlier)
        .bind(later)
        .try_map(|row: SqliteRow| {
            let component = |column| Ok::<_, sqlx::Error>(Component(get_bytes(&row, column)?));
            Ok((component("former")?, component("component")?, row.try_get("rule")?))
        })
        .fetch_all(&self.pool)
        .await
        .reading("components")
    }
}
