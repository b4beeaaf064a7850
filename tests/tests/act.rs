//! The cases of W3C's ACT rules, served on loopback and checked as a person would check them, against a committed
//! baseline: no result may get worse.
//!
//! The cases are other people's and are not part of this project. They are looked for in `../shared/act` beside the
//! workspace; where they are not there, the tests say so and pass. `UPDATE_BASELINE=1` writes `act-baseline.toml` anew.

#[path = "support/act_baseline.rs"]
mod act_baseline;
#[path = "support/act_cases.rs"]
mod act_cases;
#[path = "support/act_said.rs"]
mod act_said;
#[path = "support/act_score.rs"]
mod act_score;

use std::collections::BTreeMap;

use act_baseline::Baseline;
use act_cases::Cases;
use act_score::Score;
use libtest_mimic::{Arguments, Trial};
use rules::catalog::RULES;

fn main() {
    let arguments = Arguments::from_args();
    let Some(cases) = Cases::find() else {
        println!("ACT cases: skipped, there is no ../shared/act beside the workspace");
        libtest_mimic::run(&arguments, Vec::new()).exit();
    };
    if arguments.list {
        libtest_mimic::run(&arguments, Vec::new()).exit();
    }
    let pairs: Vec<(&str, &str)> =
        RULES.iter().flat_map(|rule| rule.act.iter().map(|act| (rule.id, *act))).collect();
    let paths = pairs.iter().flat_map(|(_, act)| cases.counting(act)).map(|case| case.url_path.as_str());
    let pages = act_said::about(&cases.root(), &paths.collect());
    let scores: BTreeMap<String, Score> = pairs
        .into_iter()
        .map(|(rule, act)| (format!("{rule} {act}"), Score::of(rule, act, &cases, &pages)))
        .collect();
    for score in scores.values() {
        score.print_differences();
    }
    act_score::print_table(&scores);
    if std::env::var_os("UPDATE_BASELINE").is_some() {
        Baseline::of(&scores).write();
    }
    let baseline = Baseline::read();
    let trials = scores.iter().map(|(name, score)| {
        let verdict = baseline.compare(name, score);
        Trial::test(name, move || verdict.map_err(Into::into))
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}
