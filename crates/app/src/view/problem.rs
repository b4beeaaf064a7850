//! Problems of the institution: faults with what became of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ComponentRow, DecisionView, FindingView, RetestView, RuleView, Urgency};

/// What became of a problem so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum ProblemState {
    /// Nobody works on it yet.
    Open,
    /// Somebody works on it.
    Working,
    /// Said to be mended; no check has seen it yet.
    Ready,
    /// A check judged every known place and no longer finds it, or a person judged every place of what a person had confirmed.
    Fixed,
    /// Cannot be mended; a decision says why.
    CannotFix,
    /// Left to the supplier by a decision.
    Suppliers,
    /// Put off by a decision.
    Deferred,
    /// A question that a person has answered.
    Answered,
    /// The last pages it was known on were taken down, as a person says; it comes up again when one is back.
    Removed,
}

impl ProblemState {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Open,
        Self::Working,
        Self::Ready,
        Self::Fixed,
        Self::CannotFix,
        Self::Suppliers,
        Self::Deferred,
        Self::Answered,
        Self::Removed,
    ];

    /// True if nothing is left to do, as far as is known.
    pub fn is_settled(self) -> bool {
        match self {
            Self::Fixed | Self::Answered | Self::Removed => true,
            Self::Open | Self::Working | Self::Ready | Self::CannotFix | Self::Suppliers | Self::Deferred => {
                false
            }
        }
    }
}

/// Who has to mend a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Responsible {
    /// Whoever writes our pages.
    OurContent,
    /// The supplier of our platform.
    Supplier,
    /// The author of a document.
    DocumentAuthor,
    /// The state's portal.
    LatvijaLv,
}

impl From<store::Responsible> for Responsible {
    fn from(responsible: store::Responsible) -> Self {
        match responsible {
            store::Responsible::OurContent => Responsible::OurContent,
            store::Responsible::Supplier => Responsible::Supplier,
            store::Responsible::DocumentAuthor => Responsible::DocumentAuthor,
            store::Responsible::LatvijaLv => Responsible::LatvijaLv,
        }
    }
}

impl From<Responsible> for store::Responsible {
    fn from(responsible: Responsible) -> Self {
        match responsible {
            Responsible::OurContent => store::Responsible::OurContent,
            Responsible::Supplier => store::Responsible::Supplier,
            Responsible::DocumentAuthor => store::Responsible::DocumentAuthor,
            Responsible::LatvijaLv => store::Responsible::LatvijaLv,
        }
    }
}

/// How much work a fix probably is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Effort {
    /// An attribute, a word or a colour in one place.
    Small,
    /// A change of the template, or of many places.
    Medium,
    /// Behaviour, structure or media.
    Large,
}

/// Whom a failure of a criterion hinders most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum UserGroup {
    /// People who listen to pages or feel them.
    Blind,
    /// People who see little or no colours.
    LowVision,
    /// People who use only the keyboard or a device like it.
    Keyboard,
    /// People who do not hear.
    Deaf,
    /// People who find reading, remembering or attending hard.
    Cognitive,
    /// People who can have seizures.
    Seizures,
}

/// A problem in a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
#[expect(clippy::struct_excessive_bools, reason = "each is shown as a fact of its own")]
pub struct ProblemRow {
    /// The fault; its pages and services are those of the latest finished audits.
    pub fault: ComponentRow,
    /// The audit that its sample is from.
    #[ts(type = "number")]
    pub audit: i64,
    /// What became of it.
    pub state: ProblemState,
    /// Since when; none if nothing was done yet.
    #[ts(type = "number | null")]
    pub since: Option<i64>,
    /// True if it was fixed once and came back.
    pub is_returned: bool,
    /// True if the latest audit found it; a problem that was not seen is not fixed for that.
    pub is_seen: bool,
    /// True if it is not found any more since its rule was changed or withdrawn: a person may say whether it is mended.
    pub is_rule_changed: bool,
    /// Who has to mend it.
    pub responsible: Responsible,
    /// True as long as nobody said so.
    pub is_guess: bool,
    /// How much work.
    pub effort: Effort,
    /// Whom it hinders.
    pub users: Vec<UserGroup>,
    /// Stage of the rule.
    pub stage: String,
}

/// Which problems.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct ProblemQuery {
    /// Only of the latest audits this one; else of all latest finished audits.
    #[ts(type = "number | null")]
    pub audit: Option<i64>,
    /// Only these; without it all but routine questions.
    pub urgency: Option<Urgency>,
    /// Only in this state; without it all but fixed and answered ones, and those that went with their pages.
    pub state: Option<ProblemState>,
    /// Only of these.
    pub responsible: Option<Responsible>,
    /// Only on pages of this service.
    #[ts(type = "number | null")]
    pub service: Option<i64>,
    /// Only those with these words in what is said of them, in their element or in an address of theirs; empty: all.
    pub text: String,
    /// Rows to skip.
    pub offset: u32,
    /// Rows to give, at most 500.
    pub limit: u32,
}

/// How many problems there are in each state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProblemStateCount {
    /// The state.
    pub state: ProblemState,
    /// Problems in it that match the rest of the query.
    pub count: u32,
}

/// Part of the list of problems, and what the whole list holds.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProblemList {
    /// The rows asked for.
    pub rows: Vec<ProblemRow>,
    /// Number of all rows that match.
    pub total: u32,
    /// How many there are in each state, whatever state was asked for.
    pub states: Vec<ProblemStateCount>,
    /// The audits that the list is made of.
    #[ts(type = "Array<number>")]
    pub audits: Vec<i64>,
    /// Pages that people say were taken down and that were not seen since: what was known there is not in the list of open ones.
    pub removed: Vec<PageRemoved>,
}

/// Something that became of a problem.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProblemEventView {
    /// `opened`, `working`, `ready`, `fixed`, `returned`, `assigned`, `unseen`, `ruleChanged`, `verified`, `pageRemoved`.
    pub kind: String,
    /// For `assigned`.
    pub responsible: Option<Responsible>,
    /// Who; empty for the program.
    pub person: String,
    /// In that person's words.
    pub note: String,
    /// The audit that proves it.
    #[ts(type = "number | null")]
    pub audit: Option<i64>,
    /// The retest that proves it.
    #[ts(type = "number | null")]
    pub retest: Option<i64>,
    /// When.
    #[ts(type = "number")]
    pub at: i64,
}

/// The right version of an excerpt, where it follows from the fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Remedy {
    /// The code as it should be.
    pub code: String,
    /// What to fill in or look at, in the asked language; empty if nothing.
    pub note: String,
}

/// A problem with all that is known of it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProblemView {
    /// The row.
    pub problem: ProblemRow,
    /// The rule.
    pub rule: RuleView,
    /// What was measured or computed, as label and value in the asked language.
    pub facts: Vec<FactView>,
    /// The right version.
    pub remedy: Option<Remedy>,
    /// Known places, at most 200.
    pub places: Vec<FindingView>,
    /// Pages that it is known on and that the latest audits did not judge.
    pub unseen: Vec<UnseenPage>,
    /// What became of it, the latest first.
    pub events: Vec<ProblemEventView>,
    /// Decisions, the latest first.
    pub decisions: Vec<DecisionView>,
    /// Retests, the latest first.
    pub retests: Vec<RetestView>,
}

/// A page that a problem is known on and that was not seen since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct UnseenPage {
    /// Its address.
    pub address: String,
    /// Places of the problem on it.
    pub places: u32,
    /// When it was last judged.
    #[ts(type = "number")]
    pub seen: i64,
    /// What came of the latest look, in the asked language.
    pub status_text: String,
    /// Who says that it was taken down; none if nobody does.
    pub removed: Option<PageRemoved>,
}

/// What a person says of a page that is not there any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PageRemoved {
    /// Address of the page.
    pub address: String,
    /// Who.
    pub person: String,
    /// Why, in that person's words.
    pub reason: String,
    /// When.
    #[ts(type = "number")]
    pub at: i64,
}

/// A computed fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FactView {
    /// What.
    pub label: String,
    /// Its value; code is in back quotes.
    pub value: String,
}

/// Formats of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum LetterFormat {
    /// A document for a word processor.
    Docx,
    /// Plain text.
    Text,
}

/// What a letter is about.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct LetterRequest {
    /// The problems.
    pub components: Vec<String>,
    /// Until when, as `2026-12-31`.
    pub deadline: Option<String>,
    /// How to reach who writes.
    pub contact: String,
}

/// A letter as text.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LetterText {
    /// Subject.
    pub subject: String,
    /// What it says.
    pub body: String,
}
