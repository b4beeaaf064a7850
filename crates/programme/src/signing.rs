//! Whether a service may be counted, and what became of one that was.

use serde::{Deserialize, Serialize};

use crate::definition::{Line, LineVerdict, Reason, Verdict};

/// Why a service cannot be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It counts already; a service counts once.
    CountedAlready {
        /// In this year.
        year: i16,
    },
    /// These lines of the definition are not met or not proven; at least one.
    NotImproved(Vec<LineVerdict>),
}

/// Whether a service with these verdicts may be signed off. `counted` is the year in which it counts already.
pub fn sign_off(lines: &[LineVerdict], counted: Option<i16>) -> Result<(), Refusal> {
    if let Some(year) = counted {
        return Err(Refusal::CountedAlready { year });
    }
    let missing: Vec<LineVerdict> =
        lines.iter().filter(|line| line.verdict != Verdict::Met).cloned().collect();
    if missing.is_empty() { Ok(()) } else { Err(Refusal::NotImproved(missing)) }
}

/// How a counted service is today. It keeps its year whatever it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "reasons")]
pub enum Standing {
    /// As it was signed.
    Holds,
    /// Something that was met is known to be met no longer.
    BrokenAgain(Vec<Reason>),
    /// The latest run could not see it, so that nobody knows.
    NotProven(Vec<Reason>),
}

/// How a counted service is, by its verdicts of today. What made it new, and whether it is still a priority one, is
/// settled by its sign-off; that the rules have changed since says nothing about the service.
pub fn standing(lines: &[LineVerdict]) -> Standing {
    let of = |verdict: Verdict| -> Vec<Reason> {
        let mut reasons = Vec::new();
        for line in lines.iter().filter(|line| lasts(line.line) && line.verdict == verdict) {
            for reason in &line.reasons {
                if !reasons.contains(reason) && !matches!(reason, Reason::StepOtherRules { .. }) {
                    reasons.push(reason.clone());
                }
            }
        }
        reasons
    };
    let broken = of(Verdict::NotMet);
    if !broken.is_empty() {
        return Standing::BrokenAgain(broken);
    }
    let unknown = of(Verdict::NotProven);
    if unknown.is_empty() { Standing::Holds } else { Standing::NotProven(unknown) }
}

fn lasts(line: Line) -> bool {
    match line {
        Line::Priority | Line::Before => false,
        Line::DescriptionReviewed
        | Line::DescriptionPublished
        | Line::FormReachable
        | Line::StepsJudged
        | Line::NoFaults
        | Line::StepsAnswered
        | Line::Transaction => true,
    }
}
