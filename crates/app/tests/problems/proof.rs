//! What is not proven is not said to be mended; what people say instead stands openly beside it.

use app::view::{LetterRequest, TrendPoint};

use super::*;

const ONLY_HERE: &str = "<footer><a href=/rss></a></footer><img src=/tikai-seit.png>";

async fn of_rule(app: &App, rule: &str, state: Option<ProblemState>) -> Option<ProblemRow> {
    let query = ProblemQuery { state, ..ProblemQuery::default() };
    app.problems(query, LV).await.unwrap().rows.into_iter().find(|row| row.fault.rule == rule)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_was_taken_down_takes_its_problems_along_by_a_persons_word_until_it_is_back() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    site.show("/otra", ONLY_HERE);
    audited(&app, &site).await;
    let page = format!("{}otra", site.address);
    let id = of_rule(&app, "image-has-name", None).await.unwrap().fault.component;
    let there = app.remove_page(&page, "Arhivēta.").await.unwrap_err();
    assert_eq!((there.code, there.key.as_str()), (ErrorCode::WrongState, "page-is-there"));

    site.hide("/otra");
    audited(&app, &site).await;
    let unseen = app.problem(&id, LV).await.unwrap();
    assert_eq!((unseen.problem.state, unseen.problem.is_seen), (ProblemState::Open, false));
    assert!(unseen.unseen[0].address == page && unseen.unseen[0].removed.is_none());
    assert_eq!(app.remove_page(&page, " ").await.unwrap_err().code, ErrorCode::FieldMissing);
    app.remove_page(&page, "Pasākums beidzies, lapa arhivēta.").await.unwrap();

    let gone = app.problem(&id, LV).await.unwrap();
    assert_eq!(gone.problem.state, ProblemState::Removed);
    let said = gone.unseen[0].removed.clone().unwrap();
    assert_eq!(
        (said.person.as_str(), said.reason.as_str()),
        ("Jānis Liepa", "Pasākums beidzies, lapa arhivēta.")
    );
    assert!(of_rule(&app, "image-has-name", None).await.is_none(), "it is no open problem");
    let list = app.problems(ProblemQuery::default(), LV).await.unwrap();
    assert_eq!(list.removed, [said], "and the list says why");
    assert_eq!(
        footer(&app).await.unwrap().state,
        ProblemState::Open,
        "what the start page has too is still open"
    );
    site.show("/", MENDED);
    audited(&app, &site).await;
    let rest = of_rule(&app, "link-has-name", Some(ProblemState::Removed)).await;
    assert!(rest.is_some(), "mended where it could be seen, and gone with the other page: that is not fixed");
    assert!(of_rule(&app, "image-has-name", Some(ProblemState::Removed)).await.is_some());

    site.show("/otra", ONLY_HERE);
    audited(&app, &site).await;
    let back = of_rule(&app, "image-has-name", None).await.unwrap();
    assert_eq!((back.state, back.is_returned), (ProblemState::Open, true));
    assert!(app.problems(ProblemQuery::default(), LV).await.unwrap().removed.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_said_to_be_gone_by_mistake_brings_its_problems_back() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    site.show("/otra", ONLY_HERE);
    audited(&app, &site).await;
    site.hide("/otra");
    let page = format!("{}otra", site.address);
    app.retest(RetestOf::Page(page.clone()), LV).await.unwrap();
    app.remove_page(&page, "Noņemta.").await.unwrap();
    assert!(of_rule(&app, "image-has-name", Some(ProblemState::Removed)).await.is_some());
    app.restore_page(&page, "Tikai uz laiku.").await.unwrap();
    assert_eq!(of_rule(&app, "image-has-name", None).await.unwrap().state, ProblemState::Open);
    assert_eq!(app.restore_page(&page, "Vēlreiz.").await.unwrap_err().code, ErrorCode::WrongState);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_too_large_now_proves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    site.show("/otra", ONLY_HERE);
    let first = audited(&app, &site).await;
    let id = of_rule(&app, "image-has-name", None).await.unwrap().fault.component;
    site.show("/otra", &format!("<!--{}-->", "x".repeat(20 << 20)));
    let second = audited(&app, &site).await;
    let now = app.problem(&id, LV).await.unwrap();
    assert_eq!((now.problem.state, now.problem.is_seen), (ProblemState::Open, false));
    assert_eq!(now.unseen[0].status_text, "Pārāk liela");
    let became = app.compared_problem(first, second, &id, LV).await.unwrap();
    assert_eq!(became.problem.change, app::Change::NotSeen);
    let again = app.retest(RetestOf::Problem(id.clone()), LV).await.unwrap();
    assert_eq!((again.gone, again.unproven), (0, 1));
    assert_eq!(app.remove_page(&now.unseen[0].address, "Nav.").await.unwrap_err().key, "page-is-there");
}

#[tokio::test(flavor = "multi_thread")]
async fn problems_are_found_by_what_is_said_of_them_and_by_what_stands_in_them() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    site.show("/otra", "<img src=/Žuburs.png>");
    audited(&app, &site).await;
    let found = async |text: &str| {
        let query = ProblemQuery { text: text.to_owned(), limit: 50, ..ProblemQuery::default() };
        let list = app.problems(query, LV).await.unwrap();
        assert_eq!(list.total as usize, list.rows.len());
        list.rows.into_iter().map(|row| row.fault.rule).collect::<Vec<_>>()
    };
    let written = found("žuburs").await;
    let has = |rule: &str| written.iter().any(|found| found == rule);
    assert!(has("image-has-name") && !has("link-has-name"), "{written:?}");
    assert_eq!(found("image-has-name").await, ["image-has-name"]);
    assert!(found("atribūta `ALT`").await.contains(&"image-has-name".to_owned()));
    assert!(found("/OTRA").await.contains(&"image-has-name".to_owned()));
    assert!(found("100%_tā nav").await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_retest_of_a_page_brought_is_shown_again() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    audited(&app, &site).await;
    assert!(app.last_retest(&RetestOf::Page(site.address.clone()), LV).await.unwrap().is_none());
    site.show("/", MENDED);
    let now = app.retest(RetestOf::Page(site.address.clone()), LV).await.unwrap();
    let kept = app.last_retest(&RetestOf::Page(site.address.clone()), LV).await.unwrap().unwrap();
    assert_eq!((kept.id, kept.gone, kept.still, kept.left), (now.id, now.gone, now.still, now.left));
    assert_eq!(kept.places.len(), now.places.len());

    site.show_many(45, BROKEN);
    audited(&app, &site).await;
    let many = footer(&app).await.unwrap();
    let id = many.fault.component;
    let some = app.retest(RetestOf::Problem(id.clone()), LV).await.unwrap();
    assert!(some.left > 0);
    assert_eq!(app.problem(&id, LV).await.unwrap().retests[0].left, some.left);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_course_of_a_site_says_what_its_lists_say() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    let audit = audited(&app, &site).await;
    let point = async || -> TrendPoint { app.trend(audit).await.unwrap().remove(0) };
    let listed = async || app.audits().await.unwrap().into_iter().find(|row| row.id == audit).unwrap().counts;
    let before = point().await;
    assert_eq!((before.to_fix, before.to_check), (listed().await.to_fix, listed().await.to_check));
    let review = ProblemQuery { urgency: Some(app::view::Urgency::Review), ..ProblemQuery::default() };
    let question = app.problems(review, LV).await.unwrap().rows.remove(0);
    let confirmed = DecisionRequest {
        audit,
        component: Some(question.fault.component),
        kind: DecisionKind::Confirmed,
        reason: "Nesaprotami.".to_owned(),
        fingerprints: Vec::new(),
        expires: None,
    };
    app.decide(confirmed).await.unwrap();
    let after = point().await;
    assert_eq!(after.to_fix, before.to_fix + 1, "what a person confirmed has to be fixed in the figures too");
    assert_eq!((after.to_fix, after.to_check), (listed().await.to_fix, listed().await.to_check));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_asks_for_nothing_by_a_day_that_is_over() {
    let folder = tempfile::tempdir().unwrap();
    let (app, site) = (opened(folder.path()).await, Site::new().await);
    audited(&app, &site).await;
    let id = footer(&app).await.unwrap().fault.component;
    let by = |day: &str| LetterRequest {
        components: vec![id.clone()],
        deadline: Some(day.to_owned()),
        ..LetterRequest::default()
    };
    let over = app.letter_text(&by("2020-01-31"), LV).await.unwrap_err();
    assert_eq!((over.code, over.key.as_str()), (ErrorCode::FieldBroken, "deadline-over"));
    assert_eq!(app.letter_text(&by("rīt"), LV).await.unwrap_err().key, "field-broken");
    assert!(app.letter_text(&by("2199-01-31"), LV).await.unwrap().body.contains("2199"));
    site.show("/", MENDED);
    site.show("/otra", MENDED);
    app.retest(RetestOf::Problem(id.clone()), LV).await.unwrap();
    let mended = app.letter_text(&by("2199-01-31"), LV).await.unwrap_err();
    assert_eq!(mended.key, "letter-settled", "nobody is asked to mend what is mended");
}
