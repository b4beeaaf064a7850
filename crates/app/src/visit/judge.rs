//! Judging a page: all rules, in one go.

use std::collections::{BTreeMap, BTreeSet};

use audit::{Anchors, Rule, RuleResult, Verdict};
use page::Page;
use page::style::{Declared, Wanted};
use store::JudgedPage;

/// One target of a rule.
#[derive(Clone, Debug)]
pub(crate) struct TargetVerdict {
    /// `passed`, `failed` or `cantTell`.
    pub(crate) verdict: &'static str,
    pub(crate) anchor: String,
    /// Why not passed.
    pub(crate) reason: Option<&'static str>,
}

/// Runs the rules over the page. `address` is the page's normalised address: it takes part in the fingerprints; `ask` says
/// which declarations gave the styles that were found fault with.
pub(crate) fn judge(
    rules: &[&'static Rule],
    page: &Page,
    address: &str,
    ask: impl FnOnce(&[Wanted]) -> Vec<Option<Declared>>,
) -> (JudgedPage, Vec<RuleResult>) {
    let results = audit::run(rules, page);
    let mut found = audit::located(page, address, &results);
    crate::visit::sources::add(page, &mut found, ask);
    let findings = found.into_iter().map(|found| found.finding).collect();
    let judged = JudgedPage {
        outcomes: results.iter().map(audit::RuleOutcome::of).collect(),
        findings: rules::twins::said_once(findings),
        outline: rules::site::outline(page),
        advice: rules.iter().filter(|rule| !rule.counts()).map(|rule| rule.id.to_owned()).collect(),
    };
    (judged, results)
}

/// Every target of each result, for single pages, where somebody asks about each element.
pub(crate) fn targets(page: &Page, results: &[RuleResult]) -> Vec<Vec<TargetVerdict>> {
    let anchors = Anchors::of(page);
    let target = |checked: &audit::Checked| {
        let (verdict, reason) = match &checked.verdict {
            Verdict::Passed => ("passed", None),
            Verdict::Failed(reason) => ("failed", Some(reason.key)),
            Verdict::CantTell(reason) => ("cantTell", Some(reason.key)),
        };
        TargetVerdict { verdict, anchor: anchors.anchor(checked.target.node), reason }
    };
    results.iter().map(|result| result.checked.iter().map(target).collect()).collect()
}

/// What stands at these places of a page: the excerpt of each element that is there.
pub(crate) fn excerpts_at(page: &Page, wanted: &BTreeSet<String>) -> BTreeMap<String, String> {
    if wanted.is_empty() {
        return BTreeMap::new();
    }
    let anchors = Anchors::of(page);
    page.elements()
        .iter()
        .filter_map(|node| {
            let anchor = anchors.anchor(*node);
            let text = format!("{anchor}::text");
            [anchor, text]
                .into_iter()
                .find(|anchor| wanted.contains(anchor))
                .map(|anchor| (anchor, audit::excerpt(page, *node)))
        })
        .collect()
}
