//! A card of the old state portal, whose tabs have addresses of their own, over several runs.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use app::view::{AuditRequest, LineState, RegisterFields};
use app::{App, Language};
use axum::Router;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;

const PROCESS: &str = include_str!("../../../fixtures/descriptions/tabs/ProcesaApraksts.html");
const DOCUMENTS: &str = include_str!("../../../fixtures/descriptions/tabs/DokumentiUnVeidlapas.html");
const OTHER: &str = include_str!("../../../fixtures/descriptions/tabs/CitaInformacija.html");
const CARD: &str = "/lv/PPK/gimene/lauliba/p2305";

/// A portal whose last tab has a fault, and can be out of order.
async fn portal() -> (String, Arc<AtomicBool>) {
    let is_broken = Arc::new(AtomicBool::new(false));
    let broken = Arc::clone(&is_broken);
    let other = OTHER.replace("Atteikumu var apstrīdēt novada domē mēneša laikā.", "-");
    let router = Router::new()
        .route(&format!("{CARD}/ProcesaApraksts"), get(|| async { Html(PROCESS) }))
        .route(&format!("{CARD}/DokumentiUnVeidlapas"), get(|| async { Html(DOCUMENTS) }))
        .route(
            &format!("{CARD}/CitaInformacija"),
            get(move || async move {
                let status = if broken.load(Ordering::SeqCst) {
                    StatusCode::SERVICE_UNAVAILABLE
                } else {
                    StatusCode::OK
                };
                (status, Html(other))
            }),
        );
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (address, is_broken)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_on_several_tabs_is_judged_whole_and_a_tab_that_does_not_come_proves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let (site, is_broken) = portal().await;
    let fields = RegisterFields {
        name: "Laulības reģistrācija".to_owned(),
        latvija_address: format!("{site}{CARD}/ProcesaApraksts"),
        ..RegisterFields::default()
    };
    let service = app.save_service(None, fields).await.unwrap();
    let run = async || {
        let request = AuditRequest { services: vec![service], ..AuditRequest::default() };
        let id = app.start_audit(request, Arc::new(|_| ())).await.unwrap();
        app.wait_for_audit(id).await;
        app.description_sheet(service, Language::Lv).await.unwrap()
    };

    let sheet = run().await;
    let field = |sheet: &app::view::DescriptionSheet, key: &str| {
        sheet.texts[0].fields.iter().find(|field| field.key == key).unwrap().state.clone()
    };
    assert_eq!((field(&sheet, "request"), field(&sheet, "documents")), ("found".into(), "found".into()));
    let rules: Vec<&str> = sheet.lines.iter().map(|line| line.key.rule.as_str()).collect();
    assert_eq!(rules, ["appeal-is-explained"], "what is on other tabs is not missing");

    is_broken.store(true, Ordering::SeqCst);
    let sheet = run().await;
    assert_eq!(field(&sheet, "appeal"), "notSeen");
    let appeal = sheet.lines.iter().find(|line| line.key.rule == "appeal-is-explained").unwrap();
    assert_eq!(appeal.state, LineState::Found, "nobody saw that it is mended");
    assert!(sheet.lines.iter().any(|line| line.key.rule == "template-is-known"));
}
