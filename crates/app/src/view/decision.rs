//! Decisions of people.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a person can decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
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
    /// Answer to a question: it meets what was asked.
    Meets,
    /// Answer to a question: what it asks about does not apply here.
    NotApplicable,
    /// The decision before was a mistake.
    Withdrawn,
}

impl From<store::DecisionKind> for DecisionKind {
    fn from(kind: store::DecisionKind) -> Self {
        match kind {
            store::DecisionKind::Dismissed => DecisionKind::Dismissed,
            store::DecisionKind::Deferred => DecisionKind::Deferred,
            store::DecisionKind::CannotFix => DecisionKind::CannotFix,
            store::DecisionKind::Suppliers => DecisionKind::Suppliers,
            store::DecisionKind::Confirmed => DecisionKind::Confirmed,
            store::DecisionKind::Meets => DecisionKind::Meets,
            store::DecisionKind::NotApplicable => DecisionKind::NotApplicable,
            store::DecisionKind::Withdrawn => DecisionKind::Withdrawn,
        }
    }
}

impl From<DecisionKind> for store::DecisionKind {
    fn from(kind: DecisionKind) -> Self {
        match kind {
            DecisionKind::Dismissed => store::DecisionKind::Dismissed,
            DecisionKind::Deferred => store::DecisionKind::Deferred,
            DecisionKind::CannotFix => store::DecisionKind::CannotFix,
            DecisionKind::Suppliers => store::DecisionKind::Suppliers,
            DecisionKind::Confirmed => store::DecisionKind::Confirmed,
            DecisionKind::Meets => store::DecisionKind::Meets,
            DecisionKind::NotApplicable => store::DecisionKind::NotApplicable,
            DecisionKind::Withdrawn => store::DecisionKind::Withdrawn,
        }
    }
}

/// Whether a decision holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum DecisionForce {
    /// It does.
    InForce,
    /// Its time is over; what it was about is open again.
    Expired,
    /// What it was about looks different; it is open again.
    Changed,
    /// A later decision took its place, or it was taken back.
    Replaced,
    /// What it was about was not found this time.
    NotFound,
}

/// A decision, ready to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DecisionView {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// What was decided.
    pub kind: DecisionKind,
    /// Whether it holds.
    pub force: DecisionForce,
    /// Who decided.
    pub person: String,
    /// Why, in that person's words; may be empty for answers.
    pub reason: String,
    /// When.
    #[ts(type = "number")]
    pub made: i64,
    /// Until when it holds.
    #[ts(type = "number | null")]
    pub expires: Option<i64>,
    /// True if it is about every occurrence of the fault.
    pub is_about_all: bool,
    /// The rule.
    pub rule: String,
    /// What the rule expects.
    pub title: String,
    /// Criteria of the rule.
    pub criteria: Vec<String>,
    /// The page it was made on.
    pub address: String,
    /// The fault.
    pub component: Option<String>,
    /// The finding it was made on.
    pub fingerprint: String,
}

/// A decision and how much of an audit it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DecisionInAudit {
    /// The decision.
    pub decision: DecisionView,
    /// Findings it is about.
    pub places: u32,
    /// Pages they are on.
    pub pages: u32,
}

/// What to decide, about which findings of an audit.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DecisionRequest {
    /// The audit whose findings these are.
    #[ts(type = "number")]
    pub audit: i64,
    /// About every occurrence of this fault …
    pub component: Option<String>,
    /// … or about these findings.
    #[serde(default)]
    pub fingerprints: Vec<String>,
    /// What.
    pub kind: DecisionKind,
    /// Why. Needed for what leaves a fault standing or says that there is none.
    #[serde(default)]
    pub reason: String,
    /// Until when.
    #[serde(default)]
    #[ts(type = "number | null")]
    pub expires: Option<i64>,
}

/// What is open on the pages of a service or on one page, after all decisions and retests.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OpenFailures {
    /// Pages that belong to it and are pages.
    pub pages: u32,
    /// Of these, judged when last seen.
    pub judged: u32,
    /// Of these, not judged when last seen: nothing is known of them.
    pub not_judged: u32,
    /// Distinct sure faults at level A or AA, what people confirmed among them. What is put off stays a fault.
    pub failures: u32,
    /// Of these, questions that a person confirmed.
    pub confirmed: u32,
    /// Of these, put off, said to be beyond mending, or left to the supplier.
    pub postponed: u32,
    /// Distinct questions that nobody has answered.
    pub to_check: u32,
    /// Distinct routine questions that nobody has answered.
    pub review: u32,
    /// The faults.
    pub components: Vec<String>,
    /// When the page that was seen longest ago was seen; none if none was.
    #[ts(type = "number | null")]
    pub seen: Option<i64>,
}
