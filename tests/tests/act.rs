//! The cases of W3C's ACT rules, served on loopback and checked as a person would check them, against a committed
//! baseline: no result may get worse.
//!
//! The cases are other people's and are not part of this project. They are looked for in `../shared/act` beside the
//! workspace; where they are not there, the tests say so and pass. `UPDATE_BASELINE=1` writes `act-baseline.toml` anew.
//! Where a browser is installed, the cases that call for scripts or for pixels are judged once more with it, against
//! `act-baseline-browser.toml`.

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
use app::{BrowserUse, CheckOptions};
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
    let counting = || pairs.iter().flat_map(|(_, act)| cases.counting(act));
    let paths = counting().map(|case| case.url_path.as_str());
    let read = CheckOptions { robots: false, browser: BrowserUse::Never, ..CheckOptions::default() };
    let mut pages = act_said::about(&cases.root(), &paths.collect(), &read);
    let mut trials = compared("", "act-baseline.toml", &scores(&pairs, &cases, &pages));
    if browser::find(None).is_some() {
        let calls = counting().filter(|case| case.needs.js || case.needs.pixels);
        let calling = calls.map(|case| case.url_path.as_str());
        let opened = CheckOptions { browser: BrowserUse::Always, without_sandbox: is_root(), ..read };
        let seen = act_said::about(&cases.root(), &calling.collect(), &opened);
        println!("\nWith a browser for the {} cases that call for scripts or pixels:", seen.len());
        // What the browser could not bring is as it was read.
        pages.extend(seen.into_iter().filter(|(_, page)| page.status == "loaded"));
        trials.extend(compared("browser: ", "act-baseline-browser.toml", &scores(&pairs, &cases, &pages)));
    } else {
        println!("ACT cases with a browser: skipped, none of the Chromium family is installed");
    }
    libtest_mimic::run(&arguments, trials).exit();
}

fn scores(
    pairs: &[(&'static str, &'static str)],
    cases: &Cases,
    pages: &BTreeMap<String, act_said::Page>,
) -> BTreeMap<String, Score> {
    pairs.iter().map(|(rule, act)| (format!("{rule} {act}"), Score::of(rule, act, cases, pages))).collect()
}

/// Prints the scores and compares each with the committed one.
fn compared(kind: &str, file: &str, scores: &BTreeMap<String, Score>) -> Vec<Trial> {
    for score in scores.values() {
        score.print_differences();
    }
    act_score::print_table(scores);
    if std::env::var_os("UPDATE_BASELINE").is_some() {
        Baseline::of(scores).write(file);
    }
    let baseline = Baseline::read(file);
    let trial = |(name, score): (&String, &Score)| {
        let verdict = baseline.compare(name, score);
        Trial::test(format!("{kind}{name}"), move || verdict.map_err(Into::into))
    };
    scores.iter().map(trial).collect()
}

/// As root, as in a container of CI, a browser cannot have its sandbox; the cases are W3C's and served from here.
#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
