//! Everything that is known of one service, as plain values.

use serde::{Deserialize, Serialize};

use crate::checklist::List;

/// What is known of a service. Times are milliseconds since 1970, UTC.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Evidence {
    /// Whether it is one of the priority services.
    pub is_priority: bool,
    /// Its description on the portal.
    pub description: Description,
    /// The steps of its form, from the first to the last.
    pub steps: Vec<Step>,
    /// Answers about the form as a whole, the latest of each line.
    pub transaction: Vec<Answer>,
    /// How it was before it was improved, if that is known.
    pub before: Option<Before>,
}

/// What is known of the description of a service. A later stage of its way includes the earlier ones.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Description {
    /// When it was last evaluated.
    pub evaluated: Option<i64>,
    /// When an improvement was prepared for all that must be improved.
    pub prepared: Option<i64>,
    /// When all were submitted to who publishes.
    pub submitted: Option<i64>,
    /// When somebody said that all are published.
    pub published: Option<i64>,
    /// When this program saw them on the portal after that.
    pub seen: Option<i64>,
    /// Improvements that are called for.
    pub lines: u32,
    /// Of them, those that reached each stage: prepared, submitted, published, seen.
    pub reached: [u32; 4],
    /// Set if an evaluation found nothing that must be improved.
    pub needs_nothing: bool,
}

/// A step of a form with what the latest run and a person said about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// Address.
    pub address: String,
    /// What it is called; empty if nobody knows.
    pub name: String,
    /// What came of going there in the latest run of its site.
    pub sight: Sight,
    /// How the page was had, such as `static` or `rendered`; empty if it was not.
    pub source: String,
    /// The latest run.
    pub audit: Option<i64>,
    /// The visit in it.
    pub visit: Option<i64>,
    /// When it was visited.
    pub at: Option<i64>,
    /// Hash of what was seen.
    pub hash: String,
    /// The page of a retest since the run, if that saw another page than the run captured.
    #[serde(default)]
    pub retested: Option<i64>,
    /// Whether rules of other versions judged it than those that would judge today.
    #[serde(default)]
    pub is_of_other_rules: bool,
    /// Distinct sure faults at level A or AA that are open.
    pub faults: u32,
    /// Distinct open questions of the tool.
    pub questions: u32,
    /// Answers of people, the latest of each line.
    pub answers: Vec<Answer>,
}

/// What came of going to a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "status")]
pub enum Sight {
    /// Loaded and judged by the rules.
    Judged,
    /// Visited, and not judged for the reason that this status gives.
    NotJudged(String),
    /// The latest run did not come here.
    NotVisited,
    /// The form was there and is gone: the site answers that there is no such page.
    Gone(String),
}

/// What a person answered to a line of a checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The checklist.
    pub list: List,
    /// The line.
    pub line: String,
    /// What was answered.
    pub verdict: AnswerVerdict,
    /// What else the person wrote.
    pub note: String,
    /// Who.
    pub person: String,
    /// When.
    pub at: i64,
    /// Whether the page is another one now than when this was answered, so that it has to be looked at again.
    pub page_has_changed: bool,
}

/// What can be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AnswerVerdict {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// There is nothing here that it could be asked about.
    NotApplicable,
}

/// How the service was before it was improved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Before {
    /// The first run that saw its form or that it was not there, if that was another one than the latest.
    pub audit: Option<i64>,
    /// When.
    pub at: i64,
    /// Steps seen and judged then.
    pub steps: u32,
    /// Distinct sure faults on them.
    pub faults: u32,
    /// Faults of its description when it was first evaluated.
    pub description_faults: u32,
    /// Whether that run found no form.
    pub had_no_form: bool,
    /// What a person wrote about it, if the program has seen nothing.
    pub told: String,
    /// The steps seen and judged then.
    #[serde(default)]
    pub pages: Vec<PageThen>,
}

/// A step as it was before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PageThen {
    /// Address.
    pub address: String,
    /// The visit.
    pub visit: i64,
    /// When.
    pub at: i64,
    /// Hash of what was seen.
    pub hash: String,
    /// Distinct sure faults on it.
    pub found: Vec<FaultThen>,
}

/// A sure fault as it was before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FaultThen {
    /// Rule id.
    pub rule: String,
    /// Why it failed.
    pub reason: String,
    /// Where, the first place on the page.
    pub anchor: String,
    /// What stood there.
    pub excerpt: String,
    /// Places on the page.
    pub places: u32,
}

impl Before {
    /// Whether there was something to improve.
    pub fn needed_work(&self) -> bool {
        self.faults > 0 || self.description_faults > 0 || self.had_no_form || !self.told.trim().is_empty()
    }
}
