//! What was found, as data that outlives the page.

use page::{NodeId, Page};
use serde::{Deserialize, Serialize};

use crate::anchor::{Anchors, excerpt};
use crate::fingerprint::{Component, Fingerprint, Look};
use crate::look::{look, measured};
use crate::run::RuleResult;
use crate::verdict::{Outcome, Reason, Untested, Value, Verdict};

/// Longest text of an element that takes part in naming its component, in characters.
const IDENTITY: usize = 120;

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
            out.push(Finding {
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
                anchor,
            });
        }
    }
    out
}

/// The fault that a finding is an occurrence of.
///
/// It is named by what stays when a template is rebuilt around it: rule, attribute, reason, tag, role, the landmark it
/// stands in, and what tells it from its neighbours: the values the rule measured (for text), else its name or text, else
/// the address it leads to or shows. Classes, ids, wrappers and positions take no part.
fn component(page: &Page, rule: &str, node: NodeId, attr: Option<&str>, reason: &Reason) -> Component {
    let tree = &page.tree;
    let tag = tree.element(node).map_or("#text", |element| &**element.local());
    let semantics = page.role(node).map_or("", |role| role.name());
    let identity = match tree.element(node) {
        None => measured(reason),
        Some(_) => identity(page, node),
    };
    Component::of(&[
        rule,
        attr.unwrap_or_default(),
        reason.key,
        tag,
        semantics,
        &landmark(page, node),
        &identity,
    ])
}

fn identity(page: &Page, node: NodeId) -> String {
    let element = page.tree.element(node);
    let attr = |name| element.and_then(|e| e.attr(name)).unwrap_or_default();
    let name = page.name(node).text.trim();
    if !name.is_empty() {
        return name.chars().take(IDENTITY).collect();
    }
    for address in ["href", "src", "data", "action"] {
        if let Ok(url) = page.doc_of(node).base.join(attr(address))
            && !attr(address).is_empty()
        {
            return format!("{address}={}{}", url.host_str().unwrap_or_default(), url.path());
        }
    }
    for own in ["name", "type", "title", "value"] {
        if !attr(own).is_empty() {
            return format!("{own}={}", attr(own).chars().take(IDENTITY).collect::<String>());
        }
    }
    String::new()
}

/// The nearest landmark around the node: its role and name.
fn landmark(page: &Page, node: NodeId) -> String {
    const LANDMARKS: [&str; 8] =
        ["banner", "complementary", "contentinfo", "form", "main", "navigation", "region", "search"];
    page.flat_ancestors(node)
        .find_map(|ancestor| {
            let role = page.role(ancestor)?.name();
            LANDMARKS.contains(&role).then(|| format!("{role} {}", page.name(ancestor).text))
        })
        .unwrap_or_default()
}
