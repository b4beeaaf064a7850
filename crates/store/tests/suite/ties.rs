//! Which page belongs to which service: what was found, and what a person said.

use store::{
    Error, NewPageTie, PageLink, ServiceFields, ServiceId, ServicePart, Span, Tie, TiedBy, VisitFilter,
    VisitOrder, Visited,
};

use crate::support::{Database, address, visited};

const BY_ADDRESS: Tie = Tie { by: Some(TiedBy::Address), part: Some(ServicePart::Form), step: Some(2) };

async fn service(database: &Database, name: &str, now: i64) -> ServiceId {
    let fields = ServiceFields { name: name.to_owned(), ..ServiceFields::default() };
    database.writer.add_service(&fields, now).await.unwrap()
}

fn said(path: &str, service: Option<ServiceId>, made_at: i64) -> NewPageTie {
    NewPageTie {
        key: address(path),
        service,
        part: ServicePart::Form,
        person: "Anna Bērziņa".to_owned(),
        made_at,
    }
}

#[tokio::test]
async fn a_visit_keeps_how_it_came_to_its_service_and_which_step_it_is() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let service = service(&database, "Koku ciršana", 1).await;
    let page = Visited { service: Some(service), tie: BY_ADDRESS, ..visited("a") };
    let visit = database.record(audit, &page).await;
    let stored = database.reader().visit(visit).await.unwrap();
    assert_eq!((stored.service, stored.tie), (Some(service), BY_ADDRESS));
}

#[tokio::test]
async fn what_a_person_says_of_a_page_holds_for_its_visits_in_all_audits() {
    let database = Database::new().await;
    let (first, second) = (database.audit().await, database.audit().await);
    let (trees, roads) = (service(&database, "Koku ciršana", 1).await, service(&database, "Ceļi", 2).await);
    let page = Visited { service: Some(trees), tie: BY_ADDRESS, ..visited("a") };
    let visits = [database.record(first, &page).await, database.record(second, &page).await];
    let other =
        database.record(second, &Visited { service: Some(trees), tie: BY_ADDRESS, ..visited("b") }).await;
    database.writer.tie_page(&said("a", Some(roads), 10)).await.unwrap();
    for visit in visits {
        let stored = database.reader().visit(visit).await.unwrap();
        let tie = Tie { by: Some(TiedBy::Person), part: Some(ServicePart::Form), step: None };
        assert_eq!((stored.service, stored.tie), (Some(roads), tie));
    }
    assert_eq!(database.reader().visit(other).await.unwrap().service, Some(trees));
}

#[tokio::test]
async fn the_latest_word_about_a_page_rules_and_the_earlier_ones_stay() {
    let database = Database::new().await;
    let trees = service(&database, "Koku ciršana", 1).await;
    database.writer.tie_page(&said("a", Some(trees), 10)).await.unwrap();
    database.writer.tie_page(&said("a", None, 20)).await.unwrap();
    let ruling = database.reader().page_ties().await.unwrap();
    assert_eq!(ruling.iter().map(|tie| tie.tie.clone()).collect::<Vec<_>>(), [said("a", None, 20)]);
    let all = database.reader().page_ties_of(&address("a")).await.unwrap();
    assert_eq!(all.iter().map(|tie| tie.tie.made_at).collect::<Vec<_>>(), [20, 10]);
    assert_eq!(all[1].service_name, "Koku ciršana");
}

#[tokio::test]
async fn a_tie_to_a_removed_service_rules_nothing_whatever_is_added_later() {
    let database = Database::new().await;
    let trees = service(&database, "Koku ciršana", 1).await;
    database.writer.tie_page(&said("a", Some(trees), 10)).await.unwrap();
    let tie = database.reader().page_ties().await.unwrap().remove(0);
    let services = database.reader().services().await.unwrap();
    assert_eq!(tie.holds(&services), Some(Some(trees)));
    database.writer.remove_service(trees).await.unwrap();
    service(&database, "Ceļi", 2).await;
    assert_eq!(tie.holds(&database.reader().services().await.unwrap()), None);
}

#[tokio::test]
async fn a_page_cannot_be_tied_to_a_service_that_is_not_there() {
    let database = Database::new().await;
    let error = database.writer.tie_page(&said("a", Some(ServiceId(7)), 10)).await.unwrap_err();
    assert!(matches!(error, Error::NoSuch { what: "service", id: 7 }));
    assert!(database.reader().page_ties().await.unwrap().is_empty());
}

#[tokio::test]
async fn tying_the_visits_of_an_audit_anew_lets_the_earlier_ties_go() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let trees = service(&database, "Koku ciršana", 1).await;
    let tied = Visited { service: Some(trees), tie: BY_ADDRESS, ..visited("a") };
    let (a, b) = (database.record(audit, &tied).await, database.record(audit, &visited("b")).await);
    database.writer.tie_visits(audit, &[(b, Some(trees), BY_ADDRESS)]).await.unwrap();
    assert_eq!(database.reader().visit(a).await.unwrap().service, None);
    assert_eq!(database.reader().visit(a).await.unwrap().tie, Tie::default());
    assert_eq!(database.reader().visit(b).await.unwrap().tie, BY_ADDRESS);
    let outside = VisitFilter { is_outside: true, ..VisitFilter::default() };
    let outside = database.reader().visits(audit, &outside, VisitOrder::Visited, Span::ALL).await.unwrap();
    assert_eq!((outside.total, outside.rows[0].id), (1, a));
}

#[tokio::test]
async fn links_in_the_content_of_pages_of_services_are_read_in_their_order() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let trees = service(&database, "Koku ciršana", 1).await;
    let link =
        |path: &str, is_content| PageLink { key: address(path), text: format!("Uz {path}"), is_content };
    let links = vec![link("b", true), link("izvēlne", false), link("c", true)];
    let tied = Visited { service: Some(trees), tie: BY_ADDRESS, links: links.clone(), ..visited("a") };
    let visit = database.record(audit, &tied).await;
    database.record(audit, &Visited { links: links.clone(), ..visited("b") }).await;
    let found = database.reader().links_of_services(audit).await.unwrap();
    let found: Vec<_> = found.into_iter().map(|found| (found.visit, found.link)).collect();
    assert_eq!(found, [(visit, links[0].clone()), (visit, links[2].clone())]);
    assert_eq!(database.reader().links_of(visit).await.unwrap(), links);
}
