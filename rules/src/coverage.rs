//! What the rules can do for each success criterion, and so what is left to a person.

use audit::{Relation, Rule, Stage};
use standards::wcag::{ALWAYS_MET, Sc};

use crate::catalog;

/// What the rules can do for a criterion; the most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coverage {
    /// A full pass proves "met".
    Decided,
    /// Sure failures are found; whether the criterion is met a person says.
    Partly,
    /// Places to look at are found; a person says what they are.
    Candidates,
    /// No rule yet; a person checks by the method that is given.
    Prepared,
}

impl Coverage {
    /// Key of its words: `coverage-…`.
    pub fn key(self) -> &'static str {
        match self {
            Coverage::Decided => "coverage-decided",
            Coverage::Partly => "coverage-partly",
            Coverage::Candidates => "coverage-candidates",
            Coverage::Prepared => "coverage-prepared",
        }
    }
}

/// What the rules can do for this criterion. `can_fail` tells rules that fail something from those that only ask: the
/// reasons of the latter all have questions, which are words and unknown here.
pub fn coverage(sc: Sc, can_fail: impl Fn(&Rule) -> bool) -> Coverage {
    let proves = |rule: &Rule, relation: Relation| {
        rule.requirements.iter().any(|r| r.criterion == sc && r.relation == relation)
    };
    let decides = |rule: &&Rule| proves(rule, Relation::Decides);
    let fails = |rule: &&Rule| proves(rule, Relation::Fails);
    if sc == ALWAYS_MET || bearing_on(sc).any(|rule| decides(&rule)) {
        Coverage::Decided
    } else if bearing_on(sc).any(|rule| fails(&rule) && can_fail(rule)) {
        Coverage::Partly
    } else if bearing_on(sc).next().is_some() {
        Coverage::Candidates
    } else {
        Coverage::Prepared
    }
}

/// Rules that count and bear on the criterion.
pub fn bearing_on(sc: Sc) -> impl Iterator<Item = &'static Rule> {
    catalog::all().filter(move |rule| {
        rule.stage == Stage::Stable && rule.requirements.iter().any(|requirement| requirement.criterion == sc)
    })
}
