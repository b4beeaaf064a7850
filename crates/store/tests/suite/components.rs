//! Components: one fault of a template, however many pages show it.

use audit::{Finding, FindingKind};
use store::{AuditId, ComponentFilter, ServiceFields, ServiceId, Span, Tie, TiedBy, Visited};

use crate::support::{Database, finding, judged};

fn fault(name: &str, place: &str) -> Finding {
    finding("image-has-name", FindingKind::Failed, name, place)
}

/// Sample's place, occurrences, pages, services.
async fn rows(database: &Database, audit: AuditId, filter: ComponentFilter) -> Vec<(String, i64, i64, i64)> {
    let list = database.reader().components(audit, &filter, Span::ALL).await.unwrap();
    assert_eq!(list.total, list.rows.len() as i64);
    list.rows
        .into_iter()
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
async fn components_that_clear_most_pages_come_first() {
    let database = Database::new().await;
    let (audit, _) = fill(&database).await;
    let expected = [("w1".to_owned(), 3, 3, 2), ("q".to_owned(), 2, 2, 1), ("m1".to_owned(), 3, 1, 1)];
    assert_eq!(rows(&database, audit, ComponentFilter::default()).await, expected);
    let screen = Span { limit: 1, offset: 1 };
    let list = database.reader().components(audit, &ComponentFilter::default(), screen).await.unwrap();
    assert_eq!((list.total, list.rows.len(), list.rows[0].pages), (3, 1, 2));
}

#[tokio::test]
async fn components_are_filtered_by_rule_kind_and_service() {
    let database = Database::new().await;
    let (audit, service) = fill(&database).await;
    let any = ComponentFilter::default;
    let rule = ComponentFilter { rule: Some("link-has-name".to_owned()), ..any() };
    assert_eq!(rows(&database, audit, rule).await, [("q".to_owned(), 2, 2, 1)]);
    let kind = ComponentFilter { kinds: vec![FindingKind::Failed], ..any() };
    assert_eq!(rows(&database, audit, kind).await.len(), 2);
    let of_service = ComponentFilter { service: Some(service), ..any() };
    let expected = [("m1".to_owned(), 3, 1, 1), ("q".to_owned(), 1, 1, 1), ("w1".to_owned(), 1, 1, 1)];
    let mut found = rows(&database, audit, of_service).await;
    found.sort();
    assert_eq!(found, expected);
}

#[tokio::test]
async fn failures_and_questions_of_one_component_are_not_added_up() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let question = finding("image-has-name", FindingKind::CantTell, "logo", "q");
    database.record(audit, &judged("a", vec![fault("logo", "p"), question])).await;
    let mut found = rows(&database, audit, ComponentFilter::default()).await;
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
    assert_eq!(rows(&database, audit, ComponentFilter::default()).await, [("p".to_owned(), 1, 1, 1)]);
}

#[tokio::test]
async fn the_components_of_each_service_are_named_once_however_often_they_occur() {
    let database = Database::new().await;
    let (audit, first) = fill(&database).await;
    let of = |rows: &[store::ComponentOfService], service| {
        let mut components: Vec<_> =
            rows.iter().filter(|row| row.service == service).map(|row| (row.component, row.kind)).collect();
        components.sort();
        components
    };
    let rows = database.reader().components_by_service(audit).await.unwrap();
    assert_eq!(rows.len(), 6);
    let question = finding("link-has-name", FindingKind::CantTell, "vairāk", "q");
    let mut expected = vec![
        (fault("many", "").component, FindingKind::Failed),
        (fault("wide", "").component, FindingKind::Failed),
        (question.component, FindingKind::CantTell),
    ];
    expected.sort();
    assert_eq!(of(&rows, Some(first)), expected);
    assert_eq!(of(&rows, None).len(), 2);
}
