//! Rules over several pages: what is kept of each page for them, and how they run.

use std::panic::{AssertUnwindSafe, catch_unwind};

use page::{NodeId, Page};
use serde::{Deserialize, Serialize};

use crate::anchor::{Anchors, excerpt};
use crate::finding::{Finding, FindingKind, RuleOutcome};
use crate::fingerprint::{Component, Fingerprint, Look};
use crate::rule::Rule;
use crate::sources::Sources;
use crate::verdict::{Outcome, Untested, Verdict};

/// An element, as far as it has to be known when its page is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Where; see [`Anchors`].
    pub anchor: String,
    /// Line in the source.
    pub line: u32,
    /// The element as a person would recognise it.
    pub excerpt: String,
    /// Its role.
    pub role: Option<String>,
    /// Its accessible name.
    pub name: String,
}

impl Place {
    /// The place of an element.
    pub fn of(page: &Page, anchors: &Anchors<'_>, node: NodeId) -> Self {
        Self {
            anchor: anchors.anchor(node),
            line: page.tree.node(node).line,
            excerpt: excerpt(page, node),
            role: page.role(node).map(|role| role.name().to_owned()),
            name: page.name(node).text.trim().to_owned(),
        }
    }
}

/// What rules over several pages know of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// The document element, where what is true of the whole page is reported.
    pub document: Place,
    /// Title, white space collapsed.
    pub title: String,
    /// Primary subtag of the page's language.
    pub language: Option<String>,
    /// Whether the page has a search field.
    pub has_search: bool,
    /// Links and controls in the parts that pages share (header, navigation, search, footer), in reading order.
    pub controls: Vec<Control>,
}

/// A link or a control in a part that pages share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Control {
    /// The element.
    pub place: Place,
    /// The landmark it is in: role and name.
    pub landmark: String,
    /// What it does, whatever it is called: the address it leads to, or the form it belongs to and its own name there.
    pub function: String,
}

/// A page of a site.
#[derive(Clone, Debug)]
pub struct SitePage {
    /// Its normalised address.
    pub address: String,
    /// What is known of it.
    pub outline: Outline,
}

/// What a rule says about a place on one of the pages.
#[derive(Clone, Debug)]
pub struct SiteVerdict {
    /// Index of the page.
    pub page: usize,
    /// The element.
    pub place: Place,
    /// What tells this fault from another of the same rule, on whichever page it is.
    pub fault: String,
    /// The verdict.
    pub verdict: Verdict,
}

/// A rule over the pages of a site: the head of a rule, and one function over all pages in place of targets and
/// expectation.
#[derive(Debug)]
pub struct SiteRule {
    /// Its head. It has no targets on a single page.
    pub rule: Rule,
    /// Verdicts, in the order of the pages.
    pub judge: fn(&[SitePage]) -> Vec<SiteVerdict>,
}

/// What the rules over several pages said about one page.
#[derive(Clone, Debug, Default)]
pub struct SiteResult {
    /// Outcome of every rule.
    pub outcomes: Vec<RuleOutcome>,
    /// What they found.
    pub findings: Vec<Finding>,
}

/// Runs the rules over the pages of a site; a result for each page, in the order of the pages. A rule that panics is
/// Untested on every page.
pub fn run_site(rules: &[&'static SiteRule], pages: &[SitePage]) -> Vec<SiteResult> {
    let mut results = vec![SiteResult::default(); pages.len()];
    for rule in rules {
        let Ok(verdicts) = catch_unwind(AssertUnwindSafe(|| (rule.judge)(pages))) else {
            for result in &mut results {
                result.outcomes.push(outcome(&rule.rule, [0; 3], Some(Untested::Crashed)));
            }
            continue;
        };
        let mut counts = vec![[0; 3]; pages.len()];
        for said in verdicts {
            let Some(page) = pages.get(said.page) else { continue };
            let kind = match &said.verdict {
                Verdict::Passed => 0,
                Verdict::Failed(_) => 1,
                Verdict::CantTell(_) => 2,
            };
            counts[said.page][kind] += 1;
            results[said.page].findings.extend(finding(&rule.rule, page, said));
        }
        for (result, counts) in results.iter_mut().zip(counts) {
            result.outcomes.push(outcome(&rule.rule, counts, None));
        }
    }
    results
}

fn outcome(rule: &Rule, [passed, failed, cant_tell]: [usize; 3], untested: Option<Untested>) -> RuleOutcome {
    let outcome = match (untested, passed, failed, cant_tell) {
        (Some(_), ..) => Outcome::Untested,
        (None, 0, 0, 0) => Outcome::Inapplicable,
        (None, _, 0, 0) => Outcome::Passed,
        (None, _, 0, _) => Outcome::CantTell,
        (None, ..) => Outcome::Failed,
    };
    RuleOutcome {
        rule: rule.id.to_owned(),
        version: rule.version,
        outcome,
        untested,
        passed,
        failed,
        cant_tell,
    }
}

fn finding(rule: &Rule, page: &SitePage, said: SiteVerdict) -> Option<Finding> {
    let (kind, reason) = match said.verdict {
        Verdict::Passed => return None,
        Verdict::Failed(reason) => (FindingKind::Failed, reason),
        Verdict::CantTell(reason) if reason.routine => (FindingKind::Review, reason),
        Verdict::CantTell(reason) => (FindingKind::CantTell, reason),
    };
    let Place { anchor, line, excerpt, role, name } = said.place;
    let look = Look::of(&[role.as_deref().unwrap_or_default(), &name]);
    Some(Finding {
        rule: rule.id.to_owned(),
        kind,
        attr: None,
        line,
        reason: reason.key.to_owned(),
        args: reason.args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        related: Vec::new(),
        excerpt,
        role,
        name: Some(name),
        fingerprint: Fingerprint::of(rule.id, &page.address, &anchor, None, reason.key),
        component: Component::of(&[rule.id, reason.key, &said.fault]),
        look: Some(look),
        sources: Sources::default(),
        anchor,
    })
}
