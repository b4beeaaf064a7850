//! Lists and figures of one audit say the same: before and after decisions, of a service and of all, whole and in parts.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::path::Path;

use app::view::{
    ComponentQuery, ComponentRow, DecisionKind, DecisionRequest, PageQuery, ProblemQuery, ProblemState,
    Responsible, StepStanding, Urgency,
};
use app::{App, ErrorCode, Language};
use audit::{Component, Finding, FindingKind, Fingerprint, Outcome, RuleOutcome};
use store::{
    AuditId, AuditState, JudgedPage, NewAudit, RuleVersion, ServiceFields, ServiceId, ServicePart, Tie,
    TiedBy, VisitRecord, Visited, Writer,
};

const LV: Language = Language::Lv;
/// Pages 0 to 2 belong to the first service, 3 and 4 to the second.
const PAGES: usize = 5;
const LINK: &str = "link-has-name";
const IMAGE: &str = "image-has-name";

fn finding(rule: &str, kind: FindingKind, fault: &str, page: usize) -> Finding {
    Finding {
        rule: rule.to_owned(),
        kind,
        fingerprint: Fingerprint::of(rule, &page.to_string(), fault, None, "no-name"),
        component: Component::of(&[rule, fault]),
        anchor: format!("html > body > main > p:nth-of-type({page})"),
        attr: None,
        line: 1,
        reason: rules::catalog::rule(rule).unwrap().says[0].to_owned(),
        args: Vec::new(),
        related: Vec::new(),
        excerpt: format!("<a href=\"/{fault}\"></a>"),
        role: None,
        name: None,
        look: None,
        sources: audit::Sources::default(),
    }
}

/// On every page the same question and a failure of its own; on the first three a failure that they share.
fn judged(page: usize) -> JudgedPage {
    let mut findings = vec![
        finding(IMAGE, FindingKind::CantTell, "jautājums", page),
        finding(LINK, FindingKind::Failed, &format!("sava {page}"), page),
    ];
    if page < 3 {
        findings.push(finding(LINK, FindingKind::Failed, "kopīga", page));
    }
    let outcome = |rule: &str, outcome, failed, cant_tell| RuleOutcome {
        rule: rule.to_owned(),
        version: 1,
        outcome,
        untested: None,
        passed: 1,
        failed,
        cant_tell,
    };
    let outcomes = vec![outcome(LINK, Outcome::Failed, 1, 0), outcome(IMAGE, Outcome::CantTell, 0, 1)];
    JudgedPage { outcomes, findings, ..JudgedPage::default() }
}

fn address(page: usize) -> String {
    format!("https://novads.example/{page}")
}

async fn filled(file: &Path, state: AuditState) -> (AuditId, [ServiceId; 2]) {
    let writer = Writer::open(file).await.unwrap();
    let mut services = Vec::new();
    for pages in [0..3, 3..PAGES] {
        let fields = ServiceFields {
            name: "Pakalpojums".to_owned(),
            form_addresses: pages.map(address).collect(),
            ..ServiceFields::default()
        };
        services.push(writer.add_service(&fields, 0).await.unwrap());
    }
    let rules = [LINK, IMAGE].map(|name| RuleVersion { name: name.to_owned(), version: 1 });
    let audit = NewAudit {
        name: "Novads".to_owned(),
        starts: vec![address(0)],
        settings: serde_json::json!({ "request": { "addresses": [address(0)] }, "is_demo": false }),
        language: "lv".to_owned(),
        tool_version: "1".to_owned(),
        rules_version: "1".to_owned(),
        rules: rules.to_vec(),
    };
    let id = writer.start_audit(&audit, 1_000).await.unwrap();
    for page in 0..PAGES {
        let visited = Visited {
            record: VisitRecord {
                address: address(page),
                key: address(page),
                final_address: address(page),
                status: "loaded".to_owned(),
                visited_at: 1_500,
                ..VisitRecord::default()
            },
            service: Some(services[usize::from(page >= 3)]),
            tie: Tie {
                by: Some(TiedBy::Address),
                part: Some(ServicePart::Form),
                step: i64::try_from(page).ok(),
            },
            judged: Some(judged(page)),
            ..Visited::default()
        };
        writer.record_visit(id, &visited).await.unwrap();
    }
    writer.set_state(id, state, 2_000).await.unwrap();
    writer.close().await;
    (id, [services[0], services[1]])
}

async fn opened(file: &Path) -> App {
    let app = App::open_file(file).await.unwrap();
    let mut settings = app.settings().await.unwrap();
    "Anna Ozola".clone_into(&mut settings.person);
    app.save_settings(settings).await.unwrap();
    app
}

fn about(audit: AuditId, kind: DecisionKind, pages: std::ops::Range<usize>) -> DecisionRequest {
    let print = |page| finding(IMAGE, FindingKind::CantTell, "jautājums", page).fingerprint.to_string();
    DecisionRequest {
        audit: audit.0,
        component: None,
        fingerprints: pages.map(print).collect(),
        kind,
        reason: String::new(),
        expires: None,
    }
}

async fn listed(app: &App, audit: AuditId, query: ComponentQuery) -> Vec<ComponentRow> {
    app.components(audit.0, query, LV).await.unwrap().rows
}

#[tokio::test]
async fn a_question_answered_for_one_service_is_still_asked_of_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.db");
    let (audit, [first, second]) = filled(&file, AuditState::Finished).await;
    let app = opened(&file).await;
    app.decide(about(audit, DecisionKind::Meets, 0..3)).await.unwrap();

    let asked = async |service: ServiceId| {
        let query = ComponentQuery {
            service: Some(service.0),
            urgency: Some(Urgency::ToCheck),
            ..ComponentQuery::default()
        };
        let problems = ProblemQuery {
            service: Some(service.0),
            urgency: Some(Urgency::ToCheck),
            ..ProblemQuery::default()
        };
        let problems = app.problems(problems, LV).await.unwrap().total;
        (listed(&app, audit, query).await.len(), problems)
    };
    assert_eq!((asked(first).await, asked(second).await), ((0, 0), (1, 1)));
    let rows = app.services(audit.0, LV).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.to_check).collect::<Vec<_>>(), [0, 1]);
    assert_eq!(app.audit_summary(audit.0, LV).await.unwrap().audit.counts.to_check, 1);
}

#[tokio::test]
async fn pages_and_steps_count_what_people_decided() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.db");
    let (audit, [first, second]) = filled(&file, AuditState::Finished).await;
    let app = opened(&file).await;
    let counts = async || {
        let pages = app.pages(audit.0, PageQuery::default(), LV).await.unwrap().rows;
        let mut pages: Vec<_> =
            pages.into_iter().map(|page| (page.address, page.to_fix, page.to_check)).collect();
        pages.sort();
        let mut steps = Vec::new();
        let mut in_audit = Vec::new();
        let services = app.services(audit.0, LV).await.unwrap();
        for service in [first, second] {
            steps.extend(app.service_steps(service.0, LV).await.unwrap());
            in_audit.extend(services.iter().find(|row| row.id == Some(service.0)).unwrap().steps.clone());
        }
        let numbers = |steps: Vec<app::view::StepRow>| -> Vec<_> {
            steps.into_iter().map(|step| (step.address, step.to_fix, step.to_check)).collect()
        };
        assert_eq!(numbers(steps), pages);
        assert_eq!(numbers(in_audit), pages);
        pages.into_iter().map(|(_, to_fix, to_check)| (to_fix, to_check)).collect::<Vec<_>>()
    };
    assert_eq!(counts().await, [(2, 1), (2, 1), (2, 1), (1, 1), (1, 1)]);
    app.decide(about(audit, DecisionKind::Meets, 0..2)).await.unwrap();
    app.decide(about(audit, DecisionKind::Confirmed, 4..5)).await.unwrap();
    assert_eq!(counts().await, [(2, 0), (2, 0), (2, 1), (1, 1), (2, 0)]);
    let worst = app.services(audit.0, LV).await.unwrap()[0].worst_step;
    assert_eq!(worst, Some(StepStanding::ToFix));
    let first = app.pages(audit.0, PageQuery::default(), LV).await.unwrap().rows.remove(0);
    assert_eq!(first.address, address(2), "the worst page comes first");
}

#[tokio::test]
async fn a_list_in_parts_is_the_whole_list_whatever_was_decided_and_whether_or_not_the_audit_is_closed() {
    let mut lists = Vec::new();
    for state in [AuditState::Paused, AuditState::Finished] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.db");
        let (audit, _) = filled(&file, state).await;
        let app = opened(&file).await;
        app.decide(about(audit, DecisionKind::Confirmed, 0..1)).await.unwrap();
        let own = finding(LINK, FindingKind::Failed, "sava 3", 3).component.to_string();
        let deferred = DecisionRequest {
            component: Some(own),
            fingerprints: Vec::new(),
            reason: "Vēlāk.".to_owned(),
            ..about(audit, DecisionKind::Deferred, 0..0)
        };
        app.decide(deferred).await.unwrap();
        let all = app.components(audit.0, ComponentQuery::default(), LV).await.unwrap();
        assert_eq!((all.rows.len(), all.total), (7, 7));
        let pages: Vec<u32> = all.rows.iter().map(|row| row.pages).collect();
        assert_eq!(pages, [5, 3, 1, 1, 1, 1, 1], "what one fix clears from most pages comes first");
        for limit in [1, 2, 3] {
            let mut parts = Vec::new();
            for offset in (0..7).step_by(limit as usize) {
                let query = ComponentQuery { offset, limit, ..ComponentQuery::default() };
                let part = app.components(audit.0, query, LV).await.unwrap();
                assert_eq!(part.total, 7);
                parts.extend(part.rows);
            }
            let names =
                |rows: &[ComponentRow]| -> Vec<_> { rows.iter().map(|row| row.component.clone()).collect() };
            assert_eq!(names(&parts), names(&all.rows), "in parts of {limit}");
        }
        let summary = app.audit_summary(audit.0, LV).await.unwrap();
        let counts = summary.audit.counts;
        assert_eq!((counts.to_fix, counts.to_check, counts.decided), (7, 0, 0));
        let criteria = app.criteria(audit.0, LV).await.unwrap();
        lists.push((
            all.rows.into_iter().map(|row| row.component).collect::<Vec<_>>(),
            criteria.into_iter().map(|row| (row.to_fix, row.to_check, row.pages)).collect::<Vec<_>>(),
        ));
    }
    assert_eq!(lists[0], lists[1]);
}

#[tokio::test]
async fn problems_in_parts_by_state_and_by_who_mends_them_add_up() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.db");
    let (_, [first, _]) = filled(&file, AuditState::Finished).await;
    let app = opened(&file).await;
    let own = finding(LINK, FindingKind::Failed, "sava 4", 4).component.to_string();
    app.move_problem(&own, ProblemState::Working, "").await.unwrap();
    app.assign_problem(&own, Responsible::Supplier, "").await.unwrap();

    let all = app.problems(ProblemQuery::default(), LV).await.unwrap();
    assert_eq!((all.rows.len(), all.total), (7, 7));
    let counted: u32 = all.states.iter().map(|state| state.count).sum();
    assert_eq!(counted, 7);
    let mut parts = Vec::new();
    for offset in 0..7 {
        let query = ProblemQuery { offset, limit: 1, ..ProblemQuery::default() };
        parts.extend(app.problems(query, LV).await.unwrap().rows);
    }
    let names = |rows: &[app::view::ProblemRow]| -> Vec<_> {
        rows.iter().map(|row| row.fault.component.clone()).collect()
    };
    assert_eq!(names(&parts), names(&all.rows));

    let by = async |responsible| {
        let query = ProblemQuery { responsible: Some(responsible), ..ProblemQuery::default() };
        let list = app.problems(query, LV).await.unwrap();
        assert!(list.rows.iter().all(|row| row.responsible == responsible));
        list.total
    };
    let of_supplier = by(Responsible::Supplier).await;
    let ours = by(Responsible::OurContent).await;
    assert_eq!((of_supplier, ours, by(Responsible::LatvijaLv).await), (2, 5, 0));
    let here = ProblemQuery { service: Some(first.0), ..ProblemQuery::default() };
    assert_eq!(app.problems(here, LV).await.unwrap().total, 5);
}

#[tokio::test]
async fn what_two_people_decide_at_once_is_kept_of_both() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.db");
    let (audit, _) = filled(&file, AuditState::Finished).await;
    let app = opened(&file).await;
    let other = app.clone();
    let (one, two) = tokio::join!(
        app.decide(about(audit, DecisionKind::Meets, 0..5)),
        other.decide(about(audit, DecisionKind::Confirmed, 0..5))
    );
    let (one, two) = (one.unwrap(), two.unwrap());
    let kept: Vec<i64> = app.decisions(LV).await.unwrap().iter().map(|decision| decision.id).collect();
    assert_eq!(kept.len(), 10);
    assert!(one.iter().chain(&two).all(|id| kept.contains(id)));
    let counts = app.audit_summary(audit.0, LV).await.unwrap().audit.counts;
    assert_eq!(counts.to_check, 0, "the later of the two holds for every place");

    let second = App::open_file(&file).await.err().map(|error| error.code);
    assert_eq!(second, Some(ErrorCode::DatabaseInUse), "a second program is told so and changes nothing");
}

#[tokio::test]
async fn a_question_comes_up_again_when_its_answer_has_expired() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, Ordering};
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.db");
    let (audit, _) = filled(&file, AuditState::Finished).await;
    opened(&file).await.close().await;
    let today = Arc::new(AtomicI64::new(10_000));
    let clock = Arc::clone(&today);
    let app = App::open_file_by(&file, Arc::new(move || clock.load(Ordering::Relaxed))).await.unwrap();
    let answer = DecisionRequest { expires: Some(20_000), ..about(audit, DecisionKind::Meets, 0..5) };
    app.decide(answer).await.unwrap();
    let asked = async || {
        let counts = app.audit_summary(audit.0, LV).await.unwrap().audit.counts;
        let pages = app.pages(audit.0, PageQuery::default(), LV).await.unwrap().rows;
        let query = ProblemQuery { urgency: Some(Urgency::ToCheck), ..ProblemQuery::default() };
        let problems = app.problems(query, LV).await.unwrap().total;
        (counts.to_check, pages.iter().map(|page| page.to_check).sum::<u32>(), problems)
    };
    assert_eq!(asked().await, (0, 0, 0));
    today.store(20_000, Ordering::Relaxed);
    assert_eq!(asked().await, (1, 5, 1));
}

#[tokio::test]
async fn what_a_person_confirmed_is_fixed_when_a_person_judges_all_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.db");
    let (audit, _) = filled(&file, AuditState::Finished).await;
    let app = opened(&file).await;
    let question = finding(IMAGE, FindingKind::CantTell, "jautājums", 0).component.to_string();
    let all = |kind| DecisionRequest {
        component: Some(question.clone()),
        fingerprints: Vec::new(),
        ..about(audit, kind, 0..0)
    };
    let state = async || app.problem(&question, LV).await.unwrap().problem.state;
    app.decide(all(DecisionKind::Meets)).await.unwrap();
    assert_eq!(state().await, ProblemState::Answered, "it was never a fault");
    app.decide(all(DecisionKind::Confirmed)).await.unwrap();
    assert_eq!(state().await, ProblemState::Open);
    app.decide(all(DecisionKind::Meets)).await.unwrap();
    assert_eq!(state().await, ProblemState::Fixed);
    app.decide(about(audit, DecisionKind::Withdrawn, 4..5)).await.unwrap();
    assert_eq!(state().await, ProblemState::Open, "one of its places is not judged any more");
}
