//! What people decided about what was found, and what is asked of them as routine.

use audit::{Component, Outcome};
use serde::{Deserialize, Serialize};

/// A decision about something in the report, also one that holds no longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// What was decided.
    pub kind: DecisionKind,
    /// Whether it holds.
    pub force: DecisionForce,
    /// Who decided.
    pub person: String,
    /// ISO 8601 date-time of the decision.
    pub made: String,
    /// ISO 8601 date-time until which it holds; none if it has no end.
    pub expires: Option<String>,
    /// Why, in that person's words; may be empty for answers.
    pub reason: String,
    /// Rule id.
    pub rule: String,
    /// The page it was made on.
    pub address: String,
    /// The fault it is about, if that is known.
    pub component: Option<Component>,
    /// True if it is about every place of the fault.
    pub is_about_all: bool,
    /// Places in this report that it is about.
    pub places: usize,
    /// Pages of these.
    pub pages: usize,
}

/// What a person can decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
    /// Answer to a question: it meets what was asked.
    Meets,
    /// Answer to a question: what it asks about does not apply.
    NotApplicable,
}

/// Whether a decision holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DecisionForce {
    /// It does.
    InForce,
    /// Its time is over; what it was about is open again.
    Expired,
    /// What it was about looks different; it is open again.
    Changed,
}

impl DecisionKind {
    /// Key of its word in `report.ftl`.
    pub(crate) fn key(self) -> &'static str {
        match self {
            DecisionKind::Dismissed => "report-decision-dismissed",
            DecisionKind::Deferred => "report-decision-deferred",
            DecisionKind::CannotFix => "report-decision-cannot-fix",
            DecisionKind::Suppliers => "report-decision-suppliers",
            DecisionKind::Confirmed => "report-decision-confirmed",
            DecisionKind::Meets => "report-decision-meets",
            DecisionKind::NotApplicable => "report-decision-not-applicable",
        }
    }

    /// What it says about the places it is about. What is put off stays a failure.
    pub(crate) fn outcome(self) -> Outcome {
        match self {
            DecisionKind::Dismissed | DecisionKind::Meets => Outcome::Passed,
            DecisionKind::NotApplicable => Outcome::Inapplicable,
            DecisionKind::Deferred
            | DecisionKind::CannotFix
            | DecisionKind::Suppliers
            | DecisionKind::Confirmed => Outcome::Failed,
        }
    }
}

impl DecisionForce {
    /// Key of its word in `report.ftl`.
    pub(crate) fn key(self) -> &'static str {
        match self {
            DecisionForce::InForce => "report-decision-in-force",
            DecisionForce::Expired => "report-decision-expired",
            DecisionForce::Changed => "report-decision-changed",
        }
    }
}

/// Routine questions of one rule that nobody has answered yet: nothing looks wrong, and only a person can judge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RoutineQuestions {
    /// Rule id.
    pub rule: String,
    /// Places.
    pub places: usize,
    /// Pages of these.
    pub pages: usize,
}
