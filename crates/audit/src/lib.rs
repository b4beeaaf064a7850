//! ACT words and the runner.
//!
//! A [`Rule`] is a value: metadata, `targets` (applicability) and `expect` (expectation). [`run`] applies rules to a
//! page and says the two words that a rule may not say itself: *inapplicable* and *untested*.
//! [`Fingerprint`] and [`Component`] name what was found, so that a person's decision survives the next run.

mod rule;
mod verdict;

pub use rule::{Impact, Need, Relation, Requirement, Rule, Stage, decides, fails, hints};
pub use verdict::{Outcome, Reason, Target, Untested, Value, Verdict};
