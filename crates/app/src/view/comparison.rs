//! Two audits side by side, and figures over many.

use history::{Change, PageChange};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AuditRow, FindingView, RuleView, Urgency};

/// Two audits, the earlier one first, at a glance.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ComparisonView {
    /// The earlier audit.
    pub before: AuditRow,
    /// The later audit.
    pub after: AuditRow,
    /// Faults by what became of them; every change once, in the order in which people read them.
    pub problems: Vec<ChangeCount>,
    /// Pages by what became of them.
    pub pages: Vec<PageChangeCount>,
    /// Pages judged in both.
    pub shared: u32,
    /// Pages judged in the earlier audit only.
    pub only_before: u32,
    /// Pages judged in the later audit only.
    pub only_after: u32,
    /// False if too few pages were judged in both for figures to stand side by side.
    pub is_comparable: bool,
    /// What was different about the audits themselves, in words.
    pub differences: Vec<String>,
    /// Rules that one of the audits did not have, or had in another version.
    pub rules: Vec<RuleDifference>,
}

/// Faults with one change, by the words for how urgent they are.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChangeCount {
    /// The change.
    #[ts(as = "ChangeWord")]
    pub change: Change,
    /// In words.
    pub text: String,
    /// What it means, in a sentence.
    pub meaning: String,
    /// Sure faults.
    pub to_fix: u32,
    /// Questions.
    pub to_check: u32,
    /// Advice.
    pub advice: u32,
    /// Routine questions.
    pub review: u32,
}

/// Pages with one change.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PageChangeCount {
    /// The change.
    #[ts(as = "PageChangeWord")]
    pub change: PageChange,
    /// In words.
    pub text: String,
    /// How many.
    pub count: u32,
}

/// A rule that the two audits did not have alike.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RuleDifference {
    /// Rule id.
    pub rule: String,
    /// What it expects.
    pub title: String,
    /// Version in the earlier audit; none if it did not have the rule.
    pub before: Option<u16>,
    /// Version in the later audit.
    pub after: Option<u16>,
}

/// Which faults of a comparison.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct ChangedQuery {
    /// With this change.
    #[ts(as = "Option<ChangeWord>")]
    pub change: Option<Change>,
    /// With this urgency; without one all but routine questions.
    pub urgency: Option<Urgency>,
    /// On pages of this service.
    #[ts(type = "number | null")]
    pub service: Option<i64>,
    /// Rows to skip.
    pub offset: u32,
    /// Rows to give, at most 500.
    pub limit: u32,
}

/// A fault in a comparison.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChangedProblem {
    /// Component.
    pub component: String,
    /// Rule id.
    pub rule: String,
    /// What the rule expects.
    pub title: String,
    /// What was found.
    pub reason: String,
    /// The element.
    pub excerpt: String,
    /// How urgent: in the later audit if it is there.
    pub urgency: Urgency,
    /// How urgent it was, if that was otherwise.
    pub urgency_before: Option<Urgency>,
    /// What became of it.
    #[ts(as = "ChangeWord")]
    pub change: Change,
    /// In words.
    pub change_text: String,
    /// Why, in a sentence; empty if there is nothing to say.
    pub why: String,
    /// Places before and after.
    pub places_before: u32,
    /// Places after.
    pub places_after: u32,
    /// Of the places before, those that were not seen this time: nobody knows whether they are gone.
    pub places_not_seen: u32,
    /// Pages before.
    pub pages_before: u32,
    /// Pages after.
    pub pages_after: u32,
    /// The audit that shows it: the later one if it is there.
    #[ts(type = "number")]
    pub audit: i64,
    /// An audit before both that had it.
    #[ts(type = "number | null")]
    pub earlier: Option<i64>,
}

/// A fault in a comparison with all its places.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChangedProblemView {
    /// The row.
    pub problem: ChangedProblem,
    /// Its rule.
    pub rule: RuleView,
    /// Its places.
    pub places: Vec<ChangedPlace>,
    /// How many places there are; the list is cut.
    pub total: u32,
}

/// A place of a fault in a comparison.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChangedPlace {
    /// The finding: of the later audit if it is there.
    pub finding: FindingView,
    /// The audit that shows it.
    #[ts(type = "number")]
    pub audit: i64,
    /// What became of it.
    #[ts(as = "ChangeWord")]
    pub change: Change,
    /// In words.
    pub change_text: String,
    /// Why, in a sentence.
    pub why: String,
}

/// Which pages of a comparison.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct ChangedPageQuery {
    /// With this change.
    #[ts(as = "Option<PageChangeWord>")]
    pub change: Option<PageChange>,
    /// Rows to skip.
    pub offset: u32,
    /// Rows to give, at most 500.
    pub limit: u32,
}

/// A page in a comparison.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChangedPage {
    /// Address.
    pub address: String,
    /// Title of the page.
    pub title: String,
    /// What became of it.
    #[ts(as = "PageChangeWord")]
    pub change: PageChange,
    /// In words.
    pub change_text: String,
    /// Why it was not judged, in a sentence.
    pub why: String,
    /// The earlier visit.
    #[ts(type = "number | null")]
    pub before: Option<i64>,
    /// The later visit.
    #[ts(type = "number | null")]
    pub after: Option<i64>,
}

/// The course of a service: what changed between the last two audits that judged it, and figures over all.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ServiceHistory {
    /// The last two audits that judged pages of it, and what changed between them; none if there were not two.
    pub last: Option<ServiceChanges>,
    /// Figures over all audits that went to one of its pages.
    pub trend: Vec<TrendPoint>,
}

/// What changed on the pages of a service.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ServiceChanges {
    /// The earlier audit.
    #[ts(type = "number")]
    pub before: i64,
    /// When it began.
    #[ts(type = "number")]
    pub before_started: i64,
    /// The later audit.
    #[ts(type = "number")]
    pub after: i64,
    /// When it began.
    #[ts(type = "number")]
    pub after_started: i64,
    /// Faults by what became of them.
    pub problems: Vec<ChangeCount>,
}

/// Figures of one audit among others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TrendPoint {
    /// The audit.
    #[ts(type = "number")]
    pub audit: i64,
    /// When it began.
    #[ts(type = "number")]
    pub started: i64,
    /// Pages that were judged.
    pub judged: u32,
    /// Distinct sure faults, what people decided by now laid over.
    pub to_fix: u32,
    /// Distinct questions that nobody has answered.
    pub to_check: u32,
    /// Names the set of rules with their versions.
    pub rules_version: String,
    /// True if the rules are others than in the audit before.
    pub is_other_rules: bool,
    /// False if too few pages were judged both here and in the audit before; true for the first.
    pub is_comparable: bool,
}

/// What became of a fault: `history::Change` for the screens.
#[derive(TS)]
#[ts(rename = "Change", rename_all = "camelCase", export)]
#[expect(dead_code, reason = "only its TypeScript is used")]
enum ChangeWord {
    New,
    Returned,
    RuleAppeared,
    NotSeenBefore,
    Still,
    NotSeen,
    RuleVanished,
    Gone,
}

/// What became of a page: `history::PageChange` for the screens.
#[derive(TS)]
#[ts(rename = "PageChange", rename_all = "camelCase", export)]
#[expect(dead_code, reason = "only its TypeScript is used")]
enum PageChangeWord {
    New,
    NowJudged,
    NoLongerJudged,
    Missing,
    Moved,
    Changed,
    Unchanged,
    StillNotJudged,
}
