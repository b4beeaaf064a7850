//! Every format says openly what people decided, and what is left to them.

mod sample;

use std::io::Read;

use audit::Outcome;
use locale::Language;
use report::{Decision, DecisionForce, DecisionKind, Report};

fn html(report: &Report) -> String {
    String::from_utf8(report::html(report, Language::En).expect("it renders")).expect("HTML is UTF-8")
}

/// The part of the document with this id.
fn section(html: &str, id: &str) -> String {
    let start = html.find(&format!("<section id=\"{id}\"")).expect("the section is there");
    let end = html[start..].find("</section>").expect("it ends");
    html[start..start + end].to_owned()
}

fn earl(report: &Report) -> Vec<serde_json::Value> {
    let bytes = report::earl(report).expect("it is written");
    let whole: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
    whole["@graph"].as_array().expect("a list").clone()
}

#[test]
fn a_decision_is_told_with_who_when_what_why_and_until_when() {
    let decisions = section(&html(&sample::report()), "decisions");
    for said in [
        "Anna Bērziņa",
        "2 March 2026",
        "For the supplier to fix",
        "pieteikums Nr. 214",
        "until 1 March 2027",
        "www.novads.example/kontakti",
        "About every place of the problem; here: 5 places on 5 pages",
        "#must-fix-01010101010101010101010101010101",
    ] {
        assert!(decisions.contains(said), "{said}\n{decisions}");
    }
}

#[test]
fn a_decision_that_holds_no_longer_says_so_and_is_not_counted_as_in_force() {
    let decisions = section(&html(&sample::report()), "decisions");
    for said in [
        "Decisions in force: 1; no longer in force: 2",
        "Expired, to be decided again",
        "The element changed, to be decided again",
    ] {
        assert!(decisions.contains(said), "{said}");
    }
}

#[test]
fn a_report_without_decisions_says_that_there_are_none() {
    let report = sample::report().with_decisions(Vec::new());
    assert!(section(&html(&report), "decisions").contains("Nobody has decided anything"));
}

#[test]
fn routine_questions_are_counted_by_rule_and_are_no_problems() {
    let report = sample::report();
    assert_eq!(report.routine.len(), 1);
    assert_eq!((report.routine[0].places, report.routine[0].pages), (2, 1));
    assert!(report.components.iter().all(|component| component.id.0 != [7; 16]));
    let routine = section(&html(&report), "routine");
    assert!(routine.contains("These are no problems"), "{routine}");
    assert!(
        routine.contains("<td class=\"figure-cell\">2</td><td class=\"figure-cell\">1</td>"),
        "{routine}"
    );
    let none = Report::new(sample::about(), &sample::rules(), Vec::new(), Vec::new());
    assert!(section(&html(&none), "routine").contains("no routine questions"));
}

#[test]
fn what_people_wrote_cannot_break_the_document() {
    let hostile = Decision {
        person: "<script>alert(1)</script>".to_owned(),
        reason: "</td><img src=x onerror=alert(1)>".to_owned(),
        address: "javascript:alert(1)".to_owned(),
        rule: "\"><b>".to_owned(),
        ..sample::decision(DecisionKind::Dismissed, DecisionForce::InForce, 9)
    };
    let html = html(&sample::report().with_decisions(vec![hostile.clone()]));
    assert!(!html.contains("<script") && !html.contains("<img src=x") && !html.contains("href=\"javascript"));
    let formula = Decision {
        person: "=HYPERLINK(\"x\")".to_owned(),
        component: Some(audit::Component([1; 16])),
        ..hostile
    };
    let csv = report::problems_csv(&sample::report().with_decisions(vec![formula]), Language::En);
    assert!(!String::from_utf8(csv).expect("UTF-8").contains(";\"="));
}

#[test]
fn a_report_keeps_its_decisions_and_an_older_one_without_them_is_read() {
    let report = sample::report();
    let bytes = report::json(&report).expect("it is written");
    assert_eq!(report::read(&bytes).expect("it is read"), report);
    let mut older: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
    let fields = older.as_object_mut().expect("an object");
    fields.remove("decisions");
    fields.remove("routine");
    let read = report::read(older.to_string().as_bytes()).expect("it is read");
    assert!(read.decisions.is_empty() && read.routine.is_empty());
}

#[test]
fn in_earl_a_person_answers_for_their_decision_and_the_program_for_its_own() {
    let mut report = sample::report();
    report.pages[0].answered = vec!["html-has-lang".to_owned()];
    let said = earl(&report);
    let by_person: Vec<_> = said.iter().filter(|node| node["mode"] == "earl:manual").collect();
    assert_eq!(by_person.len(), 3);
    let outcomes: Vec<_> = by_person.iter().map(|node| node["result"]["outcome"].clone()).collect();
    assert_eq!(outcomes, ["earl:failed", "earl:cantTell", "earl:cantTell"]);
    assert_eq!(by_person[0]["assertedBy"]["foafName"], "Anna Bērziņa");
    let halves = said.iter().filter(|node| node["mode"] == "earl:semiAuto").count();
    assert_eq!(halves, 1);
}

#[test]
fn the_table_opens_with_latvian_letters_and_one_row_for_each_problem() {
    let report = sample::report();
    let csv = String::from_utf8(report::problems_csv(&report, Language::Lv)).expect("UTF-8");
    assert!(csv.starts_with("\u{feff}\"Nr.\";\"Kas darāms\""));
    assert!(csv.contains("Jālabo") && csv.contains("2,84") && csv.contains("\r\n"));
    let rows = csv.split("\r\n").filter(|row| !row.is_empty()).count();
    assert_eq!(rows, report.components.len() + 1);
    assert!(csv.contains("Jānovērš piegādātājam (Anna Bērziņa, 02.03.2026.)"), "{csv}");
}

#[test]
fn the_spreadsheet_has_problems_places_decisions_questions_and_pages_not_judged() {
    let report = sample::report();
    let bytes = report::problems_xlsx(&report, Language::Lv, 1_790_000_000).expect("it is written");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a ZIP");
    let mut read = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).expect("the part is there").read_to_string(&mut text).expect("text");
        text
    };
    let book = read("xl/workbook.xml");
    for sheet in ["Problēmas", "Vietas", "Lēmumi", "Jāizvērtē", "Nepārbaudītās lapas"] {
        assert!(book.contains(&format!("name=\"{sheet}\"")), "{sheet}");
    }
    let places: usize = report.components.iter().map(|component| component.places).sum();
    assert_eq!(read("xl/worksheets/sheet2.xml").matches("<row ").count(), places + 1);
    assert_eq!(read("xl/worksheets/sheet3.xml").matches("<row ").count(), 4);
    assert!(read("docProps/core.xml").contains("Parauga novada pašvaldība"));
}

#[test]
fn what_was_put_off_stays_a_failure() {
    let report = sample::report();
    assert!(report.pages[0].rules.iter().any(|rule| rule.outcome == Outcome::Failed));
    let put_off = report.components.iter().find(|component| component.id.0 == [1; 16]);
    assert!(put_off.is_some_and(|component| component.places == 5), "still listed as a problem");
}
