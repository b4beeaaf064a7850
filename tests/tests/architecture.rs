//! The rooms: which crate may know which, what may be in a source file, and how long one may be.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The workspace crates that each crate may depend on (dev-dependencies aside).
const ALLOWED: &[(&str, &[&str])] = &[
    ("standards", &[]),
    ("page", &["standards"]),
    ("cascade", &["page"]),
    ("audit", &["page", "standards"]),
    ("rules", &["audit", "page", "script", "standards"]),
    ("locale", &[]),
    ("media", &["page"]),
    ("browser", &[]),
    ("crawl", &[]),
    ("catalogue", &["page"]),
    ("documents", &[]),
    ("history", &["audit"]),
    ("programme", &[]),
    ("register", &[]),
    ("script", &[]),
    ("store", &["audit", "page"]),
    ("report", &["audit", "standards", "locale"]),
    (
        "app",
        &[
            "audit",
            "browser",
            "cascade",
            "catalogue",
            "crawl",
            "documents",
            "history",
            "locale",
            "media",
            "page",
            "programme",
            "register",
            "report",
            "rules",
            "standards",
            "store",
        ],
    ),
    ("cli", &["app", "locale"]),
    ("slieksnis-desktop", &["app", "locale"]),
    ("benches", &["app", "audit", "cascade", "documents", "page", "rules", "store"]),
    ("xtask", &["audit", "locale", "rules", "standards"]),
    (
        "tests",
        &[
            "app",
            "audit",
            "browser",
            "cascade",
            "catalogue",
            "crawl",
            "documents",
            "history",
            "locale",
            "media",
            "page",
            "programme",
            "register",
            "report",
            "rules",
            "standards",
            "store",
        ],
    ),
];

/// Crates that work on values only, and the words that would be a way out of that.
const PURE: &[&str] = &[
    "crates/standards",
    "crates/page",
    "crates/audit",
    "rules",
    "crates/catalogue",
    "crates/documents",
    "crates/history",
    "crates/locale",
    "crates/media",
    "crates/programme",
    "crates/register",
    "crates/report",
    "crates/script",
];
const WAYS_OUT: &[&str] =
    &["std::fs", "std::env", "std::net", "SystemTime", "tokio::", "println!", "eprintln!"];

/// Hand-written source files may have this many lines.
const LONGEST: usize = 400;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn packages() -> Vec<Value> {
    let output = std::process::Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps"])
        .current_dir(root())
        .output()
        .expect("cargo metadata runs");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON");
    metadata["packages"].as_array().expect("packages").clone()
}

#[test]
fn crates_depend_only_on_the_rooms_they_may_know() {
    let packages = packages();
    let ours: BTreeSet<&str> = packages.iter().filter_map(|p| p["name"].as_str()).collect();
    for package in &packages {
        let name = package["name"].as_str().unwrap();
        let allowed = ALLOWED
            .iter()
            .find_map(|(room, allowed)| (*room == name).then_some(*allowed))
            .unwrap_or_else(|| panic!("{name} is a new room: say in this test what it may know"));
        for dependency in package["dependencies"].as_array().unwrap() {
            let other = dependency["name"].as_str().unwrap();
            let is_dev = dependency["kind"].as_str() == Some("dev");
            assert!(
                is_dev || !ours.contains(other) || allowed.contains(&other),
                "{name} may not depend on {other}"
            );
        }
    }
}

#[test]
fn pure_rooms_touch_neither_files_nor_network_nor_the_wall_clock() {
    for room in PURE {
        for file in sources(&root().join(room).join("src")) {
            let text = fs::read_to_string(&file).unwrap();
            for word in WAYS_OUT {
                assert!(!text.contains(word), "{} mentions {word}", file.display());
            }
        }
    }
}

#[test]
fn no_source_file_is_longer_than_four_hundred_lines() {
    let folders =
        ["rules", "crates", "tests", "xtask", "benches", "src-tauri/src", "frontend/src", "frontend/e2e"];
    let long: Vec<String> = folders
        .iter()
        .flat_map(|folder| sources(&root().join(folder)))
        .filter_map(|file| {
            let lines = fs::read_to_string(&file).ok()?.lines().count();
            (lines > LONGEST).then(|| format!("{} has {lines} lines", file.display()))
        })
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn every_room_says_what_it_is_for() {
    for package in packages() {
        let manifest = PathBuf::from(package["manifest_path"].as_str().unwrap());
        let folder = manifest.parent().unwrap().join("src");
        let head = ["lib.rs", "main.rs"].iter().find_map(|name| fs::read_to_string(folder.join(name)).ok());
        assert!(head.is_some_and(|text| text.starts_with("//!")), "{} has no head", folder.display());
    }
}

#[test]
fn no_test_is_ignored() {
    for file in ["rules", "crates", "tests"].iter().flat_map(|folder| sources(&root().join(folder))) {
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains(concat!("#[", "ignore")), "{} ignores a test", file.display());
    }
}

/// Source files below a folder, generated ones aside.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut out = Vec::new();
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["bindings", "node_modules", "target", "gen", "dist"].contains(&name.as_str()) {
                out.extend(sources(&path));
            }
        } else if [".rs", ".ts", ".svelte", ".css", ".mjs"].iter().any(|ending| name.ends_with(ending)) {
            out.push(path);
        }
    }
    out.sort();
    out
}
