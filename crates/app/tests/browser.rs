//! Pages that only scripts fill: opened in a browser where there is one, and never taken for seen where there is none.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::sync::Arc;

use app::view::{AuditRequest, PageQuery, PageRow, RetestOf, Settings};
use app::{App, BrowserUse, CheckOptions, CheckTarget, Language, check};
use axum::Router;
use axum::response::Html;
use axum::routing::get;

const HOME: &str =
    "<!doctype html><html lang=lv><title>Novads</title><main><h1>Novads</h1><p>Laipni lūdzam mūsu novadā.</p>
    <a href=/lietotne>Lietotne</a></main>";
const SHELL: &str = "<!doctype html><html lang=lv><title>Lietotne</title><div id=app></div><script>
    app.innerHTML = '<main><h1>Lietotne</h1><img src=/x.png><a href=/talak>Tālāk uz nākamo lapu</a></main>'</script>";

/// White letters on the pale part of a background that is dark elsewhere: styles alone do not tell.
const STRIPE: &str = "<!doctype html><html lang=lv><title>Josla</title><style>
    .josla { background: linear-gradient(90deg, #222 900px, #eee 900px) } p { margin: 0 0 0 1000px; color: #fff }</style>
    <main><h1>Josla</h1><div class=josla><p>Domes</p></div></main>";

async fn site() -> String {
    let router = Router::new()
        .route("/", get(|| async { Html(HOME) }))
        .route("/lietotne", get(|| async { Html(SHELL) }))
        .route("/josla", get(|| async { Html(STRIPE) }))
        .route("/talak", get(|| async { Html(HOME) }));
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// As root a browser needs to be allowed to do without its sandbox; an audit takes that from the environment only.
fn has_browser() -> bool {
    #[cfg(unix)]
    let is_root = {
        use std::os::unix::fs::MetadataExt;
        std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
    };
    #[cfg(not(unix))]
    let is_root = false;
    let is_allowed = std::env::var_os("SLIEKSNIS_BROWSER_NO_SANDBOX").is_some_and(|value| value == "1");
    let has = browser::find(None).is_some() && (!is_root || is_allowed);
    if !has {
        println!("skipped: no browser is installed, or it may not run as root");
    }
    has
}

async fn audited(app: &App, address: &str, browser: BrowserUse) -> Vec<PageRow> {
    let request = AuditRequest {
        addresses: vec![address.to_owned()],
        browser: Some(browser),
        ..AuditRequest::default()
    };
    let id = app.start_audit(request, Arc::new(|_| {})).await.unwrap();
    app.wait_for_audit(id).await;
    app.pages(id, PageQuery::default(), Language::Lv).await.unwrap().rows
}

fn at<'a>(pages: &'a [PageRow], path: &str) -> &'a PageRow {
    pages.iter().find(|page| page.address.ends_with(path)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_browser_a_page_that_scripts_fill_is_not_judged() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let pages = audited(&app, &site().await, BrowserUse::Never).await;
    assert_eq!(at(&pages, "/lietotne").status, "needsScript");
    assert!(pages.iter().all(|page| !page.address.ends_with("/talak")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_scripts_fill_is_judged_in_the_browser_and_its_links_are_followed() {
    if !has_browser() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let pages = audited(&app, &site().await, BrowserUse::Auto).await;
    let opened = at(&pages, "/lietotne");
    assert_eq!((opened.status.as_str(), opened.to_fix), ("loaded", 1));
    let browser = |page: &PageRow| {
        let (app, id) = (app.clone(), page.id);
        async move { app.page(id, Language::Lv).await.unwrap().evidence.browser }
    };
    assert!(browser(opened).await.is_some());
    assert_eq!(browser(at(&pages, "/")).await, None);
    assert!(pages.iter().any(|page| page.address.ends_with("/talak")));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_lay_behind_a_text_is_kept_with_the_page_so_that_it_is_judged_again_as_it_was() {
    if !has_browser() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let address = site().await + "josla";
    let pages = audited(&app, &address, BrowserUse::Always).await;
    let audited = at(&pages, "/josla");
    assert_eq!((audited.status.as_str(), audited.to_fix), ("loaded", 1));
    let reader = store::Reader::open(&folder.path().join("slieksnis.db")).await.unwrap();
    let kept = reader.snapshot(store::VisitId(audited.id), 1 << 24).await.unwrap().unwrap();
    let part = |address: &str| kept.parts.iter().find(|part| part.address.ends_with(address)).unwrap();
    let text = String::from_utf8_lossy(&part("/josla").content).into_owned();
    let limits = page::Limits::default();
    let mut page =
        page::parse::page_in(page::parse::Syntax::Html, &text, address.parse().unwrap(), true, &limits);
    let window = cascade::Viewport { width: 1280.0, height: 800.0 };
    cascade::style(&mut page, &cascade::Sheets::new(), &cascade::Loaded::default(), window).unwrap();
    let judged = |page: &page::Page| {
        let rule = rules::catalog::rule("text-contrast-minimum").unwrap();
        audit::run(&[rule], page).remove(0).outcome
    };
    assert_eq!(judged(&page), audit::Outcome::CantTell);
    let painted: Vec<page::PaintedText> = serde_json::from_slice(&part("painted.json").content).unwrap();
    for fact in painted {
        page.add_painted(fact);
    }
    assert_eq!(judged(&page), audit::Outcome::Failed);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_retest_sees_a_page_as_the_audit_saw_it() {
    if !has_browser() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let settings = Settings { person: "Anna".to_owned(), ..app.settings().await.unwrap() };
    app.save_settings(settings).await.unwrap();
    let pages = audited(&app, &site().await, BrowserUse::Always).await;
    let page = at(&pages, "/lietotne");
    let retest = app.retest(RetestOf::Page(page.address.clone()), Language::Lv).await.unwrap();
    assert!(retest.pages.iter().all(|page| page.is_judged), "{retest:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_is_not_there_is_named_and_what_could_be_read_is_not_the_whole() {
    let address = format!("{}lietotne", site().await);
    let options = CheckOptions { program: Some("/no/such/browser".into()), ..CheckOptions::default() };
    let mut checked = Vec::new();
    check(vec![CheckTarget::parse(&address).unwrap()], options, |page| checked.push(page)).await.unwrap();
    assert!(checked[0].is_partial());
    assert_eq!(checked[0].detail, "browser-missing");
    assert!(checked[0].json_line().contains(r#""needsScript":true"#));
}
