//! The committed results: `act-baseline.toml` without a browser, `act-baseline-browser.toml` with one.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::act_score::{Consistency, Score};

/// Results by pair of rules.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Baseline {
    rules: BTreeMap<String, Entry>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    consistency: Consistency,
    found: usize,
    missed: usize,
    false_failures: usize,
    questions: usize,
}

impl Baseline {
    /// What the scores would make.
    pub fn of(scores: &BTreeMap<String, Score>) -> Self {
        let entry = |score: &Score| Entry {
            consistency: score.consistency(),
            found: score.found,
            missed: score.missed,
            false_failures: score.false_failures,
            questions: score.questions,
        };
        Self { rules: scores.iter().map(|(name, score)| (name.clone(), entry(score))).collect() }
    }

    /// The committed one.
    pub fn read(file: &str) -> Self {
        let text = fs::read_to_string(path(file)).unwrap_or_default();
        toml::from_str(&text).expect("baselines are written by this test")
    }

    /// Takes the place of the committed one.
    pub fn write(&self, file: &str) {
        let text = toml::to_string(self).expect("plain data");
        fs::write(path(file), text).expect("the folder of the crate can be written to");
    }

    /// Says in what the score is worse than the committed one.
    pub fn compare(&self, name: &str, score: &Score) -> Result<(), String> {
        let Some(entry) = self.rules.get(name) else {
            return Err("not in the baseline; UPDATE_BASELINE=1 adds it".to_owned());
        };
        let worse = [
            (score.consistency() < entry.consistency, "consistency"),
            (score.found < entry.found, "found"),
            (score.missed > entry.missed, "missed"),
            (score.false_failures > entry.false_failures, "false failures"),
            (score.questions > entry.questions, "questions"),
        ];
        let worse: Vec<&str> =
            worse.into_iter().filter(|(is_worse, _)| *is_worse).map(|(_, what)| what).collect();
        if worse.is_empty() {
            return Ok(());
        }
        Err(format!("worse than the baseline in: {}\nbaseline {entry:?}\nnow {score:?}", worse.join(", ")))
    }
}

fn path(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(file)
}
