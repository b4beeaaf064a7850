//! Descriptions of services and their improvement sheets.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Urgency;

/// Where a description is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Portal {
    /// The institution's own site.
    Site,
    /// Latvija.lv, the old address or the new.
    Latvija,
    /// epakalpojumi.lv.
    Epakalpojumi,
    /// Nowhere yet: a draft that a person gave.
    Draft,
}

/// How far a line of an improvement sheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum LineState {
    /// The fault was found, or a person noted it.
    Found,
    /// An improvement is written.
    Prepared,
    /// It was sent to whoever publishes.
    Submitted,
    /// A person says that it is published.
    Published,
    /// A later run read the portal: the fault is gone and the text is another. Only the program says so.
    Seen,
    /// Nobody wrote about it, and it is gone. Only the program says so.
    Gone,
    /// A question or advice that a person answered: it stays as it is.
    Kept,
}

impl LineState {
    /// The key: of its name in `descriptions.ftl`, with `line-state-` before it.
    pub const fn key(self) -> &'static str {
        match self {
            LineState::Found => "found",
            LineState::Prepared => "prepared",
            LineState::Submitted => "submitted",
            LineState::Published => "published",
            LineState::Seen => "seen",
            LineState::Gone => "gone",
            LineState::Kept => "kept",
        }
    }
}

/// What has to be known of a line's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum LineNotice {
    /// It was gone, or kept as it was, and a later run found it anew.
    Back,
    /// A run after the publication still finds it.
    StillFound,
    /// It is no longer found, but the text is the same, so nothing proves that the improvement is published.
    Unchanged,
}

/// A publication of a service's description, as it was read last.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PublicationView {
    /// Number of the description.
    #[ts(type = "number")]
    pub id: i64,
    /// Where.
    pub portal: Portal,
    /// Its address; empty for what a person gave.
    pub address: String,
    /// When it was read.
    #[ts(type = "number")]
    pub read: i64,
    /// The audit and the visit that read it; `None` for what a person gave.
    #[ts(type = "number | null")]
    pub audit: Option<i64>,
    /// The visit.
    #[ts(type = "number | null")]
    pub visit: Option<i64>,
    /// Who gave it; empty for what a run read.
    pub person: String,
    /// Name of the layout, or that it is unknown.
    pub layout: String,
    /// False for an unknown layout: then nothing is concluded from what was not found.
    pub is_known: bool,
    /// Must fields that have a value.
    pub must_found: u32,
    /// Must fields that were looked for.
    pub must_all: u32,
    /// Other fields that have a value.
    pub should_found: u32,
    /// Other fields that were looked for.
    pub should_all: u32,
    /// Faults that certainly have to be put right and are still open.
    pub to_fix: u32,
}

/// How many lines of a sheet are in a state.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StateCount {
    /// The state.
    pub state: LineState,
    /// Lines.
    pub count: u32,
}

/// A service's descriptions at a glance.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DescriptionOverview {
    /// Publications as they were read last; empty if none was ever read.
    pub publications: Vec<PublicationView>,
    /// Lines of the improvement sheet by state, those that have any.
    pub states: Vec<StateCount>,
    /// Fields that the site and Latvija.lv do not say alike.
    pub differences: u32,
}

/// A run of text, and the lines of the sheet that are about it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Segment {
    /// The text.
    pub text: String,
    /// Numbers of the lines; empty for text that nothing is said about.
    pub lines: Vec<u32>,
}

/// A field of a description as it was read.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FieldView {
    /// Key of the field.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How much it is asked for, in words.
    pub duty: String,
    /// Whether it was found: `found`, `empty`, `notFound` or `notSeen`.
    pub state: String,
    /// False if the layout has no place for it.
    pub has_place: bool,
    /// What stands there, in pieces.
    pub segments: Vec<Segment>,
    /// Lines of the sheet about this field.
    pub lines: Vec<u32>,
}

/// How plain the text is. Indicative, and no part of any verdict.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReadabilityView {
    /// Sentences.
    pub sentences: u32,
    /// Words per sentence.
    pub average: f64,
    /// Sentences of more than 20 words.
    pub long: u32,
    /// Of them, sentences of more than 25 words.
    pub to_split: u32,
    /// LIX.
    pub lix: f64,
    /// The indicative band in words; empty if the text is too short to be judged.
    pub band: String,
    /// What could be said more plainly: the sentence and what to change.
    pub advice: Vec<FaultView>,
}

/// Something that is wrong, in words.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FaultView {
    /// What was found, and the question where there is one.
    pub reason: String,
    /// Key of the field whose text the quotation stands in; empty if it stands elsewhere.
    pub spot: String,
    /// The offending text; may be empty.
    pub quote: String,
    /// What could stand there instead, by the program; may be empty.
    pub suggestion: String,
}

/// A publication with all that was read of it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PublicationText {
    /// The publication.
    pub publication: PublicationView,
    /// Its fields, in their order.
    pub fields: Vec<FieldView>,
    /// How plain it is.
    pub readability: ReadabilityView,
}

/// Names a line: by its number where it has one, else by what it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct LineKey {
    /// Number of the line; `None` if nobody wrote on it yet.
    #[ts(type = "number | null")]
    pub id: Option<i64>,
    /// Where the description is published.
    #[ts(as = "Portal")]
    pub portal: String,
    /// Rule; empty for a line that a person added.
    pub rule: String,
    /// Key of the field; empty for the whole card.
    pub field: String,
}

/// Something that was written on a line.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EditView {
    /// What it is of, in words.
    pub what: String,
    /// What was written; a state in words.
    pub value: String,
    /// Why, where that was asked.
    pub reason: String,
    /// Who.
    pub person: String,
    /// When.
    #[ts(type = "number")]
    pub at: i64,
}

/// A line of an improvement sheet.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LineView {
    /// Its name.
    pub key: LineKey,
    /// Its number on the sheet, from 1.
    pub number: u32,
    /// What should hold, or what the person noted.
    pub title: String,
    /// Name of the field; empty for the whole card.
    pub field: String,
    /// How urgent it is; `None` for a line that a person added.
    pub urgency: Option<Urgency>,
    /// What was found; empty for a line that a person added.
    pub found: Vec<FaultView>,
    /// What the field says as it was read last.
    pub current: String,
    /// What to do.
    pub fix: String,
    /// How far it is.
    pub state: LineState,
    /// Since when.
    #[ts(type = "number")]
    pub since: i64,
    /// Who set the state; empty if the program did.
    pub by: String,
    /// The audit by which the program set the state.
    #[ts(type = "number | null")]
    pub audit: Option<i64>,
    /// What has to be known of the state, if anything has.
    pub notice: Option<LineNotice>,
    /// The text that should stand there.
    pub proposal: String,
    /// Who sees to it.
    pub responsible: String,
    /// Why it stays as it is, if a person decided so.
    pub reason: String,
    /// True if a person may decide that it stays as it is: a question or advice, never a sure fault.
    pub may_be_kept: bool,
    /// Everything that was written on it, the latest first.
    pub edits: Vec<EditView>,
}

/// A field that two publications do not say alike.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DifferenceView {
    /// Name of the field.
    pub field: String,
    /// What kind of difference, in words.
    pub kind: String,
    /// True if both cannot be true.
    pub is_contradiction: bool,
    /// What the site says.
    pub left: String,
    /// What Latvija.lv says.
    pub right: String,
}

/// The improvement sheet of a service.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DescriptionSheet {
    /// The service.
    #[ts(type = "number")]
    pub service: i64,
    /// Its name.
    pub name: String,
    /// Unit responsible.
    pub unit: String,
    /// At a glance.
    pub overview: DescriptionOverview,
    /// What each publication says.
    pub texts: Vec<PublicationText>,
    /// Faults and lines that persons added, the gravest first; those that are done stand last.
    pub lines: Vec<LineView>,
    /// What the site and Latvija.lv do not say alike.
    pub differences: Vec<DifferenceView>,
}

/// Something that a person writes on a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
#[ts(export)]
pub enum LineEdit {
    /// What is wrong; only of a line that a person added.
    Fault(String),
    /// The text that should stand there.
    Proposal(String),
    /// Who sees to it.
    Responsible(String),
    /// How far it is.
    State(LineState),
    /// It stays as it is, and why.
    Keep(String),
}

/// Formats of an improvement sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum SheetFormat {
    /// For a word processor.
    Docx,
    /// One accessible file.
    Html,
}
