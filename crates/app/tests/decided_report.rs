//! What people decide stands openly in every report, and figures follow it.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::sync::Arc;

use app::view::{
    AuditRequest, ComponentQuery, DecisionKind, DecisionRequest, ReportFormat, Settings, Urgency,
};
use app::{App, Language};
use axum::Router;
use axum::response::Html;
use axum::routing::get;

const HOME: &str = "<!doctype html><html lang=lv><title>Novads</title><main><h1>Novads</h1>\
    <p><img src=gerbonis.png><img src=karte.png></p></main>";

async fn audited() -> (App, i64, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let settings = Settings { person: "Anna Ozola".to_owned(), ..app.settings().await.unwrap() };
    app.save_settings(settings).await.unwrap();
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let site = Router::new().route("/", get(|| async { Html(HOME) }));
    tokio::spawn(async move { axum::serve(listener, site).await });
    let request = AuditRequest { addresses: vec![address], ..AuditRequest::default() };
    let id = app.start_audit(request, Arc::new(|_| {})).await.unwrap();
    app.wait_for_audit(id).await;
    (app, id, folder)
}

async fn text(app: &App, id: i64, format: ReportFormat) -> String {
    String::from_utf8(app.report(id, format, Language::En).await.unwrap()).unwrap()
}

fn about(audit: i64, component: &str, kind: DecisionKind) -> DecisionRequest {
    DecisionRequest {
        audit,
        component: Some(component.to_owned()),
        fingerprints: Vec::new(),
        kind,
        reason: "Pieteikums Nr. 214 platformas uzturētājam.".to_owned(),
        expires: None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_left_to_the_supplier_stays_a_fault_and_says_so() {
    let (app, id, _folder) = audited().await;
    let query = ComponentQuery { urgency: Some(Urgency::ToFix), ..ComponentQuery::default() };
    let faults = app.components(id, query, Language::En).await.unwrap();
    let before = app.audits().await.unwrap()[0].counts.to_fix;
    app.decide(about(id, &faults.rows[0].component, DecisionKind::Suppliers)).await.unwrap();
    for format in [ReportFormat::Html, ReportFormat::Json, ReportFormat::Earl, ReportFormat::Csv] {
        let report = text(&app, id, format).await;
        assert!(report.contains("Anna Ozola"), "{format:?}");
    }
    assert!(text(&app, id, ReportFormat::Html).await.contains("For the supplier to fix"));
    assert_eq!(app.audits().await.unwrap()[0].counts.to_fix, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answered_question_is_decided_and_no_longer_asked() {
    let (app, id, _folder) = audited().await;
    let query = ComponentQuery { urgency: Some(Urgency::Review), ..ComponentQuery::default() };
    let questions = app.components(id, query, Language::En).await.unwrap();
    let places = async || -> u64 {
        let json: serde_json::Value =
            serde_json::from_str(&text(&app, id, ReportFormat::Json).await).unwrap();
        json["routine"].as_array().unwrap().iter().map(|row| row["places"].as_u64().unwrap()).sum()
    };
    let (asked, counted) = (places().await, app.audits().await.unwrap()[0].counts);
    assert!(asked > 0);
    app.decide(about(id, &questions.rows[0].component, DecisionKind::Meets)).await.unwrap();
    assert_eq!(places().await, asked - u64::from(questions.rows[0].places));
    let now = app.audits().await.unwrap()[0].counts;
    assert_eq!((now.review, now.decided), (counted.review - 1, counted.decided + 1));
    assert!(text(&app, id, ReportFormat::Earl).await.contains("earl:semiAuto"));
}
