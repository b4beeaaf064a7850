//! Whole audits of a small site that misbehaves: what was not seen never counts as good.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::sync::{Arc, Mutex};

use app::view::{AuditEvent, AuditRequest, AuditState, PageQuery, Standing};
use app::{App, Language};
use axum::Router;
use axum::http::{StatusCode, header};
use axum::response::Html;
use axum::routing::get;

const HOME: &str = "<!doctype html><html lang=lv><title>Novads</title><main><h1>Novads</h1>\
    <a href=/lietotne>Lietotne</a> <a href=/nav>Nav</a> <a href=/cenas.pdf>Cenas</a> <a href=/labi>Labi</a></main>";
const SHELL: &str =
    "<!doctype html><html lang=lv><title>Lietotne</title><div id=app>Ielādē…</div><script src=a.js></script>";
const GOOD: &str = "<!doctype html><html lang=lv><title>Labi</title><main><h1>Viss kārtībā</h1></main>";

async fn site() -> String {
    let pdf = || async { ([(header::CONTENT_TYPE, "application/pdf")], "%PDF-1.7") };
    let router = Router::new()
        .route("/", get(|| async { Html(HOME) }))
        .route("/lietotne", get(|| async { Html(SHELL) }))
        .route("/labi", get(|| async { Html(GOOD) }))
        .route("/cenas.pdf", get(pdf))
        .fallback(|| async { (StatusCode::NOT_FOUND, Html("<p>Nav</p>")) });
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

async fn audited(folder: &std::path::Path) -> (App, i64, Vec<AuditEvent>) {
    let app = App::open(folder).await.unwrap();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ear = Arc::clone(&heard);
    let request = AuditRequest { addresses: vec![site().await], ..AuditRequest::default() };
    let id = app.start_audit(request, Arc::new(move |event| ear.lock().unwrap().push(event))).await.unwrap();
    app.wait_for_audit(id).await;
    let events = heard.lock().unwrap().clone();
    (app, id, events)
}

async fn status_of(app: &App, id: i64, text: &str) -> (String, Standing) {
    let query = PageQuery { text: text.to_owned(), ..PageQuery::default() };
    let page = app.pages(id, query, Language::Lv).await.unwrap().rows.remove(0);
    (page.status, page.standing)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_seen_is_told_apart_from_what_was_judged() {
    let folder = tempfile::tempdir().unwrap();
    let (app, id, _) = audited(folder.path()).await;
    assert_eq!(status_of(&app, id, "/labi").await, ("loaded".to_owned(), Standing::Judged));
    assert_eq!(status_of(&app, id, "/lietotne").await, ("needsScript".to_owned(), Standing::NotJudged));
    assert_eq!(status_of(&app, id, "/nav").await, ("httpError".to_owned(), Standing::NotJudged));
    assert_eq!(status_of(&app, id, "/cenas.pdf").await, ("notHtml".to_owned(), Standing::Other));
    let counts = app.audit_summary(id, Language::Lv).await.unwrap().audit.counts;
    assert_eq!((counts.judged, counts.not_judged, counts.other, counts.to_fix), (2, 2, 1, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_criterion_is_met_because_nothing_failed() {
    let folder = tempfile::tempdir().unwrap();
    let (app, id, _) = audited(folder.path()).await;
    let criteria = app.criteria(id, Language::Lv).await.unwrap();
    assert_eq!(criteria.len(), 50);
    assert!(
        criteria
            .iter()
            .filter(|row| row.criterion.number != "4.1.1")
            .all(|row| row.status == "needsReview" || row.status == "notChecked")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn listeners_hear_every_visit_and_then_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let (_app, _, events) = audited(folder.path()).await;
    let visited = events.iter().filter(|event| matches!(event, AuditEvent::Visited { .. })).count();
    assert_eq!(visited, 5);
    assert!(matches!(events.last(), Some(AuditEvent::State { state: AuditState::Finished, .. })));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_audit_is_there_again_after_the_program_was_closed() {
    let folder = tempfile::tempdir().unwrap();
    let (app, id, _) = audited(folder.path()).await;
    app.close().await;
    drop(app);
    let app = App::open(folder.path()).await.unwrap();
    let audits = app.audits().await.unwrap();
    assert_eq!((audits[0].id, audits[0].state), (id, AuditState::Finished));
}

#[tokio::test]
async fn an_address_that_is_none_is_refused_before_anything_is_stored() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let request =
        AuditRequest { addresses: vec!["htp://novads.example".to_owned()], ..AuditRequest::default() };
    let error = app.start_audit(request, Arc::new(|_| {})).await.unwrap_err();
    assert_eq!(error.suggestion.as_deref(), Some("http://novads.example/"));
    assert!(app.audits().await.unwrap().is_empty());
}
