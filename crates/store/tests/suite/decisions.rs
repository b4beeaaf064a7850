//! Decisions: a person's work is never lost.

use audit::{Component, FindingKind, Fingerprint, Look};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{Connection, Executor};
use store::{AuditState, DecisionKind, NewDecision};

use crate::support::{Database, address, finding, judged};

fn decision(kind: DecisionKind, place: &str) -> NewDecision {
    let about = finding("image-has-name", FindingKind::Failed, "logo", place);
    NewDecision {
        fingerprint: about.fingerprint,
        component: None,
        of_component: Some(about.component),
        kind,
        person: "Anna Bērziņa".to_owned(),
        reason: "Attēls ir tikai rotājums.".to_owned(),
        rule: about.rule,
        rule_reason: about.reason,
        address: address("a"),
        element_hash: Some(Look([7; 16])),
        made_at: 1_000,
        expires_at: Some(9_000),
    }
}

#[tokio::test]
async fn every_kind_of_decision_is_read_as_it_was_made() {
    let database = Database::new().await;
    let kinds = [
        DecisionKind::Dismissed,
        DecisionKind::Deferred,
        DecisionKind::CannotFix,
        DecisionKind::Suppliers,
        DecisionKind::Confirmed,
        DecisionKind::Meets,
        DecisionKind::NotApplicable,
        DecisionKind::Withdrawn,
    ];
    for kind in kinds {
        database.writer.decide(&decision(kind, "p")).await.unwrap();
    }
    let mut bare = decision(DecisionKind::Dismissed, "q");
    (bare.element_hash, bare.expires_at) = (None, None);
    database.writer.decide(&bare).await.unwrap();

    let read: Vec<_> =
        database.reader().decisions().await.unwrap().into_iter().map(|row| row.decision).collect();
    let mut made: Vec<_> = kinds.map(|kind| decision(kind, "p")).to_vec();
    made.push(bare);
    made.reverse();
    assert_eq!(read, made);
}

#[tokio::test]
async fn deleting_an_audit_keeps_the_decisions_about_its_findings() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let fault = finding("image-has-name", FindingKind::Failed, "logo", "p");
    database.record(audit, &judged("a", vec![fault.clone()])).await;
    database.writer.decide(&decision(DecisionKind::Dismissed, "p")).await.unwrap();
    database.writer.set_state(audit, AuditState::Finished, 2_000).await.unwrap();
    database.writer.delete_audit(audit).await.unwrap();
    let kept = database.reader().decisions_about(fault.fingerprint, fault.component).await.unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].decision, decision(DecisionKind::Dismissed, "p"));
}

#[tokio::test]
async fn a_decision_is_found_by_its_finding_or_by_its_component_the_latest_first() {
    let database = Database::new().await;
    let fault = finding("image-has-name", FindingKind::Failed, "logo", "p");
    let mut wide = decision(DecisionKind::Deferred, "elsewhere");
    (wide.component, wide.made_at) = (Some(fault.component), 5_000);
    database.writer.decide(&wide).await.unwrap();
    database.writer.decide(&decision(DecisionKind::Dismissed, "p")).await.unwrap();
    let mut other = decision(DecisionKind::Dismissed, "other");
    other.of_component = None;
    database.writer.decide(&other).await.unwrap();

    let found = database.reader().decisions_about(fault.fingerprint, fault.component).await.unwrap();
    let kinds: Vec<_> = found.iter().map(|row| row.decision.kind).collect();
    assert_eq!(kinds, [DecisionKind::Deferred, DecisionKind::Dismissed]);
    let nobody = database.reader().decisions_about(Fingerprint([0; 16]), Component([0; 16])).await.unwrap();
    assert!(nobody.is_empty());
}

#[tokio::test]
async fn not_even_another_program_removes_or_rewrites_a_decision_or_a_finding() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let fault = finding("image-has-name", FindingKind::Failed, "logo", "p");
    database.record(audit, &judged("a", vec![fault])).await;
    database.writer.decide(&decision(DecisionKind::Dismissed, "p")).await.unwrap();
    database.writer.set_state(audit, AuditState::Finished, 2_000).await.unwrap();
    let options = SqliteConnectOptions::new().filename(&database.path);
    let mut stranger = SqliteConnection::connect_with(&options).await.unwrap();
    for sql in [
        "DELETE FROM decisions",
        "UPDATE decisions SET kind = 'meets'",
        "UPDATE findings SET kind = 'cantTell'",
        "UPDATE results SET outcome = 'passed'",
        "UPDATE visits SET failed = 0",
        "UPDATE audits SET failed = 0",
        "INSERT INTO visits (audit_id, address, key, final_address, status, visited_at, is_judged, failed, cant_tell,
            advice, search)
         SELECT audit_id, 'x', 'x', 'x', status, 0, 1, 0, 0, 0, '' FROM visits",
    ] {
        assert!(stranger.execute(sql).await.is_err(), "{sql}");
    }
}
