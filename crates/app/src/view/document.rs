//! Documents that the pages of a run link to.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a document comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum DocumentStanding {
    /// Something has to be mended.
    ToFix,
    /// A person has to look at something.
    ToCheck,
    /// The automatic checks found nothing. Never more than that.
    NothingFound,
    /// It came, and nothing in it could be looked at.
    NotLookedAt,
    /// It did not come, or nobody went there.
    NotFetched,
}

/// Which documents to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum DocumentPart {
    /// Those with something to mend.
    ToFix,
    /// Those with something to look at, and nothing to mend.
    ToCheck,
    /// Those in which nothing could be looked at, whatever the reason.
    Unread,
    /// Those in which nothing was found.
    NothingFound,
    /// Those to which the exception for old documents could apply.
    MaybeExcepted,
}

/// In what order documents are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum DocumentSort {
    /// Most faults first.
    #[default]
    Worst,
    /// By address.
    Address,
    /// Largest first.
    Largest,
    /// Last changed longest ago first.
    Oldest,
    /// Most links first.
    MostLinked,
}

/// Which documents to list.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct DocumentQuery {
    /// Only these.
    pub part: Option<DocumentPart>,
    /// Only documents of this service.
    #[ts(type = "number | null")]
    pub service: Option<i64>,
    /// Only documents of this kind, such as `pdf`.
    pub kind: Option<String>,
    /// Only addresses or titles with this text.
    pub text: String,
    /// In this order.
    pub sort: DocumentSort,
    /// Rows to skip.
    pub offset: u32,
    /// Rows to give, at most 500.
    pub limit: u32,
}

/// Whether the exception for office documents published before 23 September 2018 could apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum DocumentException {
    /// It could; a person has to say whether the document is still needed.
    Possible,
    /// It does not.
    No,
    /// The day of publication is not known.
    Unknown,
}

/// One document in a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DocumentRow {
    /// Id.
    #[ts(type = "number")]
    pub id: i64,
    /// Its title; the name of the file where it has none.
    pub name: String,
    /// Its address.
    pub address: String,
    /// What it is, or what its name promises where it did not come: `pdf`.
    pub kind: String,
    /// The same in words.
    pub kind_text: String,
    /// What it comes to.
    pub standing: DocumentStanding,
    /// The same as a sentence, or why it did not come.
    pub standing_text: String,
    /// Bytes.
    #[ts(type = "number | null")]
    pub size: Option<i64>,
    /// When the server says that it was last changed.
    #[ts(type = "number | null")]
    pub last_modified: Option<i64>,
    /// The latest day that the document itself names, `2024-02-29`.
    pub dated: Option<String>,
    /// Certain faults.
    pub to_fix: u32,
    /// What a person has to look at.
    pub to_check: u32,
    /// What would be better done otherwise.
    pub advice: u32,
    /// Links to it.
    pub links: u32,
    /// Services it belongs to.
    pub services: Vec<DocumentOwner>,
    /// Whether the exception could apply.
    pub exception: DocumentException,
}

/// A service that a document belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DocumentOwner {
    /// Id.
    #[ts(type = "number")]
    pub id: i64,
    /// Name.
    pub name: String,
}

/// One document with everything that is known of it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DocumentView {
    /// The row.
    pub document: DocumentRow,
    /// What to do about a document that did not come; empty if it came.
    pub advice: String,
    /// What the document says of itself.
    pub facts: Vec<DocumentFact>,
    /// What was found, the gravest first.
    pub faults: Vec<DocumentFaultView>,
    /// What was not looked at, and why.
    pub unseen: Vec<DocumentUnseen>,
    /// Every link to it.
    pub links: Vec<DocumentLinkView>,
}

/// Something that a document says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DocumentFact {
    /// What.
    pub name: String,
    /// Its value, in words.
    pub value: String,
}

/// A fault of a document, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DocumentFaultView {
    /// Its identifier.
    pub id: String,
    /// How urgent it is.
    pub standing: DocumentStanding,
    /// How urgent it is, in a word.
    pub severity: String,
    /// What was found.
    pub text: String,
    /// Why it matters.
    pub why: String,
    /// What to do, or what to ask.
    pub fix: String,
    /// Where, and examples.
    pub places: Vec<String>,
    /// Numbers of EN 301 549 and WCAG 2.1.
    pub criteria: Vec<String>,
}

/// What of a document was not looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DocumentUnseen {
    /// What.
    pub aspect: String,
    /// Why not.
    pub why: String,
}

/// A link to a document.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DocumentLinkView {
    /// The visit of the page it stands on.
    #[ts(type = "number")]
    pub visit: i64,
    /// Title of that page; its address where it has none.
    pub page: String,
    /// Service of that page.
    pub service: Option<String>,
    /// What the document is called there.
    pub text: String,
    /// False in the parts that pages share.
    pub is_content: bool,
    /// What is wrong with the link.
    pub faults: Vec<DocumentFaultView>,
}

/// The documents of a service in the latest finished audit that has any page of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ServiceDocuments {
    /// The audit.
    #[ts(type = "number")]
    pub audit: i64,
    /// When it ended.
    #[ts(type = "number | null")]
    pub finished: Option<i64>,
    /// What there is.
    pub counts: DocumentCounts,
}

/// How many documents there are, and what they come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DocumentCounts {
    /// All.
    pub all: u32,
    /// With something to mend.
    pub to_fix: u32,
    /// With something to look at, and nothing to mend.
    pub to_check: u32,
    /// In which nothing could be looked at, whatever the reason.
    pub unread: u32,
    /// In which nothing was found.
    pub nothing_found: u32,
    /// To which the exception for old documents could apply.
    pub maybe_excepted: u32,
}
