//! What a link of the page leads to, as far as rules compare it with what other links lead to.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use url::Url;

/// A page that a link leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkedPage {
    /// Where the link ends after all instant redirects, without fragment.
    pub address: Url,
    /// Primary language subtag of the document, as it says itself.
    pub language: Option<String>,
    /// Its title, white space collapsed.
    pub title: String,
    /// Its headings of the two highest levels that it has, the first ones.
    pub headings: Vec<String>,
    /// The text of its main part, white space collapsed; the beginning of a long one.
    pub text: String,
    /// The texts of its blocks (lists, paragraphs, boxes) that are not too long, in lower case, without doubles.
    pub blocks: BTreeSet<String>,
    /// Its whole text, in lower case; `None` if that is too long.
    pub whole: Option<String>,
    /// False if a script may lead elsewhere at once.
    pub is_settled: bool,
    /// True if it has nothing but text: no image, frame, form or script.
    pub is_only_text: bool,
}
