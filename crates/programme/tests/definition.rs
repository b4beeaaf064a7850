//! The definition of improved: each line is met, not met or not proven for its own reasons and no others.

use programme::{
    Answer, AnswerVerdict, Before, Description, Evidence, Line, List, Reason, Refusal, Sight, Stage,
    Standing, Step, Verdict, checks, judge, sign_off, stage, standing,
};

const FORM: &str = "https://novads.example/forma/1";

fn answers(list: List) -> Vec<Answer> {
    checks(list)
        .map(|check| Answer {
            list,
            line: check.id.clone(),
            verdict: AnswerVerdict::Yes,
            note: String::new(),
            person: "Anna Bērziņa".to_owned(),
            at: 5_000,
            page_has_changed: false,
        })
        .collect()
}

fn step(address: &str) -> Step {
    Step {
        address: address.to_owned(),
        name: "Pieteicējs".to_owned(),
        sight: Sight::Judged,
        source: "static".to_owned(),
        audit: Some(2),
        visit: Some(7),
        at: Some(4_000),
        hash: "abc".to_owned(),
        retested: None,
        is_of_other_rules: false,
        faults: 0,
        questions: 3,
        answers: answers(List::Step),
    }
}

/// A service that lacks nothing.
fn improved() -> Evidence {
    Evidence {
        is_priority: true,
        description: Description {
            evaluated: Some(1_000),
            prepared: Some(1_500),
            submitted: Some(2_000),
            published: Some(3_000),
            seen: Some(3_500),
            lines: 2,
            reached: [2; 4],
            needs_nothing: false,
        },
        steps: vec![step(FORM), step("https://novads.example/forma/2")],
        transaction: answers(List::Transaction),
        before: Some(Before {
            audit: Some(1),
            at: 500,
            steps: 2,
            faults: 4,
            description_faults: 0,
            had_no_form: false,
            told: String::new(),
            pages: Vec::new(),
        }),
    }
}

/// The lines that are not met, with their verdicts and reasons.
fn lacking(evidence: &Evidence) -> Vec<(Line, Verdict, Vec<Reason>)> {
    let lines = judge(evidence).into_iter().filter(|line| line.verdict != Verdict::Met);
    lines.map(|line| (line.line, line.verdict, line.reasons)).collect()
}

#[test]
fn a_service_that_lacks_nothing_is_verified_and_may_be_counted() {
    let lines = judge(&improved());
    assert_eq!(lacking(&improved()), []);
    assert_eq!(stage(&improved(), &lines), Stage::Verified);
    assert_eq!(sign_off(&lines, None), Ok(()));
    assert_eq!(standing(&lines), Standing::Holds);
}

#[test]
fn nothing_known_is_nothing_proven_and_every_missing_line_has_a_reason() {
    let nothing = Evidence::default();
    let lines = judge(&nothing);
    assert_eq!(stage(&nothing, &lines), Stage::NotBegun);
    assert!(lines.iter().all(|line| line.verdict != Verdict::Met && !line.reasons.is_empty()), "{lines:?}");
    assert_eq!(sign_off(&lines, None), Err(Refusal::NotImproved(lines)));
}

#[test]
fn a_step_that_the_latest_run_did_not_judge_is_not_proven_and_not_broken() {
    for (sight, reason) in [
        (Sight::NotVisited, Reason::StepNotVisited { address: FORM.to_owned() }),
        (
            Sight::NotJudged("loginRequired".to_owned()),
            Reason::StepNotJudged { address: FORM.to_owned(), status: "loginRequired".to_owned() },
        ),
    ] {
        let mut evidence = improved();
        evidence.steps[0].sight = sight;
        let verdicts: Vec<_> =
            lacking(&evidence).into_iter().map(|(line, verdict, _)| (line, verdict)).collect();
        assert_eq!(
            verdicts,
            [
                (Line::FormReachable, Verdict::NotProven),
                (Line::StepsJudged, Verdict::NotProven),
                (Line::NoFaults, Verdict::NotProven)
            ]
        );
        assert_eq!(standing(&judge(&evidence)), Standing::NotProven(vec![reason]));
    }
}

#[test]
fn a_fault_on_any_step_forbids_counting_and_breaks_what_was_counted() {
    let mut evidence = improved();
    evidence.steps[1].faults = 2;
    let reason = Reason::StepFaults { address: evidence.steps[1].address.clone(), count: 2 };
    assert_eq!(lacking(&evidence), [(Line::NoFaults, Verdict::NotMet, vec![reason.clone()])]);
    assert_eq!(standing(&judge(&evidence)), Standing::BrokenAgain(vec![reason]));
}

#[test]
fn a_form_that_is_gone_is_broken_and_one_that_never_was_has_no_steps_to_be_fine() {
    let mut evidence = improved();
    evidence.steps[0].sight = Sight::Gone("httpError".to_owned());
    let lacks = lacking(&evidence);
    assert_eq!((lacks[0].0, lacks[0].1), (Line::FormReachable, Verdict::NotMet));
    assert!(matches!(standing(&judge(&evidence)), Standing::BrokenAgain(_)));
    evidence.steps.clear();
    let lines: Vec<Line> = lacking(&evidence).into_iter().map(|(line, ..)| line).collect();
    assert_eq!(lines, [Line::FormReachable, Line::StepsJudged, Line::NoFaults, Line::StepsAnswered]);
}

#[test]
fn every_line_of_every_step_wants_an_answer_and_a_no_is_told_by_its_line() {
    let mut evidence = improved();
    evidence.steps[1].answers.truncate(2);
    let address = evidence.steps[1].address.clone();
    let count = u32::try_from(checks(List::Step).count()).expect("a few lines") - 2;
    let open = Reason::StepUnanswered { address: address.clone(), count };
    assert_eq!(lacking(&evidence), [(Line::StepsAnswered, Verdict::NotProven, vec![open.clone()])]);
    evidence.steps[1].answers[0].verdict = AnswerVerdict::No;
    let line = evidence.steps[1].answers[0].line.clone();
    let no = Reason::AnsweredNo { address, list: List::Step, line };
    assert_eq!(lacking(&evidence), [(Line::StepsAnswered, Verdict::NotMet, vec![no, open])]);
}

#[test]
fn what_does_not_apply_is_an_answer() {
    let mut evidence = improved();
    for answer in &mut evidence.transaction {
        answer.verdict = AnswerVerdict::NotApplicable;
    }
    assert_eq!(lacking(&evidence), []);
    evidence.transaction.pop();
    assert_eq!(
        lacking(&evidence),
        [(Line::Transaction, Verdict::NotProven, vec![Reason::TransactionUnanswered { count: 1 }])]
    );
}

#[test]
fn a_description_is_done_once_all_improvements_are_published_and_seen_or_none_is_called_for() {
    let mut evidence = improved();
    let lacks = |evidence: &Evidence| lacking(evidence).pop().map(|(_, verdict, reasons)| (verdict, reasons));
    (evidence.description.seen, evidence.description.reached[3]) = (None, 1);
    assert_eq!(lacks(&evidence), Some((Verdict::NotProven, vec![Reason::ImprovementsNotSeen { count: 1 }])));
    evidence.description.published = None;
    evidence.description.reached[2] = 0;
    assert_eq!(
        lacks(&evidence),
        Some((Verdict::NotMet, vec![Reason::ImprovementsNotPublished { count: 2 }]))
    );
    evidence.description = Description { evaluated: Some(1), lines: 3, ..Description::default() };
    assert_eq!(lacks(&evidence), Some((Verdict::NotMet, vec![Reason::ImprovementsNotPrepared { count: 3 }])));
    assert!(
        matches!(standing(&judge(&evidence)), Standing::BrokenAgain(_)),
        "new faults in a counted service's description"
    );
    evidence.description = Description { evaluated: Some(1), ..Description::default() };
    assert_eq!(lacks(&evidence), Some((Verdict::NotProven, vec![Reason::DescriptionQuestions])));
    evidence.description = Description { evaluated: Some(1), needs_nothing: true, ..Description::default() };
    assert_eq!(lacking(&evidence), []);
}

#[test]
fn only_what_needed_work_before_is_newly_improved() {
    let mut evidence = improved();
    evidence.before = None;
    assert_eq!(lacking(&evidence), [(Line::Before, Verdict::NotProven, vec![Reason::BeforeUnknown])]);
    evidence = improved();
    if let Some(before) = &mut evidence.before {
        before.faults = 0;
    }
    assert_eq!(lacking(&evidence), [(Line::Before, Verdict::NotMet, vec![Reason::NothingToImprove])]);
    if let Some(before) = &mut evidence.before {
        before.told = "E-formas nebija.".to_owned();
    }
    assert_eq!(lacking(&evidence), []);
}

#[test]
fn a_service_counts_once_and_only_if_it_is_a_priority_one() {
    assert_eq!(sign_off(&judge(&improved()), Some(2026)), Err(Refusal::CountedAlready { year: 2026 }));
    let mut evidence = improved();
    evidence.is_priority = false;
    assert_eq!(lacking(&evidence), [(Line::Priority, Verdict::NotMet, vec![Reason::NotPriority])]);
    assert_eq!(standing(&judge(&evidence)), Standing::Holds);
}

#[test]
fn the_state_follows_from_the_facts_and_skips_none() {
    let mut evidence = Evidence { is_priority: true, ..Evidence::default() };
    let state = |evidence: &Evidence| stage(evidence, &judge(evidence));
    evidence.steps = improved().steps;
    assert_eq!(state(&evidence), Stage::NotBegun, "a form does not make up for the description");
    evidence.steps.clear();
    (evidence.description.evaluated, evidence.description.lines) = (Some(1), 2);
    assert_eq!(state(&evidence), Stage::Evaluated);
    evidence.description.prepared = Some(2);
    assert_eq!(state(&evidence), Stage::Prepared);
    evidence.description.submitted = Some(3);
    assert_eq!(state(&evidence), Stage::Submitted);
    evidence.description.published = Some(4);
    assert_eq!(state(&evidence), Stage::Submitted, "said to be published is not seen");
    evidence.description.seen = Some(5);
    assert_eq!(state(&evidence), Stage::Published);
    evidence.steps = vec![Step { answers: Vec::new(), ..step(FORM) }];
    assert_eq!(state(&evidence), Stage::FormMade);
    assert_eq!(state(&improved()), Stage::Verified);
}

#[test]
fn every_line_of_the_checklists_has_its_words_in_both_languages_and_a_name_of_its_own() {
    for list in [List::Step, List::Transaction] {
        let ids: Vec<&str> = checks(list).map(|check| check.id.as_str()).collect();
        assert!(ids.len() >= 10, "{ids:?}");
        for (place, check) in checks(list).enumerate() {
            assert!(!ids[..place].contains(&check.id.as_str()), "{}", check.id);
            for text in [&check.lv, &check.how_lv, &check.en, &check.how_en] {
                assert!(text.trim().contains(' '), "{}", check.id);
            }
        }
    }
}

#[test]
fn an_answer_about_a_page_that_has_changed_comes_up_again_and_a_no_stays_a_no() {
    let mut evidence = improved();
    for answer in &mut evidence.steps[0].answers[..3] {
        answer.page_has_changed = true;
    }
    evidence.steps[0].answers[0].verdict = AnswerVerdict::No;
    evidence.transaction[0].page_has_changed = true;
    let line = evidence.steps[0].answers[0].line.clone();
    assert_eq!(
        lacking(&evidence),
        [
            (
                Line::StepsAnswered,
                Verdict::NotMet,
                vec![
                    Reason::AnsweredNo { address: FORM.to_owned(), list: List::Step, line },
                    Reason::StepAnsweredBefore { address: FORM.to_owned(), count: 2 },
                ]
            ),
            (Line::Transaction, Verdict::NotProven, vec![Reason::TransactionAnsweredBefore { count: 1 }]),
        ]
    );
}

#[test]
fn what_other_rules_judged_cannot_be_signed_and_what_was_signed_still_holds() {
    let mut evidence = improved();
    evidence.steps[1].is_of_other_rules = true;
    let reason = Reason::StepOtherRules { address: "https://novads.example/forma/2".to_owned() };
    assert_eq!(lacking(&evidence), [(Line::StepsJudged, Verdict::NotProven, vec![reason])]);
    assert_eq!(standing(&judge(&evidence)), Standing::Holds);
}
