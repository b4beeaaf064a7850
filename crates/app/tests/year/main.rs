//! A year of the programme in fast motion, on the demo municipality: five services are improved, one is cheated, one
//! breaks again, one is counted twice on purpose. Board and reports say exactly that.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

mod doubt;
mod site;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::view::{
    AnswerVerdict, AuditRequest, CouncilFormat, List, NewAnswer, ProgrammeBoard, ProgrammeRow,
    RegisterFields, StandingKind,
};
use app::{App, CheckOptions, ErrorCode, Language};
use site::{Form, Published, Site};

const LV: Language = Language::Lv;
const MENDED: Published = Published { has_channels: true, form: Form::Mended, note: "" };
/// 2 February 2026, 10:00.
const FEBRUARY: i64 = 1_770_026_400_000;
const DAY: i64 = 86_400_000;

struct Town {
    app: App,
    site: Site,
    clock: Arc<AtomicI64>,
    services: Vec<i64>,
    folder: tempfile::TempDir,
}

impl Town {
    /// Seven priority services, all of them broken.
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(AtomicI64::new(FEBRUARY));
        let hands = Arc::clone(&clock);
        let app = App::open_file_by(
            &folder.path().join("slieksnis.db"),
            Arc::new(move || hands.load(Ordering::Relaxed)),
        )
        .await
        .unwrap();
        let mut settings = app.settings().await.unwrap();
        (settings.person, settings.institution) = ("Anna Ozola".to_owned(), "Parauga novads".to_owned());
        app.save_settings(settings).await.unwrap();
        let site = Site::of(7).await;
        let mut services = Vec::new();
        for number in 1..=7 {
            let fields = RegisterFields {
                number: number.to_string(),
                name: format!("{number}. pakalpojums"),
                site_address: format!("{}/programma/{number}.html", site.address),
                form_addresses: vec![format!("{}/programma/forma/{number}/1.html", site.address)],
                priority: Some(number),
                planned_year: (number <= 6).then_some(2026),
                ..RegisterFields::default()
            };
            services.push(app.save_service(None, fields).await.unwrap());
        }
        Self { app, site, clock, services, folder }
    }

    fn wait(&self, days: i64) {
        self.clock.fetch_add(days * DAY, Ordering::Relaxed);
    }

    /// The id of a service by its number.
    fn id(&self, number: u32) -> i64 {
        self.services[number as usize - 1]
    }

    async fn audit(&self) -> i64 {
        self.audit_also(&[]).await
    }

    /// An audit that begins at these paths, too.
    async fn audit_also(&self, paths: &[&str]) -> i64 {
        let paths = ["/", "/programma/"].iter().chain(paths);
        let addresses = paths.map(|path| format!("{}{path}", self.site.address)).collect();
        let request = AuditRequest { name: "Novads".to_owned(), addresses, ..AuditRequest::default() };
        let id = self.app.start_audit(request, Arc::new(|_| {})).await.unwrap();
        self.app.wait_for_audit(id).await;
        id
    }

    /// Somebody answers every line of every step.
    async fn answer_all(&self, number: u32) {
        let service = self.app.programme_service(self.id(number), LV).await.unwrap();
        let answer = |list: List, step: &str, line: &str| NewAnswer {
            list,
            step: step.to_owned(),
            line: line.to_owned(),
            verdict: AnswerVerdict::Yes,
            note: "Pārbaudīts ar NVDA.".to_owned(),
        };
        let of_steps = service.steps.iter().flat_map(|step| {
            step.lines.iter().map(|line| answer(List::Step, &step.address, &line.id)).collect::<Vec<_>>()
        });
        let of_form = service.transaction.iter().map(|line| answer(List::Transaction, "", &line.id));
        self.app.answer_checklist(self.id(number), of_steps.chain(of_form).collect(), None).await.unwrap();
    }

    async fn sign(&self, number: u32) -> Result<(), app::Error> {
        self.app.sign_service(self.id(number), String::new(), None, LV).await
    }

    async fn board(&self) -> ProgrammeBoard {
        self.app.programme(LV).await.unwrap()
    }

    async fn html(&self, year: i16) -> String {
        let bytes = self.app.council_report(Some(year), CouncilFormat::Html, LV).await.unwrap();
        String::from_utf8(bytes).unwrap()
    }

    /// The words of the report as DOCX.
    async fn docx(&self, year: i16) -> String {
        let bytes = self.app.council_report(Some(year), CouncilFormat::Docx, LV).await.unwrap();
        file(&bytes, "word/document.xml").split('<').filter_map(|tag| Some(tag.split_once('>')?.1)).collect()
    }
}

fn row(board: &ProgrammeBoard, number: u32) -> &ProgrammeRow {
    board.rows.iter().find(|row| row.number == number.to_string()).unwrap()
}

/// What a report says between two of its headings.
fn section<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let start = html.find(&format!(">{from}<")).unwrap_or_else(|| panic!("{from} is in {html}"));
    let end = html[start..].find(&format!(">{to}<")).unwrap_or_else(|| panic!("{to} comes later"));
    &html[start..start + end]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_year_in_fast_motion_is_told_as_it_was() {
    let town = Town::new().await;

    // February: everything is broken, and nothing can be counted.
    let first = town.audit().await;
    let refused = town.sign(1).await.unwrap_err();
    assert_eq!(refused.code, ErrorCode::NotImproved);
    for reason in [
        "Nav sagatavoti 2 apraksta uzlabojumi.",
        "Solī /programma/forma/1/1.html ir 1 neizlabota „Jālabo“ problēma.",
        "Solī /programma/forma/1/2.html nav atbildes uz 17 pārbaudes jautājumiem.",
        "Par e-formu kopumā nav atbildes uz 11 jautājumiem.",
    ] {
        assert!(refused.told(LV).contains(reason), "{}", refused.told(LV));
    }
    let board = town.board().await;
    assert!(
        board.told.contains("52") && board.told.contains("20") && board.told.contains("0 no 20"),
        "{}",
        board.told
    );
    assert_eq!(
        (board.counted, board.registered, board.years[0].planned + board.years[0].in_verification),
        (0, 7, 6)
    );

    // June: five are mended. Of the sixth only the description is; its form still fails, whatever people answer.
    town.wait(120);
    for number in 1..=5 {
        town.site.publish(number, MENDED);
    }
    town.site.publish(6, Published { has_channels: true, form: Form::Broken, note: "" });
    let second = town.audit().await;
    for number in 1..=6 {
        town.answer_all(number).await;
    }
    for number in 1..=5 {
        town.wait(1);
        town.sign(number).await.unwrap_or_else(|error| panic!("{number}: {}", error.told(LV)));
    }
    let cheated = town.sign(6).await.unwrap_err();
    assert_eq!(cheated.code, ErrorCode::NotImproved);
    assert!(cheated.detail.contains("/programma/forma/6/1.html ir 1 neizlabota"), "{}", cheated.detail);
    assert!(!cheated.detail.contains("nav atbildes"), "{}", cheated.detail);
    let twice = town.sign(2).await.unwrap_err();
    assert_eq!((twice.code, twice.detail.as_str()), (ErrorCode::CountedAlready, "2026"));

    let board = town.board().await;
    let year = &board.years[0];
    assert_eq!((board.counted, year.counted, year.missing, year.slots.len()), (5, 5, 0, 6));
    assert!(year.told.starts_with("2026. gadā: ieskaitīti 5 no 5."), "{}", year.told);
    assert!(board.alarms.is_empty());
    assert_eq!(board.nearest[0].number, "6");

    // The evidence is pinned to the sign-off: before, after, hashes, answers.
    let service = town.app.programme_service(town.id(1), LV).await.unwrap();
    let pinned: serde_json::Value = serde_json::from_str(&service.sign_offs[0].evidence).unwrap();
    assert_eq!(pinned["evidence"]["before"]["audit"], first);
    assert_eq!(pinned["evidence"]["before"]["faults"], 2);
    let fault = &pinned["evidence"]["before"]["pages"][0]["found"][0];
    assert!(fault["excerpt"].as_str().unwrap().starts_with("<input"), "{fault}");
    assert_eq!(pinned["evidence"]["steps"][0]["audit"], second);
    assert_eq!(pinned["evidence"]["steps"][0]["hash"].as_str().unwrap().len(), 64);
    assert_eq!(pinned["evidence"]["steps"][1]["answers"].as_array().unwrap().len(), 17);

    // November: the third breaks again; the server refuses to show the fourth, so that nobody knows.
    town.wait(150);
    town.site.publish(3, Published { has_channels: true, form: Form::Broken, note: "" });
    town.site.publish(4, Published { has_channels: true, form: Form::Forbidden, note: "" });
    town.audit().await;
    let board = town.board().await;
    assert_eq!((board.counted, board.years[0].counted), (5, 5), "a counted service keeps its year");
    assert_eq!(board.alarms.iter().map(|row| row.number.as_str()).collect::<Vec<_>>(), ["3"]);
    let standing = |number: u32| row(&board, number).standing;
    assert_eq!(standing(3), Some(StandingKind::BrokenAgain));
    assert_eq!(standing(4), Some(StandingKind::NotProven));
    assert_eq!(standing(5), Some(StandingKind::Holds));
    assert_eq!(standing(6), None);

    let html = town.html(2026).await;
    let done = section(&html, "2026. gadā ieskaitītie pakalpojumi", "Kas atkal bojāts vai nav pierādīts");
    for number in 1..=5 {
        assert!(done.contains(&format!("{number}. {number}. pakalpojums")), "{done}");
    }
    assert!(!done.contains("6. pakalpojums") && !done.contains("7. pakalpojums"), "{done}");
    let returned =
        section(&html, "Kas atkal bojāts vai nav pierādīts", "Prioritāro pakalpojumu apraksti un e-formas");
    assert!(returned.contains("3. 3. pakalpojums (ieskaitīts 2026. gadā) – atkal bojāts."), "{returned}");
    assert!(returned.contains("4. 4. pakalpojums (ieskaitīts 2026. gadā) – nav pierādīts."), "{returned}");
    assert!(!returned.contains("5. pakalpojums"), "{returned}");
    assert!(html.contains("no tiem 2026.–2029. gadā apsolīts uzlabot 20"), "{html}");
    let docx = town.docx(2026).await;
    for told in [
        "1. 1. pakalpojums",
        "3. 3. pakalpojums (ieskaitīts 2026. gadā) – atkal bojāts.",
        "4. 4. pakalpojums (ieskaitīts 2026. gadā) – nav pierādīts.",
        "no tiem 2026.–2029. gadā apsolīts uzlabot 20",
    ] {
        assert!(docx.contains(told), "{told}: {docx}");
    }

    // 2027: the third is mended and holds again, and counts no second time; the sixth is mended in earnest.
    town.wait(60);
    town.site.publish(3, MENDED);
    town.site.publish(4, MENDED);
    town.site.publish(6, MENDED);
    town.audit().await;
    assert_eq!(town.sign(3).await.unwrap_err().code, ErrorCode::CountedAlready);
    // What people answered about the sixth was about the form as it was in June.
    let stale = town.sign(6).await.unwrap_err();
    assert!(stale.detail.contains("solis /programma/forma/6/1.html ir mainījies"), "{}", stale.detail);
    town.answer_all(6).await;
    town.sign(6).await.unwrap();
    let board = town.board().await;
    assert_eq!(board.today, 2027);
    assert_eq!((board.counted, board.years[0].counted, board.years[1].counted), (6, 5, 1));
    assert!(board.alarms.is_empty());

    // One is taken back: it counts no more, and what was signed stays.
    let gone = town.app.withdraw_sign_off(town.id(5), " ".to_owned(), None).await.unwrap_err();
    assert_eq!(gone.code, ErrorCode::FieldMissing);
    town.app.withdraw_sign_off(town.id(5), "Parakstīts kļūdas dēļ.".to_owned(), None).await.unwrap();
    let board = town.board().await;
    assert_eq!((board.counted, board.years[0].counted, row(&board, 5).counted), (5, 4, None));
    assert!(board.years[0].told.contains("mērķis nav sasniegts"), "{}", board.years[0].told);
    let kept = town.app.programme_service(town.id(5), LV).await.unwrap().sign_offs;
    assert!(!kept[0].holds && kept[0].told[1].contains("Parakstīts kļūdas dēļ."), "{:?}", kept[0].told);

    the_report_is_free_of_faults(&town).await;
    what_was_signed_outlives_the_audits(town).await;
}

/// With every audit gone nobody knows how the services are today; what was counted, and why, is still there.
async fn what_was_signed_outlives_the_audits(town: Town) {
    let Town { app, clock, folder, services, .. } = town;
    let database = folder.path().join("slieksnis.db");
    app.close().await;
    drop(app);
    let writer = store::Writer::open(&database).await.unwrap();
    for audit in writer.reader().audits().await.unwrap() {
        writer.delete_audit(audit.id).await.unwrap();
    }
    writer.close().await;
    drop(writer);
    let app = App::open_file_by(&database, Arc::new(move || clock.load(Ordering::Relaxed))).await.unwrap();
    let board = app.programme(LV).await.unwrap();
    assert_eq!((board.counted, board.years[0].counted, board.alarms.len()), (5, 4, 0));
    assert_eq!(row(&board, 1).standing, Some(StandingKind::NotProven));
    for (number, before, after) in [(1, "<p><input", "<label for=v>"), (5, "<p><input", "<label for=v>")] {
        let pack = app.sign_off_evidence(services[number - 1], LV).await.unwrap();
        assert!(file(&pack, "pirms/1/1.html").contains(before));
        assert!(file(&pack, "pec/3/1.html").contains(after));
        let list = file(&pack, "datnu-saraksts.csv");
        assert!(list.contains("pec/4/1.html;") && list.contains("/2.html"), "{list}");
        assert!(file(&pack, "pieradijumi.json").contains("Anna Ozola"));
    }
    let html = app.council_report(Some(2026), CouncilFormat::Html, LV).await.unwrap();
    let html = String::from_utf8(html).unwrap();
    assert!(html.contains("Pirms: 02.02.2026. (izvērtējums Nr. 1): soļi – 2, „Jālabo“ – 2."), "{html}");
    assert!(
        html.contains("Pēc (izvērtējums Nr. 2): soļi – 2, „Jālabo“ – 0; cilvēka atbildes – 45."),
        "{html}"
    );
}

/// A file of a ZIP file.
fn file(pack: &[u8], name: &str) -> String {
    let mut whole = zip::ZipArchive::new(std::io::Cursor::new(pack)).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut whole.by_name(name).unwrap(), &mut text).unwrap();
    text
}

/// Our own checks find nothing to fix in what we write.
async fn the_report_is_free_of_faults(town: &Town) {
    let path = |name: &str| town.folder.path().join(name);
    for lang in [Language::Lv, Language::En] {
        for (format, name) in [
            (CouncilFormat::Docx, "parskats.docx"),
            (CouncilFormat::Html, "parskats.html"),
            (CouncilFormat::Xlsx, "programma.xlsx"),
        ] {
            town.app.save_council_report(Some(2026), format, lang, &path(name)).await.unwrap();
        }
        let documents = ["parskats.docx", "programma.xlsx"].map(|name| app::CheckTarget::File(path(name)));
        let mut faults = Vec::new();
        app::documents(documents.into(), |check| {
            let document = check.document.expect("the file was written");
            faults.extend(document.faults.iter().map(|fault| format!("{}: {fault:?}", check.address)));
        })
        .await
        .unwrap();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        let mut found = Vec::new();
        let page = vec![app::CheckTarget::File(path("parskats.html"))];
        app::check(page, CheckOptions::default(), |check| {
            let judged = check.judged.expect("the page was written");
            let faults = judged.findings.iter().filter(|finding| is_wrong(finding));
            found.extend(faults.map(|finding| format!("{} {}", finding.rule, finding.excerpt)));
        })
        .await
        .unwrap();
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

/// A sure fault by a rule that counts.
fn is_wrong(finding: &audit::Finding) -> bool {
    let is_stable =
        rules::catalog::rule(&finding.rule).is_some_and(|rule| rule.stage == audit::Stage::Stable);
    is_stable && finding.kind != audit::FindingKind::Review
}
