//! `documents` as its users run it.

use std::path::Path;
use std::process::{Command, Output};

fn documents(names: &[&str], options: &[&str]) -> Output {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/documents");
    Command::new(env!("CARGO_BIN_EXE_slieksnis"))
        .env("SLIEKSNIS_LANG", "en")
        .arg("documents")
        .args(names.iter().map(|name| folder.join(name)))
        .args(options)
        .output()
        .expect("the program starts")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_fault_is_named_with_its_number_and_the_exit_status_says_so() {
    let output = documents(&["untagged.pdf"], &[]);
    assert!(said(&output).contains("pdf-untagged, 10.1.3.1 (1.3.1)"), "{}", said(&output));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_good_document_is_not_praised() {
    let output = documents(&["good.docx"], &[]);
    assert!(
        said(&output).contains("This does not mean that the document is accessible."),
        "{}",
        said(&output)
    );
    assert!(said(&output).contains("only a person can judge it"), "{}", said(&output));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_document_that_could_not_be_looked_at_is_no_success() {
    let output = documents(&["good.docx", "old.doc"], &[]);
    assert!(said(&output).contains("The document was not checked."), "{}", said(&output));
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn json_is_one_line_for_each_document() {
    let output = documents(&["good.pdf", "scanned.pdf"], &["--json"]);
    let lines: Vec<serde_json::Value> =
        said(&output).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["outcome"], "nothing-found");
    assert_eq!(lines[1]["document"]["faults"][0]["kind"], "pdf-scanned");
}
