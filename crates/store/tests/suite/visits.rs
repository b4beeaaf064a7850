//! Visits: whole or not at all, once per address, and found again by status, service, text.

use audit::{FindingKind, Outcome, Untested};
use store::{
    Capture, Error, MAX_RESOURCE, Part, PartKind, ServiceFields, Span, VisitFilter, VisitOrder, VisitRecord,
    Visited,
};

use crate::support::{Database, address, entry, finding, judged, visited};

fn full_record() -> VisitRecord {
    VisitRecord {
        address: address("Lapa?x=1"),
        key: address("lapa?x=1"),
        final_address: address("lapa/"),
        redirects: vec![format!("301 {}", address("lapa/"))],
        status: "redirected".to_owned(),
        detail: "301".to_owned(),
        http_status: Some(200),
        content_type: "text/html".to_owned(),
        title: "Sākums — 100 % pieejams".to_owned(),
        bytes: 1 << 40,
        hash: "ab12".to_owned(),
        elements: 1_234,
        millis: 56,
        depth: 3,
        found_on: address(""),
        duplicate_of: Some(address("cita")),
        visited_at: 1_700_000_000_123,
        browser: "Chrome 156.0".to_owned(),
    }
}

async fn addresses(database: &Database, filter: VisitFilter, order: VisitOrder) -> Vec<String> {
    let audit = database.reader().audits().await.unwrap()[0].id;
    let list = database.reader().visits(audit, &filter, order, Span::ALL).await.unwrap();
    assert_eq!(list.total, list.rows.len() as i64);
    list.rows.into_iter().map(|visit| visit.record.address.replace("https://novads.example/", "")).collect()
}

#[tokio::test]
async fn a_visit_is_read_as_it_was_recorded() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let recorded = Visited { record: full_record(), ..Visited::default() };
    let id = database.record(audit, &recorded).await;
    let visit = database.reader().visit(id).await.unwrap();
    assert_eq!(visit.record, full_record());
    assert_eq!((visit.audit, visit.service, visit.is_judged), (audit, None, false));
    let seen = &database.reader().visited_of(audit).await.unwrap()[0];
    assert_eq!((seen.key.as_str(), seen.depth), (full_record().key.as_str(), 3));
    assert_eq!(seen.duplicate_of, full_record().duplicate_of);
}

#[tokio::test]
async fn every_rule_that_ran_has_a_result_also_one_that_could_not() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let mut page = judged("a", vec![finding("image-has-name", FindingKind::Failed, "logo", "p")]);
    let outcomes = &mut page.judged.as_mut().unwrap().outcomes;
    outcomes[1].outcome = Outcome::Untested;
    outcomes[1].untested = Some(Untested::OutOfTime);
    let outcomes = outcomes.clone();
    let visit = database.record(audit, &page).await;
    assert_eq!(database.reader().results_of(visit).await.unwrap(), outcomes);
}

#[tokio::test]
async fn a_second_visit_to_the_same_address_changes_nothing_but_the_queue() {
    let database = Database::new().await;
    let audit = database.audit().await;
    database.writer.enqueue(audit, &[entry("a")]).await.unwrap();
    let first = database.writer.record_visit(audit, &visited("a")).await.unwrap();
    let faults = vec![finding("image-has-name", FindingKind::Failed, "logo", "p")];
    let again = Visited { discovered: vec![entry("b")], ..judged("a", faults) };
    let second = database.writer.record_visit(audit, &again).await.unwrap();

    assert!(first.is_new && !second.is_new);
    assert_eq!(first.visit, second.visit);
    assert!(!database.reader().visit(first.visit).await.unwrap().is_judged);
    let read = database.reader().audit(audit).await.unwrap();
    assert_eq!((read.visits, read.failed, read.queued), (1, 0, 1));
}

#[tokio::test]
async fn a_visit_that_cannot_be_recorded_whole_is_not_recorded_at_all() {
    let database = Database::new().await;
    let audit = database.audit().await;
    database.writer.enqueue(audit, &[entry("a")]).await.unwrap();
    let faults = vec![
        finding("image-has-name", FindingKind::Failed, "logo", "p"),
        finding("nobody-knows-me", FindingKind::Failed, "logo", "p"),
    ];
    let page = Visited { discovered: vec![entry("b")], ..judged("a", faults) };
    assert!(matches!(database.writer.record_visit(audit, &page).await, Err(Error::Unstorable { .. })));
    let read = database.reader().audit(audit).await.unwrap();
    assert_eq!((read.visits, read.failed, read.queued), (0, 0, 1));
    assert_eq!(database.reader().queue_of(audit).await.unwrap()[0].entry, entry("a"));
}

#[tokio::test]
async fn a_capture_that_is_too_large_is_refused_before_anything_is_written() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let content = vec![b'a'; MAX_RESOURCE as usize + 1].into();
    let part = Part { kind: PartKind::Document, address: address("a"), content };
    let page = Visited { capture: Some(Capture { parts: vec![part] }), ..visited("a") };
    assert!(matches!(database.writer.record_visit(audit, &page).await, Err(Error::TooLarge { .. })));
    assert_eq!(database.reader().audit(audit).await.unwrap().visits, 0);
}

#[tokio::test]
async fn visits_are_filtered_by_status_service_judgement_and_text_whatever_its_case() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let fields = ServiceFields { name: "Dzīvesvieta".to_owned(), ..ServiceFields::default() };
    let service = database.writer.add_service(&fields, 1).await.unwrap();
    let titled = |path: &str, title: &str| {
        let mut page = visited(path);
        page.record.title = title.to_owned();
        page
    };
    let mut missing = titled("pazudusi", "Nav");
    missing.record.status = "httpError".to_owned();
    database.record(audit, &missing).await;
    let of_service = Visited { service: Some(service), ..titled("dzīvesvieta", "ŠĶĒRŠĻI 100 %") };
    database.record(audit, &of_service).await;
    database.record(audit, &judged("a_b", Vec::new())).await;
    database.record(audit, &visited("aXb")).await;

    let all = VisitOrder::Visited;
    let with = |text: &str| VisitFilter { text: Some(text.to_owned()), ..VisitFilter::default() };
    let status = VisitFilter { status: Some("httpError".to_owned()), ..VisitFilter::default() };
    assert_eq!(addresses(&database, status, all).await, ["pazudusi"]);
    let service = VisitFilter { service: Some(service), ..VisitFilter::default() };
    assert_eq!(addresses(&database, service, all).await, ["dzīvesvieta"]);
    let is_judged = VisitFilter { is_judged: Some(true), ..VisitFilter::default() };
    assert_eq!(addresses(&database, is_judged, all).await, ["a_b"]);
    assert_eq!(addresses(&database, with("šķērš"), all).await, ["dzīvesvieta"]);
    assert_eq!(addresses(&database, with("100 %"), all).await, ["dzīvesvieta"]);
    assert_eq!(
        addresses(&database, with("A_B"), all).await,
        ["a_b"],
        "an underscore is itself, not any character"
    );
    assert_eq!(addresses(&database, with("%"), all).await, ["dzīvesvieta"]);
    assert!(addresses(&database, with(r"\"), all).await.is_empty());
}

#[tokio::test]
async fn visits_are_sorted_and_cut_into_screens() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let fault = |kind, place| finding("image-has-name", kind, "logo", place);
    let slow = |millis, mut page: Visited| {
        page.record.millis = millis;
        page
    };
    let (failed, question) = (fault(FindingKind::Failed, "p"), fault(FindingKind::CantTell, "q"));
    database.record(audit, &slow(5, judged("c", vec![question.clone()]))).await;
    database.record(audit, &slow(9, judged("a", Vec::new()))).await;
    database.record(audit, &slow(7, judged("b", vec![failed, question]))).await;

    let by = async |order| addresses(&database, VisitFilter::default(), order).await;
    assert_eq!(by(VisitOrder::Visited).await, ["c", "a", "b"]);
    assert_eq!(by(VisitOrder::Address).await, ["a", "b", "c"]);
    assert_eq!(by(VisitOrder::Worst).await, ["b", "c", "a"]);
    assert_eq!(by(VisitOrder::Slowest).await, ["a", "b", "c"]);

    let screen = Span { limit: 1, offset: 1 };
    let filter = VisitFilter::default();
    let list = database.reader().visits(audit, &filter, VisitOrder::Address, screen).await.unwrap();
    assert_eq!((list.total, list.rows.len(), list.rows[0].record.address.clone()), (3, 1, address("b")));
}
