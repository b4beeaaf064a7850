//! The cases as they lie beside the workspace.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use audit::Outcome;
use serde::Deserialize;

/// One case.
#[derive(Debug, Deserialize)]
pub struct Case {
    /// ACT id of its rule.
    pub rule_id: String,
    /// Its own id.
    pub testcase_id: String,
    /// Title within the rule.
    pub title: String,
    /// Where it is below the web root.
    pub url_path: String,
    /// The outcome that a conforming implementation gives.
    pub expected: Outcome,
    /// Approved by the community group; others do not count for an approved rule.
    pub approved: bool,
    /// What it takes to judge it.
    pub needs: Needs,
}

/// What it takes to judge a case.
#[derive(Debug, Deserialize)]
pub struct Needs {
    /// Scripts have to run.
    pub js: bool,
    /// What is painted has to be seen.
    pub pixels: bool,
}

/// What is known about an ACT rule.
#[derive(Debug, Deserialize)]
pub struct ActRule {
    /// Id.
    pub rule_id: String,
    /// `approved`, `proposed` or `deprecated`.
    pub rule_status: String,
    /// Criteria that a failure fails.
    pub requirements: BTreeSet<String>,
    /// Criteria that may be reported as failed.
    pub requirements_secondary: BTreeSet<String>,
}

/// All cases and rules.
pub struct Cases {
    folder: PathBuf,
    rules: Vec<ActRule>,
    all: Vec<Case>,
}

impl Cases {
    /// The cases beside the workspace, if they are there.
    pub fn find() -> Option<Self> {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
        let folder = workspace.parent()?.join("shared/act");
        let cases = fs::read_to_string(folder.join("cases.json")).ok()?;
        let rules = fs::read_to_string(folder.join("rules.json")).ok()?;
        Some(Self {
            rules: serde_json::from_str(&rules).expect("rules.json is as its README says"),
            all: serde_json::from_str(&cases).expect("cases.json is as its README says"),
            folder,
        })
    }

    /// The ACT rule of this id.
    pub fn rule(&self, act: &str) -> &ActRule {
        self.rules.iter().find(|rule| rule.rule_id == act).expect("rules name ACT rules that exist")
    }

    /// The cases that count for the rule.
    pub fn counting(&self, act: &str) -> impl Iterator<Item = &Case> {
        let only_approved = self.rule(act).rule_status == "approved";
        self.all.iter().filter(move |case| case.rule_id == act && (case.approved || !only_approved))
    }

    /// The folder to serve as web root.
    pub fn root(&self) -> PathBuf {
        self.folder.join("cases")
    }
}
