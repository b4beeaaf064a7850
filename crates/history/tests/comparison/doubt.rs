//! What a rule could only ask about, or judged with less than it had before, is not said to be gone.

use audit::FindingKind;
use history::{Change, Unseen, Why};

use crate::site::Site;
use crate::{STILL, compared, places};

#[test]
fn a_fault_about_which_the_rule_can_only_ask_now_is_not_gone() {
    let before = || Site::with(1).page("/", "a", &["logo@1"]);
    let asked = compared(before(), Site::with(1).page("/", "b", &[]).asked("1", false));
    assert_eq!(places(&asked), [STILL]);
    let kinds = asked.places[0].before.zip(asked.places[0].after).map(|(old, new)| (old.kind, new.kind));
    assert_eq!(kinds, Some((FindingKind::Failed, FindingKind::CantTell)));
    let sure = compared(Site::with(1).page("/", "b", &[]).asked("1", false), before());
    assert_eq!(places(&sure), [STILL]);
    let elsewhere = compared(before(), Site::with(1).page("/", "b", &[]).asked("2", false));
    let mut changes: Vec<Change> = elsewhere.places.iter().map(|place| place.change).collect();
    changes.sort();
    assert_eq!(changes, [Change::New, Change::Gone]);
}

#[test]
fn a_rule_that_missed_a_style_sheet_proves_nothing_about_the_rest_of_the_page() {
    let whole = || Site::with(1).page("/", "a", &["logo@1"]);
    let blind = || Site::with(1).page("/", "a", &[]).asked("2", true);
    let why = Some(Why::Unseen(Unseen::RuleBlind));
    let lost = compared(whole(), blind());
    let logo = lost.places.iter().find(|place| place.before.is_some()).unwrap();
    assert_eq!((logo.change, logo.why.clone()), (Change::NotSeen, why.clone()));
    let sure = compared(blind(), whole());
    let logo = sure.places.iter().find(|place| place.after.is_some()).unwrap();
    assert_eq!((logo.change, logo.why.clone()), (Change::NotSeenBefore, why));
}

#[test]
fn the_same_element_that_fails_for_another_reason_is_not_mended() {
    let found =
        compared(Site::with(1).page("/", "a", &["logo@1"]), Site::with(1).page("/", "b", &["foto@1"]));
    assert_eq!(places(&found), [STILL]);
}

#[test]
fn a_rule_over_several_pages_needs_all_of_them() {
    let over_pages = |mut site: Site| {
        site.0.rules[0].is_over_pages = true;
        site
    };
    let before = || over_pages(Site::with(1).page("/", "a", &["title@1"]).page("/e", "a", &[]));
    let after = |site: Site| compared(before(), over_pages(site)).places[0].change;
    let one = || Site::with(1).page("/", "a", &[]);
    assert_eq!(after(one().page("/e", "b", &[])), Change::Gone);
    assert_eq!(after(one().unjudged("/e", history::MISSING)), Change::Gone);
    assert_eq!(after(one().unjudged("/e", "timeout")), Change::NotSeen);
    let mut short = one().page("/e", "b", &[]);
    short.0.is_whole = false;
    assert_eq!(after(short), Change::NotSeen);
    let mut partial = over_pages(one());
    partial.0.is_whole = false;
    assert_eq!(compared(partial, before()).places[0].change, Change::NotSeenBefore);
}

#[test]
fn what_only_a_browser_saw_is_not_gone_because_the_page_was_only_read() {
    let seen = || Site::with(1).page("/", "a", &["logo@1"]).in_browser();
    let read = |faults| Site::with(1).page("/", "b", faults);
    let why = Some(Why::Unseen(Unseen::NoBrowser));
    assert_eq!(places(&compared(seen(), read(&[]))), [(Change::NotSeen, why.clone())]);
    assert_eq!(places(&compared(read(&[]), seen())), [(Change::NotSeenBefore, why)]);
    assert_eq!(places(&compared(seen(), read(&["logo@1"]))), [STILL]);
    let better = compared(read(&["logo@1"]), Site::with(1).page("/", "c", &[]).in_browser());
    assert_eq!(places(&better), [(Change::Gone, Some(Why::InBrowser))]);
}
