//! An improvement sheet as a value: everything that its document needs.

use serde::{Deserialize, Serialize};

/// The whole truth of an improvement sheet. Words are keys, except what portals and people wrote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// Name of the service.
    pub service: String,
    /// Institution.
    pub institution: String,
    /// Unit responsible.
    pub unit: String,
    /// When the sheet was made, as ISO 8601 in UTC.
    pub created: String,
    /// What was evaluated.
    pub publications: Vec<SheetPublication>,
    /// What is wrong, and what people wrote about it.
    pub lines: Vec<SheetLine>,
    /// What the site and Latvija.lv do not say alike.
    pub differences: Vec<SheetDifference>,
}

/// A publication of the description.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetPublication {
    /// Key of the portal.
    pub portal: String,
    /// Its address; empty for what a person gave.
    pub address: String,
    /// When it was read, as ISO 8601.
    pub read: String,
    /// Who gave it; empty for what a run read.
    pub person: String,
    /// Key of the layout; `None` if it is unknown.
    pub template: Option<String>,
    /// Must fields that were found, and how many were looked for.
    pub must: (u32, u32),
    /// The same of the other fields.
    pub should: (u32, u32),
    /// All fields.
    pub fields: Vec<SheetField>,
    /// How plain the text is.
    pub readability: SheetReadability,
}

/// A field of a publication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetField {
    /// Its key.
    pub key: String,
    /// Key of how much it is asked for.
    pub duty: String,
    /// Key of its state.
    pub state: String,
    /// False if the portal has no place for it.
    pub has_place: bool,
}

/// How plain a text is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetReadability {
    /// Sentences.
    pub sentences: u32,
    /// Words per sentence.
    pub average: f64,
    /// Sentences of more than 25 words.
    pub to_split: u32,
    /// LIX.
    pub lix: f64,
    /// Key of the indicative band; `None` if the text is too short.
    pub band: Option<String>,
}

/// A line of the sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetLine {
    /// Its number.
    pub number: u32,
    /// Key of the portal.
    pub portal: String,
    /// Rule; empty for a line that a person added.
    pub rule: String,
    /// Key of the field; empty for the whole card.
    pub field: String,
    /// What the person noted.
    pub note: String,
    /// What was found.
    pub faults: Vec<SheetFault>,
    /// What the field says.
    pub current: String,
    /// What should stand there.
    pub proposal: String,
    /// Who sees to it.
    pub responsible: String,
    /// Key of its state.
    pub state: String,
    /// Since when, as ISO 8601.
    pub since: String,
    /// Who set it; empty if the program did.
    pub by: String,
    /// Why it stays as it is.
    pub reason: String,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetFault {
    /// Rule.
    pub rule: String,
    /// Reason key.
    pub reason: String,
    /// Key of how grave it is.
    pub severity: String,
    /// Arguments.
    pub args: Vec<(String, String)>,
    /// The offending text.
    pub quote: String,
    /// What the program would write.
    pub suggestion: String,
}

/// A field that two publications do not say alike.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetDifference {
    /// Key of the field.
    pub field: String,
    /// Key of the kind.
    pub kind: String,
    /// What the site says.
    pub left: String,
    /// What Latvija.lv says.
    pub right: String,
}
