//! A year: counted, in verification, planned and free places are never mixed up.

use programme::{
    Candidate, Evidence, Line, LineVerdict, Outlook, Place, Reason, Stage, Verdict, forecast, judge, nearest,
};

fn service(id: i64, stage: Stage) -> Candidate {
    Candidate {
        id,
        stage,
        counted: None,
        planned: None,
        has_answers: false,
        is_priority: true,
        priority: None,
        lines: judge(&Evidence::default()),
    }
}

fn counted(id: i64, year: i16) -> Candidate {
    Candidate { counted: Some(year), ..service(id, Stage::Verified) }
}

fn planned(id: i64, year: i16, stage: Stage) -> Candidate {
    Candidate { planned: Some(year), ..service(id, stage) }
}

fn lacking(id: i64, lines: usize) -> Candidate {
    let line = |line| LineVerdict { line, verdict: Verdict::NotProven, reasons: vec![Reason::BeforeUnknown] };
    Candidate {
        lines: Line::ALL[..lines].iter().copied().map(line).collect(),
        ..service(id, Stage::FormMade)
    }
}

#[test]
fn done_in_verification_and_planned_are_told_apart() {
    let all = [
        counted(1, 2026),
        counted(2, 2027),
        planned(3, 2026, Stage::FormMade),
        planned(4, 2026, Stage::Evaluated),
        planned(5, 2027, Stage::NotBegun),
    ];
    let year = forecast(2026, 5, 2026, &all);
    assert_eq!((year.counted, year.in_verification, year.planned, year.missing), (1, 1, 1, 4));
    assert_eq!(year.outlook, Outlook::NotEnoughPlanned);
    let places: Vec<_> = year.slots.iter().map(|slot| (slot.place, slot.service)).collect();
    assert_eq!(
        places,
        [
            (Place::Counted, Some(1)),
            (Place::InVerification, Some(3)),
            (Place::Planned, Some(4)),
            (Place::Free, None),
            (Place::Free, None)
        ]
    );
}

#[test]
fn a_counted_service_takes_no_place_in_the_year_it_was_planned_for() {
    let early = Candidate { planned: Some(2027), ..counted(1, 2026) };
    let year = forecast(2027, 5, 2026, &[early]);
    assert_eq!((year.counted, year.planned), (0, 0));
}

#[test]
fn a_service_that_could_not_be_counted_takes_no_place() {
    let outside = Candidate { is_priority: false, ..planned(1, 2026, Stage::FormMade) };
    let year = forecast(2026, 5, 2026, &[outside]);
    assert_eq!((year.in_verification, year.planned), (0, 0));
}

#[test]
fn the_target_is_reached_within_reach_or_missed() {
    let two = [counted(1, 2026), counted(2, 2026)];
    assert_eq!(forecast(2026, 2, 2026, &two).outlook, Outlook::Reached);
    assert_eq!(forecast(2026, 3, 2027, &two).outlook, Outlook::Missed);
    let more = [counted(1, 2026), counted(2, 2026), planned(3, 2026, Stage::NotBegun)];
    assert_eq!(forecast(2026, 3, 2026, &more).outlook, Outlook::WithinReach);
    assert_eq!(forecast(2026, 2, 2026, &more).slots.len(), 3, "more than promised is shown");
}

#[test]
fn what_is_being_checked_without_a_plan_belongs_to_the_year_under_way() {
    let checked = Candidate { has_answers: true, ..service(1, Stage::FormMade) };
    assert_eq!(forecast(2026, 5, 2026, std::slice::from_ref(&checked)).in_verification, 1);
    assert_eq!(forecast(2027, 5, 2026, &[checked]).in_verification, 0);
    assert_eq!(forecast(2026, 5, 2026, &[service(1, Stage::FormMade)]).in_verification, 0);
}

#[test]
fn nearest_are_those_that_lack_least_and_are_not_counted() {
    let outside = Candidate { is_priority: false, ..lacking(5, 1) };
    let urgent = Candidate { priority: Some(1), ..lacking(4, 3) };
    let all = [lacking(1, 3), lacking(2, 2), counted(3, 2026), urgent, outside];
    let ids: Vec<i64> = nearest(&all).iter().map(|candidate| candidate.id).collect();
    assert_eq!(ids, [2, 4, 1]);
}
