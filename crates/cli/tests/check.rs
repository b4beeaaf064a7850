//! `check` as its users run it: what it says of pages that were and were not judged.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::path::Path;
use std::process::{Command, Output};

fn check(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_slieksnis"))
        .env("SLIEKSNIS_LANG", "en")
        .arg("check")
        .args(arguments)
        .output()
        .expect("the program starts")
}

fn page(folder: &Path, html: &str) -> String {
    let path = folder.join("page.html");
    std::fs::write(&path, html).unwrap();
    path.display().to_string()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn a_fault_is_named_with_its_rule_and_the_exit_status_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let html = "<!doctype html><html lang=lv><title>Lapa</title><img src=a.png>";
    let output = check(&[&page(folder.path(), html)]);
    assert!(said(&output).contains("image-has-name"), "{}", said(&output));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_page_that_was_cut_never_looks_clean() {
    let folder = tempfile::tempdir().unwrap();
    let html = format!("<!doctype html><html lang=lv><title>Lapa</title>{}", "<div>".repeat(50_000));
    let output = check(&[&page(folder.path(), &html)]);
    assert!(said(&output).contains("larger than the limit"), "{}", said(&output));
    assert!(!said(&output).contains("found no problems"), "{}", said(&output));
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_server_that_is_not_there_is_an_answer_with_what_to_do() {
    let output = check(&["http://127.0.0.1:1/"]);
    assert!(said(&output).contains("refuses the connection"), "{}", said(&output));
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_mistyped_address_is_refused_with_what_was_probably_meant() {
    let output = check(&["htp://novads.example"]);
    assert!(said(&output).contains("Did you mean http://novads.example/?"), "{}", said(&output));
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn one_line_of_json_names_every_rule_that_ran() {
    let folder = tempfile::tempdir().unwrap();
    let html = "<!doctype html><html lang=lv><title>Lapa</title><a href=/><img src=a.png alt=''></a>";
    let output = check(&[&page(folder.path(), html), "--format", "jsonl"]);
    let line: serde_json::Value = serde_json::from_slice(&output.stdout).expect("one line of JSON");
    assert_eq!(line["status"], "loaded");
    assert_eq!(line["source"], "static");
    let nameless = &line["rules"]["link-has-name"];
    assert_eq!(nameless["outcome"], "failed");
    assert_eq!(nameless["act"][0], "c487ae");
    assert_eq!(nameless["targets"][0]["verdict"], "failed");
    assert_eq!(line["rules"]["html-has-lang"]["outcome"], "passed");
    assert_eq!(line["rules"]["iframe-has-name"]["outcome"], "inapplicable");
}
