//! What changed of a service since the run before.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Portal;

/// Of what something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum ServicePartChange {
    /// A field of a description.
    Description,
    /// A step of its form.
    Form,
    /// A document.
    Document,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum ThingChange {
    /// It was not there before.
    New,
    /// It says something else.
    Changed,
    /// The later run saw where it was, and it is not there.
    Gone,
    /// The later run did not come to it.
    NotSeen,
}

/// Something that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ServiceChange {
    /// Of what.
    pub part: ServicePartChange,
    /// Where the description is published; `None` for the others.
    pub portal: Option<Portal>,
    /// What became of it.
    pub change: ThingChange,
    /// The field, step or document.
    pub name: String,
    /// What was there; empty if nothing was.
    pub before: String,
    /// What is there; empty if nothing is.
    pub after: String,
    /// When the earlier was seen.
    #[ts(type = "number")]
    pub before_at: i64,
    /// When the later was seen.
    #[ts(type = "number")]
    pub after_at: i64,
}
