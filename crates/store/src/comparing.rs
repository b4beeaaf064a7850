//! What laying two audits side by side needs of each, read narrow and in one go.

use std::collections::{BTreeMap, BTreeSet};

use audit::{Component, FindingKind, Fingerprint, RUNNER_SAYS};
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row};

use crate::code::{get_bytes, get_word};
use crate::error::{During, Error};
use crate::findings::StoredFinding;
use crate::handle::Reader;
use crate::id::{AuditId, FindingId, ServiceId, VisitId};

/// A visit as comparing needs it.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct VisitLine {
    /// Its number.
    pub id: VisitId,
    /// The address normalised.
    pub key: String,
    /// Where redirects led.
    pub final_address: String,
    /// Title of the page.
    pub title: String,
    /// Status of the crawl.
    pub status: String,
    /// HTTP status; none if no response came.
    pub http_status: Option<i64>,
    /// Hash of the body, in hexadecimal digits; empty if there was none.
    pub hash: String,
    /// Key of the visit with the same content.
    pub duplicate_of: Option<String>,
    /// True if the page was judged by rules.
    pub is_judged: bool,
    /// Name and version of the browser that it was opened in; empty if it was only read.
    pub browser: String,
    /// The service it belongs to.
    #[sqlx(rename = "service_id")]
    pub service: Option<ServiceId>,
}

/// A finding as comparing needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FindingLine {
    /// Its number.
    pub id: FindingId,
    /// The visit whose page it is on.
    pub visit: VisitId,
    /// Row number of the rule; see [`RuleRan::number`].
    pub rule: i64,
    /// Certain, a doubt or a routine question.
    pub kind: FindingKind,
    /// This finding, over all runs.
    pub fingerprint: Fingerprint,
    /// The fault it is an occurrence of.
    pub component: Component,
    /// Where on the page: the element, and the attribute where it is about one.
    pub anchor: [u8; 16],
    /// True if the runner spoke in the rule's place, for something was missing.
    pub is_blind: bool,
}

impl FromRow<'_, SqliteRow> for FindingLine {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            visit: row.try_get("visit_id")?,
            rule: row.try_get("rule_id")?,
            kind: get_word(row, "kind")?,
            fingerprint: Fingerprint(get_bytes(row, "fingerprint")?),
            component: Component(get_bytes(row, "component")?),
            anchor: place(row.try_get("anchor")?, row.try_get("attribute")?),
            is_blind: RUNNER_SAYS.contains(&row.try_get("reason")?),
        })
    }
}

/// A short name of an element, or of an attribute of one.
fn place(anchor: &str, attribute: Option<&str>) -> [u8; 16] {
    let mut hash = blake3::Hasher::new();
    hash.update(anchor.as_bytes()).update(&[0x1f]).update(attribute.unwrap_or_default().as_bytes());
    let mut short = [0; 16];
    hash.finalize_xof().fill(&mut short);
    short
}

/// A version of a rule in an audit, and how many pages it judged.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct RuleRan {
    /// Row number.
    #[sqlx(rename = "id")]
    pub number: i64,
    /// Rule id.
    pub name: String,
    /// Version.
    #[sqlx(try_from = "i64")]
    pub version: u16,
    /// Pages on which it had an outcome.
    pub pages: i64,
}

impl Reader {
    /// Every visit of an audit.
    pub async fn visit_lines(&self, audit: AuditId) -> Result<Vec<VisitLine>, Error> {
        sqlx::query_as(
            r"
            SELECT id, key, final_address, title, status, http_status, hash, duplicate_of, is_judged, browser, service_id
            FROM visits
            WHERE audit_id = $1
            ORDER BY id
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("visits")
    }

    /// Every finding of an audit.
    pub async fn finding_lines(&self, audit: AuditId) -> Result<Vec<FindingLine>, Error> {
        sqlx::query_as(
            r"
            SELECT id, visit_id, rule_id, kind, fingerprint, component, anchor, attribute, reason
            FROM findings
            WHERE audit_id = $1
            ORDER BY id
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("findings")
    }

    /// For each captured page of an audit one hash of all that it was made of.
    pub async fn content_hashes(&self, audit: AuditId) -> Result<BTreeMap<VisitId, [u8; 32]>, Error> {
        let parts: Vec<(VisitId, [u8; 32])> = sqlx::query(
            r"
            SELECT s.visit_id, s.hash
            FROM visits v
            JOIN snapshots s ON s.visit_id = v.id
            WHERE v.audit_id = $1
            ORDER BY s.visit_id, s.position
            ",
        )
        .bind(audit)
        .try_map(|row: SqliteRow| Ok((row.try_get("visit_id")?, get_bytes(&row, "hash")?)))
        .fetch_all(&self.pool)
        .await
        .reading("snapshots")?;
        let page = |parts: &[(VisitId, [u8; 32])]| {
            let mut whole = blake3::Hasher::new();
            for (_, hash) in parts {
                whole.update(hash);
            }
            (parts[0].0, *whole.finalize().as_bytes())
        };
        Ok(parts.chunk_by(|one, two| one.0 == two.0).map(page).collect())
    }

    /// The rules of an audit, each version by itself.
    pub async fn rules_ran(&self, audit: AuditId) -> Result<Vec<RuleRan>, Error> {
        sqlx::query_as(
            r"
            SELECT r.id, r.name, r.version,
                (
                    SELECT COUNT(*)
                    FROM results s
                    WHERE s.audit_id = a.audit_id AND s.rule_id = a.rule_id AND s.outcome <> 'untested'
                ) AS pages
            FROM audit_rules a
            JOIN rules r ON r.id = a.rule_id
            WHERE a.audit_id = $1
            ORDER BY r.name, r.version
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("rules")
    }

    /// The pages on which a rule of an audit had an outcome; see [`RuleRan::number`].
    pub async fn judged_by(&self, audit: AuditId, rule: i64) -> Result<BTreeSet<VisitId>, Error> {
        let visits: Vec<VisitId> = sqlx::query_scalar(
            r"SELECT visit_id FROM results WHERE audit_id = $1 AND rule_id = $2 AND outcome <> 'untested'",
        )
        .bind(audit)
        .bind(rule)
        .fetch_all(&self.pool)
        .await
        .reading("results")?;
        Ok(visits.into_iter().collect())
    }

    /// Addresses that an audit knew and did not get to.
    pub async fn waiting_keys(&self, audit: AuditId) -> Result<BTreeSet<String>, Error> {
        let keys: Vec<String> = sqlx::query_scalar(r"SELECT key FROM queue WHERE audit_id = $1")
            .bind(audit)
            .fetch_all(&self.pool)
            .await
            .reading("queue")?;
        Ok(keys.into_iter().collect())
    }

    /// Of these findings, the latest audit before this one that had them.
    pub async fn earlier_findings(
        &self,
        before: AuditId,
        sought: &BTreeSet<Fingerprint>,
    ) -> Result<BTreeMap<Fingerprint, AuditId>, Error> {
        let rows = sqlx::query(
            r"
            SELECT f.fingerprint, MAX(f.audit_id) AS audit_id
            FROM json_each($1) AS s
            CROSS JOIN findings f ON f.fingerprint = unhex(s.value) AND f.audit_id < $2
            GROUP BY f.fingerprint
            ",
        )
        .bind(crate::code::json("findings", sought)?)
        .bind(before)
        .try_map(|row: SqliteRow| {
            Ok((Fingerprint(get_bytes(&row, "fingerprint")?), row.try_get("audit_id")?))
        })
        .fetch_all(&self.pool)
        .await
        .reading("findings")?;
        Ok(rows.into_iter().collect())
    }

    /// Of these faults, the latest of these audits that had them anywhere.
    pub async fn earlier_components(
        &self,
        audits: &[AuditId],
        sought: &BTreeSet<Component>,
    ) -> Result<BTreeMap<Component, AuditId>, Error> {
        let rows = sqlx::query(
            r"
            SELECT f.component, MAX(f.audit_id) AS audit_id
            FROM json_each($1) AS s
            CROSS JOIN json_each($2) AS e
            CROSS JOIN findings f ON f.audit_id = e.value AND f.component = unhex(s.value)
            GROUP BY f.component
            ",
        )
        .bind(crate::code::json("faults", sought)?)
        .bind(crate::code::json("audits", &audits)?)
        .try_map(|row: SqliteRow| Ok((Component(get_bytes(&row, "component")?), row.try_get("audit_id")?)))
        .fetch_all(&self.pool)
        .await
        .reading("findings")?;
        Ok(rows.into_iter().collect())
    }

    /// These findings, of whatever audits.
    pub async fn findings_numbered(&self, ids: &[FindingId]) -> Result<Vec<StoredFinding>, Error> {
        sqlx::query_as(
            r"
            SELECT f.*, r.name AS rule, r.version AS rule_version, v.address, v.title, v.service_id
            FROM json_each($1) AS s
            CROSS JOIN findings f ON f.id = s.value
            JOIN rules r ON r.id = f.rule_id
            JOIN visits v ON v.id = f.visit_id
            ORDER BY f.id
            ",
        )
        .bind(crate::code::json("findings", &ids)?)
        .fetch_all(&self.pool)
        .await
        .reading("findings")
    }
}
