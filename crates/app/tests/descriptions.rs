//! Descriptions of services over several runs: what is found, written, published and seen again.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::sync::{Arc, Mutex};

use app::view::{
    AuditRequest, DescriptionSheet, LineEdit, LineNotice, LineState, LineView, Portal, RegisterFields,
    Urgency,
};
use app::{App, ErrorCode, Language};
use axum::Router;
use axum::response::Html;
use axum::routing::get;

const BAD: &str = include_str!("../../../fixtures/descriptions/cards/unified-platform-bad.html");
const UNKNOWN: &str = "<!doctype html><html lang=lv><title>Izziņa</title><main><h1>Izziņa</h1>\
    <p>Te kādreiz būs pakalpojuma apraksts, bet pagaidām ir tikai šis teikums.</p></main>";

/// A site with one card, which its owner can change.
struct Site {
    address: String,
    card: Arc<Mutex<String>>,
}

impl Site {
    async fn new() -> Self {
        let card = Arc::new(Mutex::new(BAD.to_owned()));
        let shown = Arc::clone(&card);
        let router = Router::new()
            .route("/", get(|| async { Html("<!doctype html><html lang=lv><title>Novads</title><main><h1>Novads</h1><a href=/lv/pakalpojumi/izzina>Izziņa</a></main>") }))
            .route("/lv/pakalpojumi/izzina", get(move || async move { Html(shown.lock().unwrap().clone()) }));
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, card }
    }

    fn publish(&self, card: &str) {
        card.clone_into(&mut self.card.lock().unwrap());
    }
}

struct Office {
    app: App,
    site: Site,
    service: i64,
    _folder: tempfile::TempDir,
}

impl Office {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(folder.path()).await.unwrap();
        let mut settings = app.settings().await.unwrap();
        "Anna Bērziņa".clone_into(&mut settings.person);
        app.save_settings(settings).await.unwrap();
        let site = Site::new().await;
        let fields = RegisterFields {
            name: "Izziņa par dzīvesvietu".to_owned(),
            site_address: format!("{}/lv/pakalpojumi/izzina", site.address),
            ..RegisterFields::default()
        };
        let service = app.save_service(None, fields).await.unwrap();
        Self { app, site, service, _folder: folder }
    }

    async fn run(&self) -> i64 {
        let request = AuditRequest { addresses: vec![self.site.address.clone()], ..AuditRequest::default() };
        let id = self.app.start_audit(request, Arc::new(|_| ())).await.unwrap();
        self.app.wait_for_audit(id).await;
        id
    }

    async fn sheet(&self) -> DescriptionSheet {
        self.app.description_sheet(self.service, Language::Lv).await.unwrap()
    }

    async fn line(&self, rule: &str) -> LineView {
        line(&self.sheet().await, rule).unwrap_or_else(|| panic!("no line of {rule}"))
    }

    async fn write(&self, rule: &str, edit: LineEdit) -> DescriptionSheet {
        let key = self.line(rule).await.key;
        self.app.edit_line(self.service, key, edit, Language::Lv).await.unwrap()
    }
}

fn line(sheet: &DescriptionSheet, rule: &str) -> Option<LineView> {
    sheet.lines.iter().find(|line| line.key.rule == rule).cloned()
}

/// The card without the fault of its numbered steps.
fn mended() -> String {
    BAD.replace("4. Paklapojuma saņemšana", "3. Pakalpojuma saņemšana")
        .replace("Saņemšana atbilstoši izvēlei.", "Izziņu saņemsiet 3 darba dienu laikā e-pastā.")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_reads_and_judges_the_card_of_a_service() {
    let office = Office::new().await;
    let before = office.app.description_overview(office.service, Language::Lv).await.unwrap();
    assert!(before.publications.is_empty());
    assert_eq!(office.app.description_state(office.service).await.unwrap().evaluated, None);

    let audit = office.run().await;
    let sheet = office.sheet().await;
    let publication = &sheet.overview.publications[0];
    assert_eq!((publication.portal, publication.audit), (Portal::Site, Some(audit)));
    assert!(publication.is_known && publication.must_found < publication.must_all);
    let gap = office.line("steps-have-no-gaps").await;
    assert_eq!((gap.state, gap.urgency, gap.audit), (LineState::Found, Some(Urgency::ToFix), Some(audit)));
    assert!(!gap.found[0].reason.is_empty());
    let marked: Vec<&str> = sheet.texts[0]
        .fields
        .iter()
        .flat_map(|field| &field.segments)
        .filter(|segment| !segment.lines.is_empty())
        .map(|segment| segment.text.as_str())
        .collect();
    assert!(marked.iter().any(|text| text.contains("1.42 EUR")), "{marked:?}");
    let state = office.app.description_state(office.service).await.unwrap();
    assert_eq!(state.evaluated.unwrap().audit, Some(audit));
    assert!(state.lines > 0 && state.prepared.is_none() && !state.needs_nothing);
    assert_eq!(office.app.description_states().await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_person_wrote_survives_a_new_run_and_every_edit_is_kept() {
    let office = Office::new().await;
    office.run().await;
    let rule = "steps-have-no-gaps";
    office.write(rule, LineEdit::Proposal("3. Pakalpojuma saņemšana".to_owned())).await;
    office.write(rule, LineEdit::Responsible("Kanceleja".to_owned())).await;
    office.write(rule, LineEdit::Proposal("3. Saņemšana".to_owned())).await;
    office.write(rule, LineEdit::Proposal("3. Saņemšana".to_owned())).await;
    office.run().await;
    let line = office.line(rule).await;
    assert_eq!((line.state, line.proposal.as_str()), (LineState::Prepared, "3. Saņemšana"));
    assert_eq!((line.responsible.as_str(), line.by.as_str()), ("Kanceleja", "Anna Bērziņa"));
    let written: Vec<&str> = line.edits.iter().map(|edit| edit.value.as_str()).collect();
    assert_eq!(written, ["3. Saņemšana", "Kanceleja", "3. Pakalpojuma saņemšana"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_later_run_says_that_the_portal_shows_the_improvement_and_the_fault_may_come_back() {
    let office = Office::new().await;
    office.run().await;
    let rule = "steps-have-no-gaps";
    office.write(rule, LineEdit::Proposal("3. Pakalpojuma saņemšana".to_owned())).await;
    office.write(rule, LineEdit::State(LineState::Submitted)).await;
    let sheet = office.write(rule, LineEdit::State(LineState::Published)).await;
    assert_eq!(line(&sheet, rule).unwrap().state, LineState::Published);

    office.run().await;
    let still = office.line(rule).await;
    assert!(still.state == LineState::Published && still.notice == Some(LineNotice::StillFound));

    office.site.publish(&mended());
    let audit = office.run().await;
    let seen = office.line(rule).await;
    assert_eq!((seen.state, seen.audit, seen.by.as_str()), (LineState::Seen, Some(audit), ""));
    assert_eq!(seen.proposal, "3. Pakalpojuma saņemšana");

    office.site.publish(BAD);
    office.run().await;
    let back = office.line(rule).await;
    assert!(back.state == LineState::Found && back.notice == Some(LineNotice::Back));
    assert_eq!(back.proposal, "3. Pakalpojuma saņemšana");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_whose_layout_is_no_longer_known_proves_nothing() {
    let office = Office::new().await;
    office.run().await;
    office.write("steps-have-no-gaps", LineEdit::State(LineState::Published)).await;
    office.site.publish(UNKNOWN);
    office.run().await;
    assert_eq!(office.line("steps-have-no-gaps").await.state, LineState::Published);
    let sheet = office.sheet().await;
    assert!(!sheet.overview.publications[0].is_known);
    assert!(!office.app.description_state(office.service).await.unwrap().needs_nothing);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sure_fault_is_not_kept_and_a_question_is_kept_with_its_reason_until_the_text_changes() {
    let office = Office::new().await;
    office.run().await;
    let attempt = |rule: &'static str, edit: LineEdit| async {
        let key = office.line(rule).await.key;
        office.app.edit_line(office.service, key, edit, Language::Lv).await
    };
    let sure = attempt("steps-have-no-gaps", LineEdit::Keep("Tā gribam.".to_owned())).await;
    assert_eq!(sure.unwrap_err().code, ErrorCode::WrongState);
    let seen = attempt("steps-have-no-gaps", LineEdit::State(LineState::Seen)).await;
    assert_eq!(seen.unwrap_err().code, ErrorCode::WrongState);
    let silent = attempt("headings-are-spelled", LineEdit::Keep("  ".to_owned())).await;
    assert_eq!(silent.unwrap_err().code, ErrorCode::FieldMissing);

    let rule = "appeal-is-explained";
    office.write(rule, LineEdit::Keep("Pārsūdzēšana ir citā lapā.".to_owned())).await;
    office.run().await;
    let kept = office.line(rule).await;
    assert_eq!((kept.state, kept.reason.as_str()), (LineState::Kept, "Pārsūdzēšana ir citā lapā."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_given_text_is_judged_beside_the_published_one_and_compared_with_it() {
    let office = Office::new().await;
    office.run().await;
    let text = "Izziņa par dzīvesvietu\nĪss apraksts:\nIzsniedzam izziņu.\nCena:\nMaksas pakalpojums, 1,42 EUR\n\
        Izpildes termiņš:\n5 darba dienas\nSaņēmējs:\nJebkura persona\nPakalpojuma pieprasīšana:\nRakstiet e-pastu.\n";
    office.app.give_description(office.service, Portal::Latvija, text).await.unwrap();
    let sheet = office.sheet().await;
    assert_eq!(sheet.texts.len(), 2);
    assert_eq!(sheet.texts[1].publication.person, "Anna Bērziņa");
    let price = sheet.differences.iter().find(|difference| difference.field == "Maksājumi").unwrap();
    assert!(price.is_contradiction);

    let empty = office.app.give_description(office.service, Portal::Latvija, "  ").await.unwrap_err();
    assert_eq!(empty.code, ErrorCode::FieldMissing);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_adds_a_line_of_their_own() {
    let office = Office::new().await;
    let key = || app::view::LineKey { portal: "site".to_owned(), ..app::view::LineKey::default() };
    let edit = LineEdit::Fault("Pievienot aizpildīta iesnieguma paraugu.".to_owned());
    let sheet = office.app.edit_line(office.service, key(), edit, Language::Lv).await.unwrap();
    assert_eq!(sheet.lines[0].title, "Pievienot aizpildīta iesnieguma paraugu.");
    office.run().await;
    let own = office.sheet().await.lines.into_iter().find(|line| line.key.rule.is_empty()).unwrap();
    assert_eq!(own.state, LineState::Found);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_written_without_a_name() {
    let office = Office::new().await;
    office.run().await;
    let mut settings = office.app.settings().await.unwrap();
    settings.person = String::new();
    office.app.save_settings(settings).await.unwrap();
    let key = office.line("steps-have-no-gaps").await.key;
    let edit = LineEdit::Proposal("3. Saņemšana".to_owned());
    let refused = office.app.edit_line(office.service, key, edit, Language::Lv).await.unwrap_err();
    assert_eq!(refused.code, ErrorCode::PersonMissing);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_the_run_found_dead_is_told_and_one_it_did_not_visit_is_not() {
    let office = Office::new().await;
    office.site.publish(&BAD.replace(
        "Saņemšana atbilstoši izvēlei.",
        "<a href=/veidlapa-2019>Veidlapa</a> <a href=https://cita-vietne.example/x>Cita vietne</a>",
    ));
    office.run().await;
    let dead = office.line("links-are-alive").await;
    assert_eq!(dead.found.len(), 1, "{:?}", dead.found);
    assert!(dead.found[0].reason.contains("veidlapa-2019") || dead.found[0].quote.contains("Veidlapa"));
}
