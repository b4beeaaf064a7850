//! How three enums of `audit` are written in a report. The compiler holds both sides to the same variants.

use audit::{Impact, Relation, Stage};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(remote = "Impact", rename_all = "camelCase")]
pub(crate) enum ImpactText {
    Minor,
    Serious,
    Critical,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Relation", rename_all = "camelCase")]
pub(crate) enum RelationText {
    Fails,
    Decides,
    Hints,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Stage", rename_all = "camelCase")]
pub(crate) enum StageText {
    Stable,
    Trial,
    Advice,
    Varam,
    Part,
}
