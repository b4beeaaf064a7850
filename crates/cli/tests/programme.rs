//! `programme` as its users run it.

use std::path::Path;
use std::process::{Command, Output};

fn run(home: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_slieksnis"))
        .env("SLIEKSNIS_LANG", "en")
        .env("SLIEKSNIS_HOME", home)
        .args(arguments)
        .output()
        .expect("the program starts")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A register of one priority service and one that is none.
fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("a folder");
    let table = home.path().join("in.csv");
    std::fs::write(&table, "Number;Name;Priority\n1;Housing benefit;1\n2;Felling trees;\n").expect("a table");
    let imported = run(home.path(), &["services", "import", &table.display().to_string()]);
    assert_eq!(imported.status.code(), Some(0), "{}", said(&imported));
    home
}

#[test]
fn the_board_tells_named_promised_and_counted_services_apart() {
    let home = home();
    let text = said(&run(home.path(), &["programme", "--year", "2026"]));
    for part in ["names 52 priority services", "promises to improve 20", "0 of 20", "1 service is marked"] {
        assert!(text.contains(part), "{text}");
    }
    assert!(!text.contains("Felling trees"), "{text}");
    let json = run(home.path(), &["programme", "--json"]);
    let board: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(
        (&board["identified"], &board["promised"], &board["counted"]),
        (&52.into(), &20.into(), &0.into())
    );
}

#[test]
fn what_lacks_a_line_is_refused_with_every_reason_and_nothing_is_counted() {
    let home = home();
    let refused = run(home.path(), &["programme", "sign", "1", "--person", "Anna Ozola"]);
    assert_eq!(refused.status.code(), Some(2));
    for reason in [
        "The description was never evaluated.",
        "no address of an e-form",
        "11 lines",
        "not known how it was before",
    ] {
        assert!(said(&refused).contains(reason), "{}", said(&refused));
    }
    let nobody = run(home.path(), &["programme", "sign", "1"]);
    assert_eq!(nobody.status.code(), Some(2));
    assert!(said(&run(home.path(), &["programme"])).contains("0 of 20"));
}

#[test]
fn answers_plans_and_targets_are_kept_and_wrong_ones_refused() {
    let home = home();
    let person = ["--person", "Anna Ozola"];
    let does = |words: &[&str]| run(home.path(), &[&["programme"], words, &person].concat()).status.code();
    assert_eq!(does(&["answer", "1", "summary", "yes"]), Some(0));
    assert_eq!(does(&["answer", "1", "no-such-line", "yes"]), Some(2));
    assert_eq!(does(&["answer", "1", "summary", "perhaps"]), Some(2));
    assert_eq!(does(&["before", "1", "There was no e-form."]), Some(0));
    assert_eq!(does(&["plan", "Housing benefit", "2027"]), Some(0));
    assert_eq!(does(&["plan", "1", "1999"]), Some(2));
    assert_eq!(does(&["target", "2027", "6", "Decision 12"]), Some(0));
    assert_eq!(does(&["target", "2027", "600", "Decision 12"]), Some(2));
    let sheet = said(&run(home.path(), &["programme", "1"]));
    assert!(sheet.contains("“There was no e-form.” (Anna Ozola"), "{sheet}");
    let board = said(&run(home.path(), &["programme", "--year", "2027"]));
    assert!(board.contains("0 of 6 counted") && board.contains("1. Planned: 1. Housing benefit"), "{board}");
    assert!(board.contains("promises to improve 21"), "{board}");
}

#[test]
fn what_is_missing_or_wrong_on_the_command_line_is_named() {
    let home = home();
    let told = |words: &[&str]| {
        let output = run(home.path(), words);
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        said(&output)
    };
    assert!(told(&["programme", "sign"]).contains("Not given: SERVICE."));
    assert!(told(&["programme", "answer", "1", "all", "perhaps"]).contains("“perhaps” does not fit"));
    assert!(told(&["programme", "plan", "1", "1999"]).contains("from 2026 to 2029"));
    assert!(told(&["programme", "report", "report.pdf"]).contains(".docx, .html or .xlsx"));
    assert!(told(&["programme", "evidence", "1", "out.zip"]).contains("never signed"));
    assert!(told(&["programme", "77"]).contains("no service with the number 77"));
    assert!(told(&["programme", "sign", "1"]).contains("--person"));
    assert!(told(&["compare"]).contains("no finished audit yet"));
    assert!(told(&["audit", "--resume", "x.example"]).contains("do not go together"));
    assert!(told(&["decide", "perhaps", "1"]).contains("notApplicable"));
}

#[test]
fn a_service_that_the_plan_does_not_name_can_be_looked_at_and_not_counted() {
    let home = home();
    let shown = said(&run(home.path(), &["programme", "2"]));
    assert!(shown.contains("Felling trees") && shown.contains("cannot be counted"), "{shown}");
    let refused = run(home.path(), &["programme", "sign", "2", "--person", "Anna Ozola"]);
    assert_eq!(refused.status.code(), Some(2));
}

#[test]
fn a_name_on_the_command_line_does_not_take_the_place_of_the_one_in_the_settings() {
    let home = home();
    let retest = |person: &str| {
        run(home.path(), &["retest", "1", "--person", person]);
    };
    retest("Anna Ozola");
    retest("Juris Kalns");
    let told = run(home.path(), &["programme", "before", "1", "There was no e-form."]);
    assert_eq!(told.status.code(), Some(0), "{}", said(&told));
    assert!(said(&run(home.path(), &["programme", "1"])).contains("(Anna Ozola"));
}

#[test]
fn columns_of_a_table_that_are_not_read_are_named() {
    let home = home();
    let table = home.path().join("more.csv");
    std::fs::write(&table, "Number;Name;Colour\n3;Parking;blue\n").expect("a table");
    let imported = said(&run(home.path(), &["services", "import", &table.display().to_string()]));
    assert!(imported.contains("not read: Colour"), "{imported}");
}
