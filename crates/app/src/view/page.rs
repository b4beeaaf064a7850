//! Visited addresses.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FindingView;

/// What was done with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Standing {
    /// Loaded and judged.
    Judged,
    /// Could not be judged.
    NotJudged,
    /// Nothing to judge: a redirect, a duplicate, a document.
    Other,
}

/// One visited address in a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PageRow {
    /// Id of the visit.
    #[ts(type = "number")]
    pub id: i64,
    /// Address asked for.
    pub address: String,
    /// Title of the page; empty if it has none.
    pub title: String,
    /// Status, as in the crawl: `loaded`, `notHtml`, `httpError` …
    pub status: String,
    /// What the status means, in the asked language.
    pub status_text: String,
    /// Judged or not.
    pub standing: Standing,
    /// Failed targets.
    pub to_fix: u32,
    /// Targets that a person has to look at.
    pub to_check: u32,
    /// Findings of advice rules.
    pub advice: u32,
    /// Service it belongs to.
    pub service: Option<String>,
}

/// Which pages to list.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct PageQuery {
    /// Only these.
    pub standing: Option<Standing>,
    /// Only pages of this service.
    #[ts(type = "number | null")]
    pub service: Option<i64>,
    /// Only pages of no service.
    pub is_outside: bool,
    /// Only addresses or titles with this text.
    pub text: String,
    /// Rows to skip.
    pub offset: u32,
    /// Rows to give, at most 500.
    pub limit: u32,
}

/// A visited address with everything that is known of it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PageView {
    /// The row.
    pub page: PageRow,
    /// Which service it belongs to, and who says so.
    pub tie: PageTieView,
    /// The evidence.
    pub evidence: Evidence,
    /// Every rule that ran, with its outcome.
    pub rules: Vec<RuleRow>,
    /// What was found, sure failures first.
    pub findings: Vec<FindingView>,
}

/// How it was found to which service a page belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum TiedBy {
    /// The register has its address, or it stands beside a form of the register.
    Address,
    /// The description of the service links to it.
    Link,
    /// Its title is the name of the service.
    Title,
    /// A person said so.
    Person,
}

/// What part a page plays in its service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum PagePart {
    /// Its description.
    Description,
    /// A step of its form.
    Form,
    /// A document of it.
    Document,
    /// Something else.
    #[default]
    Other,
}

/// Which service a page belongs to, and who says so.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PageTieView {
    /// The service; `None` for a page outside services.
    #[ts(type = "number | null")]
    pub service: Option<i64>,
    /// How that was found; `None` where nothing was found.
    pub by: Option<TiedBy>,
    /// What part it plays.
    pub part: Option<PagePart>,
    /// Which step of the form it is, from 1.
    pub step: Option<u32>,
    /// What people said of it, the latest first.
    pub said: Vec<PageTieRow>,
}

/// What a person said of a page.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PageTieRow {
    /// What the service was called then; empty if the page belongs to none, or if the program is to decide.
    pub service: String,
    /// True if the program is to decide again.
    pub is_automatic: bool,
    /// Who said so.
    pub person: String,
    /// When.
    #[ts(type = "number")]
    pub made: i64,
}

/// Proof of what was seen at an address.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Evidence {
    /// Address after redirects.
    pub final_address: Option<String>,
    /// The redirects in order, each as its HTTP status and where it pointed to.
    pub redirects: Vec<String>,
    /// HTTP status.
    pub http_status: Option<u16>,
    /// Content type.
    pub content_type: Option<String>,
    /// Bytes of the document.
    #[ts(type = "number | null")]
    pub bytes: Option<i64>,
    /// BLAKE3 of the document, hexadecimal.
    pub hash: Option<String>,
    /// Number of elements.
    #[ts(type = "number | null")]
    pub elements: Option<i64>,
    /// How long the visit took.
    #[ts(type = "number | null")]
    pub millis: Option<i64>,
    /// When.
    #[ts(type = "number")]
    pub visited: i64,
    /// The page that led here.
    pub found_on: Option<String>,
    /// The address it is a duplicate of.
    pub duplicate_of: Option<String>,
    /// More about the status, in the asked language: what to do.
    pub advice: String,
    /// Name and version of the browser that the page was opened in; none for a page that was only read.
    pub browser: Option<String>,
}

/// A rule and its outcome on a page.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RuleRow {
    /// Rule id.
    pub rule: String,
    /// What it expects, in the asked language.
    pub title: String,
    /// `passed`, `failed`, `cantTell`, `inapplicable`, `untested`.
    pub outcome: String,
    /// Why it was not tested, in the asked language; empty if it was.
    pub untested: String,
    /// Criteria it bears on.
    pub criteria: Vec<String>,
}
