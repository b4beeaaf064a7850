//! Judging a page: all rules, in one go.

use audit::{Anchors, RuleResult, Stage, Verdict};
use page::Page;
use rules::catalog::RULES;
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

/// Runs every rule over the page. `address` is the page's normalised address: it takes part in the fingerprints.
pub(crate) fn judge(page: &Page, address: &str) -> (JudgedPage, Vec<RuleResult>) {
    let results = audit::run(RULES, page);
    let judged = JudgedPage {
        outcomes: results.iter().map(audit::RuleOutcome::of).collect(),
        findings: audit::findings(page, address, &results),
        advice: RULES
            .iter()
            .filter(|rule| rule.stage != Stage::Stable)
            .map(|rule| rule.id.to_owned())
            .collect(),
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
