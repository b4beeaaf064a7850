//! What was found, as data that outlives the page.

use page::{NodeId, Page};
use serde::{Deserialize, Serialize};

use crate::anchor::{Anchors, excerpt};
use crate::component::component;
use crate::fingerprint::{Component, Fingerprint, Look};
use crate::look::look;
use crate::run::RuleResult;
use crate::sources::{self, Sources};
use crate::verdict::{Outcome, Target, Untested, Value, Verdict};

/// A target that failed or needs a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// Rule id.
    pub rule: String,
    /// Failed, CantTell or Review.
    pub kind: FindingKind,
    /// Where; see [`Anchors`].
    pub anchor: String,
    /// The attribute it is about.
    pub attr: Option<String>,
    /// Line in the source of the document it is in; 0 if it has none.
    pub line: u32,
    /// Reason key; texts are in the rule's catalogue.
    pub reason: String,
    /// Arguments of the reason's text.
    pub args: Vec<(String, Value)>,
    /// Anchors of other elements that matter.
    pub related: Vec<String>,
    /// The element as a person would recognise it.
    pub excerpt: String,
    /// Its role.
    pub role: Option<String>,
    /// Its accessible name.
    pub name: Option<String>,
    /// This finding, over all runs.
    pub fingerprint: Fingerprint,
    /// The fault it is an occurrence of.
    pub component: Component,
    /// What a person judges of it; none in what earlier versions recorded.
    pub look: Option<Look>,
    /// What its name and its styles come from; empty in what earlier versions recorded.
    #[serde(default, skip_serializing_if = "Sources::is_empty")]
    pub sources: Sources,
}

/// A finding, and where it is on the page.
#[derive(Clone, Debug)]
pub struct Located {
    /// The target of the rule.
    pub target: Target,
    /// Other elements that the reason names.
    pub related: Vec<NodeId>,
    /// What was found; its styles' sources are not known here.
    pub finding: Finding,
}

/// The three kinds of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum FindingKind {
    /// Certainly wrong.
    Failed,
    /// Something looks wrong, and a person has to look.
    CantTell,
    /// Nothing looks wrong, and only a person can judge it: a routine question, for review lists.
    Review,
}

/// The outcome of one rule on one page, as data that outlives the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleOutcome {
    /// Rule id.
    pub rule: String,
    /// Version of the rule.
    pub version: u16,
    /// Outcome.
    pub outcome: Outcome,
    /// Why it was not tested, where it was not.
    pub untested: Option<Untested>,
    /// Targets that passed.
    pub passed: usize,
    /// Targets that failed.
    pub failed: usize,
    /// Targets that need a person.
    pub cant_tell: usize,
}

impl RuleOutcome {
    /// Sums a result up.
    pub fn of(result: &RuleResult) -> Self {
        let count = |is: fn(&Verdict) -> bool| result.checked.iter().filter(|c| is(&c.verdict)).count();
        Self {
            rule: result.rule.id.to_owned(),
            version: result.rule.version,
            outcome: result.outcome,
            untested: result.untested,
            passed: count(|v| matches!(v, Verdict::Passed)),
            failed: count(|v| matches!(v, Verdict::Failed(_))),
            cant_tell: count(|v| matches!(v, Verdict::CantTell(_))),
        }
    }
}

/// All findings of a page, in the order of the rules and of their targets. `address` is the page's normalised address:
/// it takes part in the fingerprints.
pub fn findings(page: &Page, address: &str, results: &[RuleResult]) -> Vec<Finding> {
    located(page, address, results).into_iter().map(|located| located.finding).collect()
}

/// The same with their places.
pub fn located(page: &Page, address: &str, results: &[RuleResult]) -> Vec<Located> {
    let anchors = Anchors::of(page);
    let mut out = Vec::new();
    for result in results {
        for checked in &result.checked {
            let (kind, reason) = match &checked.verdict {
                Verdict::Passed => continue,
                Verdict::Failed(reason) => (FindingKind::Failed, reason),
                Verdict::CantTell(reason) if reason.routine => (FindingKind::Review, reason),
                Verdict::CantTell(reason) => (FindingKind::CantTell, reason),
            };
            let node = checked.target.node;
            let anchor = anchors.anchor(node);
            let attr = checked.target.attr;
            let finding = Finding {
                rule: result.rule.id.to_owned(),
                kind,
                attr: attr.map(str::to_owned),
                line: page.tree.node(node).line,
                reason: reason.key.to_owned(),
                args: reason.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
                related: reason.related.iter().map(|node| anchors.anchor(*node)).collect(),
                excerpt: excerpt(page, node),
                role: page.role(node).map(|role| role.name().to_owned()),
                name: page.tree.element(node).map(|_| page.name(node).text.clone()),
                fingerprint: Fingerprint::of(result.rule.id, address, &anchor, attr, reason.key),
                component: component(page, result.rule.id, node, attr, reason),
                look: Some(look(page, node, reason)),
                sources: Sources { name: sources::of_name(page, node), styles: Vec::new() },
                anchor,
            };
            out.push(Located { target: checked.target, related: reason.related.clone(), finding });
        }
    }
    out
}
