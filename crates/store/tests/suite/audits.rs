//! Audits: their life, their counts, and that closed ones stay as they were.

use audit::FindingKind;
use serde_json::json;
use store::{AuditId, AuditState, Error, RuleVersion, StatusCount, Visited};

use crate::support::{Database, entry, finding, judged, new_audit, rule, visited};

#[tokio::test]
async fn an_audit_is_read_as_it_was_started() {
    let database = Database::new().await;
    let id = database.audit().await;
    let audit = database.reader().audit(id).await.unwrap();
    assert_eq!(audit.starts, new_audit().starts);
    assert_eq!(audit.settings, json!({ "maxPages": 500, "exclude": ["/arhīvs"] }));
    assert_eq!((audit.state, audit.started_at, audit.finished_at), (AuditState::Running, 1_000, None));
    assert_eq!(
        database.reader().rules_of(id).await.unwrap(),
        [rule("image-has-name"), rule("link-has-name")]
    );
}

#[tokio::test]
async fn audits_are_listed_with_their_counts_latest_first() {
    let database = Database::new().await;
    let first = database.audit().await;
    let second = database.writer.start_audit(&new_audit(), 2_000).await.unwrap();
    database.writer.enqueue(second, &[entry("a"), entry("b")]).await.unwrap();
    let faults = vec![
        finding("image-has-name", FindingKind::Failed, "logo", "p"),
        finding("image-has-name", FindingKind::Failed, "logo", "q"),
        finding("link-has-name", FindingKind::CantTell, "vairāk", "p"),
    ];
    database.record(second, &judged("a", faults)).await;
    database.record(second, &visited("c")).await;

    let audits = database.reader().audits().await.unwrap();
    let counts: Vec<_> =
        audits.iter().map(|a| (a.id, a.visits, a.judged, a.failed, a.cant_tell, a.queued)).collect();
    assert_eq!(counts, [(second, 2, 1, 2, 1, 1), (first, 0, 0, 0, 0, 0)]);
}

#[tokio::test]
async fn a_summary_says_what_became_of_the_visits_and_what_each_rule_said() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let fault = finding("image-has-name", FindingKind::Failed, "logo", "p");
    let question = finding("image-has-name", FindingKind::CantTell, "bilde", "p");
    database.record(audit, &judged("a", vec![fault.clone(), fault])).await;
    database.record(audit, &judged("b", vec![question])).await;
    let mut missing = visited("c");
    missing.record.status = "httpError".to_owned();
    database.record(audit, &missing).await;

    let statuses = database.reader().statuses_of(audit).await.unwrap();
    let count = |status: &str, visits, judged| StatusCount { status: status.to_owned(), visits, judged };
    assert_eq!(statuses, [count("httpError", 1, 0), count("loaded", 2, 2)]);

    let rules = database.reader().rule_summaries(audit).await.unwrap();
    let images = &rules[0];
    assert_eq!(images.rule, "image-has-name");
    assert_eq!((images.pages_failed, images.pages_cant_tell, images.pages_passed), (1, 1, 0));
    assert_eq!((images.failed, images.cant_tell, images.passed), (2, 1, 6));
    assert_eq!((rules[1].rule.as_str(), rules[1].pages_passed), ("link-has-name", 2));
}

#[tokio::test]
async fn a_rule_that_never_ran_is_in_the_summary_with_nothing_to_show() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let rules = database.reader().rule_summaries(audit).await.unwrap();
    assert_eq!(rules.len(), 2);
    assert!(rules.iter().all(|rule| rule.pages_passed == 0 && rule.passed == 0 && rule.pages_untested == 0));
}

#[tokio::test]
async fn a_rule_version_that_ran_after_a_restart_is_noted_with_the_audit() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let mut page = judged("a", Vec::new());
    page.judged.as_mut().unwrap().outcomes[0].version = 2;
    database.record(audit, &page).await;
    let versions = database.reader().rules_of(audit).await.unwrap();
    assert!(versions.contains(&RuleVersion { name: "image-has-name".to_owned(), version: 2 }));
    assert_eq!(versions.len(), 3);
}

#[tokio::test]
async fn closed_audits_take_nothing_more() {
    for state in [AuditState::Finished, AuditState::Cancelled] {
        let database = Database::new().await;
        let audit = database.audit().await;
        database.record(audit, &visited("a")).await;
        database.writer.set_state(audit, state, 5_000).await.unwrap();
        let before = database.reader().audit(audit).await.unwrap();
        assert_eq!((before.state, before.finished_at), (state, Some(5_000)));

        let is_closed = |result: Result<(), Error>| matches!(result, Err(Error::Closed { .. }));
        assert!(is_closed(database.writer.record_visit(audit, &visited("b")).await.map(|_| ())));
        assert!(is_closed(database.writer.enqueue(audit, &[entry("b")]).await));
        assert!(is_closed(database.writer.set_state(audit, AuditState::Running, 6_000).await));
        assert_eq!(database.reader().audit(audit).await.unwrap(), before);
    }
}

#[tokio::test]
async fn a_paused_or_failed_audit_goes_on() {
    let database = Database::new().await;
    let audit = database.audit().await;
    for state in [AuditState::Paused, AuditState::Failed] {
        database.writer.set_state(audit, state, 2_000).await.unwrap();
        database.writer.set_state(audit, AuditState::Running, 3_000).await.unwrap();
        let read = database.reader().audit(audit).await.unwrap();
        assert_eq!((read.state, read.finished_at), (AuditState::Running, None));
    }
}

#[tokio::test]
async fn a_closed_audit_may_get_another_name() {
    let database = Database::new().await;
    let audit = database.audit().await;
    database.writer.set_state(audit, AuditState::Finished, 5_000).await.unwrap();
    database.writer.rename_audit(audit, "Pirms pārbūves").await.unwrap();
    assert_eq!(database.reader().audit(audit).await.unwrap().name, "Pirms pārbūves");
}

#[tokio::test]
async fn an_audit_is_deleted_with_all_that_is_its_own() {
    let database = Database::new().await;
    let (gone, kept) = (database.audit().await, database.audit().await);
    let page: Visited = judged("a", vec![finding("image-has-name", FindingKind::Failed, "logo", "p")]);
    let visit = database.record(gone, &page).await;
    let other = database.record(kept, &page).await;
    assert!(matches!(database.writer.delete_audit(gone).await, Err(Error::Running { .. })));
    database.writer.set_state(gone, AuditState::Finished, 5_000).await.unwrap();
    database.writer.delete_audit(gone).await.unwrap();

    assert!(matches!(database.reader().audit(gone).await, Err(Error::NoSuch { .. })));
    assert!(matches!(database.reader().visit(visit).await, Err(Error::NoSuch { .. })));
    assert!(database.reader().results_of(visit).await.unwrap().is_empty());
    assert_eq!(database.reader().results_of(other).await.unwrap().len(), 2);
    assert_ne!(database.audit().await, gone, "the number is not given again");
}

#[tokio::test]
async fn an_audit_that_does_not_exist_is_said_to_be_missing() {
    let database = Database::new().await;
    let nobody = AuditId(77);
    let is_missing =
        |result: Result<(), Error>| matches!(result, Err(Error::NoSuch { what: "audit", id: 77 }));
    assert!(is_missing(database.reader().audit(nobody).await.map(|_| ())));
    assert!(is_missing(database.writer.record_visit(nobody, &visited("a")).await.map(|_| ())));
    assert!(is_missing(database.writer.set_state(nobody, AuditState::Paused, 1).await));
    assert!(is_missing(database.writer.rename_audit(nobody, "x").await));
    assert!(is_missing(database.writer.delete_audit(nobody).await));
}

#[tokio::test]
async fn advice_is_kept_but_never_counted_as_a_failure_or_a_question() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let faults = vec![
        finding("image-has-name", FindingKind::Failed, "logo", "p"),
        finding("link-has-name", FindingKind::Failed, "vairāk", "q"),
        finding("link-has-name", FindingKind::CantTell, "vairāk", "r"),
    ];
    let mut page = judged("a", faults);
    page.judged.as_mut().unwrap().advice.insert("link-has-name".to_owned());
    let visit = database.record(audit, &page).await;
    let visit = database.reader().visit(visit).await.unwrap();
    assert_eq!((visit.failed, visit.cant_tell, visit.advice), (1, 0, 2));
    let read = database.reader().audit(audit).await.unwrap();
    assert_eq!((read.failed, read.cant_tell), (1, 0));
}
