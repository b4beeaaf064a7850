//! How consistent a rule of ours is with an ACT rule, counted as W3C counts it.

use std::collections::{BTreeMap, BTreeSet};

use audit::Outcome;
use serde::{Deserialize, Serialize};

use crate::act_cases::{ActRule, Cases};
use crate::act_said::Page;

/// W3C's words, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Consistency {
    /// A failure where there is none, or a fault that was passed over while none was found.
    Inconsistent,
    /// No false failure, and every fault is asked about, but none is found without a person.
    Minimal,
    /// No false failure, but not everything is found or the criteria differ.
    Partial,
    /// Everything is found.
    Complete,
}

/// Figures for one pair of rules.
#[derive(Debug)]
pub struct Score {
    /// Cases that ought to fail.
    pub to_find: usize,
    /// Those of them that failed.
    pub found: usize,
    /// Those of them that passed, did not apply or were not tested.
    pub missed: usize,
    /// Failures reported on cases that pass or do not apply.
    pub false_failures: usize,
    /// Questions, on any case.
    pub questions: usize,
    /// Cases that count.
    pub cases: usize,
    /// Whether the criteria match.
    pub criteria_match: bool,
    /// Whether the ACT rule is approved; else it is proposed.
    pub is_approved: bool,
    differences: Vec<String>,
}

impl Score {
    /// Compares what our rule said about the cases of the ACT rule with what it ought to have said.
    pub fn of(rule: &str, act: &str, cases: &Cases, pages: &BTreeMap<String, Page>) -> Self {
        let mut score = Self {
            to_find: 0,
            found: 0,
            missed: 0,
            false_failures: 0,
            questions: 0,
            cases: 0,
            criteria_match: true,
            is_approved: cases.rule(act).rule_status == "approved",
            differences: Vec::new(),
        };
        for case in cases.counting(act) {
            let page = &pages[&case.url_path];
            let said = page.rules.get(rule);
            let outcome = said.map_or(Outcome::Untested, |said| said.outcome);
            score.criteria_match &= said.is_none_or(|said| criteria_match(&said.criteria, cases.rule(act)));
            score.cases += 1;
            score.to_find += usize::from(case.expected == Outcome::Failed);
            score.questions += usize::from(outcome == Outcome::CantTell);
            match (case.expected, outcome) {
                (Outcome::Failed, Outcome::Failed) => score.found += 1,
                (Outcome::Failed, Outcome::CantTell) => {}
                (Outcome::Failed, _) => score.missed += 1,
                (_, Outcome::Failed) => score.false_failures += 1,
                (_, _) => {}
            }
            if case.expected != outcome {
                let reasons = said.map(|said| said.reasons()).unwrap_or_default();
                score.differences.push(format!(
                    "{rule} {act} {} ({}): expected {:?}, said {outcome:?} {reasons:?}, page {}",
                    case.title, case.testcase_id, case.expected, page.status
                ));
            }
        }
        score
    }

    /// W3C's word for it.
    pub fn consistency(&self) -> Consistency {
        if self.false_failures > 0 || self.found == 0 && self.missed > 0 {
            Consistency::Inconsistent
        } else if self.found == 0 {
            Consistency::Minimal
        } else if self.found == self.to_find && self.criteria_match {
            Consistency::Complete
        } else {
            Consistency::Partial
        }
    }

    /// Each case that is not as expected, in a line.
    pub fn print_differences(&self) {
        for difference in &self.differences {
            println!("{difference}");
        }
    }
}

fn criteria_match(reported: &BTreeSet<String>, act: &ActRule) -> bool {
    let allowed: BTreeSet<String> = act.requirements.union(&act.requirements_secondary).cloned().collect();
    reported.is_superset(&act.requirements) && reported.is_subset(&allowed)
}

/// One line per pair of rules, and a sum.
pub fn print_table(scores: &BTreeMap<String, Score>) {
    println!("\n{:<42} {:<13} found   missed  false  questions  cases", "rule", "consistency");
    for (name, score) in scores {
        println!(
            "{name:<42} {:<13} {:>2} of {:<2} {:>4} {:>7} {:>8} {:>8}",
            format!("{:?}", score.consistency()),
            score.found,
            score.to_find,
            score.missed,
            score.false_failures,
            score.questions,
            score.cases
        );
    }
    for (kind, is_approved) in [("approved", true), ("proposed", false)] {
        let count = |word| {
            let of_kind = scores.values().filter(|score| score.is_approved == is_approved);
            of_kind.filter(|score| score.consistency() == word).count()
        };
        println!(
            "{kind}: {} complete, {} partial, {} minimal, {} inconsistent",
            count(Consistency::Complete),
            count(Consistency::Partial),
            count(Consistency::Minimal),
            count(Consistency::Inconsistent)
        );
    }
    println!();
}
