//! What changed of a service between two runs: its description, the steps of its form, its documents.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use app::view::{AuditRequest, RegisterFields, ServiceChange, ServicePartChange, ThingChange};
use app::{App, Language};
use axum::Router;
use axum::response::Html;
use axum::routing::get;

const GOOD: &str = include_str!("../../../fixtures/descriptions/cards/unified-platform-good.html");

fn pdf(name: &str) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/documents");
    std::fs::read(folder.join(name)).unwrap()
}

/// A site whose card, form and documents are others once it was renewed.
async fn site() -> (String, Arc<AtomicBool>) {
    let is_new = Arc::new(AtomicBool::new(false));
    let renewed = |is_new: &Arc<AtomicBool>| {
        let is_new = Arc::clone(is_new);
        move || is_new.load(Ordering::SeqCst)
    };
    let (card, form, document) = (renewed(&is_new), renewed(&is_new), renewed(&is_new));
    let page = GOOD.replace("</main>", "<p><a href=\"/d/kartiba.pdf\">Kārtība</a> OLD</p></main>");
    let router = Router::new()
        .route(
            "/lv/pakalpojumi/koki",
            get(move || {
                let (old, new) = ("<a href=\"/d/vecs.pdf\">Vecā kārtība</a>", "<a href=\"/d/jauns.pdf\">Jaunā kārtība</a>");
                let text = if card() {
                    page.replace(">20<", ">10<").replace("OLD", new)
                } else {
                    page.replace("OLD", old)
                };
                async move { Html(text) }
            }),
        )
        .route(
            "/forma",
            get(move || {
                let image = if form() { "<img src=a.png>" } else { "" };
                let text = format!("<!doctype html><html lang=lv><title>Iesniegums</title><main><h1>Iesniegums</h1><p>Aizpildiet formu par koku ciršanu.</p>{image}</main>");
                async move { Html(text) }
            }),
        )
        .route("/d/vecs.pdf", get(|| async { pdf("good.pdf") }))
        .route("/d/jauns.pdf", get(|| async { pdf("good.pdf") }))
        .route(
            "/d/kartiba.pdf",
            get(move || {
                let name = if document() { "untagged.pdf" } else { "good.pdf" };
                async move { pdf(name) }
            }),
        );
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (address, is_new)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_changed_since_the_run_before_is_told_by_description_form_and_documents() {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path()).await.unwrap();
    let (site, is_new) = site().await;
    let fields = RegisterFields {
        name: "Koka ciršana ārpus meža".to_owned(),
        site_address: format!("{site}/lv/pakalpojumi/koki"),
        form_addresses: vec![format!("{site}/forma")],
        ..RegisterFields::default()
    };
    let service = app.save_service(None, fields).await.unwrap();
    let run = async || {
        let request = AuditRequest {
            addresses: vec![format!("{site}/lv/pakalpojumi/koki")],
            services: vec![service],
            ..AuditRequest::default()
        };
        let id = app.start_audit(request, Arc::new(|_| ())).await.unwrap();
        app.wait_for_audit(id).await;
        app.service_changes(service, Language::Lv).await.unwrap()
    };
    assert_eq!(run().await, [], "one run has nothing to be compared with");
    assert_eq!(run().await, [], "nothing changed");

    is_new.store(true, Ordering::SeqCst);
    let changes = run().await;
    let of = |part: ServicePartChange| -> Vec<&ServiceChange> {
        changes.iter().filter(|change| change.part == part).collect()
    };
    let description = of(ServicePartChange::Description);
    let term = description.iter().find(|change| change.before == "20").unwrap();
    assert_eq!((term.change, term.after.as_str()), (ThingChange::Changed, "10"));
    let form = of(ServicePartChange::Form);
    assert_eq!(form.len(), 1, "{changes:#?}");
    assert_eq!((form[0].change, form[0].name.as_str()), (ThingChange::Changed, "Iesniegums"));
    let documents: Vec<ThingChange> =
        of(ServicePartChange::Document).iter().map(|change| change.change).collect();
    assert_eq!(documents.len(), 3, "{changes:#?}");
    for change in [ThingChange::New, ThingChange::Changed, ThingChange::Gone] {
        assert!(documents.contains(&change), "{change:?} {changes:#?}");
    }
    assert_eq!(run().await, [], "and nothing since");
}
