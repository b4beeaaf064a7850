//! Fixtures with facts that only a browser has (`NAME.painted.json` beside fixtures of rules, and pages in `painted/`): where
//! one is installed, it has to come to the outcome that the name of the fixture promises.

#[path = "support/act_said.rs"]
mod act_said;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use app::{BrowserUse, CheckOptions};
use audit::Outcome;

const RULES: [&str; 2] = ["text-contrast-minimum", "text-contrast-enhanced"];

#[test]
fn a_browser_finds_behind_the_letters_what_the_fixtures_say() {
    for rule in RULES {
        let folder = fixtures().join("rules").join(rule);
        let names = names(&folder, ".painted.json");
        agree(&folder, &names, rule);
    }
}

#[test]
fn what_is_behind_letters_is_told_where_it_is_certain_and_asked_about_elsewhere() {
    let folder = fixtures().join("painted");
    agree(&folder, &names(&folder, ".html"), RULES[0]);
}

/// Checks the fixtures of a folder as anybody would, so that they are opened in a browser where there is one, and compares what the rule says with what their names
/// promise.
fn agree(folder: &Path, names: &BTreeSet<String>, rule: &str) {
    if browser::find(None).is_none() {
        println!("skipped: no browser of the Chromium family is installed");
        return;
    }
    let options = CheckOptions {
        robots: false,
        browser: BrowserUse::Auto,
        without_sandbox: is_root(),
        ..CheckOptions::default()
    };
    assert!(!names.is_empty(), "{}", folder.display());
    let pages = act_said::about(folder, &names.iter().map(String::as_str).collect(), &options);
    for name in names {
        let page = &pages[&format!("/{name}")];
        assert_eq!(page.status, "loaded", "{name}");
        let said = &page.rules[rule];
        assert_eq!(Some(said.outcome), promised(name), "{name} {:?}", said.reasons());
        assert!(!said.criteria.is_empty());
    }
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures")
}

/// Pages of a folder: those with a file of this ending.
fn names(folder: &Path, ending: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder of fixtures");
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    names.filter_map(|name| Some(format!("{}.html", name.strip_suffix(ending)?))).collect()
}

fn promised(name: &str) -> Option<Outcome> {
    let outcomes = [Outcome::Passed, Outcome::Failed, Outcome::CantTell];
    ["passed", "failed", "cant-tell"]
        .iter()
        .zip(outcomes)
        .find(|(start, _)| name.starts_with(*start))
        .map(|(_, of)| of)
}

/// As root, as in a container of CI, a browser cannot have its sandbox; the pages are our own.
#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
