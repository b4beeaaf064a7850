//! The programme: what people answered and signed is kept as they did it.

use audit::FindingKind;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{Connection, Executor};
use store::{
    AuditId, AuditState, Capture, Captured, ChecklistAnswer, DecisionKind, EventKind, Moment, NewDecision,
    NewProblemEvent, NewSignOff, PageToPin, Part, PartKind, ServiceFields, ServiceId, Target, ToldBefore,
    Visited,
};

use crate::support::{Database, address, finding, judged, visited};

fn answer(service: ServiceId, line: &str, verdict: &str, made_at: i64) -> ChecklistAnswer {
    ChecklistAnswer {
        service,
        list: "step".to_owned(),
        step: "https://novads.example/forma/1".to_owned(),
        line: line.to_owned(),
        verdict: verdict.to_owned(),
        note: "Pārbaudīts ar NVDA.".to_owned(),
        person: "Anna Bērziņa".to_owned(),
        page_hash: "abc".to_owned(),
        page_shape: "form".to_owned(),
        made_at,
    }
}

fn signed(service: ServiceId) -> NewSignOff {
    NewSignOff {
        service,
        number: "7".to_owned(),
        name: "Koku ciršana ārpus meža".to_owned(),
        year: 2026,
        person: "Anna Bērziņa".to_owned(),
        note: String::new(),
        evidence: serde_json::json!({ "audit": 3, "steps": [{ "hash": "abc", "faults": 0 }] }),
        signed_at: 5_000,
    }
}

async fn service(database: &Database, name: &str) -> ServiceId {
    let fields = ServiceFields { name: name.to_owned(), ..ServiceFields::default() };
    database.writer.add_service(&fields, 1_000).await.unwrap()
}

#[tokio::test]
async fn answers_are_read_as_they_were_given_and_an_earlier_one_stays() {
    let database = Database::new().await;
    let (koki, kapi) = (service(&database, "Koki").await, service(&database, "Kapi").await);
    let given = [
        answer(koki, "keyboard", "no", 1),
        answer(koki, "keyboard", "yes", 2),
        answer(kapi, "focus", "yes", 3),
    ];
    database.writer.answer_checklist(&given[..1]).await.unwrap();
    database.writer.answer_checklist(&given[1..]).await.unwrap();
    assert_eq!(database.reader().checklist_answers(None).await.unwrap(), given);
    assert_eq!(database.reader().checklist_answers(Some(koki)).await.unwrap(), given[..2]);
}

#[tokio::test]
async fn a_service_counts_once_until_its_sign_off_is_taken_back_with_its_evidence_kept() {
    let database = Database::new().await;
    let koki = service(&database, "Koki").await;
    let first = database.writer.sign_off(&signed(koki), &[]).await.unwrap();
    assert!(database.writer.sign_off(&signed(koki), &[]).await.is_err());
    database.writer.withdraw(first, "Jānis Kalns", "Parakstīts par agru.", 6_000).await.unwrap();
    assert!(database.writer.withdraw(first, "Jānis Kalns", "Vēlreiz.", 7_000).await.is_err());
    let second = database.writer.sign_off(&NewSignOff { year: 2027, ..signed(koki) }, &[]).await.unwrap();

    let all = database.reader().sign_offs().await.unwrap();
    assert_eq!(all.iter().map(|row| row.id).collect::<Vec<_>>(), [first, second]);
    assert_eq!(all[0].signed, signed(koki));
    assert_eq!(all[0].withdrawn_because.as_deref(), Some("Parakstīts par agru."));
    assert_eq!((all[1].signed.year, all[1].withdrawn_at), (2027, None));
}

#[tokio::test]
async fn what_was_said_outlives_the_service_and_never_becomes_that_of_another() {
    let database = Database::new().await;
    let koki = service(&database, "Koki").await;
    database.writer.sign_off(&signed(koki), &[]).await.unwrap();
    database.writer.answer_checklist(&[answer(koki, "keyboard", "yes", 1)]).await.unwrap();
    database.writer.remove_service(koki).await.unwrap();
    assert_ne!(service(&database, "Kapi").await, koki);
    assert_eq!(database.reader().sign_offs().await.unwrap().len(), 1);
    assert_eq!(database.reader().checklist_answers(None).await.unwrap().len(), 1);
}

/// A page of an audit that was captured.
async fn captured_page(database: &Database) -> (AuditId, PageToPin) {
    let audit = database.audit().await;
    let part =
        |kind, content: &str| Part { kind, address: address("forma"), content: content.as_bytes().into() };
    let parts = vec![part(PartKind::Document, "<!doctype html>"), part(PartKind::Sheet, "b { color: red }")];
    let visited = Visited { capture: Some(Capture { parts }), ..visited("forma") };
    let visit = database.record(audit, &visited).await;
    (audit, PageToPin { moment: Moment::After, address: address("forma"), captured: Captured::Visit(visit) })
}

#[tokio::test]
async fn the_pages_that_were_signed_outlive_their_audit() {
    let database = Database::new().await;
    let koki = service(&database, "Koki").await;
    let (audit, page) = captured_page(&database).await;
    let id = database.writer.sign_off(&signed(koki), &[page]).await.unwrap();
    let before = database.reader().pinned_pages(id).await.unwrap();
    let parts = before.iter().flat_map(|page| &page.parts).map(|pinned| &*pinned.part.content);
    assert_eq!(parts.collect::<Vec<_>>(), [b"<!doctype html>".as_slice(), b"b { color: red }"]);
    database.writer.set_state(audit, AuditState::Cancelled, 9_000).await.unwrap();
    database.writer.prune_snapshots(i64::MAX).await.unwrap();
    database.writer.delete_audit(audit).await.unwrap();
    assert_eq!(database.reader().pinned_pages(id).await.unwrap(), before);
}

#[tokio::test]
async fn nothing_of_the_programme_is_removed_or_rewritten_by_anybody() {
    let database = Database::new().await;
    let koki = service(&database, "Koki").await;
    let (_, page) = captured_page(&database).await;
    let id = database.writer.sign_off(&signed(koki), &[page]).await.unwrap();
    database.writer.withdraw(id, "Jānis Kalns", "Parakstīts par agru.", 6_000).await.unwrap();
    database.writer.answer_checklist(&[answer(koki, "keyboard", "yes", 1)]).await.unwrap();
    let target =
        Target { year: 2026, target: 4, person: "Anna".to_owned(), reason: "Lēmums".to_owned(), made_at: 1 };
    database.writer.set_target(&target).await.unwrap();
    let told = ToldBefore {
        service: koki,
        told: "E-formas nebija.".to_owned(),
        person: "Anna".to_owned(),
        made_at: 1,
    };
    database.writer.tell_before(&told).await.unwrap();
    assert_eq!(database.reader().targets().await.unwrap(), [target]);
    assert_eq!(database.reader().told_before().await.unwrap(), [told]);
    let options = SqliteConnectOptions::new().filename(&database.path);
    let mut stranger = SqliteConnection::connect_with(&options).await.unwrap();
    let tables = [
        ("programme_targets", "target = 1"),
        ("programme_answers", "verdict = 'no'"),
        ("programme_sign_offs", "year = 2029"),
        ("programme_withdrawals", "reason = ''"),
        ("programme_before", "told = ''"),
        ("programme_pages", "address = ''"),
    ];
    for (table, change) in tables {
        for sql in [format!("DELETE FROM {table}"), format!("UPDATE {table} SET {change}")] {
            assert!(stranger.execute(sqlx::AssertSqlSafe(sql.clone())).await.is_err(), "{sql}");
        }
    }
}

#[tokio::test]
async fn what_people_said_outlives_the_audit_and_the_service_it_was_about() {
    let database = Database::new().await;
    let koki = service(&database, "Koki").await;
    let audit = database.audit().await;
    let fault = finding("image-has-name", FindingKind::Failed, "logo", "p");
    let page = judged("a", vec![fault.clone()]);
    database.record(audit, &Visited { service: Some(koki), ..page }).await;
    database.writer.set_state(audit, AuditState::Finished, 9).await.unwrap();
    let decided = NewDecision {
        fingerprint: fault.fingerprint,
        component: Some(fault.component),
        of_component: Some(fault.component),
        kind: DecisionKind::Deferred,
        person: "Anna Bērziņa".to_owned(),
        reason: "Vēlāk.".to_owned(),
        rule: fault.rule.clone(),
        rule_reason: fault.reason.clone(),
        address: "https://novads.example/a".to_owned(),
        element_hash: None,
        made_at: 1,
        expires_at: None,
    };
    database.writer.decide(&decided).await.unwrap();
    let event = NewProblemEvent {
        component: fault.component,
        rule: fault.rule.clone(),
        kind: EventKind::Working,
        responsible: None,
        person: "Anna Bērziņa".to_owned(),
        note: String::new(),
        audit: Some(audit.0),
        retest: None,
        made_at: 2,
    };
    database.writer.record_problem_events(std::slice::from_ref(&event)).await.unwrap();
    database.writer.answer_checklist(&[answer(koki, "keyboard", "yes", 3)]).await.unwrap();
    database.writer.sign_off(&signed(koki), &[]).await.unwrap();

    database.writer.delete_audit(audit).await.unwrap();
    database.writer.remove_service(koki).await.unwrap();
    assert!(database.reader().audits().await.unwrap().is_empty());
    let reader = database.reader();
    let decisions = reader.decisions().await.unwrap();
    assert_eq!(decisions.into_iter().map(|kept| kept.decision).collect::<Vec<_>>(), [decided]);
    let events = reader.problem_events().await.unwrap();
    assert_eq!(events.into_iter().map(|kept| kept.event).collect::<Vec<_>>(), [event]);
    assert_eq!(reader.checklist_answers(None).await.unwrap(), [answer(koki, "keyboard", "yes", 3)]);
    assert_eq!(reader.sign_offs().await.unwrap().len(), 1);
    assert_ne!(service(&database, "Cits").await, koki, "its number is not given again");
}
