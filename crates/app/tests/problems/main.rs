//! The life of problems over audits and retests of a small site that is mended, broken and switched off.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

mod proof;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use app::view::{
    AuditRequest, DecisionKind, DecisionRequest, PlaceVerdict, ProblemQuery, ProblemRow, ProblemState,
    Responsible, RetestOf,
};
use app::{App, ErrorCode, Language, OpenOf};
use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect};

const LV: Language = Language::Lv;
const BROKEN: &str = "<footer><a href=/rss></a></footer>";
const MENDED: &str = "<footer class=jauna><div><a href=/rss>Jaunumu plūsma</a></div></footer>";

type Pages = Arc<Mutex<BTreeMap<String, String>>>;

struct Site {
    address: String,
    pages: Pages,
}

impl Site {
    async fn new() -> Self {
        let pages: Pages = Arc::default();
        let shown = Arc::clone(&pages);
        let answer = move |request: Request| {
            let html = shown.lock().unwrap().get(request.uri().path()).cloned();
            async move {
                match html {
                    Some(to) if to.starts_with('/') => Redirect::to(&to).into_response(),
                    Some(html) => Html(html).into_response(),
                    None => (StatusCode::NOT_FOUND, Html("<p>Nav</p>")).into_response(),
                }
            }
        };
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
        let site = Self { address, pages };
        site.show("/", BROKEN);
        site.show("/otra", BROKEN);
        site
    }

    fn show(&self, path: &str, footer: &str) {
        let html = format!(
            "<!doctype html><html lang=lv><title>Lapa {path}</title><main><h1>Lapa {path}</h1>\
             <a href=/>Sākums</a> <a href=/otra>Otra lapa</a></main>{footer}"
        );
        self.pages.lock().unwrap().insert(path.to_owned(), html);
    }

    /// A start page that leads to so many others, all with the same footer.
    fn show_many(&self, number: usize, footer: &str) {
        let links =
            (0..number).map(|n| format!("<a href=/lapa/{n}>Lapa {n}</a> ")).collect::<Vec<_>>().concat();
        let html = format!(
            "<!doctype html><html lang=lv><title>Daudz lapu</title><main><h1>Daudz lapu</h1>{links}</main>{footer}"
        );
        self.pages.lock().unwrap().insert("/".to_owned(), html);
        for n in 0..number {
            self.show(&format!("/lapa/{n}"), footer);
        }
    }

    fn hide(&self, path: &str) {
        self.pages.lock().unwrap().remove(path);
    }
}

async fn opened(folder: &std::path::Path) -> App {
    let app = App::open(folder).await.unwrap();
    let mut settings = app.settings().await.unwrap();
    "Jānis Liepa".clone_into(&mut settings.person);
    app.save_settings(settings).await.unwrap();
    app
}

async fn audited(app: &App, site: &Site) -> i64 {
    let request = AuditRequest { addresses: vec![site.address.clone()], ..AuditRequest::default() };
    let id = app.start_audit(request, Arc::new(|_| {})).await.unwrap();
    app.wait_for_audit(id).await;
    id
}

/// The fault of the footer, wherever it stands in the lists.
async fn footer(app: &App) -> Option<ProblemRow> {
    let open = app.problems(ProblemQuery::default(), LV).await.unwrap().rows;
    let fixed = ProblemQuery { state: Some(ProblemState::Fixed), ..ProblemQuery::default() };
    let fixed = app.problems(fixed, LV).await.unwrap().rows;
    open.into_iter().chain(fixed).find(|row| row.fault.rule == "link-has-name")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_of_a_footer_is_one_problem_whose_life_people_lead_and_only_a_check_ends() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    audited(&app, &site).await;
    let found = footer(&app).await.unwrap();
    assert_eq!((found.fault.pages, found.state, found.is_guess), (2, ProblemState::Open, true));
    assert_eq!(found.responsible, Responsible::Supplier);
    let id = found.fault.component.clone();

    app.assign_problem(&id, Responsible::OurContent, "").await.unwrap();
    app.move_problem(&id, ProblemState::Working, "Rakstu veidnē.").await.unwrap();
    let refused = app.move_problem(&id, ProblemState::Fixed, "").await.unwrap_err();
    assert_eq!(refused.code, ErrorCode::WrongState, "nobody can say so themselves");
    app.move_problem(&id, ProblemState::Ready, "").await.unwrap();
    let ready = footer(&app).await.unwrap();
    assert_eq!(
        (ready.state, ready.responsible, ready.is_guess),
        (ProblemState::Ready, Responsible::OurContent, false)
    );

    let still = app.retest(RetestOf::Problem(id.clone()), LV).await.unwrap();
    assert_eq!((still.still, still.gone, still.unproven), (2, 0, 0));
    assert_eq!(footer(&app).await.unwrap().state, ProblemState::Working, "it is not mended after all");

    site.show("/", MENDED);
    site.hide("/otra");
    let half = app.retest(RetestOf::Problem(id.clone()), LV).await.unwrap();
    assert_eq!((half.still, half.gone, half.unproven), (0, 1, 1));
    let missing = half.places.iter().find(|place| place.verdict == PlaceVerdict::NotReached).unwrap();
    assert!(missing.address.ends_with("/otra"));
    assert_eq!(
        footer(&app).await.unwrap().state,
        ProblemState::Ready,
        "a page that was not seen proves nothing"
    );

    site.show("/otra", MENDED);
    let whole = app.retest(RetestOf::Problem(id.clone()), LV).await.unwrap();
    assert_eq!((whole.still, whole.gone, whole.unproven), (0, 2, 0));
    let mended = footer(&app).await.unwrap();
    assert_eq!(mended.state, ProblemState::Fixed);
    let view = app.problem(&id, LV).await.unwrap();
    let kinds: Vec<_> = view.events.iter().rev().map(|event| event.kind.as_str()).collect();
    assert_eq!(kinds, ["assigned", "working", "ready", "working", "ready", "fixed"]);
    assert_eq!(view.retests.len(), 3);
    assert!(view.retests[0].pages.iter().all(|page| page.is_judged && page.hash.len() == 64));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_audit_that_no_longer_finds_it_fixes_a_problem_and_one_that_does_brings_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    audited(&app, &site).await;

    site.show("/", MENDED);
    site.hide("/otra");
    audited(&app, &site).await;
    let unproven = footer(&app).await;
    let unproven = unproven.expect("what one of the pages still has is not forgotten");
    assert_eq!(
        (unproven.state, unproven.is_seen),
        (ProblemState::Open, false),
        "one of its pages was not seen"
    );

    site.hide("/");
    site.show("/otra", MENDED);
    let id = unproven.fault.component.clone();
    assert_eq!(footer(&app).await.unwrap().state, ProblemState::Open);
    site.show("/", MENDED);
    audited(&app, &site).await;
    let proven = footer(&app).await.unwrap();
    assert_eq!(proven.state, ProblemState::Fixed, "by now every page was judged");
    let kinds: Vec<_> =
        app.problem(&id, LV).await.unwrap().events.into_iter().rev().map(|event| event.kind).collect();
    assert_eq!(kinds, ["unseen", "fixed"]);

    site.show("/", BROKEN);
    site.show("/otra", BROKEN);
    audited(&app, &site).await;
    site.show("/", MENDED);
    site.show("/otra", MENDED);
    let proof = audited(&app, &site).await;
    let fixed = footer(&app).await.unwrap();
    assert_eq!((fixed.state, fixed.is_seen), (ProblemState::Fixed, false));
    let view = app.problem(&fixed.fault.component, LV).await.unwrap();
    assert_eq!((view.events[0].audit, view.events[0].person.as_str()), (Some(proof), ""));

    site.show("/otra", BROKEN);
    audited(&app, &site).await;
    let back = footer(&app).await.unwrap();
    assert_eq!((back.state, back.is_returned), (ProblemState::Open, true));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_two_places_mended_is_half_a_retest() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    audited(&app, &site).await;
    let id = footer(&app).await.unwrap().fault.component;
    site.show("/otra", MENDED);
    let seen = app.retest(RetestOf::Problem(id.clone()), LV).await.unwrap();
    assert_eq!((seen.still, seen.gone), (1, 1));
    let gone = seen.places.iter().find(|place| place.verdict == PlaceVerdict::Gone).unwrap();
    assert!(gone.before.contains("<a") && gone.address.ends_with("/otra"));
    assert_eq!(footer(&app).await.unwrap().state, ProblemState::Open);

    // The page alone proves nothing about the problem, but the page itself is open no more.
    let page = format!("{}otra", site.address);
    let before = app.open_failures(&OpenOf::Address(site.address.clone())).await.unwrap();
    let after = app.open_failures(&OpenOf::Address(page)).await.unwrap();
    assert!(before.components.contains(&id) && !after.components.contains(&id));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_retest_breaks_newly_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    audited(&app, &site).await;
    let worse = "<footer><a href=/rss>RSS</a><img src=/x.png></footer>";
    site.show("/", worse);
    let seen = app.retest(RetestOf::Page(site.address.clone()), LV).await.unwrap();
    assert!(seen.pages[0].new_failures.iter().any(|finding| finding.rule == "image-has-name"));
    let open = app.open_failures(&OpenOf::Address(site.address.clone())).await.unwrap();
    assert!(open.failures >= 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_about_the_whole_problem_is_its_state_until_it_is_withdrawn() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    let audit = audited(&app, &site).await;
    let id = footer(&app).await.unwrap().fault.component;
    let decide = async |kind, reason: &str| {
        let request = DecisionRequest {
            audit,
            component: Some(id.clone()),
            fingerprints: Vec::new(),
            kind,
            reason: reason.to_owned(),
            expires: None,
        };
        app.decide(request).await.unwrap();
        footer(&app).await.unwrap().state
    };
    assert_eq!(
        decide(DecisionKind::CannotFix, "Piegādātājs platformu vairs neuztur.").await,
        ProblemState::CannotFix
    );
    assert_eq!(decide(DecisionKind::Suppliers, "").await, ProblemState::Suppliers);
    assert_eq!(decide(DecisionKind::Withdrawn, "").await, ProblemState::Open);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_retest_of_more_pages_than_it_takes_proves_nothing_of_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    site.show_many(44, BROKEN);
    audited(&app, &site).await;
    let found = footer(&app).await.unwrap();
    assert_eq!(found.fault.pages, 46);
    let id = found.fault.component;
    site.show_many(44, MENDED);
    site.show("/otra", MENDED);
    let seen = app.retest(RetestOf::Problem(id.clone()), LV).await.unwrap();
    assert_eq!((seen.gone, seen.still, seen.left), (40, 0, 6));
    assert_eq!(footer(&app).await.unwrap().state, ProblemState::Ready);
    let told = app.problem(&id, LV).await.unwrap().retests;
    assert_eq!((told[0].gone, told[0].left), (40, 6), "it is told of later as well");

    let page = app.retest(RetestOf::Page(site.address.clone()), LV).await.unwrap();
    assert!(page.gone >= 1);
    assert_eq!(footer(&app).await.unwrap().state, ProblemState::Ready);
    assert_eq!(app.problem(&id, LV).await.unwrap().retests[0].left, 45);
    audited(&app, &site).await;
    assert_eq!(footer(&app).await.unwrap().state, ProblemState::Fixed);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_that_two_sites_have_is_not_fixed_as_long_as_one_of_them_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let app = opened(folder.path()).await;
    let (one, two) = (Site::new().await, Site::new().await);
    audited(&app, &one).await;
    audited(&app, &two).await;
    let both = footer(&app).await.unwrap();
    assert_eq!(both.fault.pages, 4, "it is the same fault");
    one.show("/", MENDED);
    one.show("/otra", MENDED);
    audited(&app, &one).await;
    let half = footer(&app).await.unwrap();
    assert_eq!((half.state, half.fault.pages), (ProblemState::Open, 2));
    two.show("/", MENDED);
    two.show("/otra", MENDED);
    audited(&app, &two).await;
    assert_eq!(footer(&app).await.unwrap().state, ProblemState::Fixed);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_that_is_down_leaves_its_problems_in_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    audited(&app, &site).await;
    let before = app.problems(ProblemQuery::default(), LV).await.unwrap();
    site.hide("/");
    site.hide("/otra");
    audited(&app, &site).await;
    let after = app.problems(ProblemQuery::default(), LV).await.unwrap();
    assert!(before.total > 0);
    assert_eq!(after.total, before.total);
    assert!(after.rows.iter().all(|row| !row.is_seen && row.state == ProblemState::Open));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_leads_elsewhere_now_proves_nothing_of_what_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    audited(&app, &site).await;
    let id = footer(&app).await.unwrap().fault.component;
    site.show("/", MENDED);
    site.pages.lock().unwrap().insert("/otra".to_owned(), "/".to_owned());
    let seen = app.retest(RetestOf::Problem(id), LV).await.unwrap();
    assert_eq!((seen.gone, seen.unproven, seen.still), (1, 1, 0));
    assert_eq!(footer(&app).await.unwrap().state, ProblemState::Ready);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_problem_tells_where_its_name_and_its_colours_are_written() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    site.show(
        "/",
        "<style>\n.pale { background: #fff; color: #AAA }\n</style><p class=pale>Gaišs teksts</p>",
    );
    let fault = "<h2 id=v>Vēstules</h2><a href=/v aria-labelledby=v><img src=/v.png></a>";
    site.show("/otra", &format!("{fault}<style>a {{ outline: none }}</style>"));
    let audit = audited(&app, &site).await;
    let problems = app.problems(ProblemQuery::default(), LV).await.unwrap().rows;
    let of = |rule: &str, excerpt: &str| {
        let is = |row: &&ProblemRow| row.fault.rule == rule && row.fault.excerpt.contains(excerpt);
        problems.iter().find(is).unwrap().fault.component.clone()
    };

    let pale = of("text-contrast-minimum", "pale");
    let problem = app.problem(&pale, LV).await.unwrap();
    let told = |label: &str| problem.facts.iter().find(|fact| fact.label == label).map(|f| f.value.clone());
    let written = told("CSS deklarācija (`color`)").unwrap();
    assert_eq!(written, "`.pale { color: #AAA }` – lapas 1. `style` elements, 2. rinda");
    assert!(told("CSS deklarācija (`background-color`)").unwrap().contains("background: #fff"));
    let of_audit = app.component(audit, &pale, LV).await.unwrap();
    assert_eq!(of_audit.facts, problem.facts);
    assert_eq!(of_audit.places[0].sources.styles[0].line, 2);

    let ringless = app.problem(&of("focus-is-visible", "aria-labelledby"), LV).await.unwrap();
    let named = &ringless.places[0];
    assert_eq!(named.sources.name[0].by, "aria-labelledby");
    assert!(named.sources.name[0].excerpt.contains("Vēstules"));
    assert_eq!(named.sources.styles[0].declaration, "outline: none");
}
