//! `services` as its users run it.

use std::path::Path;
use std::process::{Command, Output};

fn services(home: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_slieksnis"))
        .env("SLIEKSNIS_LANG", "en")
        .env("SLIEKSNIS_HOME", home)
        .arg("services")
        .args(arguments)
        .output()
        .expect("the program starts")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn a_table_is_looked_at_imported_listed_and_exported_again() {
    let home = tempfile::tempdir().expect("a folder");
    let table = home.path().join("in.csv");
    std::fs::write(&table, "Number;Name\n1;Housing benefit\n2;Felling trees\n").expect("a table");
    let table = table.display().to_string();
    let looked = services(home.path(), &["import", &table, "--preview"]);
    assert!(said(&looked).contains("New: 2"), "{}", said(&looked));
    assert!(said(&services(home.path(), &[])).contains("0 services"));
    assert_eq!(services(home.path(), &["import", &table]).status.code(), Some(0));
    assert!(said(&services(home.path(), &["list"])).contains("Felling trees"));
    let again = services(home.path(), &["import", &table]);
    assert!(said(&again).contains("unchanged: 2"), "{}", said(&again));
    let out = home.path().join("out.xlsx").display().to_string();
    assert_eq!(services(home.path(), &["export", &out]).status.code(), Some(0));
    let back = services(home.path(), &["import", &out, "--preview"]);
    assert!(said(&back).contains("unchanged: 2"), "{}", said(&back));
}

#[test]
fn a_faulty_row_is_named_by_its_line_and_nothing_is_imported() {
    let home = tempfile::tempdir().expect("a folder");
    let table = home.path().join("in.csv");
    std::fs::write(&table, "Number;Name\n1;Housing benefit\n2;\n").expect("a table");
    let output = services(home.path(), &["import", &table.display().to_string()]);
    assert!(said(&output).contains("Line 3:"), "{}", said(&output));
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&services(home.path(), &["list"])).contains("0 services"));
}
