//! ACT words and the runner.
//!
//! A [`Rule`] is a value: metadata, `targets` (applicability) and `expect` (expectation). [`run`] applies rules to a
//! page and says the two words that a rule may not say itself: *inapplicable* and *untested*.
//! [`Fingerprint`] and [`Component`] name what was found, so that a person's decision survives the next run.

mod address;
mod anchor;
mod component;
mod criterion;
mod finding;
mod fingerprint;
mod look;
mod rule;
mod run;
mod site;
mod sources;
mod verdict;

pub use anchor::{Anchors, excerpt};
pub use criterion::{CriterionStatus, status};
pub use finding::{Finding, FindingKind, Located, RuleOutcome, findings, located};
pub use fingerprint::{Component, Fingerprint, Look};
pub use rule::{Impact, Need, Relation, Requirement, Rule, Stage, decides, fails, hints};
pub use run::{Checked, RULE_TIME, RUNNER_SAYS, RuleResult, run};
pub use site::{Control, Outline, Place, SitePage, SiteResult, SiteRule, SiteVerdict, run_site};
pub use sources::{NameKind, NameSource, Sources, StylePlace, StyleSource};
pub use verdict::{Outcome, Reason, Target, Untested, Value, Verdict};
