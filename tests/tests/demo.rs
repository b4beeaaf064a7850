//! The demo municipality: an audit of it finds what was seeded, no more and no less.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::collections::BTreeMap;
use std::sync::Arc;

use app::App;
use app::view::ReportFormat;
use locale::Language;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Expected {
    unreachable: Vec<String>,
    visit: Vec<ExpectedVisit>,
    fault: Vec<ExpectedFinding>,
    question: Vec<ExpectedFinding>,
}

#[derive(Deserialize)]
struct ExpectedVisit {
    page: String,
    status: String,
    http: Option<u64>,
}

#[derive(Deserialize)]
struct ExpectedFinding {
    rule: String,
    page: String,
    count: usize,
}

type Counts = BTreeMap<(String, String), usize>;

fn expected() -> Expected {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/sites/novads/expected.toml");
    toml::from_str(&std::fs::read_to_string(path).expect("the demo says what must be found")).expect("TOML")
}

async fn audited() -> Value {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let request = app.start_demo().await.unwrap();
    let id = app.start_audit(request, Arc::new(|_| {})).await.unwrap();
    app.wait_for_audit(id).await;
    let json = app.report(id, ReportFormat::Json, Language::Lv).await.unwrap();
    app.close().await;
    serde_json::from_slice(&json).unwrap()
}

fn path(page: &Value) -> String {
    let address: url::Url = page["address"].as_str().unwrap().parse().unwrap();
    address.path().to_owned()
}

fn found(report: &Value, kind: &str) -> Counts {
    let mut counts = Counts::new();
    for page in report["pages"].as_array().unwrap() {
        for finding in page["findings"].as_array().unwrap() {
            if finding["kind"] == kind {
                let rule = finding["rule"].as_str().unwrap().to_owned();
                *counts.entry((path(page), rule)).or_default() += 1;
            }
        }
    }
    counts
}

fn seeded(list: &[ExpectedFinding]) -> Counts {
    list.iter().map(|f| ((f.page.clone(), f.rule.clone()), f.count)).collect()
}

#[tokio::test]
async fn an_audit_of_the_demo_finds_exactly_what_was_seeded() {
    let (expected, report) = (expected(), audited().await);
    assert_eq!(found(&report, "failed"), seeded(&expected.fault));
    assert_eq!(found(&report, "cantTell"), seeded(&expected.question));

    let visits: BTreeMap<String, (String, Option<u64>)> = report["pages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|page| {
            let status = page["status"].as_str().unwrap().to_owned();
            let http = page["httpStatus"].as_u64().filter(|_| status == "httpError");
            (path(page), (status, http))
        })
        .collect();
    let wanted: BTreeMap<String, (String, Option<u64>)> =
        expected.visit.iter().map(|v| (v.page.clone(), (v.status.clone(), v.http))).collect();
    assert_eq!(visits, wanted);
    assert!(expected.unreachable.iter().all(|page| !visits.contains_key(page)));
}

#[tokio::test]
async fn every_rule_that_ran_has_an_outcome_on_every_judged_page() {
    let report = audited().await;
    let rules = report["rules"].as_array().unwrap().len();
    for page in report["pages"].as_array().unwrap() {
        let outcomes = page["rules"].as_array().unwrap().len();
        let wanted = if page["status"] == "loaded" { rules } else { 0 };
        assert_eq!(outcomes, wanted, "{}", page["address"]);
    }
}
