//! How long two audits of 100,000 findings each take to be compared, and how long the lists of the comparison and of the
//! problems take to open.
//!
//! `cargo run --release -p app --example compared_runs`

use std::time::Instant;

use app::view::{ChangedPageQuery, ChangedQuery, ProblemQuery, Urgency};
use app::{App, Change, Language};
use audit::{Component, Finding, FindingKind, Fingerprint, Outcome, RuleOutcome};
use store::{
    AuditId, AuditState, JudgedPage, NewAudit, RuleVersion, ServiceFields, VisitRecord, Visited, Writer,
};

const PAGES: usize = 1_000;
const FINDINGS: usize = 100;

fn rules() -> Vec<&'static str> {
    rules::catalog::of_audits().map(|rule| rule.id).collect()
}

/// A finding of a page. One in ten differs between the runs.
fn finding(run: usize, page: usize, number: usize, rule: &str, key: &str) -> Finding {
    let differs = if number.is_multiple_of(10) { run } else { 0 };
    let fault = format!("{number} {differs} {}", page % 20);
    let anchor = format!("#saturs > p:nth-of-type({number}) {differs}");
    Finding {
        rule: rule.to_owned(),
        kind: if number.is_multiple_of(3) { FindingKind::Review } else { FindingKind::Failed },
        fingerprint: Fingerprint::of(rule, key, &anchor, None, "no-name"),
        component: Component::of(&[rule, &fault]),
        look: None,
        sources: audit::Sources::default(),
        anchor,
        attr: None,
        line: 12,
        reason: "no-name".to_owned(),
        args: Vec::new(),
        related: Vec::new(),
        excerpt: "<a href=\"/pakalpojumi/dzivesvietas-deklaresana\"><img src=\"ikona.svg\"></a>".to_owned(),
        role: Some("link".to_owned()),
        name: None,
    }
}

async fn fill(writer: &Writer, run: u8) -> AuditId {
    let rules = rules();
    let audit = NewAudit {
        name: "Novads".to_owned(),
        starts: vec!["https://novads.example/".to_owned()],
        settings: serde_json::json!({ "request": { "addresses": ["https://novads.example/"] }, "is_demo": false }),
        language: "lv".to_owned(),
        tool_version: "0.1.0".to_owned(),
        rules_version: "1".to_owned(),
        rules: rules.iter().map(|rule| RuleVersion { name: (*rule).to_owned(), version: 1 }).collect(),
    };
    let id = writer.start_audit(&audit, 1_000 + i64::from(run)).await.expect("an audit");
    for page in 0..PAGES {
        let key = format!("https://novads.example/{page}");
        let findings: Vec<Finding> = (0..FINDINGS)
            .map(|number| finding(usize::from(run), page, number, rules[number % rules.len()], &key))
            .collect();
        let outcome = |rule: &&str| RuleOutcome {
            rule: (*rule).to_owned(),
            version: 1,
            outcome: Outcome::Failed,
            untested: None,
            passed: 1,
            failed: 1,
            cant_tell: 0,
        };
        let visited = Visited {
            record: VisitRecord {
                address: key.clone(),
                final_address: key.clone(),
                key,
                status: "loaded".to_owned(),
                hash: format!("{:x}", page * (1 + usize::from(run) * (page % 2))),
                ..VisitRecord::default()
            },
            judged: Some(JudgedPage {
                outcomes: rules.iter().map(outcome).collect(),
                findings,
                ..JudgedPage::default()
            }),
            ..Visited::default()
        };
        writer.record_visit(id, &visited).await.expect("a visit");
    }
    writer.set_state(id, AuditState::Finished, 2_000 + i64::from(run)).await.expect("an end");
    id
}

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("slieksnis.db");
    let writer = Writer::open(&file).await.expect("a database");
    let service = ServiceFields { name: "Dzīvesvieta".to_owned(), ..ServiceFields::default() };
    writer.add_service(&service, 1).await.expect("a service");
    let mut audits = Vec::new();
    for run in 0..3 {
        audits.push(fill(&writer, run).await.0);
    }
    writer.close().await;
    drop(writer);
    let app = App::open_file(&file).await.expect("the program opens");
    let (one, two) = (audits[1], audits[2]);
    let told =
        |what: &str, begin: Instant| println!("{what:<44} {:>8.1} ms", begin.elapsed().as_secs_f64() * 1e3);

    let begin = Instant::now();
    let view = app.comparison(one, two, Language::Lv).await.expect("a comparison");
    told("comparison, the first time", begin);
    let faults: u32 =
        view.problems.iter().map(|count| count.to_fix + count.to_check + count.advice + count.review).sum();
    println!("{faults} faults, {} pages in both", view.shared);
    let begin = Instant::now();
    app.comparison(one, two, Language::Lv).await.expect("a comparison");
    told("comparison, again", begin);
    for (what, query) in [
        ("list of all faults", ChangedQuery { limit: 50, ..ChangedQuery::default() }),
        (
            "list of new faults to fix",
            ChangedQuery {
                change: Some(Change::New),
                urgency: Some(Urgency::ToFix),
                limit: 50,
                ..ChangedQuery::default()
            },
        ),
        ("list of one service", ChangedQuery { service: Some(1), limit: 50, ..ChangedQuery::default() }),
    ] {
        let begin = Instant::now();
        app.compared_problems(one, two, query, Language::Lv).await.expect("a list");
        told(what, begin);
    }
    let begin = Instant::now();
    app.compared_pages(one, two, ChangedPageQuery { limit: 50, ..ChangedPageQuery::default() }, Language::Lv)
        .await
        .expect("a list");
    told("list of pages", begin);
    let begin = Instant::now();
    app.trend(two).await.expect("a course");
    told("course of the site", begin);
    for (what, query) in [
        ("problems of all sites", ProblemQuery { limit: 50, ..ProblemQuery::default() }),
        (
            "problems with these words",
            ProblemQuery { text: "ikona".to_owned(), limit: 50, ..ProblemQuery::default() },
        ),
        ("problems of one service", ProblemQuery { service: Some(1), limit: 50, ..ProblemQuery::default() }),
    ] {
        let begin = Instant::now();
        app.problems(query, Language::Lv).await.expect("a list");
        told(what, begin);
    }
    let begin = Instant::now();
    app.audits().await.expect("a list");
    told("list of audits", begin);
    app.close().await;
}
