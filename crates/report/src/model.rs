use audit::{Component, CriterionStatus, Finding, FindingKind, Impact, Relation, RuleOutcome, Stage, Value};
use locale::Language;
use serde::{Deserialize, Serialize};
use standards::varam::Aspect;
use standards::wcag::{Level, Sc};

use crate::decision::{Decision, RoutineQuestions};
use crate::remote::{ImpactText, RelationText, StageText};
use crate::status::{Cause, Status};

/// Version of the report's JSON; raised when a field changes its meaning or goes.
pub const SCHEMA: u32 = 1;

/// The whole truth of a document. Made by [`Report::new`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// [`SCHEMA`].
    pub schema_version: u32,
    /// What made it.
    pub tool: Tool,
    /// What it was judged by.
    pub rule_set: RuleSet,
    /// ISO 8601 date-time of the report.
    pub created: String,
    /// Language of the audit; a report can be rendered in any.
    pub language: Language,
    /// Name of the site, for people.
    pub site: String,
    /// Where the audit began.
    pub start_addresses: Vec<String>,
    /// What belonged to the audit.
    pub scope: Scope,
    /// What ended it early if reached.
    pub limits: Limits,
    /// How it ended.
    pub course: Course,
    /// The rules that ran, in the order in which people read them.
    pub rules: Vec<RuleDescription>,
    /// Status of the criteria of level A and AA, in WCAG's order.
    pub criteria: Vec<CriterionResult>,
    /// Faults, each with the number of pages that one fix clears; the weightiest first.
    pub components: Vec<ComponentSummary>,
    /// Routine questions that nobody has answered, by rule; they are no problems.
    #[serde(default)]
    pub routine: Vec<RoutineQuestions>,
    /// What people decided about anything in the report, the latest first; also what holds no longer.
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// Municipal services and the addresses of their pages.
    pub services: Vec<Service>,
    /// Every address that was met, with its outcome or the reason why there is none.
    pub pages: Vec<Visit>,
}

/// The program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tool {
    /// Name.
    pub name: String,
    /// Version.
    pub version: String,
}

/// A set of rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleSet {
    /// Name, such as `wcag21`.
    pub id: String,
    /// Version.
    pub version: String,
}

/// What belonged to the audit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Scope {
    /// Hosts.
    pub hosts: Vec<String>,
    /// Beginnings of paths; empty for all.
    pub include: Vec<String>,
    /// Beginnings of paths that were left out.
    pub exclude: Vec<String>,
    /// Whether robots.txt was followed.
    pub robots_followed: bool,
}

/// Limits; `None` where there was none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Limits {
    /// Pages opened.
    pub pages: Option<u32>,
    /// Links from a start address.
    pub depth: Option<u32>,
    /// Bytes of one page.
    pub bytes: Option<u64>,
    /// Seconds for one page.
    pub seconds: Option<u32>,
}

/// How the audit ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Course {
    /// Every page that was found was opened.
    Complete,
    /// A limit ended it.
    LimitReached,
    /// A person ended it.
    Stopped,
}

/// What a report needs to know about a rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleDescription {
    /// Id.
    pub id: String,
    /// Version.
    pub version: u16,
    /// W3C ACT rules that it implements.
    pub act: Vec<String>,
    /// Success criteria.
    pub requirements: Vec<RuleRequirement>,
    /// WCAG techniques and failures.
    pub techniques: Vec<String>,
    /// VARAM aspects.
    pub aspects: Vec<Aspect>,
    /// What a failure does to people.
    #[serde(with = "ImpactText")]
    pub impact: Impact,
    /// Whether it counts.
    #[serde(with = "StageText")]
    pub stage: Stage,
}

/// A criterion that a rule is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleRequirement {
    /// The criterion.
    pub criterion: Sc,
    /// What the rule's outcome proves.
    #[serde(with = "RelationText")]
    pub relation: Relation,
}

/// Status of a criterion over all pages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CriterionResult {
    /// The criterion.
    pub criterion: Sc,
    /// Its level.
    pub level: Level,
    /// Its status; never "met" because nothing failed.
    pub status: CriterionStatus,
    /// Components that certainly fall short of it.
    pub must_fix: usize,
    /// Components that a person has to look at.
    pub check: usize,
    /// Places where nothing looks wrong and only a person can judge.
    #[serde(default)]
    pub review: usize,
}

/// One fault: wherever it occurs, one fix clears it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ComponentSummary {
    /// Its name over all runs; the findings that carry it are its places.
    pub id: Component,
    /// Rule id.
    pub rule: String,
    /// Certain, or a question.
    pub kind: FindingKind,
    /// Reason key of its first place.
    pub reason: String,
    /// Arguments of that reason.
    pub args: Vec<(String, Value)>,
    /// The element at its first place.
    pub excerpt: String,
    /// What its name and styles come from at its first place.
    #[serde(default, skip_serializing_if = "audit::Sources::is_empty")]
    pub sources: audit::Sources,
    /// Pages it occurs on.
    pub pages: usize,
    /// Places it occurs in.
    pub places: usize,
}

/// A municipal service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Service {
    /// Name.
    pub name: String,
    /// Addresses of its pages, as in [`Visit::address`].
    pub pages: Vec<String>,
}

/// One address: what was seen there, or why nothing was.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Visit {
    /// Normalised address.
    pub address: String,
    /// Address after redirects; the same as `address` where there were none.
    pub final_address: String,
    /// How the visit ended.
    pub status: Status,
    /// Why it ended so, where the status alone does not say it.
    pub cause: Option<Cause>,
    /// The address that was judged instead, for [`Status::Duplicate`] and [`Status::Redirected`].
    pub same_as: Option<String>,
    /// HTTP status.
    pub http_status: Option<u16>,
    /// Title of the page.
    pub title: Option<String>,
    /// Bytes received.
    pub bytes: Option<u64>,
    /// Hash of the content.
    pub hash: Option<String>,
    /// Elements seen.
    pub elements: Option<u64>,
    /// ISO 8601 date-time of the visit.
    pub visited: Option<String>,
    /// Milliseconds that it took.
    pub milliseconds: Option<u64>,
    /// How the page was seen, if it was.
    pub source: Option<Source>,
    /// Name and version of the browser that it was opened in; none for a page that was only read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser: Option<String>,
    /// True if a limit cut the page; the rest was not judged.
    pub cut: bool,
    /// Rules whose outcome here follows from an answer of a person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answered: Vec<String>,
    /// Outcome of every rule that ran; empty if the page was not judged.
    pub rules: Vec<RuleOutcome>,
    /// What was found, in the order of the rules and of the page.
    pub findings: Vec<Finding>,
}

/// How a page was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Source {
    /// Code and styles; scripts did not run.
    Static,
    /// By a real browser.
    Rendered,
    /// By a real browser that a person led there.
    Guided,
}

impl Visit {
    /// A visit that ended so, of which nothing else is known yet.
    pub fn new(address: impl Into<String>, status: Status) -> Self {
        let address = address.into();
        Self {
            final_address: address.clone(),
            address,
            status,
            cause: None,
            same_as: None,
            http_status: None,
            title: None,
            bytes: None,
            hash: None,
            elements: None,
            visited: None,
            milliseconds: None,
            source: None,
            browser: None,
            cut: false,
            answered: Vec::new(),
            rules: Vec::new(),
            findings: Vec::new(),
        }
    }
}

impl Report {
    /// The report with what people decided about anything in it, the latest first.
    #[must_use]
    pub fn with_decisions(self, decisions: Vec<Decision>) -> Self {
        Self { decisions, ..self }
    }

    /// The description of a rule.
    pub fn rule(&self, id: &str) -> Option<&RuleDescription> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}

impl RuleDescription {
    /// True if a failure of it is a failure of a requirement, and not only advice.
    pub fn is_binding(&self) -> bool {
        match self.stage {
            Stage::Stable | Stage::Varam => {
                self.requirements.iter().any(|requirement| match requirement.relation {
                    Relation::Fails | Relation::Decides => true,
                    Relation::Hints => false,
                })
            }
            Stage::Trial | Stage::Advice | Stage::Part => false,
        }
    }
}
