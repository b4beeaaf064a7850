//! How far a service has come: derived from the evidence, never typed.

use serde::{Deserialize, Serialize};

use crate::definition::{Line, LineVerdict, Verdict};
use crate::evidence::Evidence;

/// States of a service in the programme, from the first to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Stage {
    /// Nothing was done yet.
    NotBegun,
    /// The description was evaluated.
    Evaluated,
    /// Improvements of the description were prepared.
    Prepared,
    /// They were submitted to the portal.
    Submitted,
    /// They are published and were seen.
    Published,
    /// The electronic form can be reached.
    FormMade,
    /// Every line of the definition is met.
    Verified,
}

impl Stage {
    /// All states in their order.
    pub const ALL: [Stage; 7] = [
        Stage::NotBegun,
        Stage::Evaluated,
        Stage::Prepared,
        Stage::Submitted,
        Stage::Published,
        Stage::FormMade,
        Stage::Verified,
    ];
}

/// The last state whose condition is met together with those of all states before it: a form does not make up for a
/// description that nobody evaluated. A later step of the description's way includes the earlier ones.
pub fn stage(evidence: &Evidence, lines: &[LineVerdict]) -> Stage {
    let description = &evidence.description;
    let is_met = |line: Line| lines.iter().any(|met| met.line == line && met.verdict == Verdict::Met);
    let is_published = is_met(Line::DescriptionPublished);
    let is_submitted = is_published || description.submitted.is_some() || description.published.is_some();
    let is_prepared = is_submitted || description.prepared.is_some();
    let conditions = [
        (Stage::Evaluated, description.evaluated.is_some()),
        (Stage::Prepared, is_prepared),
        (Stage::Submitted, is_submitted),
        (Stage::Published, is_published),
        (Stage::FormMade, is_met(Line::FormReachable)),
        (Stage::Verified, lines.iter().all(|line| line.verdict == Verdict::Met)),
    ];
    conditions
        .iter()
        .take_while(|(_, is_reached)| *is_reached)
        .last()
        .map_or(Stage::NotBegun, |(stage, _)| *stage)
}
