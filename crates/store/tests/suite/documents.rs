//! Documents of a run: each once, with its links and services.

use store::{
    AuditState, DocumentFilter, DocumentOrder, DocumentRecord, Error, PageLink, ServiceFields, ServicePart,
    Span, Tie, TiedBy, Visited,
};

use crate::support::{Database, address, visited};

fn document(path: &str, outcome: &str, faults: i64) -> DocumentRecord {
    DocumentRecord {
        key: address(path),
        address: address(path),
        kind: "pdf".to_owned(),
        status: "notHtml".to_owned(),
        outcome: outcome.to_owned(),
        faults,
        ..DocumentRecord::default()
    }
}

fn link(path: &str, is_content: bool) -> PageLink {
    PageLink { key: address(path), text: format!("Uz {path}"), is_content }
}

async fn addresses(database: &Database, audit: store::AuditId, filter: DocumentFilter) -> Vec<String> {
    let list = database.reader().documents(audit, &filter, DocumentOrder::Worst, Span::ALL).await.unwrap();
    assert_eq!(list.total, list.rows.len() as i64);
    list.rows.into_iter().map(|row| row.record.address).collect()
}

#[tokio::test]
async fn a_document_is_kept_with_its_visit_and_counts_its_links() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let links = vec![link("a.pdf", true), link("b", true)];
    database.record(audit, &Visited { links: links.clone(), ..visited("1") }).await;
    database.record(audit, &Visited { links, ..visited("2") }).await;
    let kept = document("a.pdf", "problems", 2);
    database.record(audit, &Visited { document: Some(kept.clone()), ..visited("a.pdf") }).await;
    let filter = DocumentFilter::default();
    let list = database.reader().documents(audit, &filter, DocumentOrder::Worst, Span::ALL).await.unwrap();
    assert_eq!((list.total, list.rows[0].links), (1, 2));
    assert_eq!(list.rows[0].record, kept);
    let links = database.reader().links_to(audit, &address("a.pdf")).await.unwrap();
    assert_eq!(
        links.iter().map(|link| link.address.as_str()).collect::<Vec<_>>(),
        [address("1"), address("2")]
    );
}

#[tokio::test]
async fn a_document_belongs_to_the_services_whose_content_links_to_it_until_a_person_says_otherwise() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let mut services = Vec::new();
    for name in ["Koku ciršana", "Ceļi"] {
        let fields = ServiceFields { name: name.to_owned(), ..ServiceFields::default() };
        services.push(database.writer.add_service(&fields, 1).await.unwrap());
    }
    let tie = Tie { by: Some(TiedBy::Address), part: Some(ServicePart::Description), step: None };
    let of = |service, links| Visited { service: Some(service), tie, links, ..Visited::default() };
    let first = of(services[0], vec![link("a.pdf", true), link("izvelne.pdf", false)]);
    database.record(audit, &Visited { record: visited("1").record, ..first }).await;
    let second = of(services[1], vec![link("a.pdf", true)]);
    database.record(audit, &Visited { record: visited("2").record, ..second }).await;
    for path in ["a.pdf", "izvelne.pdf"] {
        let kept = Visited { document: Some(document(path, "questions", 0)), ..visited(path) };
        database.record(audit, &kept).await;
    }
    let owners = async || -> Vec<i64> {
        let rows = database.reader().services_of_documents(audit, None).await.unwrap();
        rows.into_iter().map(|row| row.service.0).collect()
    };
    assert_eq!(owners().await, [services[0].0, services[1].0]);
    let of_first = DocumentFilter { service: Some(services[0]), ..DocumentFilter::default() };
    assert_eq!(addresses(&database, audit, of_first.clone()).await, [address("a.pdf")]);
    let said = store::NewPageTie {
        key: address("a.pdf"),
        service: Some(services[1]),
        part: ServicePart::Document,
        person: "Anna".to_owned(),
        made_at: 5,
    };
    database.writer.tie_page(&said).await.unwrap();
    assert_eq!(owners().await, [services[1].0]);
    assert!(addresses(&database, audit, of_first).await.is_empty());
}

#[tokio::test]
async fn closing_lists_what_was_not_fetched_and_keeps_links_to_documents_and_of_descriptions_only() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let links = vec![link("a.pdf", true), link("b", true)];
    let page = database.record(audit, &Visited { links: links.clone(), ..visited("1") }).await;
    assert_eq!(database.reader().linked_addresses(audit).await.unwrap(), [address("a.pdf"), address("b")]);
    let missed = document("a.pdf", "not-fetched", 0);
    database.writer.close_documents(audit, std::slice::from_ref(&missed)).await.unwrap();
    database.writer.close_documents(audit, &[missed]).await.unwrap();
    assert_eq!(addresses(&database, audit, DocumentFilter::default()).await, [address("a.pdf")]);
    assert_eq!(database.reader().links_of(page).await.unwrap(), links[..1]);
    database.writer.set_state(audit, AuditState::Finished, 9).await.unwrap();
    let closed = database.writer.close_documents(audit, &[]).await.unwrap_err();
    assert!(matches!(closed, Error::Closed { .. }));
}

#[tokio::test]
async fn documents_are_listed_by_outcome_and_kind_and_age() {
    let database = Database::new().await;
    let audit = database.audit().await;
    let of = |record: DocumentRecord| Visited { document: Some(record.clone()), ..visited(&record.kind) };
    let old = DocumentRecord {
        last_modified: Some(10),
        kind: "doc".to_owned(),
        ..document("a", "not-looked-at", 0)
    };
    let late = DocumentRecord { dated: Some("2024-01-01".to_owned()), kind: "odt".to_owned(), ..old.clone() };
    let late = DocumentRecord { key: address("c"), address: address("c"), ..late };
    for record in [document("b", "problems", 1), old, late] {
        database.record(audit, &of(record)).await;
    }
    let words = |word: &str| vec![word.to_owned()];
    let by = DocumentFilter { outcomes: words("problems"), ..DocumentFilter::default() };
    assert_eq!(addresses(&database, audit, by).await, [address("b")]);
    let by = DocumentFilter { kinds: words("doc"), ..DocumentFilter::default() };
    assert_eq!(addresses(&database, audit, by).await, [address("a")]);
    let by =
        DocumentFilter { old_and_unused: Some((11, "2018-09-23".to_owned())), ..DocumentFilter::default() };
    assert_eq!(addresses(&database, audit, by).await, [address("a")]);
    assert_eq!(addresses(&database, audit, DocumentFilter::default()).await[0], address("b"));
}
