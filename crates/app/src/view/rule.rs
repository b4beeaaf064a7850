//! Rules and criteria.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ImpactView;

/// A rule, ready to be read.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RuleView {
    /// Id.
    pub id: String,
    /// Version.
    pub version: u16,
    /// What it expects.
    pub title: String,
    /// Why it matters, and to whom.
    pub why: String,
    /// How to fix.
    pub fix: String,
    /// Criteria a failure disproves.
    pub criteria: Vec<CriterionName>,
    /// W3C ACT rules.
    pub act: Vec<String>,
    /// WCAG techniques.
    pub techniques: Vec<String>,
    /// VARAM aspects.
    pub aspects: Vec<u8>,
    /// Impact.
    pub impact: ImpactView,
    /// `stable`, `trial`, `advice`, `varam`.
    pub stage: String,
}

/// A criterion with what rules can do for it and how a person checks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionView {
    /// Number, name, level.
    pub name: CriterionName,
    /// What the rules can say, in words.
    pub coverage: String,
    /// Ids of the rules that bear on it.
    pub rules: Vec<String>,
    /// How a person checks it.
    pub method: String,
}

/// Number and name of a criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CriterionName {
    /// Such as 1.4.3.
    pub number: String,
    /// Name in the asked language.
    pub name: String,
    /// A or AA.
    pub level: String,
}

/// A criterion with its status in an audit.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CriterionRow {
    /// The criterion.
    pub criterion: CriterionName,
    /// `notMet`, `met`, `needsReview`, `notApplicable`, `notChecked`.
    pub status: String,
    /// Distinct sure faults.
    pub to_fix: u32,
    /// Distinct questions.
    pub to_check: u32,
    /// Pages with a sure failure.
    pub pages: u32,
    /// Rules that bear on it.
    pub rules: Vec<String>,
}
