//! Which page belongs to which service: by address, by the links of its description, by its title, by a person.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::sync::Arc;

use app::view::{
    AuditRequest, PagePart, PageQuery, PageTieView, RegisterFields, Settings, StepRow, StepStanding, TiedBy,
};
use app::{App, ErrorCode, Language, worst_step};
use axum::Router;
use axum::http::{StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};

/// Addresses of the site with what is there; all are linked from the home page.
const PAGES: [(&str, &str, &str); 14] = [
    ("/pakalpojumi", "Visi pakalpojumi", "Saraksts"),
    (
        "/pakalpojumi/koki",
        "Koki",
        "<a href=/pakalpojumi>Sākt no jauna</a> <a href=/forma/koki/1-pieteicejs>Aizpildīt e-formu</a>
         <a href=/iesniegums>Iesniegt e-iesniegumu</a> <a href=/par-mums>Par mums</a>",
    ),
    ("/pakalpojumi/tirdznieciba", "Tirdzniecība", "<a href=/iesniegums>Iesniegt iesniegumu</a>"),
    ("/pakalpojumi/kapi", "Kapavietas piešķiršana | Parauga novads", "Apraksts"),
    ("/jaunumi/kapavietas", "Kapavietas piešķiršana no maija notiks citur", "Jaunums"),
    ("/forma/koki/1-pieteicejs", "Pieteicējs", "1. solis"),
    ("/forma/koki/2-dati", "Dati", "2. solis <img src=a.png>"),
    ("/iesniegums", "Iesniegums iestādei", "Visiem"),
    ("/par-mums", "Par mums", "Mēs"),
    ("/e/celi?solis=1", "Ceļi 1", "1. solis"),
    ("/e/celi?solis=2", "Ceļi 2", "2. solis"),
    ("/e/laulibas/1", "Laulības 1", "1. solis"),
    ("/e/laulibas/2", "", ""),
    ("/pabalsts-a", "Mājokļa pabalsts", "Vecais apraksts"),
];

async fn answer(uri: Uri) -> Response {
    let page = |title: &str, content: &str| {
        Html(format!(
            "<!doctype html><html lang=lv><title>{title}</title><main><h1>{title}</h1>{content}</main>"
        ))
    };
    let asked = uri.path_and_query().unwrap().as_str();
    if asked == "/" {
        let links: Vec<String> =
            PAGES.iter().map(|(address, ..)| format!("<a href='{address}'>{address}</a>")).collect();
        return page("Novads", &links.join(" ")).into_response();
    }
    match PAGES.iter().find(|(address, ..)| *address == asked) {
        Some((_, title, content)) if !title.is_empty() => page(title, content).into_response(),
        Some(_) | None => (StatusCode::NOT_FOUND, page("Nav", "Nav")).into_response(),
    }
}

struct Site {
    app: App,
    address: String,
    _folder: tempfile::TempDir,
}

impl Site {
    async fn new() -> Self {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
        let folder = tempfile::tempdir().unwrap();
        Self { app: App::open(folder.path()).await.unwrap(), address, _folder: folder }
    }

    async fn service(&self, name: &str, site: &str, forms: &[&str]) -> i64 {
        let full = |path: &&str| format!("{}{path}", self.address);
        let fields = RegisterFields {
            name: name.to_owned(),
            site_address: if site.is_empty() { String::new() } else { full(&site) },
            form_addresses: forms.iter().map(full).collect(),
            ..RegisterFields::default()
        };
        self.app.save_service(None, fields).await.unwrap()
    }

    async fn audit(&self) -> i64 {
        let request = AuditRequest { addresses: vec![self.address.clone()], ..AuditRequest::default() };
        let id = self.app.start_audit(request, Arc::new(|_| {})).await.unwrap();
        self.app.wait_for_audit(id).await;
        id
    }

    async fn is_used_by(&self, person: &str) {
        let settings = self.app.settings().await.unwrap();
        self.app.save_settings(Settings { person: person.to_owned(), ..settings }).await.unwrap();
    }

    async fn visit(&self, audit: i64, path: &str) -> i64 {
        let pages = self.app.pages(audit, PageQuery::default(), Language::Lv).await.unwrap().rows;
        pages.iter().find(|page| page.address == format!("{}{path}", self.address)).unwrap().id
    }

    async fn tie(&self, audit: i64, path: &str) -> PageTieView {
        self.app.page(self.visit(audit, path).await, Language::Lv).await.unwrap().tie
    }

    async fn belongs(&self, audit: i64, path: &str) -> (Option<i64>, Option<TiedBy>, Option<PagePart>) {
        let tie = self.tie(audit, path).await;
        (tie.service, tie.by, tie.part)
    }

    async fn steps(&self, service: i64) -> Vec<StepRow> {
        self.app.service_steps(service, Language::Lv).await.unwrap()
    }
}

const OUTSIDE: (Option<i64>, Option<TiedBy>, Option<PagePart>) = (None, None, None);

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_tied_by_address_by_the_links_of_the_description_and_by_title() {
    let site = Site::new().await;
    let trees = site.service("Koku ciršana ārpus meža", "/pakalpojumi/koki", &[]).await;
    let graves = site.service("Kapavietas piešķiršana", "", &[]).await;
    let roads = site.service("Ceļu pārvalde", "", &["/e/celi?solis=1"]).await;
    let audit = site.audit().await;
    let tied = |service, by, part| (Some(service), Some(by), Some(part));
    let of = async |path| site.belongs(audit, path).await;
    assert_eq!(of("/pakalpojumi/koki").await, tied(trees, TiedBy::Address, PagePart::Description));
    assert_eq!(of("/forma/koki/1-pieteicejs").await, tied(trees, TiedBy::Link, PagePart::Form));
    assert_eq!(of("/forma/koki/2-dati").await, tied(trees, TiedBy::Link, PagePart::Form));
    assert_eq!(of("/pakalpojumi/kapi").await, tied(graves, TiedBy::Title, PagePart::Description));
    assert_eq!(of("/e/celi?solis=2").await, tied(roads, TiedBy::Address, PagePart::Form));
    for path in ["/pakalpojumi", "/jaunumi/kapavietas", "/par-mums", "/pabalsts-a"] {
        assert_eq!(of(path).await, OUTSIDE, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_the_descriptions_of_two_services_link_to_belongs_to_none() {
    let site = Site::new().await;
    let trees = site.service("Koku ciršana ārpus meža", "/pakalpojumi/koki", &[]).await;
    let alone = site.audit().await;
    assert_eq!(site.belongs(alone, "/iesniegums").await.0, Some(trees));
    site.service("Ielu tirdzniecība", "/pakalpojumi/tirdznieciba", &[]).await;
    let audit = site.audit().await;
    assert_eq!(site.belongs(audit, "/iesniegums").await, OUTSIDE);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_services_of_one_name_are_not_told_apart_by_a_title() {
    let site = Site::new().await;
    site.service("Mājokļa pabalsts", "", &[]).await;
    site.service("Mājokļa pabalsts", "", &[]).await;
    let audit = site.audit().await;
    assert_eq!(site.belongs(audit, "/pabalsts-a").await, OUTSIDE);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_no_service_can_be_asked_for() {
    let site = Site::new().await;
    site.service("Koku ciršana ārpus meža", "/pakalpojumi/koki", &[]).await;
    let audit = site.audit().await;
    let all = site.app.pages(audit, PageQuery::default(), Language::Lv).await.unwrap();
    let query = PageQuery { is_outside: true, ..PageQuery::default() };
    let outside = site.app.pages(audit, query, Language::Lv).await.unwrap();
    assert!(outside.rows.iter().all(|page| page.service.is_none()));
    assert_eq!(outside.total, all.rows.iter().filter(|page| page.service.is_none()).count() as u32);
    assert!(outside.total < all.total);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_is_as_good_as_its_worst_step_and_a_step_that_was_not_seen_is_the_worst() {
    let site = Site::new().await;
    let trees = site.service("Koku ciršana ārpus meža", "", &["/forma/koki/1-pieteicejs"]).await;
    let weddings =
        site.service("Laulības reģistrācija", "", &["/e/laulibas/1", "/e/laulibas/2", "/cits/3"]).await;
    assert_eq!(worst_step(&site.steps(trees).await), Some(StepStanding::NotVisited));
    let audit = site.audit().await;
    let steps = site.steps(trees).await;
    let seen: Vec<_> = steps.iter().map(|row| (row.step, row.name.as_str(), row.standing)).collect();
    assert_eq!(seen, [(1, "Pieteicējs", StepStanding::NothingFound), (2, "Dati", StepStanding::ToFix)]);
    assert_eq!((steps[1].to_fix > 0, steps[1].audit), (true, Some(audit)));
    assert_eq!(worst_step(&steps), Some(StepStanding::ToFix));
    let standings: Vec<_> = site.steps(weddings).await.iter().map(|row| row.standing).collect();
    let expected = [StepStanding::NothingFound, StepStanding::NotJudged, StepStanding::NotVisited];
    assert_eq!(standings, expected);
    let rows = site.app.services(audit, Language::Lv).await.unwrap();
    let of = |id| rows.iter().find(|row| row.id == Some(id)).unwrap();
    assert_eq!(of(trees).steps, steps);
    assert_eq!(of(weddings).worst_step, Some(StepStanding::NotVisited));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_person_said_about_a_page_rules_in_this_run_and_in_the_next() {
    let site = Site::new().await;
    let trees = site.service("Koku ciršana ārpus meža", "/pakalpojumi/koki", &[]).await;
    let graves = site.service("Kapavietas piešķiršana", "", &[]).await;
    let first = site.audit().await;
    site.is_used_by("Jānis Kalniņš").await;
    let news = site.visit(first, "/jaunumi/kapavietas").await;
    site.app.tie_page(news, Some(graves), PagePart::Other).await.unwrap();
    let form = site.visit(first, "/forma/koki/1-pieteicejs").await;
    site.app.tie_page(form, None, PagePart::Other).await.unwrap();
    let second = site.audit().await;
    for audit in [first, second] {
        let tied = (Some(graves), Some(TiedBy::Person), Some(PagePart::Other));
        assert_eq!(site.belongs(audit, "/jaunumi/kapavietas").await, tied);
        assert_eq!(site.belongs(audit, "/forma/koki/1-pieteicejs").await, (None, Some(TiedBy::Person), None));
        assert_eq!(site.belongs(audit, "/pakalpojumi/koki").await.0, Some(trees));
    }
    let said = &site.tie(second, "/forma/koki/1-pieteicejs").await.said;
    assert_eq!((said[0].person.as_str(), said[0].service.as_str()), ("Jānis Kalniņš", ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_person_said_about_a_page_can_be_left_to_the_program_again_and_stays_on_record() {
    let site = Site::new().await;
    let trees = site.service("Koku ciršana ārpus meža", "/pakalpojumi/koki", &[]).await;
    let first = site.audit().await;
    site.is_used_by("Jānis Kalniņš").await;
    let form = "/forma/koki/1-pieteicejs";
    let found = site.belongs(first, form).await;
    assert_eq!(found, (Some(trees), Some(TiedBy::Link), Some(PagePart::Form)));
    site.app.tie_page(site.visit(first, form).await, None, PagePart::Other).await.unwrap();
    site.app.untie_page(site.visit(first, form).await).await.unwrap();
    let second = site.audit().await;
    for audit in [first, second] {
        assert_eq!(site.belongs(audit, form).await, found);
    }
    let said = site.tie(second, form).await.said;
    assert_eq!(said.iter().map(|said| said.is_automatic).collect::<Vec<_>>(), [true, false]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_was_tied_to_a_service_that_is_gone_belongs_to_none_and_what_was_said_stays_on_record() {
    let site = Site::new().await;
    let trees = site.service("Koku ciršana ārpus meža", "/pakalpojumi/koki", &[]).await;
    let graves = site.service("Kapavietas piešķiršana", "", &[]).await;
    let first = site.audit().await;
    site.is_used_by("Jānis Kalniņš").await;
    let news = "/jaunumi/kapavietas";
    site.app.tie_page(site.visit(first, news).await, Some(graves), PagePart::Other).await.unwrap();
    site.app.remove_service(graves).await.unwrap();
    let second = site.audit().await;
    for audit in [first, second] {
        assert_eq!(site.belongs(audit, news).await.0, None);
        assert_eq!(site.belongs(audit, "/pakalpojumi/koki").await.0, Some(trees));
        assert_eq!(site.tie(audit, news).await.said[0].person, "Jānis Kalniņš");
    }
    // A new service does not inherit what was said about the one that is gone.
    let another = site.service("Tirgus vieta", "", &[]).await;
    let third = site.audit().await;
    assert_ne!(site.belongs(third, news).await.0, Some(another));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tie_is_refused_as_long_as_nobody_says_who_works_here() {
    let site = Site::new().await;
    let trees = site.service("Koku ciršana ārpus meža", "", &[]).await;
    let audit = site.audit().await;
    let visit = site.visit(audit, "/par-mums").await;
    let error = site.app.tie_page(visit, Some(trees), PagePart::Other).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::PersonMissing);
    assert_eq!(site.belongs(audit, "/par-mums").await, OUTSIDE);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_of_services_goes_to_their_addresses_and_the_steps_of_their_forms_and_no_further() {
    let site = Site::new().await;
    let trees =
        site.service("Koku ciršana ārpus meža", "/pakalpojumi/koki", &["/forma/koki/1-pieteicejs"]).await;
    let roads = site.service("Ceļu pārvalde", "", &["/e/celi?solis=1"]).await;
    let request = AuditRequest { services: vec![trees, roads], ..AuditRequest::default() };
    let id = site.app.start_audit(request, Arc::new(|_| {})).await.unwrap();
    site.app.wait_for_audit(id).await;
    let pages = site.app.pages(id, PageQuery::default(), Language::Lv).await.unwrap().rows;
    let mut paths: Vec<&str> =
        pages.iter().map(|page| page.address.strip_prefix(&site.address).unwrap()).collect();
    paths.sort_unstable();
    assert_eq!(paths, ["/e/celi?solis=1", "/forma/koki/1-pieteicejs", "/pakalpojumi/koki"]);
    assert!(pages.iter().all(|page| page.service.is_some()));
}

#[tokio::test]
async fn services_are_chosen_by_their_numbers_or_their_priority() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let mut ids = Vec::new();
    for (number, priority) in [("1", Some(1)), ("2", None), ("3", Some(2))] {
        let fields = RegisterFields {
            number: number.to_owned(),
            name: format!("Pakalpojums {number}"),
            priority,
            ..RegisterFields::default()
        };
        ids.push(app.save_service(None, fields).await.unwrap());
    }
    assert_eq!(app.chosen_services("all").await.unwrap(), ids);
    assert_eq!(app.chosen_services("priority").await.unwrap(), [ids[0], ids[2]]);
    assert_eq!(app.chosen_services("3, 2").await.unwrap(), [ids[2], ids[1]]);
    let error = app.chosen_services("2,77").await.unwrap_err();
    assert_eq!((error.code, error.detail.as_str()), (ErrorCode::NotFound, "77"));
}
