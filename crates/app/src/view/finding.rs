//! Findings and the faults they are occurrences of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DecisionForce, DecisionKind, FactView, RuleView, SourcesView};

/// The words for people, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Urgency {
    /// "Jālabo": a sure failure.
    ToFix,
    /// "Jāpārbauda": a person must look.
    ToCheck,
    /// "Ieteikums".
    Advice,
    /// "Jāizvērtē": nothing looks wrong, and only a person can judge it.
    Review,
}

/// What a failure does to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum ImpactView {
    /// Blocks.
    Blocks,
    /// Hinders.
    Hinders,
    /// Annoys.
    Annoys,
}

/// One finding, ready to be read.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FindingView {
    /// Names the finding over all runs.
    pub fingerprint: String,
    /// Names the fault it is an occurrence of.
    pub component: String,
    /// The rule.
    pub rule: String,
    /// What the rule expects.
    pub title: String,
    /// Jālabo, Jāpārbauda, Ieteikums, Jāizvērtē.
    pub urgency: Urgency,
    /// Whether VARAM's method asks for it and WCAG does not.
    pub is_varam: bool,
    /// Impact.
    pub impact: ImpactView,
    /// Why it failed, or the question to a person.
    pub reason: String,
    /// Where on the page.
    pub anchor: String,
    /// Line in the source; 0 if unknown.
    pub line: u32,
    /// The HTML.
    pub excerpt: String,
    /// Role of the element.
    pub role: Option<String>,
    /// Accessible name of the element.
    pub name: Option<String>,
    /// What its name and its styles come from.
    pub sources: SourcesView,
    /// Criteria.
    pub criteria: Vec<String>,
    /// Address of the page.
    pub address: String,
    /// Id of the visit.
    #[ts(type = "number")]
    pub page: i64,
    /// What a person decided about it …
    pub decided: Option<DecisionKind>,
    /// … and whether that holds.
    pub force: Option<DecisionForce>,
}

/// A fault of a template: one fix clears many pages.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ComponentRow {
    /// Names the fault.
    pub component: String,
    /// The rule.
    pub rule: String,
    /// What the rule expects.
    pub title: String,
    /// Jālabo, Jāpārbauda, Ieteikums, Jāizvērtē.
    pub urgency: Urgency,
    /// Whether VARAM's method asks for it and WCAG does not.
    pub is_varam: bool,
    /// Impact.
    pub impact: ImpactView,
    /// Why it failed, or the question.
    pub reason: String,
    /// HTML of one occurrence.
    pub excerpt: String,
    /// Criteria.
    pub criteria: Vec<String>,
    /// Occurrences.
    pub places: u32,
    /// Pages with at least one.
    pub pages: u32,
    /// Services with at least one.
    pub services: u32,
    /// The latest decision in force about any occurrence.
    pub decided: Option<DecisionKind>,
    /// True if people have answered every occurrence.
    pub is_settled: bool,
    /// Occurrences that people have answered or confirmed.
    pub answered: u32,
    /// Occurrences that were decided about and have come up again.
    pub lapsed: u32,
}

/// Which faults to list.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct ComponentQuery {
    /// Only these; without it all but routine questions.
    pub urgency: Option<Urgency>,
    /// Only of this rule.
    pub rule: Option<String>,
    /// Only of rules that bear on this criterion.
    pub criterion: Option<String>,
    /// Only those with an occurrence on pages of this service.
    #[ts(type = "number | null")]
    pub service: Option<i64>,
    /// What people have answered, instead of what is open.
    pub is_decided: bool,
    /// Rows to skip.
    pub offset: u32,
    /// Rows to give, at most 500.
    pub limit: u32,
}

/// What stands around an element on its page, as it was captured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SurroundingsView {
    /// Address of the image that it is or shows.
    pub image: Option<String>,
    /// Where it leads, or the link that it is in.
    pub target: Option<String>,
    /// The heading above it; may be empty.
    pub heading: String,
    /// The end of the text before it.
    pub before: String,
    /// The beginning of its own text.
    pub own: String,
    /// The beginning of the text after it.
    pub after: String,
}

/// A fault with what is needed to mend it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ComponentView {
    /// The row.
    pub component: ComponentRow,
    /// The rule.
    pub rule: RuleView,
    /// What was measured or computed at the first occurrence, as label and value in the asked language.
    pub facts: Vec<FactView>,
    /// Occurrences, at most 200.
    pub places: Vec<FindingView>,
}
