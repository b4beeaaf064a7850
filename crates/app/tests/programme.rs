//! The programme as people speak in it: what they say stays, and is theirs.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use app::view::{AnswerVerdict, CouncilFormat, List, NewAnswer, RegisterFields};
use app::{App, ErrorCode, Language};

const LV: Language = Language::Lv;

async fn app(folder: &tempfile::TempDir) -> App {
    App::open(folder.path()).await.unwrap()
}

async fn service(app: &App, name: &str, priority: Option<i64>) -> i64 {
    let fields = RegisterFields { name: name.to_owned(), priority, ..RegisterFields::default() };
    app.save_service(None, fields).await.unwrap()
}

fn anna() -> String {
    "Anna Ozola".to_owned()
}

fn answer(line: &str, verdict: AnswerVerdict) -> NewAnswer {
    NewAnswer {
        list: List::Transaction,
        step: String::new(),
        line: line.to_owned(),
        verdict,
        note: String::new(),
    }
}

#[tokio::test]
async fn nobody_answers_or_signs_without_a_name() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder).await;
    let id = service(&app, "Koki", Some(1)).await;
    let given = vec![answer("summary", AnswerVerdict::Yes)];
    let error = app.answer_checklist(id, given, None).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::PersonMissing);
    let error = app.sign_service(id, String::new(), Some(" ".to_owned()), LV).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::PersonMissing);
}

#[tokio::test]
async fn a_later_answer_takes_the_place_of_an_earlier_one_and_a_no_is_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder).await;
    let id = service(&app, "Koki", Some(1)).await;
    for verdict in [AnswerVerdict::Yes, AnswerVerdict::No] {
        app.answer_checklist(id, vec![answer("summary", verdict)], Some(anna())).await.unwrap();
    }
    let sheet = app.programme_service(id, LV).await.unwrap();
    let line = sheet.transaction.iter().find(|line| line.id == "summary").unwrap();
    assert_eq!((line.verdict, line.person.as_str()), (Some(AnswerVerdict::No), "Anna Ozola"));
    assert!(sheet.row.reasons.iter().any(|reason| reason.contains(&line.title)), "{:?}", sheet.row.reasons);
}

#[tokio::test]
async fn one_wrong_answer_of_several_keeps_none() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder).await;
    let id = service(&app, "Koki", Some(1)).await;
    let given = vec![answer("summary", AnswerVerdict::Yes), answer("no-such-line", AnswerVerdict::Yes)];
    assert_eq!(app.answer_checklist(id, given, Some(anna())).await.unwrap_err().code, ErrorCode::NotFound);
    let sheet = app.programme_service(id, LV).await.unwrap();
    assert!(sheet.transaction.iter().all(|line| line.verdict.is_none()));
}

#[tokio::test]
async fn without_a_marked_priority_all_services_are_there_and_with_one_only_those() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder).await;
    service(&app, "Koki", None).await;
    service(&app, "Kapi", None).await;
    let board = app.programme(LV).await.unwrap();
    assert_eq!((board.is_marked, board.rows.len()), (false, 2));
    service(&app, "Pabalsts", Some(1)).await;
    let board = app.programme(LV).await.unwrap();
    assert_eq!((board.is_marked, board.rows.len(), board.registered), (true, 1, 1));
    assert_eq!(board.rows[0].name, "Pabalsts");
}

#[tokio::test]
async fn a_target_holds_for_its_year_and_wants_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder).await;
    let error = app.set_target(2027, 6, " ".to_owned(), Some(anna())).await.unwrap_err();
    assert_eq!((error.code, error.detail.as_str()), (ErrorCode::FieldMissing, "reason"));
    app.set_target(2027, 6, "Domes lēmums Nr. 12".to_owned(), Some(anna())).await.unwrap();
    let board = app.programme(LV).await.unwrap();
    assert_eq!(board.years.iter().map(|year| year.target).collect::<Vec<_>>(), [5, 6, 5, 5]);
    assert_eq!(board.promised, 21);
}

#[tokio::test]
async fn what_people_planned_in_the_demo_stays_when_it_is_started_again() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder).await;
    app.start_demo().await.unwrap();
    let id = app.register().await.unwrap()[0].id;
    app.plan_service(id, Some(2027)).await.unwrap();
    app.start_demo().await.unwrap();
    assert_eq!(app.register().await.unwrap()[0].fields.planned_year, Some(2027));
}

#[tokio::test]
async fn a_report_about_a_year_that_cannot_be_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(&folder).await;
    let error = app.council_report(Some(i16::MAX), CouncilFormat::Html, LV).await.unwrap_err();
    assert_eq!((error.code, error.detail.as_str()), (ErrorCode::FieldBroken, "year"));
}
