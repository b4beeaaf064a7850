//! One small site, audited three times: before a change, after it, and with the change undone.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use app::view::{
    AuditRequest, ChangedPageQuery, ChangedProblem, ChangedQuery, RegisterFields, TrendPoint, Urgency,
};
use app::{App, Change, ErrorCode, Language, PageChange};
use axum::Router;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use tokio::sync::Semaphore;

/// The site, and whether it is the later one.
struct Site {
    address: String,
    is_later: Arc<AtomicBool>,
}

impl Site {
    async fn serve() -> Self {
        let is_later = Arc::new(AtomicBool::new(false));
        let later = Arc::clone(&is_later);
        let answer = move |uri: axum::http::Uri| {
            let is_later = later.load(Ordering::Relaxed);
            async move { answer(uri.path(), is_later) }
        };
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
        Self { address, is_later }
    }

    async fn audited(&self, app: &App, is_later: bool, request: AuditRequest) -> i64 {
        self.is_later.store(is_later, Ordering::Relaxed);
        let request = AuditRequest { addresses: vec![self.address.clone()], ..request };
        let id = app.start_audit(request, Arc::new(|_| {})).await.unwrap();
        app.wait_for_audit(id).await;
        id
    }
}

fn answer(path: &str, is_later: bool) -> Response {
    if is_later && path == "/konts.html" {
        return Redirect::to("/login.html").into_response();
    }
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../fixtures/sites/divi-auditi")
        .join(if is_later { "pec" } else { "pirms" });
    let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
    match std::fs::read_to_string(folder.join(name)) {
        Ok(text) if Path::new(name).extension().is_some_and(|ending| ending == "html") => {
            Html(text).into_response()
        }
        _ => (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "text/plain")], "nav").into_response(),
    }
}

struct Audits {
    app: App,
    site: Site,
    first: i64,
    second: i64,
    _folder: tempfile::TempDir,
}

async fn twice() -> Audits {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let site = Site::serve().await;
    let service = RegisterFields {
        name: "Pieteikums".to_owned(),
        site_address: format!("{}pieteikums.html", site.address),
        ..RegisterFields::default()
    };
    app.save_service(None, service).await.unwrap();
    let first = site.audited(&app, false, AuditRequest::default()).await;
    let second = site.audited(&app, true, AuditRequest::default()).await;
    Audits { app, site, first, second, _folder: folder }
}

/// What became of the sure faults, by the file name that their excerpt shows.
async fn became(app: &App, one: i64, two: i64) -> BTreeMap<String, ChangedProblem> {
    let query = ChangedQuery { urgency: Some(Urgency::ToFix), ..ChangedQuery::default() };
    let problems = app.compared_problems(one, two, query, Language::En).await.unwrap();
    let name = |excerpt: &str| {
        let names = ["gerbonis", "pilsdrupas", "talrunis", "karte", "rekins", "afisa", "muiza", "salute"];
        names.into_iter().find(|name| excerpt.contains(name)).unwrap_or("cits").to_owned()
    };
    problems.rows.into_iter().map(|problem| (name(&problem.excerpt), problem)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_fault_is_said_to_be_what_it_became() {
    let Audits { app, first, second, _folder, .. } = twice().await;
    let became = became(&app, first, second).await;
    let said: Vec<(&str, Change, &str)> =
        became.iter().map(|(name, problem)| (name.as_str(), problem.change, problem.why.as_str())).collect();
    assert_eq!(
        said,
        [
            ("afisa", Change::New, "The page changed."),
            ("gerbonis", Change::Still, ""),
            ("karte", Change::NotSeen, "The page is gone (404)."),
            ("muiza", Change::Still, ""),
            ("pilsdrupas", Change::Gone, "The page changed."),
            ("rekins", Change::NotSeen, "The page was not checked: Sign-in needed."),
            ("salute", Change::New, "The page was not there before."),
            ("talrunis", Change::Still, ""),
        ]
    );
    let moved =
        app.compared_problem(first, second, &became["talrunis"].component, Language::En).await.unwrap();
    assert_eq!(moved.places[0].why, "The element was moved.");
    assert_eq!((moved.total, moved.places[0].audit), (1, second));
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_are_those_of_the_lists_and_the_order_of_the_audits_does_not_matter() {
    let Audits { app, first, second, _folder, .. } = twice().await;
    let view = app.comparison(second, first, Language::Lv).await.unwrap();
    assert_eq!((view.before.id, view.after.id), (first, second));
    for count in &view.problems {
        for (urgency, number) in [
            (Urgency::ToFix, count.to_fix),
            (Urgency::ToCheck, count.to_check),
            (Urgency::Advice, count.advice),
            (Urgency::Review, count.review),
        ] {
            let query = ChangedQuery {
                change: Some(count.change),
                urgency: Some(urgency),
                ..ChangedQuery::default()
            };
            let list = app.compared_problems(first, second, query, Language::Lv).await.unwrap();
            assert_eq!((list.total, list.rows.len()), (number, number as usize), "{:?}", count.change);
        }
    }
    for count in &view.pages {
        let query = ChangedPageQuery { change: Some(count.change), ..ChangedPageQuery::default() };
        let list = app.compared_pages(first, second, query, Language::Lv).await.unwrap();
        assert_eq!(list.total, count.count, "{:?}", count.change);
    }
    assert!(view.is_comparable && view.rules.is_empty() && view.differences.is_empty());
    assert_eq!((view.shared, view.only_before, view.only_after), (4, 2, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_page_is_said_to_be_what_it_became() {
    let Audits { app, first, second, _folder, .. } = twice().await;
    let pages = app.compared_pages(first, second, ChangedPageQuery::default(), Language::Lv).await.unwrap();
    let became: BTreeMap<&str, PageChange> =
        pages.rows.iter().map(|page| (page.address.rsplit('/').next().unwrap(), page.change)).collect();
    assert_eq!(became["vesture.html"], PageChange::Unchanged);
    assert_eq!(became["jaunumi.html"], PageChange::Changed);
    assert_eq!(became["kontakti.html"], PageChange::Missing);
    assert_eq!(became["konts.html"], PageChange::NoLongerJudged);
    assert_eq!(became["svetki.html"], PageChange::New);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_gone_in_between_has_returned_and_what_was_not_seen_has_not() {
    let Audits { app, site, first, second, _folder } = twice().await;
    let third = site.audited(&app, false, AuditRequest::default()).await;
    let became = became(&app, second, third).await;
    assert_eq!(became["pilsdrupas"].change, Change::Returned);
    assert_eq!(became["pilsdrupas"].earlier, Some(first));
    assert_eq!(became["karte"].change, Change::NotSeenBefore);
    assert_eq!(became["karte"].earlier, Some(first));
    assert_eq!(became["afisa"].change, Change::Gone);
    assert_eq!(became["salute"].change, Change::NotSeen);
    assert_eq!(app.previous_audit(third).await.unwrap(), second);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_ended_early_claims_nothing_about_the_rest() {
    let Audits { app, site, first, _folder, .. } = twice().await;
    let short = AuditRequest { max_pages: Some(1), ..AuditRequest::default() };
    let third = site.audited(&app, true, short).await;
    let view = app.comparison(first, third, Language::En).await.unwrap();
    assert!(!view.is_comparable);
    assert_eq!(view.differences.len(), 3, "{:?}", view.differences);
    let became = became(&app, first, third).await;
    assert_eq!(became["pilsdrupas"].change, Change::Gone);
    for name in ["karte", "muiza", "talrunis"] {
        assert_eq!(became[name].change, Change::NotSeen, "{name}");
        assert_eq!(became[name].why, "The audit ended before it got to the page.");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_the_scope_leaves_out_is_not_missing() {
    let Audits { app, site, first, _folder, .. } = twice().await;
    let narrow = AuditRequest { exclude: vec!["/vesture.html".to_owned()], ..AuditRequest::default() };
    let third = site.audited(&app, false, narrow).await;
    let became = became(&app, first, third).await;
    assert_eq!(became["muiza"].change, Change::NotSeen);
    assert_eq!(became["muiza"].why, "The page is outside the scope of the audit.");
    assert_eq!(became["gerbonis"].change, Change::Still);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_has_a_course_of_its_own() {
    let Audits { app, first, second, _folder, .. } = twice().await;
    let service = app.register().await.unwrap()[0].id;
    let history = app.service_history(service, Language::Lv).await.unwrap();
    let last = history.last.unwrap();
    assert_eq!((last.before, last.after), (first, second));
    let still = last.problems.iter().find(|count| count.change == Change::Still).unwrap();
    assert_eq!(still.to_fix, 1);
    assert!(last.problems.iter().all(|count| count.change == Change::Still || count.to_fix == 0));
    let figures = |points: &[TrendPoint]| -> Vec<(u32, u32)> {
        points.iter().map(|point| (point.judged, point.to_fix)).collect()
    };
    assert_eq!(figures(&history.trend), [(1, 1), (1, 1)]);
    let site = app.trend(second).await.unwrap();
    assert_eq!(figures(&site), [(6, 6), (5, 5)]);
    assert!(site.iter().all(|point| point.is_comparable && !point.is_other_rules));
    assert!(app.service_history(service + 1, Language::Lv).await.unwrap().trend.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_audit_alone_or_still_open_has_nothing_to_be_compared_with() {
    let Audits { app, first, _folder, .. } = twice().await;
    assert_eq!(app.previous_audit(first).await.unwrap_err().code, ErrorCode::NothingToCompare);
    assert_eq!(app.comparison(first, 99, Language::Lv).await.unwrap_err().code, ErrorCode::NotFound);
    let summary = app.audit_summary(first, Language::Lv).await.unwrap();
    assert_eq!(summary.previous, None);
    let (silent, answers) = silent_site().await;
    let request = AuditRequest { addresses: vec![silent], ..AuditRequest::default() };
    let open = app.start_audit(request, Arc::new(|_| {})).await.unwrap();
    let refused = app.comparison(first, open, Language::Lv).await.unwrap_err();
    assert_eq!(refused.code, ErrorCode::AuditOpen);
    answers.close();
    app.wait_for_audit(open).await;
    assert!(app.comparison(first, open, Language::Lv).await.is_ok());
}

/// A site that answers only once the semaphore is closed.
async fn silent_site() -> (String, Arc<Semaphore>) {
    let answers = Arc::new(Semaphore::new(0));
    let waiting = Arc::clone(&answers);
    let answer = move || {
        let waiting = Arc::clone(&waiting);
        async move {
            let _ = waiting.acquire().await;
            StatusCode::NOT_FOUND
        }
    };
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
    (address, answers)
}
