//! A report never says more than was seen.

mod sample;

use audit::{CriterionStatus, Outcome};
use locale::Language;
use report::{Cause, Course, Report, Status, Visit};
use standards::wcag::Sc;

fn passed_page(path: &str) -> Visit {
    sample::page(path, "Lapa", [Outcome::Passed; 6], Vec::new())
}

fn status(report: &Report, sc: Sc) -> CriterionStatus {
    report.criteria.iter().find(|result| result.criterion == sc).expect("all 50 are there").status
}

fn html(report: &Report) -> String {
    String::from_utf8(report::html(report, Language::En).expect("it renders")).expect("HTML is UTF-8")
}

const LANGUAGE_OF_PAGE: Sc = Sc::new(3, 1, 1);
const PAGE_TITLED: Sc = Sc::new(2, 4, 2);

#[test]
fn all_fifty_criteria_stand_in_the_report() {
    let report = sample::report();
    assert_eq!(report.criteria.len(), 50);
    assert!(html(&report).contains("all 50 criteria"));
}

#[test]
fn a_criterion_is_met_only_by_a_rule_that_decides_it() {
    let report = Report::new(sample::about(), &sample::rules(), vec![passed_page("/")], Vec::new());
    assert_eq!(status(&report, LANGUAGE_OF_PAGE), CriterionStatus::Met);
    assert_eq!(status(&report, PAGE_TITLED), CriterionStatus::NeedsReview);
    assert_eq!(status(&report, Sc::new(2, 1, 1)), CriterionStatus::NotChecked);
}

#[test]
fn a_page_that_was_missed_keeps_every_criterion_from_being_met() {
    for missed in Status::ALL.into_iter().filter(|status| status.is_page_missed()) {
        let pages = vec![passed_page("/"), Visit::new("https://www.novads.example/a", missed)];
        let report = Report::new(sample::about(), &sample::rules(), pages, Vec::new());
        assert_eq!(status(&report, LANGUAGE_OF_PAGE), CriterionStatus::NeedsReview, "{missed:?}");
    }
}

#[test]
fn an_audit_that_ended_early_keeps_every_criterion_from_being_met() {
    for course in [Course::LimitReached, Course::Stopped] {
        let about = report::About { course, ..sample::about() };
        let report = Report::new(about, &sample::rules(), vec![passed_page("/")], Vec::new());
        assert_eq!(status(&report, LANGUAGE_OF_PAGE), CriterionStatus::NeedsReview);
        assert!(html(&report).matches("stopped").count() >= 2, "the summary and the course say so");
    }
}

#[test]
fn an_audit_that_saw_nothing_says_so_first() {
    let pages = vec![Visit {
        cause: Some(Cause::Dns),
        ..Visit::new("https://www.novads.example/", Status::Unreachable)
    }];
    let html = html(&Report::new(sample::about(), &sample::rules(), pages, Vec::new()));
    assert!(html.contains("this report can say nothing about accessibility"));
    assert!(!html.contains("found no problems"));
    assert!(html.contains("The name www.novads.example has no address on the internet."));
}

#[test]
fn a_clean_scan_says_what_it_does_not_prove() {
    let html = html(&Report::new(sample::about(), &sample::rules(), vec![passed_page("/")], Vec::new()));
    assert!(html.contains("found no problems on 1 page. It covers only some of the criteria"));
    assert!(html.contains("An automatic check cannot prove that a web site conforms"));
}

#[test]
fn there_is_no_score() {
    for lang in Language::ALL {
        let html = String::from_utf8(report::html(&sample::report(), lang).unwrap()).unwrap();
        let body = html.split("<body>").nth(1).unwrap();
        assert!(!body.contains('%'), "{lang}");
    }
}

#[test]
fn findings_on_a_page_that_does_not_count_are_not_counted() {
    let mut page = sample::report().pages.swap_remove(0);
    page.status = Status::Duplicate;
    let report = Report::new(sample::about(), &sample::rules(), vec![page], Vec::new());
    assert!(report.components.is_empty());
    assert_eq!(status(&report, Sc::new(2, 4, 4)), CriterionStatus::NotChecked);
}

#[test]
fn one_fault_on_many_pages_is_one_component_and_the_weightiest_stands_first() {
    let report = sample::report();
    let certain: Vec<(&str, usize, usize)> = report
        .components
        .iter()
        .filter(|component| component.kind == audit::FindingKind::Failed)
        .map(|component| (component.rule.as_str(), component.pages, component.places))
        .collect();
    assert_eq!(
        certain,
        [
            ("image-has-name", 3, 3),
            ("image-has-name", 1, 5),
            ("text-contrast-minimum", 5, 5),
            ("link-has-name", 5, 5),
            ("heading-has-name", 1, 1),
        ]
    );
}

#[test]
fn advice_is_never_counted_as_a_failure() {
    let report = sample::report();
    let heading = report.rule("heading-has-name").unwrap();
    assert!(!heading.is_binding());
    let result = report.criteria.iter().find(|result| result.criterion == Sc::new(2, 4, 6)).unwrap();
    assert_eq!(result.must_fix, 0);
    assert_ne!(result.status, CriterionStatus::NotMet);
}
