//! How far the description of a service is, for the programme.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// When something about a service's description was reached, and by what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StageReached {
    /// When.
    #[ts(type = "number")]
    pub at: i64,
    /// Who; empty if a run did.
    pub person: String,
    /// The audit, if a run did.
    #[ts(type = "number | null")]
    pub audit: Option<i64>,
}

/// How far the description of a service is, over all publications and lines.
///
/// A stage is reached when every line that counts has reached it or more; the time is when the last one did. The lines
/// that count are the sure faults and everything that a person wrote a proposal or a state on; lines that vanished by
/// themselves and lines that a person decided to keep do not hold anything up. With no line that counts the later stages
/// are `None`, and `needs_nothing` says that an evaluation found nothing that must be put right and left no question open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DescriptionState {
    /// The service.
    #[ts(type = "number")]
    pub service: i64,
    /// The latest reading of a publication: by a run, or of what a person gave. `None`: never evaluated.
    pub evaluated: Option<StageReached>,
    /// An improvement is written for every line that counts.
    pub prepared: Option<StageReached>,
    /// All are sent to whoever publishes.
    pub submitted: Option<StageReached>,
    /// Persons say that all are published.
    pub published: Option<StageReached>,
    /// Later runs saw all of them on the portals. Only the program says so.
    pub seen: Option<StageReached>,
    /// Sure faults that are open, each line once.
    pub to_fix: u32,
    /// True if a portal's text is no longer the one in which a run saw the improvements.
    pub has_changed: bool,
    /// Lines that count.
    pub lines: u32,
    /// Of them, those that have reached each stage: prepared, submitted, published, seen.
    pub reached: [u32; 4],
    /// True if something was evaluated, no line counts, and no question is open.
    pub needs_nothing: bool,
}
