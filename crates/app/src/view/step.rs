//! The steps of a service's form.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::TiedBy;

/// How a step stands, the worst first: a step that was not seen is worse than one with faults, since nothing is known
/// of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum StepStanding {
    /// No run has gone there.
    NotVisited,
    /// A run went there and could not judge it: a login, an error, not a page.
    NotJudged,
    /// Something has to be fixed.
    ToFix,
    /// Something has to be checked by a person.
    ToCheck,
    /// The automatic check found nothing. Never more than that.
    NothingFound,
}

/// One step of a service's form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StepRow {
    /// Which step it is, from 1.
    pub step: u32,
    /// Title of the page; its address where it has none or was not seen.
    pub name: String,
    /// Its address.
    pub address: String,
    /// How it stands.
    pub standing: StepStanding,
    /// Why it could not be judged, in the asked language; empty if it was.
    pub why: String,
    /// Certain faults on it.
    pub to_fix: u32,
    /// Questions about it.
    pub to_check: u32,
    /// The audit that says so; `None` for a step that was not visited.
    #[ts(type = "number | null")]
    pub audit: Option<i64>,
    /// The visit.
    #[ts(type = "number | null")]
    pub visit: Option<i64>,
    /// When it was visited.
    #[ts(type = "number | null")]
    pub visited: Option<i64>,
    /// How it was found that it is a step of this service.
    pub tied_by: Option<TiedBy>,
}
