//! Decisions over whole audits of a small site that changes: none is lost, and none outlives what it was about.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::sync::{Arc, Mutex};

use app::view::{
    AuditRequest, ComponentQuery, ComponentRow, DecisionForce, DecisionKind, DecisionRequest, Urgency,
};
use app::{App, ErrorCode, Language, OpenOf};
use axum::Router;
use axum::http::header;
use axum::response::Html;
use axum::routing::get;

const LV: Language = Language::Lv;

const IMAGE: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'><circle r='90'/></svg>";
/// A page with a sure fault (a link without a name in the footer) and routine questions (what the image shows).
const FIRST: &str = "<!doctype html><html lang=lv><title>Novads</title><main><h1>Novads</h1>\
    <p>Laipni lūdzam novada mājas lapā, kur atradīsiet visus pakalpojumus.</p>\
    <img src=/skola.svg alt='Skolas ēka pavasarī'></main><footer><a href=/rss></a></footer>";
/// The same page after a new template: other wrappers, classes, ids.
const SAME: &str = "<!doctype html><html lang=lv><title>Novads</title><main class=m><section><h1 class=t>Novads</h1>\
    <p>Laipni lūdzam novada mājas lapā, kur atradīsiet visus pakalpojumus.</p></section>\
    <div class=w><figure><img class=big id=x81 src=/skola.svg alt='Skolas ēka pavasarī'></figure></div></main>\
    <div><footer class=apaksa><div><a class=rss href=/rss></a></div></footer></div>";
/// The same image, and something new to be said of it.
const OTHER: &str = "<!doctype html><html lang=lv><title>Novads</title><main><h1>Novads</h1>\
    <p>Laipni lūdzam novada mājas lapā, kur atradīsiet visus pakalpojumus.</p>\
    <img src=/skola.svg alt='Skolas ēka pavasarī' title='Tilts'></main><footer><a href=/rss></a></footer>";

struct Site {
    address: String,
    page: Arc<Mutex<&'static str>>,
}

async fn site() -> Site {
    let page = Arc::new(Mutex::new(FIRST));
    let shown = Arc::clone(&page);
    let answer = move || {
        let html = *shown.lock().unwrap();
        async move { Html(html) }
    };
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let image = || async { ([(header::CONTENT_TYPE, "image/svg+xml")], IMAGE) };
    let router =
        Router::new().route("/", get(answer)).route("/skola.svg", get(image)).route("/tilts.svg", get(image));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Site { address, page }
}

async fn opened(folder: &std::path::Path) -> App {
    let app = App::open(folder).await.unwrap();
    let mut settings = app.settings().await.unwrap();
    "Anna Ozola".clone_into(&mut settings.person);
    app.save_settings(settings).await.unwrap();
    app
}

async fn audited(app: &App, site: &Site) -> i64 {
    let request = AuditRequest { addresses: vec![site.address.clone()], ..AuditRequest::default() };
    let id = app.start_audit(request, Arc::new(|_| {})).await.unwrap();
    app.wait_for_audit(id).await;
    id
}

async fn listed(app: &App, audit: i64, urgency: Urgency, is_decided: bool) -> Vec<ComponentRow> {
    let query = ComponentQuery { urgency: Some(urgency), is_decided, ..ComponentQuery::default() };
    app.components(audit, query, LV).await.unwrap().rows
}

async fn question(app: &App, audit: i64) -> ComponentRow {
    let asked = listed(app, audit, Urgency::Review, false).await;
    let seen: Vec<_> = asked.iter().map(|row| (row.rule.clone(), row.excerpt.clone())).collect();
    asked.into_iter().find(|row| row.excerpt.starts_with("<img")).unwrap_or_else(|| panic!("{seen:?}"))
}

fn about(audit: i64, row: &ComponentRow, kind: DecisionKind) -> DecisionRequest {
    DecisionRequest {
        audit,
        component: Some(row.component.clone()),
        fingerprints: Vec::new(),
        kind,
        reason: String::new(),
        expires: None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_decides_without_a_name() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (App::open(folder.path()).await.unwrap(), site().await);
    let audit = audited(&app, &site).await;
    let asked = question(&app, audit).await;
    let refused = app.decide(about(audit, &asked, DecisionKind::Meets)).await.unwrap_err();
    assert_eq!(refused.code, ErrorCode::PersonMissing);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sure_failure_is_put_off_with_a_reason_and_never_approved() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, site().await);
    let audit = audited(&app, &site).await;
    let fault = listed(&app, audit, Urgency::ToFix, false).await.remove(0);
    for kind in [DecisionKind::Meets, DecisionKind::NotApplicable] {
        let refused = app.decide(about(audit, &fault, kind)).await.unwrap_err();
        assert_eq!(refused.code, ErrorCode::DecisionRefused, "{kind:?}");
    }
    let mut dismissed = about(audit, &fault, DecisionKind::Dismissed);
    dismissed.reason = "Nav kļūda.".to_owned();
    assert_eq!(app.decide(dismissed).await.unwrap_err().code, ErrorCode::DecisionRefused);
    let deferred = about(audit, &fault, DecisionKind::Deferred);
    assert_eq!(app.decide(deferred.clone()).await.unwrap_err().code, ErrorCode::FieldMissing);

    app.decide(DecisionRequest { reason: "Pēc jaunās veidnes.".to_owned(), ..deferred }).await.unwrap();
    let still = listed(&app, audit, Urgency::ToFix, false).await;
    let still = still.iter().find(|row| row.component == fault.component).unwrap();
    assert_eq!((still.decided, still.is_settled), (Some(DecisionKind::Deferred), false));
    let open = app.open_failures(&OpenOf::Address(site.address.clone())).await.unwrap();
    assert_eq!((open.judged, open.postponed), (1, 1));
    assert!(open.components.contains(&fault.component), "what is put off stays a fault");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_survives_a_new_template_and_comes_up_again_when_the_element_changed() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, site().await);
    let first = audited(&app, &site).await;
    let asked = question(&app, first).await;
    let place = app.component(first, &asked.component, LV).await.unwrap().places.remove(0);
    let one = DecisionRequest {
        component: None,
        fingerprints: vec![place.fingerprint.clone()],
        ..about(first, &asked, DecisionKind::Meets)
    };
    app.decide(one).await.unwrap();
    let is_asked = async |audit| {
        let rows = listed(&app, audit, Urgency::Review, false).await;
        rows.iter().any(|row| row.component == asked.component)
    };
    assert!(!is_asked(first).await);
    assert!(
        listed(&app, first, Urgency::Review, true).await.iter().any(|row| row.component == asked.component)
    );

    *site.page.lock().unwrap() = SAME;
    let second = audited(&app, &site).await;
    let moved = app.component(second, &asked.component, LV).await.unwrap().places.remove(0);
    assert_ne!(moved.fingerprint, place.fingerprint, "the element stands elsewhere on its page");
    assert!(!is_asked(second).await);
    assert_eq!(moved.force, Some(DecisionForce::InForce));

    *site.page.lock().unwrap() = OTHER;
    let third = audited(&app, &site).await;
    assert!(is_asked(third).await, "what it looks like now nobody has judged");
    let changed = app.component(third, &asked.component, LV).await.unwrap().places.remove(0);
    assert_eq!(changed.force, Some(DecisionForce::Changed));
    let told = app.decisions_of(third, LV).await.unwrap();
    assert_eq!(told[0].decision.force, DecisionForce::Changed, "and the old answer is told of");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmed_question_has_to_be_fixed_and_a_withdrawn_answer_is_asked_again() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, site().await);
    let audit = audited(&app, &site).await;
    let asked = question(&app, audit).await;
    let open = async || app.open_failures(&OpenOf::Address(site.address.clone())).await.unwrap();
    let before = open().await;
    app.decide(about(audit, &asked, DecisionKind::Confirmed)).await.unwrap();
    let after = open().await;
    assert_eq!((after.failures, after.confirmed), (before.failures + 1, 1));
    assert!(
        listed(&app, audit, Urgency::ToFix, false).await.iter().any(|row| row.component == asked.component)
    );

    app.decide(about(audit, &asked, DecisionKind::Meets)).await.unwrap();
    assert_eq!(open().await.confirmed, 0);
    app.decide(about(audit, &asked, DecisionKind::Withdrawn)).await.unwrap();
    assert!(
        listed(&app, audit, Urgency::Review, false).await.iter().any(|row| row.component == asked.component)
    );
    assert_eq!(open().await, before);
    let history = app.decisions(LV).await.unwrap();
    let forces: Vec<_> = history.iter().map(|decision| (decision.kind, decision.force)).collect();
    assert_eq!(history.len(), 3, "{forces:?}");
    assert_eq!(history.iter().filter(|decision| decision.person == "Anna Ozola").count(), 3);
}
