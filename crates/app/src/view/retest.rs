//! Looking again at a problem, a page or a service.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FindingView;

/// What to retest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "of", content = "id")]
#[ts(export)]
pub enum RetestOf {
    /// A problem, on every page it is known on.
    Problem(String),
    /// A page by its address.
    Page(String),
    /// The pages of a service.
    Service(#[ts(type = "number")] i64),
}

/// What became of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum PlaceVerdict {
    /// Still there.
    Still,
    /// Gone.
    Gone,
    /// The page could not be seen.
    NotReached,
    /// The rule could not run there.
    NotRun,
    /// Not there any more, but the rule is another than the one that had found it.
    RuleChanged,
}

/// A place before and after.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RetestedPlaceView {
    /// The problem.
    pub component: String,
    /// What the rule expects.
    pub title: String,
    /// Address of the page.
    pub address: String,
    /// Where on the page.
    pub anchor: String,
    /// What became of it.
    pub verdict: PlaceVerdict,
    /// The element as it was.
    pub before: String,
    /// The element that stands there; empty if none does.
    pub after: String,
}

/// A page that was looked at again, as evidence.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RetestedPageView {
    /// Its address.
    pub address: String,
    /// What came of it, in the asked language.
    pub status_text: String,
    /// True if it was judged.
    pub is_judged: bool,
    /// BLAKE3 of the document, hexadecimal; empty if none came.
    pub hash: String,
    /// Name and version of the browser that it was opened in; empty if it was only read.
    pub browser: String,
    /// When.
    #[ts(type = "number")]
    pub seen: i64,
    /// Sure failures that were not known of this page before.
    pub new_failures: Vec<FindingView>,
}

/// A retest.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RetestView {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// When.
    #[ts(type = "number")]
    pub at: i64,
    /// How long it took, in milliseconds.
    #[ts(type = "number")]
    pub millis: i64,
    /// Who asked for it.
    pub person: String,
    /// Version of the rules.
    pub rules_version: String,
    /// The pages.
    pub pages: Vec<RetestedPageView>,
    /// The places.
    pub places: Vec<RetestedPlaceView>,
    /// Places that are still there.
    pub still: u32,
    /// Places that are gone.
    pub gone: u32,
    /// Places of which nothing is proven.
    pub unproven: u32,
    /// Known places that were not looked at, because one retest stays small.
    pub left: u32,
}
