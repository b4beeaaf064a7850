//! Components: one fault of a template, however many pages show it.

use audit::{Finding, FindingKind};
use store::{AuditId, ServiceFields, ServiceId, Span, Tie, TiedBy, Visited};

use crate::support::{Database, finding, judged};

fn fault(name: &str, place: &str) -> Finding {
    finding("image-has-name", FindingKind::Failed, name, place)
}

/// Sample's place, occurrences, pages, services.
async fn rows(
    database: &Database,
    audit: AuditId,
    service: Option<ServiceId>,
) -> Vec<(String, i64, i64, i64)> {
    let groups = database.reader().groups(audit, service).await.unwrap();
    let rows = database.reader().complete(&groups).await.unwrap();
    rows.into_iter()
        .map(|row| {
            (row.sample.finding.anchor.replace("#saturs > ", ""), row.occurrences, row.pages, row.services)
        })
        .collect()
}

async fn two_services(database: &Database) -> (ServiceId, ServiceId) {
    let fields = ServiceFields { name: "Dzīvesvieta".to_owned(), ..ServiceFields::default() };
    (
        database.writer.add_service(&fields, 1).await.unwrap(),
        database.writer.add_service(&fields, 1).await.unwrap(),
    )
}

async fn fill(database: &Database) -> (AuditId, ServiceId) {
    let audit = database.audit().await;
    let (first, second) = two_services(database).await;
    let on = |service, page: Visited| Visited { service: Some(service), ..page };
    let question = finding("link-has-name", FindingKind::CantTell, "vairāk", "q");
    database
        .record(
            audit,
            &on(first, judged("a", vec![fault("many", "m1"), fault("many", "m2"), fault("many", "m3")])),
        )
        .await;
    database.record(audit, &on(first, judged("b", vec![fault("wide", "w1"), question.clone()]))).await;
    database.record(audit, &on(second, judged("c", vec![fault("wide", "w2")]))).await;
    database.record(audit, &judged("d", vec![fault("wide", "w3"), question])).await;
    (audit, first)
}

#[tokio::test]
async fn components_that_clear_most_pages_come_first_in_open_audits_and_in_closed_ones() {
    let database = Database::new().await;
    let (audit, _) = fill(&database).await;
    let expected = [("w1".to_owned(), 3, 3, 2), ("q".to_owned(), 2, 2, 1), ("m1".to_owned(), 3, 1, 1)];
    assert_eq!(rows(&database, audit, None).await, expected);
    let open = database.reader().groups(audit, None).await.unwrap();
    let summaries = database.reader().rule_summaries(audit).await.unwrap();
    database.writer.set_state(audit, store::AuditState::Finished, 9).await.unwrap();
    assert_eq!(database.reader().groups(audit, None).await.unwrap(), open);
    assert_eq!(database.reader().rule_summaries(audit).await.unwrap(), summaries);
    assert_eq!(rows(&database, audit, None).await, expected);
}

#[tokio::test]
async fn a_screenful_holds_the_rules_and_kinds_that_are_asked_for_without_what_is_left_out() {
    let database = Database::new().await;
    let (audit, _) = fill(&database).await;
    let failed = ("image-has-name".to_owned(), FindingKind::Failed);
    let asked = ("link-has-name".to_owned(), FindingKind::CantTell);
    let other = ("link-has-name".to_owned(), FindingKind::Failed);
    let wide = fault("wide", "").component;
    for state in [store::AuditState::Running, store::AuditState::Cancelled] {
        database.writer.set_state(audit, state, 9).await.unwrap();
        let pages = async |wanted: &[_], without: &[_], limit, offset| {
            let span = Span { limit, offset };
            let groups = database.reader().ranked_groups(&[audit], wanted, without, span).await.unwrap();
            groups.iter().map(|group| group.pages).collect::<Vec<_>>()
        };
        let both = [failed.clone(), asked.clone()];
        assert_eq!(pages(&both, &[], 9, 0).await, [3, 2, 1]);
        assert_eq!(pages(&both, &[], 1, 1).await, [2]);
        assert_eq!(pages(&both, &[wide], 9, 0).await, [2, 1]);
        assert_eq!(pages(std::slice::from_ref(&failed), &[], 9, 0).await, [3, 1]);
        assert!(pages(std::slice::from_ref(&other), &[], 9, 0).await.is_empty());
    }
}

#[tokio::test]
async fn components_of_a_service_count_its_own_pages() {
    let database = Database::new().await;
    let (audit, service) = fill(&database).await;
    let expected = [("m1".to_owned(), 3, 1, 1), ("q".to_owned(), 1, 1, 1), ("w1".to_owned(), 1, 1, 2)];
    let mut found = rows(&database, audit, Some(service)).await;
    found.sort();
    assert_eq!(found, expected);
}

#[tokio::test]
async fn failures_and_questions_of_one_component_are_not_added_up() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let question = finding("image-has-name", FindingKind::CantTell, "logo", "q");
    database.record(audit, &judged("a", vec![fault("logo", "p"), question])).await;
    let mut found = rows(&database, audit, None).await;
    found.sort();
    assert_eq!(found, [("p".to_owned(), 1, 1, 0), ("q".to_owned(), 1, 1, 0)]);
}

#[tokio::test]
async fn a_page_that_is_given_to_a_service_later_counts_for_it() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let visit = database.record(audit, &judged("a", vec![fault("logo", "p")])).await;
    let (service, _) = two_services(&database).await;
    database.writer.set_state(audit, store::AuditState::Finished, 9).await.unwrap();
    let tie = Tie { by: Some(TiedBy::Address), ..Tie::default() };
    database.writer.tie_visits(audit, &[(visit, Some(service), tie)]).await.unwrap();
    assert_eq!(rows(&database, audit, None).await, [("p".to_owned(), 1, 1, 1)]);
}

#[tokio::test]
async fn the_components_of_each_service_are_named_once_however_often_they_occur() {
    let database = Database::new().await;
    let (audit, first) = fill(&database).await;
    let of = |rows: &[store::FaultsOfService], service| -> Vec<_> {
        rows.iter()
            .filter(|row| row.service == service)
            .map(|row| (row.rule.clone(), row.kind, row.components))
            .collect()
    };
    let rows = database.reader().faults_by_service(audit, &[]).await.unwrap();
    let failed = |number| ("image-has-name".to_owned(), FindingKind::Failed, number);
    let question = ("link-has-name".to_owned(), FindingKind::CantTell, 1);
    assert_eq!(of(&rows, Some(first)), [failed(2), question.clone()]);
    assert_eq!(of(&rows, None), [failed(1), question.clone()]);

    let wide = fault("wide", "").component;
    let rows = database.reader().faults_by_service(audit, &[wide]).await.unwrap();
    assert_eq!(of(&rows, Some(first)), [failed(1), question.clone()]);
    assert_eq!(of(&rows, None), [question]);
    let apart = database.reader().groups_by_service(audit, &[wide]).await.unwrap();
    let apart: Vec<_> = apart.iter().map(|(service, group)| (*service, group.occurrences)).collect();
    assert_eq!((apart.len(), apart.contains(&(Some(first), 1)), apart.contains(&(None, 1))), (3, true, true));
}
