//! `describe` as its users run it.

use std::path::Path;
use std::process::{Command, Output};

fn describe(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_slieksnis"))
        .env("SLIEKSNIS_LANG", "en")
        .arg("describe")
        .args(arguments)
        .output()
        .expect("the program starts")
}

fn card(name: &str) -> String {
    let cards = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/descriptions/cards");
    cards.join(name).display().to_string()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn a_contradiction_is_named_with_its_rule_and_the_exit_status_says_so() {
    let output = describe(&[&card("unified-platform-bad.html")]);
    let said = said(&output);
    assert!(said.contains("price-matches-text"), "{said}");
    assert!(said.contains("The state's unified platform"), "{said}");
    assert!(said.contains("Pakalpojuma saņemšana"), "{said}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_page_that_is_no_card_is_said_to_be_unknown() {
    let output = describe(&[&card("unknown-news.html")]);
    assert!(said(&output).contains("The layout is unknown"), "{}", said(&output));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn json_holds_the_fields_and_the_faults() {
    let output = describe(&[&card("labelled-text-by-hand.txt"), "--json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(json["read"]["template"], "labelled-text");
    assert_eq!(json["read"]["description"]["values"][0]["text"], "Kapavietas labiekārtošana");
    assert!(json["read"]["faults"].is_array());
}

#[test]
fn an_address_that_does_not_answer_is_an_answer_with_what_to_do() {
    let output = describe(&["http://127.0.0.1:1/"]);
    assert!(said(&output).contains("refuses the connection"), "{}", said(&output));
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn nothing_is_left_over_of_a_file_that_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let output = describe(&[&folder.path().join("nav.html").display().to_string()]);
    assert_eq!(output.status.code(), Some(2));
}
