//! The run that is killed: pages that link to others, as a tree, each with results, findings and a snapshot.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use audit::{Component, Finding, FindingKind, Fingerprint, Outcome, RuleOutcome, Value};
use store::{
    Audit, AuditState, Capture, Error, JudgedPage, NewAudit, Part, PartKind, QueueEntry, VisitRecord,
    Visited, Writer,
};

/// Pages of the site.
pub const PAGES: usize = 300;
/// Rules that run on each.
pub const RULES: [&str; 3] = ["image-has-name", "link-has-name", "text-contrast-minimum"];

/// Starts the run, or goes on with it; prints the number of each page when its visit is recorded.
pub async fn run(path: &Path) -> Result<(), Error> {
    let writer = Writer::open(path).await?;
    let audit = match writer.reader().audits().await?.pop() {
        Some(audit) => audit,
        None => begin(&writer).await?,
    };
    if audit.state == AuditState::Finished {
        return Ok(());
    }
    writer.set_state(audit.id, AuditState::Running, 2).await?;
    writer.enqueue(audit.id, &[entry(0)]).await?;
    while let Some(next) = writer.reader().queue_of(audit.id).await?.into_iter().next() {
        writer.take(audit.id, &next.entry.key).await?;
        writer.record_visit(audit.id, &visited(next.entry.key.parse().expect("keys are numbers"))).await?;
        println!("{}", next.entry.key);
        std::io::stdout().flush().expect("the test reads");
    }
    writer.set_state(audit.id, AuditState::Finished, 3).await?;
    writer.close().await;
    Ok(())
}

async fn begin(writer: &Writer) -> Result<Audit, Error> {
    let audit = NewAudit {
        name: "Novads".to_owned(),
        starts: vec!["0".to_owned()],
        settings: serde_json::json!({}),
        language: "lv".to_owned(),
        tool_version: "0".to_owned(),
        rules_version: "0".to_owned(),
        rules: Vec::new(),
    };
    let id = writer.start_audit(&audit, 1).await?;
    writer.reader().audit(id).await
}

fn entry(page: usize) -> QueueEntry {
    let key = page.to_string();
    QueueEntry { address: key.clone(), key, depth: 0, found_on: String::new() }
}

/// Links of a page: two of its own, the start page, and one that others link to as well.
pub fn links_of(page: usize) -> Vec<QueueEntry> {
    [2 * page + 1, 2 * page + 2, 0, page + 5].into_iter().filter(|link| *link < PAGES).map(entry).collect()
}

/// Findings on a page: none to eleven.
pub fn findings_on(page: usize) -> Vec<Finding> {
    (0..page % 12).map(|number| finding(page, number)).collect()
}

fn finding(page: usize, number: usize) -> Finding {
    let rule = RULES[number % RULES.len()];
    let anchor = format!("#saturs > p:nth-of-type({number})");
    Finding {
        rule: rule.to_owned(),
        kind: if number.is_multiple_of(2) { FindingKind::Failed } else { FindingKind::CantTell },
        fingerprint: Fingerprint::of(rule, &page.to_string(), &anchor, None, "no-name"),
        component: Component::of(&[rule, &number.to_string()]),
        anchor,
        attr: None,
        line: 1,
        reason: "no-name".to_owned(),
        args: vec![("ratio".to_owned(), Value::Number(4.5))],
        related: Vec::new(),
        excerpt: "<p>".to_owned(),
        role: None,
        name: None,
        look: None,
        sources: audit::Sources::default(),
    }
}

/// A page's snapshot: a document of its own, and a sheet that all pages share.
pub fn parts_on(page: usize) -> Vec<Part> {
    let part =
        |kind, content: String| Part { kind, address: String::new(), content: Arc::from(content.as_bytes()) };
    vec![
        part(PartKind::Document, format!("<title>{page}</title>").repeat(page + 1)),
        part(PartKind::Sheet, "a { color: red }".repeat(100)),
    ]
}

fn visited(page: usize) -> Visited {
    let findings = findings_on(page);
    let outcomes = RULES.map(|rule| RuleOutcome {
        rule: rule.to_owned(),
        version: 1,
        outcome: Outcome::Passed,
        untested: None,
        passed: 1,
        failed: 0,
        cant_tell: 0,
    });
    let key = page.to_string();
    Visited {
        record: VisitRecord {
            address: key.clone(),
            key,
            status: "loaded".to_owned(),
            ..VisitRecord::default()
        },
        discovered: links_of(page),
        judged: Some(JudgedPage { outcomes: outcomes.to_vec(), findings, ..JudgedPage::default() }),
        description: None,
        capture: Some(Capture { parts: parts_on(page) }),
        ..Visited::default()
    }
}
