//! Findings: read as they were found, by rule, component, page, service.

use audit::{Finding, FindingKind, Value};
use store::{Error, FindingFilter, FindingId, ServiceFields, Span, Visited};

use crate::support::{Database, address, finding, judged};

async fn places(database: &Database, filter: FindingFilter) -> Vec<String> {
    let audit = database.reader().audits().await.unwrap()[0].id;
    let list = database.reader().findings(audit, &filter, Span::ALL).await.unwrap();
    assert_eq!(list.total, list.rows.len() as i64);
    list.rows.into_iter().map(|row| row.finding.anchor.replace("#saturs > ", "")).collect()
}

#[tokio::test]
async fn a_finding_is_read_as_it_was_found() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let mut bare = finding("link-has-name", FindingKind::CantTell, "vairāk", "q");
    bare.attr = None;
    bare.role = None;
    bare.name = Some("Lasīt \0 vairāk".to_owned());
    bare.args = Vec::new();
    let found = vec![finding("image-has-name", FindingKind::Failed, "logo", "p"), bare];
    let visit = database.record(audit, &judged("a", found.clone())).await;

    let list = database.reader().findings(audit, &FindingFilter::default(), Span::ALL).await.unwrap();
    assert_eq!(list.rows.iter().map(|row| row.finding.clone()).collect::<Vec<_>>(), found);
    assert!(list.rows.iter().all(|row| row.visit == visit && row.address == address("a")));
    assert_eq!(database.reader().finding(list.rows[1].id).await.unwrap(), list.rows[1]);
    let missing = database.reader().finding(FindingId(999)).await;
    assert!(matches!(missing, Err(Error::NoSuch { what: "finding", id: 999 })));
}

#[tokio::test]
async fn an_argument_without_a_finite_value_does_not_lose_its_finding() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let mut odd = finding("image-has-name", FindingKind::Failed, "logo", "p");
    odd.args = vec![
        ("ratio".to_owned(), Value::Number(f64::NAN)),
        ("size".to_owned(), Value::Number(f64::INFINITY)),
    ];
    database.record(audit, &judged("a", vec![odd])).await;
    let list = database.reader().findings(audit, &FindingFilter::default(), Span::ALL).await.unwrap();
    let text = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
    assert_eq!(list.rows[0].finding.args, [text("ratio", "NaN"), text("size", "inf")]);
}

#[tokio::test]
async fn findings_are_filtered_by_rule_kind_component_page_service_and_fingerprint() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let fields = ServiceFields { name: "Dzīvesvieta".to_owned(), ..ServiceFields::default() };
    let service = database.writer.add_service(&fields, 1).await.unwrap();
    let image = |kind, fault, place| -> Finding { finding("image-has-name", kind, fault, place) };
    let logo = image(FindingKind::Failed, "logo", "a1");
    let question = image(FindingKind::CantTell, "bilde", "a2");
    let link = finding("link-has-name", FindingKind::Failed, "vairāk", "b1");
    let logo_again = image(FindingKind::Failed, "logo", "b2");
    let first = database.record(audit, &judged("a", vec![logo.clone(), question])).await;
    let second = judged("b", vec![link.clone(), logo_again]);
    database.record(audit, &Visited { service: Some(service), ..second }).await;

    let any = FindingFilter::default;
    assert_eq!(places(&database, any()).await, ["a1", "a2", "b1", "b2"]);
    let rule = FindingFilter { rule: Some("image-has-name".to_owned()), ..any() };
    assert_eq!(places(&database, rule).await, ["a1", "a2", "b2"]);
    let kind = FindingFilter { kinds: vec![FindingKind::CantTell], ..any() };
    assert_eq!(places(&database, kind).await, ["a2"]);
    let component = FindingFilter { component: Some(logo.component), ..any() };
    assert_eq!(places(&database, component).await, ["a1", "b2"]);
    let visit = FindingFilter { visit: Some(first), ..any() };
    assert_eq!(places(&database, visit).await, ["a1", "a2"]);
    let of_service = FindingFilter { service: Some(service), ..any() };
    assert_eq!(places(&database, of_service).await, ["b1", "b2"]);
    let fingerprint = FindingFilter { fingerprint: Some(link.fingerprint), ..any() };
    assert_eq!(places(&database, fingerprint).await, ["b1"]);
    let nothing = FindingFilter { rule: Some("no-such-rule".to_owned()), ..any() };
    assert!(places(&database, nothing).await.is_empty());
}

#[tokio::test]
async fn findings_of_other_audits_are_not_mixed_in() {
    let database = Database::new().await;
    let (first, second) = (database.audit().await, database.audit().await);
    let fault = finding("image-has-name", FindingKind::Failed, "logo", "p");
    database.record(first, &judged("a", vec![fault.clone()])).await;
    database.record(second, &judged("a", vec![fault.clone(), fault])).await;
    let all = FindingFilter::default();
    assert_eq!(database.reader().findings(first, &all, Span::ALL).await.unwrap().total, 1);
    let screen = database.reader().findings(second, &all, Span { limit: 1, offset: 1 }).await.unwrap();
    assert_eq!((screen.total, screen.rows.len()), (2, 1));
}

#[tokio::test]
async fn a_page_with_very_many_findings_keeps_them_all_in_order() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let found: Vec<Finding> = (0..1_234)
        .map(|number| finding("link-has-name", FindingKind::Failed, "vairāk", &number.to_string()))
        .collect();
    database.record(audit, &judged("a", found.clone())).await;
    let list = database.reader().findings(audit, &FindingFilter::default(), Span::ALL).await.unwrap();
    assert_eq!(list.rows.into_iter().map(|row| row.finding).collect::<Vec<_>>(), found);
}
