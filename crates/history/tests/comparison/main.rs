//! What may be said about two runs, both ways.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]
#![expect(clippy::cast_possible_wrap, reason = "sites of tests are small")]
#![expect(clippy::needless_pass_by_value, reason = "sites are made where they are compared")]

mod doubt;
mod site;

use std::collections::BTreeSet;

use history::{Change, Comparison, Earlier, PageChange, Ran, Unseen, Why, compare};

use crate::site::Site;

fn compared(before: Site, after: Site) -> Comparison {
    compare(&before.0, &after.0)
}

/// Changes and reasons of all places.
fn places(comparison: &Comparison) -> Vec<(Change, Option<Why>)> {
    comparison.places.iter().map(|place| (place.change, place.why.clone())).collect()
}

/// The one problem there is.
fn problem(comparison: &Comparison) -> history::Problem {
    let mut problems = comparison.problems(|_| true);
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems.remove(0)
}

fn page(comparison: &Comparison, key: &str) -> PageChange {
    comparison.pages.iter().find(|page| page.key == key).unwrap().change
}

const STILL: (Change, Option<Why>) = (Change::Still, None);

#[test]
fn a_fault_in_both_runs_is_still_there_also_on_a_page_that_changed() {
    let one = || Site::with(1).page("/", "a", &["logo@1"]);
    assert_eq!(places(&compared(one(), one())), [STILL]);
    let changed = compared(one(), Site::with(1).page("/", "b", &["logo@1"]));
    assert_eq!(places(&changed), [STILL]);
    assert_eq!(page(&changed, "/"), PageChange::Changed);
    assert_eq!(page(&compared(one(), one()), "/"), PageChange::Unchanged);
}

#[test]
fn a_fault_that_only_the_later_run_has_is_new() {
    let found = compared(Site::with(1).page("/", "a", &[]), Site::with(1).page("/", "b", &["logo@1"]));
    assert_eq!(places(&found), [(Change::New, Some(Why::PageChanged))]);
    assert_eq!(problem(&found).change, Change::New);
}

#[test]
fn a_fault_is_gone_where_its_page_was_judged_again_by_the_same_rule() {
    let found = compared(Site::with(1).page("/", "a", &["logo@1"]), Site::with(1).page("/", "b", &[]));
    assert_eq!(places(&found), [(Change::Gone, Some(Why::PageChanged))]);
    assert_eq!(problem(&found).change, Change::Gone);
}

#[test]
fn what_changed_on_the_same_page_by_the_same_rule_has_its_cause_elsewhere() {
    let (with, without) =
        (|| Site::with(1).page("/", "a", &["logo@1"]), || Site::with(1).page("/", "a", &[]));
    assert_eq!(places(&compared(with(), without())), [(Change::Gone, Some(Why::Elsewhere))]);
    assert_eq!(places(&compared(without(), with())), [(Change::New, Some(Why::Elsewhere))]);
}

#[test]
fn a_style_sheet_that_changed_is_a_page_that_changed() {
    let mut before = Site::with(1).page("/", "a", &["logo@1"]);
    let mut after = Site::with(1).page("/", "a", &[]);
    before.0.pages[0].content = Some([1; 32]);
    after.0.pages[0].content = Some([2; 32]);
    let found = compared(before, after);
    assert_eq!(places(&found), [(Change::Gone, Some(Why::PageChanged))]);
    assert_eq!(page(&found, "/"), PageChange::Changed);
}

#[test]
fn a_fault_of_a_page_that_was_not_judged_again_is_not_gone() {
    let before = || Site::with(1).page("/", "a", &[]).page("/e", "a", &["logo@1"]);
    for status in ["missing", "blockedByRobots", "loginRequired", "timeout", "notHtml"] {
        let found = compared(before(), Site::with(1).page("/", "a", &[]).unjudged("/e", status));
        let why = Why::Unseen(Unseen::Status(status.to_owned()));
        assert_eq!(places(&found), [(Change::NotSeen, Some(why))], "{status}");
        assert_eq!(problem(&found).change, Change::NotSeen);
    }
}

#[test]
fn a_page_that_nothing_led_to_is_told_from_one_that_the_run_did_not_get_to() {
    let before = || Site::with(1).page("/", "a", &[]).page("/e", "a", &["logo@1"]);
    let after = || Site::with(1).page("/", "a", &[]);
    let why = |site: Site| compared(before(), site).places[0].why.clone();
    assert_eq!(why(after()), Some(Why::Unseen(Unseen::NotReached)));
    assert_eq!(page(&compared(before(), after()), "/e"), PageChange::Missing);
    let mut stopped = after();
    stopped.0.waiting.insert("/e".to_owned());
    assert_eq!(why(stopped), Some(Why::Unseen(Unseen::Waiting)));
    let mut partial = after();
    partial.0.is_whole = false;
    assert_eq!(why(partial), Some(Why::Unseen(Unseen::Waiting)));
    let mut narrower = after();
    narrower.0.outside.insert("/e".to_owned());
    assert_eq!(why(narrower), Some(Why::Unseen(Unseen::Outside)));
}

#[test]
fn a_fault_of_a_page_that_nobody_had_judged_before_is_not_new() {
    let after = || Site::with(1).page("/", "a", &[]).page("/e", "a", &["logo@1"]);
    let found = compared(Site::with(1).page("/", "a", &[]).unjudged("/e", "timeout"), after());
    let why = Why::Unseen(Unseen::Status("timeout".to_owned()));
    assert_eq!(places(&found), [(Change::NotSeenBefore, Some(why))]);
    assert_eq!(page(&found, "/e"), PageChange::NowJudged);
    let mut partial = Site::with(1).page("/", "a", &[]);
    partial.0.is_whole = false;
    assert_eq!(places(&compared(partial, after()))[0].0, Change::NotSeenBefore);
}

#[test]
fn a_fault_of_a_page_that_was_not_there_before_is_new() {
    let after = Site::with(1).page("/", "a", &[]).page("/e", "a", &["logo@1"]);
    let found = compared(Site::with(1).page("/", "a", &[]), after);
    assert_eq!(places(&found), [(Change::New, Some(Why::PageNew))]);
    assert_eq!(page(&found, "/e"), PageChange::New);
}

#[test]
fn a_rule_of_a_later_version_is_named_instead_of_claiming_a_mend() {
    let before = || Site::with(1).page("/", "a", &["logo@1"]);
    let same = compared(before(), Site::with(2).page("/", "a", &[]));
    assert_eq!(places(&same), [(Change::RuleVanished, Some(Why::RuleChanged))]);
    let both = compared(before(), Site::with(2).page("/", "b", &[]));
    assert_eq!(places(&both), [(Change::RuleVanished, Some(Why::RuleAndPageChanged))]);
    assert_eq!(problem(&both).change, Change::RuleVanished);
}

#[test]
fn a_rule_of_another_version_is_named_instead_of_blaming_the_page() {
    let after = || Site::with(2).page("/", "a", &["logo@1"]);
    let same = compared(Site::with(1).page("/", "a", &[]), after());
    assert_eq!(places(&same), [(Change::RuleAppeared, Some(Why::RuleChanged))]);
    let both = compared(Site::with(1).page("/", "b", &[]), after());
    assert_eq!(places(&both), [(Change::RuleAppeared, Some(Why::RuleAndPageChanged))]);
    assert_eq!(places(&compared(after(), after())), [STILL]);
}

#[test]
fn a_rule_that_was_added_or_taken_out_says_nothing_about_the_page() {
    let with = || Site::with(1).page("/", "a", &["logo@1"]);
    let without = || {
        let mut site = Site::with(1).page("/", "b", &[]);
        site.0.rules[0].rule = "title".to_owned();
        site
    };
    assert_eq!(places(&compared(without(), with())), [(Change::RuleAppeared, Some(Why::RuleAdded))]);
    let absent = Why::Unseen(Unseen::RuleAbsent);
    assert_eq!(places(&compared(with(), without())), [(Change::NotSeen, Some(absent))]);
}

#[test]
fn an_older_rule_or_one_that_could_not_judge_proves_nothing() {
    let before = || Site::with(2).page("/", "a", &["logo@1"]);
    let older = compared(before(), Site::with(1).page("/", "b", &[]));
    assert_eq!(places(&older), [(Change::NotSeen, Some(Why::Unseen(Unseen::RuleOlder)))]);
    let untested = || {
        let mut site = Site::with(2).page("/", "b", &[]);
        site.0.rules[0].on = Some(BTreeSet::new());
        site
    };
    let why = Some(Why::Unseen(Unseen::RuleUntested));
    assert_eq!(places(&compared(before(), untested())), [(Change::NotSeen, why.clone())]);
    assert_eq!(places(&compared(untested(), before())), [(Change::NotSeenBefore, why)]);
}

#[test]
fn a_page_judged_by_two_versions_counts_by_the_one_that_judged_it() {
    let before = Site::with(1).page("/", "a", &["logo@1"]).page("/e", "a", &["foto@1"]);
    let mut after = Site::with(1).page("/", "b", &[]).page("/e", "b", &[]);
    after.0.rules[0].on = Some(BTreeSet::from([0]));
    after.0.rules.push(Ran {
        rule: "alt".to_owned(),
        version: 2,
        on: Some(BTreeSet::from([1])),
        is_over_pages: false,
    });
    let mut changes: Vec<Change> = compared(before, after).places.iter().map(|place| place.change).collect();
    changes.sort();
    assert_eq!(changes, [Change::RuleVanished, Change::Gone]);
}

#[test]
fn an_element_that_moved_is_still_there() {
    let found =
        compared(Site::with(1).page("/", "a", &["logo@1"]), Site::with(1).page("/", "b", &["logo@2"]));
    assert_eq!(places(&found), [STILL]);
    assert!(found.places[0].is_moved);
    let other =
        compared(Site::with(1).page("/", "a", &["logo@1"]), Site::with(1).page("/", "b", &["foto@2"]));
    let mut changes: Vec<Change> = other.places.iter().map(|place| place.change).collect();
    changes.sort();
    assert_eq!(changes, [Change::New, Change::Gone]);
}

#[test]
fn of_three_equal_faults_two_moved_ones_remain_and_one_is_gone() {
    let before = Site::with(1).page("/", "a", &["logo@1", "logo@2", "logo@3"]);
    let found = compared(before, Site::with(1).page("/", "b", &["logo@2", "logo@4"]));
    let mut changes: Vec<Change> = found.places.iter().map(|place| place.change).collect();
    changes.sort();
    assert_eq!(changes, [Change::Still, Change::Still, Change::Gone]);
    let problem = problem(&found);
    assert_eq!((problem.change, problem.places_before, problem.places_after), (Change::Still, 3, 2));
}

#[test]
fn a_page_that_moved_keeps_its_faults() {
    let before = Site::with(1).page("/old", "a", &["logo@1"]);
    let after = Site::with(1).stand_in("/old", "redirected", "/new").page("/new", "a", &["logo@1"]);
    let found = compared(before, after);
    assert_eq!(places(&found), [STILL]);
    assert_eq!(page(&found, "/old"), PageChange::Moved);
    assert_eq!(found.overlap.shared, 1);
}

#[test]
fn a_page_that_is_now_a_duplicate_is_judged_by_the_page_it_repeats() {
    let before = || Site::with(1).page("/a", "x", &["logo@1"]).page("/b", "y", &["logo@1", "foto@1"]);
    let after = Site::with(1).page("/a", "x", &["logo@1"]).stand_in("/b", "duplicate", "/a");
    let found = compared(before(), after);
    let mut changes: Vec<Change> = found.places.iter().map(|place| place.change).collect();
    changes.sort();
    assert_eq!(changes, [Change::Still, Change::Still, Change::Gone]);
    assert_eq!(page(&found, "/b"), PageChange::Moved);
    let logo = found.problems(|_| true).into_iter().find(|problem| problem.change == Change::Still).unwrap();
    assert_eq!((logo.places_before, logo.places_after), (2, 1));
}

#[test]
fn a_redirect_to_a_page_that_was_not_judged_proves_nothing() {
    let before = Site::with(1).page("/old", "a", &["logo@1"]);
    let after = Site::with(1).stand_in("/old", "redirected", "/login").unjudged("/login", "loginRequired");
    let why = Why::Unseen(Unseen::Status("loginRequired".to_owned()));
    assert_eq!(places(&compared(before, after)), [(Change::NotSeen, Some(why))]);
}

#[test]
fn addresses_that_lead_in_a_circle_end() {
    let before = Site::with(1).page("/a", "a", &["logo@1"]);
    let after = Site::with(1).stand_in("/a", "redirected", "/b").stand_in("/b", "redirected", "/a");
    assert_eq!(places(&compared(before, after))[0].0, Change::NotSeen);
}

#[test]
fn a_fault_is_gone_as_a_whole_only_if_it_is_gone_everywhere() {
    let before = || Site::with(1).page("/", "a", &["logo@1"]).page("/e", "a", &["logo@1"]);
    let seen = compared(before(), Site::with(1).page("/", "b", &[]).page("/e", "b", &[]));
    assert_eq!(problem(&seen).change, Change::Gone);
    let half = compared(before(), Site::with(1).page("/", "b", &[]).unjudged("/e", "timeout"));
    assert_eq!(problem(&half).change, Change::NotSeen);
    assert_eq!(problem(&half).changes[&Change::Gone], 1);
}

#[test]
fn a_fault_on_one_more_page_is_the_same_fault() {
    let before = Site::with(1).page("/", "a", &["logo@1"]).page("/e", "a", &[]);
    let found = compared(before, Site::with(1).page("/", "a", &["logo@1"]).page("/e", "b", &["logo@1"]));
    let problem = problem(&found);
    assert_eq!((problem.change, problem.pages_before, problem.pages_after), (Change::Still, 1, 2));
    assert_eq!(problem.changes[&Change::New], 1);
}

#[test]
fn figures_of_some_places_count_those_only() {
    let before = Site::with(1).page("/", "a", &["logo@1"]).page("/e", "a", &["logo@1"]);
    let found = compared(before, Site::with(1).page("/", "a", &["logo@1"]).page("/e", "b", &[]));
    let on_second = found.problems(|place| place.before.is_some_and(|spot| spot.page == 1));
    assert_eq!(on_second[0].change, Change::Gone);
    assert_eq!(found.problems(|_| false), []);
}

#[test]
fn a_fault_that_an_earlier_run_had_has_returned() {
    let mut found = compared(Site::with(1).page("/", "a", &[]), Site::with(1).page("/", "b", &["logo@1"]));
    let (fingerprints, components) = found.sought();
    assert_eq!((fingerprints.len(), components.len()), (1, 1));
    let mut earlier = Earlier::default();
    found.remember(&earlier);
    assert_eq!(problem(&found).change, Change::New);
    earlier.components.extend(components.iter().map(|component| (*component, 7)));
    found.remember(&earlier);
    assert_eq!((problem(&found).change, problem(&found).earlier), (Change::Returned, Some(7)));
}

#[test]
fn a_fault_that_was_never_proven_gone_has_not_returned() {
    let before = Site::with(1).unjudged("/", "timeout");
    let mut found = compared(before, Site::with(1).page("/", "b", &["logo@1"]));
    let earlier = Earlier {
        fingerprints: found.sought().0.into_iter().map(|fingerprint| (fingerprint, 7)).collect(),
        ..Earlier::default()
    };
    found.remember(&earlier);
    assert_eq!((problem(&found).change, problem(&found).earlier), (Change::NotSeenBefore, Some(7)));
}

#[test]
fn runs_with_little_in_common_are_not_comparable() {
    let pages = |from: usize, to: usize| {
        (from..to).fold(Site::with(1), |site, number| site.page(&format!("/{number}"), "a", &[]))
    };
    assert!(compared(pages(0, 10), pages(0, 10)).overlap.is_comparable());
    assert!(compared(pages(0, 10), pages(0, 20)).overlap.is_comparable());
    assert!(!compared(pages(0, 10), pages(5, 20)).overlap.is_comparable());
    assert!(!compared(pages(0, 0), pages(0, 5)).overlap.is_comparable());
}

#[test]
fn pages_are_told_apart_by_what_became_of_them() {
    let before = Site::with(1)
        .page("/same", "a", &[])
        .page("/changed", "a", &[])
        .page("/gone", "a", &[])
        .page("/login", "a", &[])
        .unjudged("/opened", "loginRequired")
        .unjudged("/shut", "timeout");
    let after = Site::with(1)
        .page("/same", "a", &[])
        .page("/changed", "b", &[])
        .unjudged("/gone", history::MISSING)
        .unjudged("/login", "loginRequired")
        .page("/opened", "a", &[])
        .unjudged("/shut", "timeout")
        .page("/new", "a", &[]);
    let found = compared(before, after);
    let became: Vec<(&str, PageChange)> =
        found.pages.iter().map(|page| (page.key.as_str(), page.change)).collect();
    assert_eq!(
        became,
        [
            ("/changed", PageChange::Changed),
            ("/gone", PageChange::Missing),
            ("/login", PageChange::NoLongerJudged),
            ("/new", PageChange::New),
            ("/opened", PageChange::NowJudged),
            ("/same", PageChange::Unchanged),
            ("/shut", PageChange::StillNotJudged),
        ]
    );
}

#[test]
fn the_order_in_which_pages_were_visited_changes_nothing() {
    let one = Site::with(1).page("/", "a", &["logo@1"]).page("/e", "a", &["foto@1"]);
    let two = Site::with(1).page("/e", "b", &["logo@2"]).page("/", "b", &["logo@1"]);
    let found = compared(one, two);
    let changes: BTreeSet<(Change, Option<Why>)> = places(&found).into_iter().collect();
    let of_page = |change| (change, Some(Why::PageChanged));
    assert_eq!(changes, BTreeSet::from([of_page(Change::New), STILL, of_page(Change::Gone)]));
}
