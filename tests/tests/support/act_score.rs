//! How consistent a rule of ours is with an ACT rule, counted as W3C counts it.

use std::collections::{BTreeMap, BTreeSet};

use audit::{Outcome, Relation, Rule, Verdict};
use serde::{Deserialize, Serialize};

use crate::act_cases::Cases;

/// W3C's three words, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Consistency {
    /// A failure where there is none, or no failure found at all.
    Inconsistent,
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
    differences: Vec<String>,
}

impl Score {
    /// Runs our rule on the cases of the ACT rule.
    pub fn of(rule: &'static Rule, act: &str, cases: &Cases) -> Self {
        let mut score = Self {
            to_find: 0,
            found: 0,
            missed: 0,
            false_failures: 0,
            questions: 0,
            cases: 0,
            criteria_match: criteria_match(rule, act, cases),
            differences: Vec::new(),
        };
        for case in cases.counting(act) {
            let result = audit::run(&[rule], &cases.page(case)).remove(0);
            let said = result.outcome;
            score.cases += 1;
            score.to_find += usize::from(case.expected == Outcome::Failed);
            score.questions += usize::from(said == Outcome::CantTell);
            match (case.expected, said) {
                (Outcome::Failed, Outcome::Failed) => score.found += 1,
                (Outcome::Failed, Outcome::CantTell) => {}
                (Outcome::Failed, _) => score.missed += 1,
                (_, Outcome::Failed) => score.false_failures += 1,
                (_, _) => {}
            }
            if case.expected != said {
                let keys: BTreeSet<&str> = result
                    .checked
                    .iter()
                    .filter_map(|checked| match &checked.verdict {
                        Verdict::Passed => None,
                        Verdict::Failed(reason) | Verdict::CantTell(reason) => Some(reason.key),
                    })
                    .collect();
                score.differences.push(format!(
                    "{} {act} {} ({}): expected {:?}, said {said:?} {keys:?} {:?}",
                    rule.id, case.title, case.testcase_id, case.expected, result.untested
                ));
            }
        }
        score
    }

    /// W3C's word for it.
    pub fn consistency(&self) -> Consistency {
        if self.false_failures > 0 || self.found == 0 {
            Consistency::Inconsistent
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

fn criteria_match(rule: &Rule, act: &str, cases: &Cases) -> bool {
    let reported: BTreeSet<String> = rule
        .requirements
        .iter()
        .filter(|requirement| requirement.relation != Relation::Hints)
        .map(|requirement| requirement.criterion.to_string())
        .collect();
    let act = cases.rule(act);
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
    let count = |word| scores.values().filter(|score| score.consistency() == word).count();
    println!(
        "{} complete, {} partial, {} inconsistent\n",
        count(Consistency::Complete),
        count(Consistency::Partial),
        count(Consistency::Inconsistent)
    );
}
