//! A run that is killed again and again ends like one that was not.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

const KILLS: usize = 20;

fn slieksnis(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_slieksnis"));
    command.env("SLIEKSNIS_HOME", home).env("SLIEKSNIS_LANG", "en");
    command
}

/// The demo site, served by a process of its own.
struct Site {
    child: Child,
    address: String,
}

impl Site {
    fn serve(home: &Path) -> Self {
        let mut child = slieksnis(home)
            .args(["demo", "--serve"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the demo starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let start = line.find("http://").expect("the demo says its address");
        let address = line[start..].split_whitespace().next().unwrap().trim_end_matches('.').to_owned();
        Self { child, address }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs the command until `lines` pages are reported, then kills it; true if it ended by itself before.
fn kill_after(mut command: Command, lines: usize) -> bool {
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut seen = 0;
    for line in BufReader::new(child.stderr.take().unwrap()).lines() {
        seen += usize::from(line.unwrap().contains("http"));
        if seen >= lines {
            child.kill().unwrap();
            child.wait().unwrap();
            return false;
        }
    }
    child.wait().unwrap();
    true
}

/// What a report says, without what may differ between two runs: times.
fn truth(out: &Path) -> BTreeSet<String> {
    let report: Value =
        serde_json::from_slice(&std::fs::read(out.join("slieksnis-1.json")).unwrap()).unwrap();
    report["pages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|page| format!("{} {} {} {}", page["address"], page["status"], page["rules"], page["findings"]))
        .collect()
}

#[test]
fn a_run_killed_twenty_times_ends_with_the_pages_and_results_of_one_that_was_not() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let site = Site::serve(&home);
    let (calm, killed) = (folder.path().join("calm"), folder.path().join("killed"));

    let calm_db = folder.path().join("calm.db");
    let status = slieksnis(&home)
        .args(["audit", &site.address, "--db"])
        .arg(&calm_db)
        .arg("--out")
        .arg(&calm)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(1), "the demo has faults");

    let killed_db = folder.path().join("killed.db");
    let mut start = slieksnis(&home);
    start.args(["audit", &site.address, "--db"]).arg(&killed_db).arg("--out").arg(&killed);
    assert!(!kill_after(start, 2), "killed after the first page");
    let resume = || {
        let mut command = slieksnis(&home);
        command.args(["audit", "--resume", "--db"]).arg(&killed_db).arg("--out").arg(&killed);
        command
    };
    for kill in 1..KILLS {
        assert!(!kill_after(resume(), 1), "the run ended before kill {kill}");
    }
    let status = resume().stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    assert_eq!(status.code(), Some(1));
    assert_eq!(truth(&killed), truth(&calm));
}
