//! Writes an audit of 1,000 pages with 100,000 findings and prints what reading it costs. Nothing is asserted: a figure
//! is for people, and a slow machine is no fault.
//!
//! `cargo run --release -p store --example hundred_thousand`

use std::sync::Arc;
use std::time::{Duration, Instant};

use audit::{Component, Finding, FindingKind, Fingerprint, Outcome, RuleOutcome, Value};
use store::{
    AuditId, AuditState, Capture, FindingFilter, JudgedPage, NewAudit, Part, PartKind, Reader, ServiceFields,
    Span, VisitFilter, VisitOrder, VisitRecord, Visited, Writer,
};

const PAGES: usize = 1_000;
const FINDINGS: usize = 100;
const RULES: usize = 20;
const SERVICES: usize = 50;
const SCREEN: u32 = 100;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    // The same fault on every page, or no two alike: real sites lie between.
    for (what, faults) in [("100 templates' faults", 100), ("100,000 single faults", PAGES * FINDINGS)] {
        println!("{what}: {PAGES} pages, {FINDINGS} findings and {RULES} rules each");
        let path = folder.path().join(format!("{faults}.db"));
        let writer = Writer::open(&path).await?;
        let start = Instant::now();
        let audit = write(&writer, faults).await?;
        let spent = start.elapsed();
        println!("  written in {spent:.1?}: {:.0} pages a second", PAGES as f64 / spent.as_secs_f64());
        println!("  open:");
        read(writer.reader(), audit).await?;
        let start = Instant::now();
        writer.set_state(audit, AuditState::Finished, 1).await?;
        println!("  closed in {:.1?}:", start.elapsed());
        read(writer.reader(), audit).await?;
        writer.close().await;
        println!("  file: {:.1} MB", std::fs::metadata(&path)?.len() as f64 / 1e6);
    }
    Ok(())
}

async fn write(writer: &Writer, faults: usize) -> Result<AuditId, store::Error> {
    let mut services = Vec::new();
    for number in 0..SERVICES {
        let fields = ServiceFields { name: format!("Pakalpojums {number}"), ..ServiceFields::default() };
        services.push(writer.add_service(&fields, 0).await?);
    }
    let audit = writer.start_audit(&new_audit(), 0).await?;
    let sheet: Arc<[u8]> = "a { color: #333 } ".repeat(5_000).into_bytes().into();
    for page in 0..PAGES {
        let address = format!("https://novads.example/lapa-{page}");
        let html =
            format!("<!doctype html><title>Lapa {page}</title>{}", "<p>Saturs un teksts</p>".repeat(2_000));
        let visited = Visited {
            record: VisitRecord {
                title: format!("Lapa {page}"),
                status: "loaded".to_owned(),
                key: address.clone(),
                address,
                ..VisitRecord::default()
            },
            service: Some(services[page % SERVICES]),
            judged: Some(judged(page, faults)),
            capture: Some(Capture {
                parts: vec![
                    Part {
                        kind: PartKind::Document,
                        address: String::new(),
                        content: html.into_bytes().into(),
                    },
                    Part { kind: PartKind::Sheet, address: String::new(), content: Arc::clone(&sheet) },
                ],
            }),
            ..Visited::default()
        };
        writer.record_visit(audit, &visited).await?;
    }
    Ok(audit)
}

fn new_audit() -> NewAudit {
    NewAudit {
        name: "Novads".to_owned(),
        starts: vec!["https://novads.example/".to_owned()],
        settings: serde_json::json!({}),
        language: "lv".to_owned(),
        tool_version: "0".to_owned(),
        rules_version: "0".to_owned(),
        rules: Vec::new(),
    }
}

fn judged(page: usize, faults: usize) -> JudgedPage {
    let outcomes = (0..RULES).map(|rule| RuleOutcome {
        rule: format!("rule-{rule}"),
        version: 1,
        outcome: Outcome::Failed,
        untested: None,
        passed: 7,
        failed: FINDINGS / RULES,
        cant_tell: 0,
    });
    let findings = (0..FINDINGS).map(|number| {
        let rule = format!("rule-{}", number % RULES);
        let anchor = format!("html > body > main > div:nth-of-type({number}) > p > a");
        Finding {
            kind: if number % 4 == 0 { FindingKind::CantTell } else { FindingKind::Failed },
            fingerprint: Fingerprint::of(&rule, &page.to_string(), &anchor, None, "no-name"),
            component: Component::of(&[&rule, &((page * FINDINGS + number) % faults).to_string()]),
            rule,
            anchor,
            attr: None,
            line: number as u32,
            reason: "no-name".to_owned(),
            args: vec![
                ("ratio".to_owned(), Value::Number(3.2)),
                ("colour".to_owned(), Value::Text("#777".to_owned())),
            ],
            related: Vec::new(),
            excerpt: r#"<a class="button button--primary" href="/lv/pakalpojumi/x"></a>"#.to_owned(),
            role: Some("link".to_owned()),
            name: Some(String::new()),
            look: None,
            sources: audit::Sources::default(),
        }
    });
    JudgedPage { outcomes: outcomes.collect(), findings: findings.collect(), ..JudgedPage::default() }
}

async fn read(reader: &Reader, audit: AuditId) -> Result<(), store::Error> {
    let screen = Span::first(SCREEN);
    let deep = Span { limit: SCREEN, offset: 90_000 };
    let all = FindingFilter::default();
    let rule = FindingFilter { rule: Some("rule-7".to_owned()), ..FindingFilter::default() };

    time("audits", || reader.audits()).await?;
    time("rule summaries", || reader.rule_summaries(audit)).await?;
    time("findings, first screen", || reader.findings(audit, &all, screen)).await?;
    time("findings, screen at 90,000", || reader.findings(audit, &all, deep)).await?;
    time("findings of one rule", || reader.findings(audit, &rule, screen)).await?;
    let service = reader.services().await?[3].id;
    let of_service = FindingFilter { service: Some(service), ..FindingFilter::default() };
    time("findings of one service", || reader.findings(audit, &of_service, screen)).await?;
    time("findings, all 100,000", || reader.findings(audit, &all, Span::ALL)).await?;
    let groups = time("groups", || reader.groups(audit, None)).await?;
    println!("    ({} groups)", groups.len());
    let (audits, far) = ([audit], Span { limit: SCREEN, offset: 50_000 });
    let wanted: Vec<_> = (0..RULES).map(|rule| (format!("rule-{rule}"), FindingKind::Failed)).collect();
    time("groups, first screen", || reader.ranked_groups(&audits, &wanted, &[], screen)).await?;
    time("groups, screen at 50,000", || reader.ranked_groups(&audits, &wanted, &[], far)).await?;
    let shown = &groups[..groups.len().min(50)];
    time("groups, first screen completed", || reader.complete(shown)).await?;
    time("groups of one service", || reader.groups(audit, Some(service))).await?;
    time("decidable findings", || reader.decidable(audit)).await?;
    let one = FindingFilter { component: Some(groups[0].component), ..FindingFilter::default() };
    time("findings of one component", || reader.findings(audit, &one, screen)).await?;
    time("faults by service", || reader.faults_by_service(audit, &[])).await?;
    let text = VisitFilter { text: Some("LAPA 99".to_owned()), ..VisitFilter::default() };
    time("visits with a text, worst first", || reader.visits(audit, &text, VisitOrder::Worst, screen))
        .await?;
    let visit = reader.visits(audit, &text, VisitOrder::Visited, screen).await?.rows[0].id;
    time("results of a visit", || reader.results_of(visit)).await?;
    time("snapshot of a visit", || reader.snapshot(visit, 1 << 24)).await?;
    Ok(())
}

/// Prints the best of five.
async fn time<T, F>(what: &str, read: impl Fn() -> F) -> Result<T, store::Error>
where
    F: Future<Output = Result<T, store::Error>>,
{
    let mut best = Duration::MAX;
    let mut last = None;
    for _ in 0..5 {
        let start = Instant::now();
        last = Some(read().await?);
        best = best.min(start.elapsed());
    }
    println!("  {what:<34}{best:>10.1?}");
    Ok(last.expect("five rounds"))
}
