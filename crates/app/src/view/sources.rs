//! What the facts of a finding follow from.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the name and the styles of a finding come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SourcesView {
    /// Parts of its accessible name, in order; empty if it has none.
    pub name: Vec<NameSourceView>,
    /// Declarations that gave it the styles that the rule is about.
    pub styles: Vec<StyleSourceView>,
}

/// A part of a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct NameSourceView {
    /// `aria-labelledby`, `label`, `alt`, `title` …; empty for content and what browsers write.
    pub by: String,
    /// The element it comes from, where that is another one.
    pub excerpt: String,
    /// All of it in the asked language; code is in back quotes.
    pub text: String,
}

/// Where a declaration is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum StylePlaceKind {
    /// In a style sheet with an address.
    Sheet,
    /// In a `style` element.
    StyleElement,
    /// In a `style` attribute.
    StyleAttribute,
    /// In an attribute such as `bgcolor`.
    Attribute,
    /// Browsers bring it along.
    Browser,
}

/// The declaration that won.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StyleSourceView {
    /// The style: `background-color`.
    pub style: String,
    /// `::before` and the like; empty for the element.
    pub pseudo: String,
    /// The style while the element has the focus.
    pub is_focused: bool,
    /// Property and value as written.
    pub declaration: String,
    /// Selectors; empty for what an element declares for itself.
    pub selector: String,
    /// What it is written in.
    pub place: StylePlaceKind,
    /// Where, in the asked language, with address and line; code is in back quotes.
    pub place_text: String,
    /// Line there; 0 if it has none.
    pub line: u32,
    /// The element that declares it, where that is another one.
    pub excerpt: String,
    /// All of it in the asked language; code is in back quotes.
    pub text: String,
}
