//! The runner: applies rules to a page, and says what rules may not say themselves.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use page::{Page, Source};

use crate::rule::{Need, Rule};
use crate::verdict::{Outcome, Reason, Target, Untested, Verdict};

/// What one rule may take on one page before it counts as out of time.
pub const RULE_TIME: Duration = Duration::from_secs(10);

/// What all rules together may take on one page; those that would come after it count as out of time.
const PAGE_TIME: Duration = Duration::from_mins(1);

/// The reasons that the runner gives instead of a rule; every rule can have them. Their texts are in the catalogue of the
/// runner, not in each rule's.
pub const RUNNER_SAYS: [&str; 1] = ["style-missing"];

/// A style sheet could not be had, and the rule's verdict depends on it.
const STYLE_MISSING: &str = RUNNER_SAYS[0];

/// What a rule said about a page.
#[derive(Clone, Debug)]
pub struct RuleResult {
    /// The rule.
    pub rule: &'static Rule,
    /// Its outcome.
    pub outcome: Outcome,
    /// Why it was not tested, if it was not.
    pub untested: Option<Untested>,
    /// Its targets with their verdicts, in tree order.
    pub checked: Vec<Checked>,
}

/// A target and its verdict.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The target.
    pub target: Target,
    /// The verdict.
    pub verdict: Verdict,
}

/// Runs every rule over the page, in the order given. A rule that panics or takes too long is Untested; the others are
/// not touched by it.
pub fn run(rules: &[&'static Rule], page: &Page) -> Vec<RuleResult> {
    let start = Instant::now();
    let within_time = |rule: &&'static Rule| {
        if start.elapsed() > PAGE_TIME { untested(rule, Untested::OutOfTime) } else { run_one(rule, page) }
    };
    rules.iter().map(within_time).collect()
}

fn run_one(rule: &'static Rule, page: &Page) -> RuleResult {
    if let Some(why) = missing_need(rule, page) {
        return untested(rule, why);
    }
    match catch_unwind(AssertUnwindSafe(|| check(rule, page))) {
        Ok(Ok(checked)) => judged(rule, page, checked),
        Ok(Err(why)) => untested(rule, why),
        Err(_) => untested(rule, Untested::Crashed),
    }
}

fn missing_need(rule: &Rule, page: &Page) -> Option<Untested> {
    rule.needs.iter().find_map(|need| match need {
        Need::Style if page.styles().is_none() => Some(Untested::NeedsStyle),
        Need::Layout if matches!(page.source, Source::Static { .. }) => Some(Untested::NeedsLayout),
        Need::View(view) if !page.views.contains(view) => Some(Untested::NeedsView),
        Need::Style | Need::Visibility | Need::Layout | Need::View(_) => None,
    })
}

fn check(rule: &Rule, page: &Page) -> Result<Vec<Checked>, Untested> {
    let start = Instant::now();
    let mut checked = Vec::new();
    for target in (rule.targets)(page) {
        if start.elapsed() > RULE_TIME {
            return Err(Untested::OutOfTime);
        }
        checked.push(Checked { target, verdict: trusted(rule, page, (rule.expect)(page, &target)) });
    }
    Ok(checked)
}

/// A verdict that rests on a style sheet that could not be had becomes a question.
fn trusted(rule: &Rule, page: &Page, verdict: Verdict) -> Verdict {
    let in_doubt = page.has_missing_sheets()
        && match &verdict {
            Verdict::Passed => rule.needs.contains(&Need::Style),
            Verdict::Failed(_) => rule.needs.contains(&Need::Style) || rule.needs.contains(&Need::Visibility),
            Verdict::CantTell(_) => false,
        };
    if in_doubt { Verdict::CantTell(Reason::new(STYLE_MISSING)) } else { verdict }
}

fn judged(rule: &'static Rule, page: &Page, checked: Vec<Checked>) -> RuleResult {
    let has = |is: fn(&Verdict) -> bool| checked.iter().any(|c| is(&c.verdict));
    let outcome = if has(|v| matches!(v, Verdict::Failed(_))) {
        Outcome::Failed
    } else if has(|v| matches!(v, Verdict::CantTell(_))) {
        Outcome::CantTell
    } else if page.cut {
        Outcome::Untested
    } else if checked.is_empty() {
        Outcome::Inapplicable
    } else {
        Outcome::Passed
    };
    let untested = (outcome == Outcome::Untested).then_some(Untested::PageCut);
    RuleResult { rule, outcome, untested, checked }
}

fn untested(rule: &'static Rule, why: Untested) -> RuleResult {
    RuleResult { rule, outcome: Outcome::Untested, untested: Some(why), checked: Vec::new() }
}
