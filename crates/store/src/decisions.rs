//! Table `decisions`: what people decided about findings. Bound to fingerprints, so that they survive every run, and
//! never removed or rewritten: a later decision about the same thing takes the place of an earlier one.

use audit::{Component, FindingKind, Fingerprint, Look};
use serde::{Deserialize, Serialize};
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{FromRow, Row};

use crate::code::{get_bytes, get_optional_bytes, get_word, word};
use crate::error::{During, Error};
use crate::handle::{Reader, Writer};
use crate::id::{AuditId, DecisionId, FindingId, ServiceId, VisitId};

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DecisionKind {
    /// Not a fault.
    Dismissed,
    /// Later.
    Deferred,
    /// Cannot be mended.
    CannotFix,
    /// The supplier's to mend.
    Suppliers,
    /// Seen by a person: it is a fault.
    Confirmed,
    /// Answer to a question: the page meets what was asked.
    Meets,
    /// Answer to a question: what it asks about does not apply here.
    NotApplicable,
    /// The decision before it was a mistake: what it was about is open again.
    Withdrawn,
}

/// A decision about to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDecision {
    /// The finding it is about.
    pub fingerprint: Fingerprint,
    /// The component, if it is about every occurrence.
    pub component: Option<Component>,
    /// The component that the finding is an occurrence of; none in decisions of earlier versions.
    pub of_component: Option<Component>,
    /// What was decided.
    pub kind: DecisionKind,
    /// Who decided.
    pub person: String,
    /// Why, in that person's words.
    pub reason: String,
    /// Rule id of the finding.
    pub rule: String,
    /// Reason key of the finding.
    pub rule_reason: String,
    /// Address of the page.
    pub address: String,
    /// What was judged of the element; when that differs later the question comes up again.
    pub element_hash: Option<Look>,
    /// When.
    pub made_at: i64,
    /// Until when it holds.
    pub expires_at: Option<i64>,
}

/// A kept decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Its number.
    pub id: DecisionId,
    /// What was decided.
    pub decision: NewDecision,
}

/// What has to be known of a finding to say which decision is in force for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decidable {
    /// The finding.
    pub id: FindingId,
    /// The visit whose page it is on.
    pub visit: VisitId,
    /// The service that the page belongs to.
    pub service: Option<ServiceId>,
    /// Address of that page.
    pub address: String,
    /// Rule id.
    pub rule: String,
    /// Certain, a doubt or a routine question.
    pub kind: FindingKind,
    /// The finding over all runs.
    pub fingerprint: Fingerprint,
    /// The fault it is an occurrence of.
    pub component: Component,
    /// What a person judges of it.
    pub look: Option<Look>,
}

impl FromRow<'_, SqliteRow> for Decidable {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            visit: row.try_get("visit_id")?,
            service: row.try_get("service_id")?,
            address: row.try_get("address")?,
            rule: row.try_get("rule")?,
            kind: get_word(row, "kind")?,
            fingerprint: Fingerprint(get_bytes(row, "fingerprint")?),
            component: Component(get_bytes(row, "component")?),
            look: get_optional_bytes(row, "look")?.map(Look),
        })
    }
}

impl FromRow<'_, SqliteRow> for Decision {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            decision: NewDecision {
                fingerprint: Fingerprint(get_bytes(row, "fingerprint")?),
                component: get_optional_bytes(row, "component")?.map(Component),
                of_component: get_optional_bytes(row, "of_component")?.map(Component),
                kind: get_word(row, "kind")?,
                person: row.try_get("person")?,
                reason: row.try_get("reason")?,
                rule: row.try_get("rule")?,
                rule_reason: row.try_get("rule_reason")?,
                address: row.try_get("address")?,
                element_hash: get_optional_bytes(row, "element_hash")?.map(Look),
                made_at: row.try_get("made_at")?,
                expires_at: row.try_get("expires_at")?,
            },
        })
    }
}

impl Reader {
    /// All decisions, the latest first.
    pub async fn decisions(&self) -> Result<Vec<Decision>, Error> {
        sqlx::query_as(r"SELECT * FROM decisions ORDER BY made_at DESC, id DESC")
            .fetch_all(&self.pool)
            .await
            .reading("decisions")
    }

    /// Findings of an audit that some decision may be about: with its fingerprint or of its component.
    pub async fn decidable(&self, audit: AuditId) -> Result<Vec<Decidable>, Error> {
        sqlx::query_as(
            r"
            SELECT f.id, f.visit_id, f.kind, f.fingerprint, f.component, f.look, r.name AS rule, v.address, v.service_id
            FROM findings f
            JOIN rules r ON r.id = f.rule_id
            JOIN visits v ON v.id = f.visit_id
            WHERE f.id IN (
                SELECT o.id
                FROM (SELECT DISTINCT fingerprint FROM decisions) d
                CROSS JOIN findings o ON o.fingerprint = d.fingerprint AND o.audit_id = $1
                UNION
                SELECT o.id
                FROM (SELECT component FROM decisions UNION SELECT of_component FROM decisions) d
                CROSS JOIN findings o ON o.component = d.component AND o.audit_id = $1
            )
            ORDER BY f.id
            ",
        )
        .bind(audit)
        .fetch_all(&self.pool)
        .await
        .reading("findings")
    }

    /// Decisions about a finding or about its component, the latest first.
    pub async fn decisions_about(
        &self,
        fingerprint: Fingerprint,
        component: Component,
    ) -> Result<Vec<Decision>, Error> {
        sqlx::query_as(
            r"
            SELECT *
            FROM decisions
            WHERE fingerprint = $1 OR component = $2 OR of_component = $2
            ORDER BY made_at DESC, id DESC
            ",
        )
        .bind(fingerprint.0.to_vec())
        .bind(component.0.to_vec())
        .fetch_all(&self.pool)
        .await
        .reading("decisions")
    }
}

impl Writer {
    /// Keeps a decision; when this returns it survives a power failure.
    pub async fn decide(&self, decision: &NewDecision) -> Result<DecisionId, Error> {
        let mut transaction = self.by_person().await?;
        let id = insert(&mut transaction, decision).await?;
        transaction.commit().await.writing("decision")?;
        Ok(id)
    }

    /// Keeps decisions that were made in one go, all or none.
    pub async fn decide_all(&self, decisions: &[NewDecision]) -> Result<Vec<DecisionId>, Error> {
        let mut transaction = self.by_person().await?;
        let mut ids = Vec::with_capacity(decisions.len());
        for decision in decisions {
            ids.push(insert(&mut transaction, decision).await?);
        }
        transaction.commit().await.writing("decisions")?;
        Ok(ids)
    }
}

async fn insert(connection: &mut SqliteConnection, decision: &NewDecision) -> Result<DecisionId, Error> {
    sqlx::query_scalar(
        r"
        INSERT INTO decisions (fingerprint, component, kind, person, reason, rule, rule_reason, address,
            element_hash, made_at, expires_at, of_component)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        RETURNING id
        ",
    )
    .bind(decision.fingerprint.0.to_vec())
    .bind(decision.component.map(|component| component.0.to_vec()))
    .bind(word(&decision.kind))
    .bind(&decision.person)
    .bind(&decision.reason)
    .bind(&decision.rule)
    .bind(&decision.rule_reason)
    .bind(&decision.address)
    .bind(decision.element_hash.map(|look| look.0.to_vec()))
    .bind(decision.made_at)
    .bind(decision.expires_at)
    .bind(decision.of_component.map(|component| component.0.to_vec()))
    .fetch_one(connection)
    .await
    .writing("decision")
}
