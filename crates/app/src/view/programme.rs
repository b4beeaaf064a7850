//! The programme of newly improved e-services, as screens and the terminal show it.

use ::programme::{AnswerVerdict, Line, List, Outlook, Place, Stage, Verdict};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The whole programme.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProgrammeBoard {
    /// The year under way.
    pub today: i16,
    /// Services that the plan names as priority ones.
    pub identified: u32,
    /// Services that the register marks as priority ones; all of them if it marks none.
    pub registered: u32,
    /// False if the register marks none.
    pub is_marked: bool,
    /// Services promised over all years.
    pub promised: u32,
    /// Services counted over all years.
    pub counted: u32,
    /// The three numbers told apart in a sentence.
    pub told: String,
    /// The years.
    pub years: Vec<ProgrammeYear>,
    /// All services of the programme, by their number.
    pub rows: Vec<ProgrammeRow>,
    /// Counted services that are broken again.
    pub alarms: Vec<ProgrammeRow>,
    /// Services that lack least, at most as many as a year promises.
    pub nearest: Vec<ProgrammeRow>,
}

/// A year.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProgrammeYear {
    /// The year.
    pub year: i16,
    /// Services promised.
    pub target: u32,
    /// Services counted.
    pub counted: u32,
    /// Services in verification.
    pub in_verification: u32,
    /// Services planned and not yet in verification.
    pub planned: u32,
    /// Services still to be counted.
    pub missing: u32,
    /// Days to its end; `None` for a year that is not under way.
    pub days_left: Option<u32>,
    /// How it looks.
    #[ts(type = "\"reached\" | \"withinReach\" | \"notEnoughPlanned\" | \"missed\"")]
    pub outlook: Outlook,
    /// All of that in a sentence.
    pub told: String,
    /// Its places.
    pub slots: Vec<ProgrammeSlot>,
}

/// A place of a year.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProgrammeSlot {
    /// Its number, from 1.
    pub number: u32,
    /// What stands there.
    #[ts(type = "\"counted\" | \"inVerification\" | \"planned\" | \"free\"")]
    pub place: Place,
    /// That in words.
    pub place_text: String,
    /// The service, unless the place is free.
    pub row: Option<ProgrammeRow>,
}

/// A service of the programme at a glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProgrammeRow {
    /// Id.
    #[ts(type = "number")]
    pub id: i64,
    /// Number in the institution's list.
    pub number: String,
    /// Name.
    pub name: String,
    /// Unit responsible.
    pub unit: String,
    /// Set for a priority service; 1 is the highest.
    #[ts(type = "number | null")]
    pub priority: Option<i64>,
    /// How far it has come.
    #[ts(
        type = "\"notBegun\" | \"evaluated\" | \"prepared\" | \"submitted\" | \"published\" | \"formMade\" | \"verified\""
    )]
    pub stage: Stage,
    /// That in words.
    pub stage_text: String,
    /// The year it is planned for.
    pub planned: Option<i16>,
    /// The year in which it counts.
    pub counted: Option<i16>,
    /// How it is today, if it counts.
    pub standing: Option<StandingKind>,
    /// That in words; empty if it does not count.
    pub standing_text: String,
    /// Lines of the definition that are met.
    pub met: u32,
    /// Lines of the definition that are not met or not proven.
    pub missing: u32,
    /// Why; of a counted service what is wrong or unknown today.
    pub reasons: Vec<String>,
}

/// How a counted service is today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum StandingKind {
    /// As it was signed.
    Holds,
    /// Broken again.
    BrokenAgain,
    /// The latest run did not see it.
    NotProven,
}

/// A service of the programme with all that is known of it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProgrammeService {
    /// At a glance.
    pub row: ProgrammeRow,
    /// The year in which it would count today.
    pub today: i16,
    /// Lines of the definition of improved.
    pub lines: Vec<DefinitionLine>,
    /// The steps of its form, each with its checklist.
    pub steps: Vec<CheckedStep>,
    /// The checklist of the form as a whole.
    pub transaction: Vec<CheckLine>,
    /// How it was before, in words; empty if nobody knows.
    pub before: Vec<String>,
    /// What a person told of that.
    pub before_told: String,
    /// Whether it can be signed off today.
    pub may_sign: bool,
    /// Sign-offs, those taken back included, the latest first.
    pub sign_offs: Vec<SignOffView>,
}

/// A line of the definition.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DefinitionLine {
    /// Which.
    #[ts(
        type = "\"priority\" | \"descriptionReviewed\" | \"descriptionPublished\" | \"formReachable\" | \"stepsJudged\" | \"noFaults\" | \"stepsAnswered\" | \"transaction\" | \"before\""
    )]
    pub line: Line,
    /// In words.
    pub title: String,
    /// Whether it is met.
    #[ts(type = "\"met\" | \"notMet\" | \"notProven\"")]
    pub verdict: Verdict,
    /// That in words.
    pub verdict_text: String,
    /// Why not.
    pub reasons: Vec<String>,
}

/// A step of a form with its checklist.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CheckedStep {
    /// Address.
    pub address: String,
    /// Name.
    pub name: String,
    /// Whether the latest run judged it.
    pub is_judged: bool,
    /// What came of going there, in words.
    pub sight: String,
    /// The audit that says so.
    #[ts(type = "number | null")]
    pub audit: Option<i64>,
    /// The visit in it.
    #[ts(type = "number | null")]
    pub visit: Option<i64>,
    /// Open sure faults at level A or AA.
    pub faults: u32,
    /// Open questions of the tool.
    pub questions: u32,
    /// Its checklist.
    pub lines: Vec<CheckLine>,
}

/// A line of a checklist with its answer.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CheckLine {
    /// Its name.
    pub id: String,
    /// What must be so.
    pub title: String,
    /// How to look.
    pub how: String,
    /// Criteria it bears on.
    pub criteria: Vec<String>,
    /// What was answered last.
    #[ts(type = "\"yes\" | \"no\" | \"notApplicable\" | null")]
    pub verdict: Option<AnswerVerdict>,
    /// That in words.
    pub verdict_text: String,
    /// What else the person wrote.
    pub note: String,
    /// Who.
    pub person: String,
    /// When.
    #[ts(type = "number | null")]
    pub at: Option<i64>,
    /// Whether the page is another one now than when this was answered.
    pub page_has_changed: bool,
}

/// An answer that a person gives.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct NewAnswer {
    /// The checklist.
    #[ts(type = "\"step\" | \"transaction\"")]
    pub list: List,
    /// Address of the step; empty for the form as a whole.
    pub step: String,
    /// The line.
    pub line: String,
    /// What is answered.
    #[ts(type = "\"yes\" | \"no\" | \"notApplicable\"")]
    pub verdict: AnswerVerdict,
    /// What else the person writes.
    pub note: String,
}

/// A sign-off.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SignOffView {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// The year in which the service counts.
    pub year: i16,
    /// Who signed, when, and what was taken back, in words.
    pub told: Vec<String>,
    /// What else the person wrote.
    pub note: String,
    /// Whether it holds.
    pub holds: bool,
    /// All that was known when it was signed, as JSON.
    pub evidence: String,
}

/// Formats of the report to the council.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum CouncilFormat {
    /// For a word processor.
    Docx,
    /// One accessible file.
    Html,
    /// The programme as a table.
    Xlsx,
}
