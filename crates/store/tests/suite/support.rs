//! A database of one's own, and the smallest values that go into it.

use std::path::PathBuf;

use audit::{Component, Finding, FindingKind, Fingerprint, Look, Outcome, RuleOutcome, Value};
use store::{
    AuditId, JudgedPage, NewAudit, QueueEntry, Reader, RuleVersion, VisitId, VisitRecord, Visited, Writer,
};

/// A database in a folder that goes with it.
pub struct Database {
    pub path: PathBuf,
    pub writer: Writer,
    _folder: tempfile::TempDir,
}

impl Database {
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("slieksnis.db");
        Self { writer: Writer::open(&path).await.unwrap(), path, _folder: folder }
    }

    pub fn reader(&self) -> &Reader {
        self.writer.reader()
    }

    pub async fn audit(&self) -> AuditId {
        self.writer.start_audit(&new_audit(), 1_000).await.unwrap()
    }

    /// Records a visit and gives its number.
    pub async fn record(&self, audit: AuditId, visited: &Visited) -> VisitId {
        self.writer.record_visit(audit, visited).await.unwrap().visit
    }
}

pub fn new_audit() -> NewAudit {
    NewAudit {
        name: "Novads".to_owned(),
        starts: vec!["https://novads.example/".to_owned(), "https://novads.example/en".to_owned()],
        settings: serde_json::json!({ "maxPages": 500, "exclude": ["/arhīvs"] }),
        language: "lv".to_owned(),
        tool_version: "0.1.0".to_owned(),
        rules_version: "abc".to_owned(),
        rules: vec![rule("image-has-name"), rule("link-has-name")],
    }
}

pub fn rule(name: &str) -> RuleVersion {
    RuleVersion { name: name.to_owned(), version: 1 }
}

pub fn address(path: &str) -> String {
    format!("https://novads.example/{path}")
}

pub fn entry(path: &str) -> QueueEntry {
    QueueEntry { address: address(path), key: address(path), depth: 1, found_on: address("") }
}

/// A visit to a page that was not judged.
pub fn visited(path: &str) -> Visited {
    Visited {
        record: VisitRecord {
            address: address(path),
            key: address(path),
            final_address: address(path),
            status: "loaded".to_owned(),
            http_status: Some(200),
            ..VisitRecord::default()
        },
        ..Visited::default()
    }
}

/// A visit to a page with these findings; rules without a finding passed.
pub fn judged(path: &str, findings: Vec<Finding>) -> Visited {
    let outcomes = ["image-has-name", "link-has-name"].map(|rule| outcome(rule, &findings));
    Visited {
        judged: Some(JudgedPage { outcomes: outcomes.to_vec(), findings, ..JudgedPage::default() }),
        ..visited(path)
    }
}

fn outcome(rule: &str, findings: &[Finding]) -> RuleOutcome {
    let count = |kind| findings.iter().filter(|finding| finding.rule == rule && finding.kind == kind).count();
    let (failed, cant_tell) = (count(FindingKind::Failed), count(FindingKind::CantTell));
    RuleOutcome {
        rule: rule.to_owned(),
        version: 1,
        outcome: match (failed, cant_tell) {
            (0, 0) => Outcome::Passed,
            (0, _) => Outcome::CantTell,
            _ => Outcome::Failed,
        },
        untested: None,
        passed: 3,
        failed,
        cant_tell,
    }
}

/// A finding; `fault` names its component, `place` tells it from others.
pub fn finding(rule: &str, kind: FindingKind, fault: &str, place: &str) -> Finding {
    Finding {
        rule: rule.to_owned(),
        kind,
        anchor: format!("#saturs > {place}"),
        attr: Some("alt".to_owned()),
        line: 12,
        reason: "no-name".to_owned(),
        args: vec![
            ("ratio".to_owned(), Value::Number(3.25)),
            ("krāsa".to_owned(), Value::Text("#777".to_owned())),
        ],
        related: vec!["#galvene".to_owned()],
        excerpt: r#"<img src="ģerbonis.png">"#.to_owned(),
        role: Some("image".to_owned()),
        name: None,
        fingerprint: Fingerprint::of(rule, place, fault, None, "no-name"),
        component: Component::of(&[rule, fault]),
        look: Some(Look::of(&[fault])),
        sources: audit::Sources {
            name: vec![audit::NameSource {
                kind: audit::NameKind::Attribute,
                by: "aria-label".to_owned(),
                excerpt: String::new(),
            }],
            styles: vec![audit::StyleSource {
                style: "color".to_owned(),
                pseudo: String::new(),
                is_focused: false,
                property: "color".to_owned(),
                value: "#777".to_owned(),
                selector: ".kājene a".to_owned(),
                place: audit::StylePlace::Sheet("https://novads.example/stils.css".to_owned()),
                line: 7,
                excerpt: String::new(),
            }],
        },
    }
}
