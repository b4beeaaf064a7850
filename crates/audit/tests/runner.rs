//! The words that only the runner says, and what becomes of verdicts that cannot be trusted.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use audit::{
    CriterionStatus, FindingKind, Impact, Need, Outcome, Rule, Stage, Target, Untested, Verdict, decides,
    fails, findings, hints, run, status,
};
use page::parse::page;
use page::{Limits, Page};
use url::Url;

const BASE: Rule = Rule {
    id: "image-has-alt",
    version: 1,
    requirements: &[fails(1, 1, 1)],
    techniques: &[],
    act: &[],
    aspects: &[],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["no-alt"],
    targets: images,
    expect: has_alt,
};

static RULE: Rule = BASE;
static OF_STYLE: Rule = Rule { needs: &[Need::Style], ..BASE };
static OF_VISIBILITY: Rule = Rule { needs: &[Need::Visibility], ..BASE };
static OF_LAYOUT: Rule = Rule { needs: &[Need::Layout], ..BASE };
static OF_VIEW: Rule = Rule { needs: &[Need::View(page::View::Narrow)], ..BASE };
static PANICS: Rule = Rule { expect: panics, ..BASE };

fn images(page: &Page) -> Vec<Target> {
    page.elements().iter().filter(|n| page.tree.is(**n, "img")).map(|n| Target::node(*n)).collect()
}

fn has_alt(page: &Page, target: &Target) -> Verdict {
    match page.tree.attr(target.node, "alt") {
        Some(_) => Verdict::Passed,
        None => Verdict::failed("no-alt"),
    }
}

fn panics(_page: &Page, _target: &Target) -> Verdict {
    panic!("a fault of ours")
}

fn parse(html: &str) -> Page {
    page(html, Url::parse("https://novads.example/").unwrap(), true, &Limits::default())
}

fn styled(html: &str) -> Page {
    let mut page = parse(html);
    page.set_styles(page::style::StyleSet::default());
    page
}

fn outcome(rule: &'static Rule, page: &Page) -> (Outcome, Option<Untested>) {
    let results = run(&[rule], page);
    (results[0].outcome, results[0].untested)
}

#[test]
fn a_page_without_targets_is_inapplicable_and_one_failure_fails_the_page() {
    assert_eq!(outcome(&RULE, &parse("<p>")), (Outcome::Inapplicable, None));
    assert_eq!(outcome(&RULE, &parse("<img alt=a><img>")), (Outcome::Failed, None));
    assert_eq!(outcome(&RULE, &parse("<img alt=a>")), (Outcome::Passed, None));
}

#[test]
fn a_rule_that_panics_is_untested_and_the_others_are_not_touched() {
    let page = parse("<img alt=a>");
    let results = run(&[&PANICS, &RULE], &page);
    assert_eq!((results[0].outcome, results[0].untested), (Outcome::Untested, Some(Untested::Crashed)));
    assert_eq!(results[1].outcome, Outcome::Passed);
}

#[test]
fn what_a_static_page_cannot_know_is_untested() {
    let page = parse("<img>");
    assert_eq!(outcome(&OF_LAYOUT, &page), (Outcome::Untested, Some(Untested::NeedsLayout)));
    assert_eq!(outcome(&OF_VIEW, &page), (Outcome::Untested, Some(Untested::NeedsView)));
    assert_eq!(outcome(&OF_STYLE, &page), (Outcome::Untested, Some(Untested::NeedsStyle)));
}

#[test]
fn a_missing_style_sheet_turns_verdicts_that_rest_on_it_into_questions() {
    let with = styled("<img>");
    assert_eq!(outcome(&OF_VISIBILITY, &with).0, Outcome::Failed);
    let mut without = parse("<img>");
    let missing = vec![Url::parse("https://novads.example/lost.css").unwrap()];
    without.set_styles(page::style::StyleSet { missing, ..Default::default() });
    assert_eq!(outcome(&OF_VISIBILITY, &without).0, Outcome::CantTell);
    assert_eq!(outcome(&OF_STYLE, &without).0, Outcome::CantTell);
    assert_eq!(outcome(&RULE, &without).0, Outcome::Failed, "it rests on nothing that is missing");
}

#[test]
fn a_page_that_was_cut_neither_passes_nor_is_inapplicable() {
    let mut cut = parse("<img alt=a>");
    cut.cut = true;
    assert_eq!(outcome(&RULE, &cut), (Outcome::Untested, Some(Untested::PageCut)));
    let mut cut = parse("<img>");
    cut.cut = true;
    assert_eq!(outcome(&RULE, &cut).0, Outcome::Failed, "what was seen is wrong all the same");
}

#[test]
fn fingerprints_are_unique_within_a_page_and_the_same_in_the_next_run() {
    let html = "<main><img><img><p><img></p></main>";
    let prints = || {
        let page = parse(html);
        let found = findings(&page, "https://novads.example/", &run(&[&RULE], &page));
        found.iter().map(|f| f.fingerprint).collect::<Vec<_>>()
    };
    let first = prints();
    let distinct: std::collections::BTreeSet<_> = first.iter().collect();
    assert_eq!(distinct.len(), 3);
    assert_eq!(first, prints());
}

#[test]
fn a_criterion_is_never_met_because_nothing_failed() {
    use standards::wcag::Sc;
    static DECIDES: Rule = Rule { requirements: &[decides(1, 1, 1)], ..BASE };
    static ADVICE: Rule = Rule { stage: Stage::Advice, ..BASE };
    let sc = Sc::new(1, 1, 1);
    let of = |outcomes: &[(&'static Rule, Outcome)]| status(sc, outcomes.iter().copied());
    assert_eq!(of(&[(&RULE, Outcome::Passed)]), CriterionStatus::NeedsReview);
    assert_eq!(of(&[(&RULE, Outcome::Passed), (&RULE, Outcome::Failed)]), CriterionStatus::NotMet);
    assert_eq!(of(&[(&DECIDES, Outcome::Passed)]), CriterionStatus::Met);
    assert_eq!(
        of(&[(&DECIDES, Outcome::Passed), (&DECIDES, Outcome::Untested)]),
        CriterionStatus::NeedsReview
    );
    assert_eq!(of(&[(&DECIDES, Outcome::Inapplicable)]), CriterionStatus::NotApplicable);
    assert_eq!(of(&[(&ADVICE, Outcome::Failed)]), CriterionStatus::NotChecked);
    assert_eq!(of(&[]), CriterionStatus::NotChecked);
}

#[test]
fn a_routine_question_is_a_finding_of_its_kind_and_leaves_the_page_undecided() {
    static ASKS: Rule = Rule { expect: |_, _| Verdict::review("describes"), ..BASE };
    let page = parse("<img alt='Jelgavas pils'>");
    let results = run(&[&ASKS], &page);
    assert_eq!(results[0].outcome, Outcome::CantTell);
    assert_eq!(findings(&page, "https://novads.example/", &results)[0].kind, FindingKind::Review);
}

#[test]
fn level_aaa_and_one_way_of_several_take_no_part_in_audits() {
    static ENHANCED: Rule = Rule { requirements: &[fails(1, 4, 6), hints(1, 4, 3)], ..BASE };
    static BOTH: Rule = Rule { requirements: &[fails(2, 2, 4), fails(2, 2, 1)], ..BASE };
    static ADVICE: Rule = Rule { requirements: &[hints(2, 4, 9)], stage: Stage::Advice, ..BASE };
    static ONE_WAY: Rule = Rule { requirements: &[hints(1, 2, 1)], stage: Stage::Part, ..BASE };
    assert!(!ONE_WAY.is_of_audits() && !ONE_WAY.counts(), "to fail one way of several is no fault");
    assert!(!ENHANCED.is_of_audits() && !ENHANCED.counts());
    assert!(BOTH.is_of_audits() && BOTH.counts());
    assert!(ADVICE.is_of_audits() && !ADVICE.counts());
}

#[test]
fn parsing_is_met_by_definition_wherever_a_page_was_checked() {
    let parsing = standards::wcag::ALWAYS_MET;
    assert_eq!(status(parsing, [(&RULE, Outcome::Failed)]), CriterionStatus::Met);
    assert_eq!(status(parsing, [(&RULE, Outcome::Untested)]), CriterionStatus::NotChecked);
}
