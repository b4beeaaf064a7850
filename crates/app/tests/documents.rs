//! Documents of a run: each listed once with all its links, with what it really is, and never clean unless it was read.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use app::view::{
    AuditRequest, AuditState, DocumentException, DocumentPart, DocumentQuery, DocumentRow, DocumentSort,
    DocumentStanding, DocumentView, RegisterFields,
};
use app::{App, Language};
use axum::Router;
use axum::http::{StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Redirect, Response};

const HOME: &str = "<p><a href=/birkots.pdf>Nolikums (PDF, 38 KB)</a> <a href=/nebirkots.pdf>Cenrādis</a>
    <a href=/skenets.pdf>Lēmums (PDF)</a> <a href=/puse.pdf>Puse</a> <a href=/bumba.docx>Veidlapa</a>
    <a href=/nav.pdf>Nav</a> <a href=/lapa.pdf>Lapa</a> <a href=/slegts.pdf>Slēgts</a> <a href=/vecs.doc>Vecs</a>
    <a href=/tabula.xlsx>Tabula</a> <a href=/lejupielade/7>Lejupielādēt</a> <a href=/arhivs.pdf>Arhīvs</a>
    <a href=https://cits.example/svess.pdf>Svešs</a> <a href=/otra>Otra</a> <a href=/foto.jpg>Foto</a>
    <a href=/sakums.pdf>Vecā saite</a></p>";
const OTHER: &str = "<p>Veidlapu atradīsiet <a href=/nebirkots.pdf>šeit</a>.</p>";
const LOGIN: &str = "<form action=/login method=post><label>Vārds <input name=user></label>
    <label>Parole <input type=password name=password></label><button>Pieslēgties</button></form>";

const PDF: &str = "application/pdf";

fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/documents");
    std::fs::read(folder.join(name)).unwrap()
}

/// A DOCX whose text unpacks to more than anybody wants.
fn bomb() -> Vec<u8> {
    let mut file = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    file.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    for _ in 0..34 {
        file.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    file.finish().unwrap().into_inner()
}

async fn answer(uri: Uri) -> Response {
    let page = |title: &str, content: &str| {
        Html(format!(
            "<!doctype html><html lang=lv><title>{title}</title><main><h1>{title}</h1>{content}</main>"
        ))
    };
    let file =
        |name: &str, kind: &'static str| ([(header::CONTENT_TYPE, kind)], fixture(name)).into_response();
    match uri.path() {
        "/" => page("Novads", HOME).into_response(),
        "/otra" => page("Koku ciršana", OTHER).into_response(),
        "/login" => page("Pieslēgties", LOGIN).into_response(),
        "/birkots.pdf" => file("good.pdf", PDF),
        "/nebirkots.pdf" | "/lejupielade/7" => file("untagged.pdf", PDF),
        "/arhivs.pdf" => {
            let old = (header::LAST_MODIFIED, "Tue, 03 Mar 2015 08:00:00 GMT");
            ([(header::CONTENT_TYPE, PDF), old], fixture("untagged.pdf")).into_response()
        }
        "/skenets.pdf" => file("scanned.pdf", PDF),
        "/puse.pdf" => {
            let whole = fixture("good.pdf");
            ([(header::CONTENT_TYPE, PDF)], whole[..whole.len() / 8].to_vec()).into_response()
        }
        "/bumba.docx" => ([(header::CONTENT_TYPE, "application/octet-stream")], bomb()).into_response(),
        "/lapa.pdf" => ([(header::CONTENT_TYPE, PDF)], "<!doctype html><p>Kļūda</p>").into_response(),
        "/slegts.pdf" => Redirect::to("/login").into_response(),
        "/sakums.pdf" => Redirect::to("/").into_response(),
        "/vecs.doc" => {
            let old = (header::LAST_MODIFIED, "Tue, 03 Mar 2015 08:00:00 GMT");
            ([(header::CONTENT_TYPE, "application/msword"), old], fixture("old.doc")).into_response()
        }
        "/tabula.xlsx" => file("good.xlsx", "application/octet-stream"),
        _ => (StatusCode::NOT_FOUND, page("Nav", "Nav")).into_response(),
    }
}

struct Site {
    app: App,
    address: String,
    folder: tempfile::TempDir,
}

impl Site {
    async fn new() -> Self {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
        let folder = tempfile::tempdir().unwrap();
        Self { app: App::open(folder.path()).await.unwrap(), address, folder }
    }

    fn request(&self) -> AuditRequest {
        AuditRequest { addresses: vec![self.address.clone()], ..AuditRequest::default() }
    }

    async fn audit(&self, request: AuditRequest) -> i64 {
        let id = self.app.start_audit(request, Arc::new(|_| {})).await.unwrap();
        self.app.wait_for_audit(id).await;
        id
    }

    async fn list(&self, audit: i64, query: DocumentQuery) -> Vec<DocumentRow> {
        self.app.documents_of(audit, query, Language::Lv).await.unwrap().rows
    }

    async fn row(&self, audit: i64, name: &str) -> DocumentRow {
        let rows = self.list(audit, DocumentQuery::default()).await;
        rows.into_iter().find(|row| row.address.ends_with(name)).unwrap()
    }

    async fn view(&self, audit: i64, name: &str) -> DocumentView {
        self.app.document(self.row(audit, name).await.id, Language::Lv).await.unwrap()
    }

    async fn faults(&self, audit: i64, name: &str) -> Vec<String> {
        self.view(audit, name).await.faults.into_iter().map(|fault| fault.id).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_document_is_listed_once_with_what_it_comes_to() {
    let site = Site::new().await;
    let audit = site.audit(site.request()).await;
    let of = async |name| site.row(audit, name).await.standing;
    assert_eq!(of("/birkots.pdf").await, DocumentStanding::NothingFound);
    assert_eq!(of("/nebirkots.pdf").await, DocumentStanding::ToFix);
    assert_eq!(of("/skenets.pdf").await, DocumentStanding::ToFix);
    assert_eq!(of("/puse.pdf").await, DocumentStanding::NotLookedAt);
    assert_eq!(of("/bumba.docx").await, DocumentStanding::NotLookedAt);
    assert_eq!(of("/vecs.doc").await, DocumentStanding::NotLookedAt);
    for name in ["/nav.pdf", "/slegts.pdf", "/svess.pdf"] {
        assert_eq!(of(name).await, DocumentStanding::NotFetched, "{name}");
    }
    let rows = site.list(audit, DocumentQuery::default()).await;
    assert_eq!(rows.iter().filter(|row| row.address.ends_with("/nebirkots.pdf")).count(), 1);
    assert_eq!(rows.len(), 14);
    assert!(!rows.iter().any(|row| row.address.contains(".jpg")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_that_did_not_come_says_why_and_is_never_clean() {
    let site = Site::new().await;
    let audit = site.audit(site.request()).await;
    let text = async |name| site.row(audit, name).await.standing_text;
    assert_eq!(text("/nav.pdf").await, "Kļūdas atbilde");
    assert_eq!(text("/slegts.pdf").await, "Jāpieslēdzas");
    assert_eq!(text("/svess.pdf").await, "Ārpus tvēruma");
    for name in ["/nav.pdf", "/slegts.pdf", "/svess.pdf"] {
        assert!(!site.view(audit, name).await.advice.is_empty(), "{name}");
    }
    assert_eq!(site.faults(audit, "/puse.pdf").await, ["file-damaged"]);
    assert_eq!(site.faults(audit, "/bumba.docx").await, ["file-too-complex"]);
    assert_eq!(site.faults(audit, "/vecs.doc").await, ["format-old"]);
    for name in ["/lapa.pdf", "/sakums.pdf"] {
        assert_eq!(site.faults(audit, name).await, ["page-instead-of-file"], "{name}");
    }
    let clean = DocumentQuery { part: Some(DocumentPart::NothingFound), ..DocumentQuery::default() };
    let names: Vec<String> = site.list(audit, clean).await.into_iter().map(|row| row.address).collect();
    assert!(
        names.iter().all(|name| name.ends_with("/birkots.pdf") || name.ends_with("/tabula.xlsx")),
        "{names:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_without_a_telling_address_is_known_by_what_the_server_calls_it() {
    let site = Site::new().await;
    let audit = site.audit(site.request()).await;
    let document = site.view(audit, "/lejupielade/7").await;
    assert_eq!(
        (document.document.kind.as_str(), document.document.standing),
        ("pdf", DocumentStanding::ToFix)
    );
    assert_eq!(document.links[0].text, "Lejupielādēt");
    assert!(!document.facts.is_empty() && !document.unseen.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn all_pages_that_link_to_a_document_are_named_and_the_link_is_judged() {
    let site = Site::new().await;
    let audit = site.audit(site.request()).await;
    let document = site.view(audit, "/nebirkots.pdf").await;
    let links: Vec<_> = document.links.iter().map(|link| (link.page.as_str(), link.text.as_str())).collect();
    assert_eq!(links, [("Novads", "Cenrādis"), ("Koku ciršana", "šeit")]);
    let faults = |at: usize| -> Vec<&str> {
        document.links[at].faults.iter().map(|fault| fault.id.as_str()).collect()
    };
    assert_eq!(faults(0), ["link-without-type"]);
    assert_eq!(faults(1), ["links-vague", "link-without-type"]);
    let said = site.view(audit, "/birkots.pdf").await;
    assert!(said.links[0].faults.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn documents_belong_to_the_services_whose_pages_link_to_them() {
    let site = Site::new().await;
    let fields = RegisterFields {
        name: "Koku ciršana ārpus meža".to_owned(),
        site_address: format!("{}/otra", site.address),
        ..RegisterFields::default()
    };
    let service = site.app.save_service(None, fields).await.unwrap();
    let audit = site.audit(site.request()).await;
    let of_service = DocumentQuery { service: Some(service), ..DocumentQuery::default() };
    let rows = site.list(audit, of_service).await;
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].services[0].id, rows[0].links), (service, 2));
    let counts = site.app.document_counts(audit, Some(service)).await.unwrap();
    assert_eq!((counts.all, counts.to_fix), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_exception_is_possible_only_for_an_old_file_that_no_service_uses() {
    let site = Site::new().await;
    let audit = site.audit(site.request()).await;
    assert_eq!(
        site.row(audit, "/arhivs.pdf").await.exception,
        DocumentException::No,
        "the file names a later day"
    );
    let part = Some(DocumentPart::MaybeExcepted);
    let rows = site.list(audit, DocumentQuery { part, ..DocumentQuery::default() }).await;
    assert_eq!(rows.len() as u32, site.app.document_counts(audit, None).await.unwrap().maybe_excepted);
    assert!(rows.iter().all(|row| row.exception == DocumentException::Possible));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_figures_of_documents_are_those_of_their_lists() {
    let site = Site::new().await;
    let audit = site.audit(site.request()).await;
    let counts = site.app.document_counts(audit, None).await.unwrap();
    assert_eq!(counts.to_fix + counts.to_check + counts.unread + counts.nothing_found, counts.all);
    for (part, count) in [
        (DocumentPart::ToFix, counts.to_fix),
        (DocumentPart::ToCheck, counts.to_check),
        (DocumentPart::Unread, counts.unread),
        (DocumentPart::NothingFound, counts.nothing_found),
        (DocumentPart::MaybeExcepted, counts.maybe_excepted),
    ] {
        let query = DocumentQuery { part: Some(part), ..DocumentQuery::default() };
        assert_eq!(site.list(audit, query).await.len() as u32, count, "{part:?}");
    }
    let largest = DocumentQuery { sort: DocumentSort::Largest, limit: 1, ..DocumentQuery::default() };
    let found = site.app.documents_of(audit, largest, Language::Lv).await.unwrap();
    assert_eq!((found.rows.len() as u32, found.total), (1, counts.all));
    let query = DocumentQuery { kind: Some("xlsx".to_owned()), ..DocumentQuery::default() };
    assert_eq!(site.list(audit, query).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn documents_of_the_pages_of_a_short_run_are_looked_at_all_the_same() {
    let site = Site::new().await;
    let audit = site.audit(AuditRequest { max_pages: Some(1), ..site.request() }).await;
    assert_eq!(site.row(audit, "/nebirkots.pdf").await.standing, DocumentStanding::ToFix);
    let missed = site.row(audit, "/svess.pdf").await;
    assert_eq!(missed.standing, DocumentStanding::NotFetched);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_was_interrupted_and_went_on_lists_the_same_documents() {
    let site = Site::new().await;
    let whole = site.audit(site.request()).await;
    let id = site.app.start_audit(site.request(), Arc::new(|_| {})).await.unwrap();
    let _ = site.app.pause_audit(id).await;
    site.app.close().await;
    let Site { folder, app, address } = site;
    drop(app);
    let site = Site { app: App::open(folder.path()).await.unwrap(), address, folder };
    let state = site.app.audits().await.unwrap().iter().find(|audit| audit.id == id).unwrap().state;
    if state == AuditState::Paused {
        site.app.resume_audit(id, Arc::new(|_| {})).await.unwrap();
        site.app.wait_for_audit(id).await;
    }
    let of = async |audit| -> Vec<(String, DocumentStanding, u32)> {
        let rows =
            site.list(audit, DocumentQuery { sort: DocumentSort::Address, ..DocumentQuery::default() }).await;
        rows.into_iter().map(|row| (row.address, row.standing, row.links)).collect()
    };
    assert_eq!(of(id).await, of(whole).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn links_that_a_run_went_to_are_known_to_be_dead_moved_or_alive() {
    let site = Site::new().await;
    let audit = site.audit(site.request()).await;
    let of = |path: &str| format!("{}{path}", site.address);
    let asked = ["/nav.pdf", "/birkots.pdf", "/otra#saturs", "/slegts.pdf", "/nekad"].map(of);
    let facts = site.app.link_facts(audit, &asked).await.unwrap();
    assert_eq!(facts.get(&asked[0]), Some(&catalogue::LinkFact::Dead(Some(404))));
    assert_eq!(facts.get(&asked[1]), Some(&catalogue::LinkFact::Alive));
    assert_eq!(facts.get(&asked[2]), Some(&catalogue::LinkFact::Alive));
    assert_eq!((facts.get(&asked[3]), facts.get(&asked[4])), (None, None));
    let moved = site.app.link_facts(audit, &[of("/sakums.pdf")]).await.unwrap();
    assert_eq!(moved.into_values().next(), Some(catalogue::LinkFact::Moved(format!("{}/", site.address))));
}
