//! Table `decisions`: what people decided about findings. Bound to fingerprints, so that they survive every run, and
//! never removed or rewritten: a later decision about the same thing takes the place of an earlier one.

use audit::{Component, Fingerprint};
use serde::{Deserialize, Serialize};
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{FromRow, Row};

use crate::code::{get_bytes, get_optional_bytes, get_word, word};
use crate::error::{During, Error};
use crate::handle::{Reader, Writer};
use crate::id::DecisionId;

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
}

/// A decision about to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDecision {
    /// The finding it is about.
    pub fingerprint: Fingerprint,
    /// The component, if it is about every occurrence.
    pub component: Option<Component>,
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
    /// Hash of the element as it was; when it differs later the question comes up again.
    pub element_hash: Option<[u8; 16]>,
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

impl FromRow<'_, SqliteRow> for Decision {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            decision: NewDecision {
                fingerprint: Fingerprint(get_bytes(row, "fingerprint")?),
                component: get_optional_bytes(row, "component")?.map(Component),
                kind: get_word(row, "kind")?,
                person: row.try_get("person")?,
                reason: row.try_get("reason")?,
                rule: row.try_get("rule")?,
                rule_reason: row.try_get("rule_reason")?,
                address: row.try_get("address")?,
                element_hash: get_optional_bytes(row, "element_hash")?,
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
            WHERE fingerprint = $1 OR component = $2
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
}

async fn insert(connection: &mut SqliteConnection, decision: &NewDecision) -> Result<DecisionId, Error> {
    sqlx::query_scalar(
        r"
        INSERT INTO decisions (fingerprint, component, kind, person, reason, rule, rule_reason, address,
            element_hash, made_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
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
    .bind(decision.element_hash.map(|hash| hash.to_vec()))
    .bind(decision.made_at)
    .bind(decision.expires_at)
    .fetch_one(connection)
    .await
    .writing("decision")
}
