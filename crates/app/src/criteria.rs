//! The 50 criteria of an audit: what the rules can say of each.

use std::collections::BTreeMap;

use audit::{CriterionStatus, Outcome, Rule};
use locale::Language;
use rules::coverage::bearing_on;
use standards::wcag::{CRITERIA, Sc};
use store::{AuditId, RuleSummary};

use crate::app::App;
use crate::decided::Decided;
use crate::error::Error;
use crate::pages::count_i64;
use crate::view::{CriterionRow, Urgency};
use crate::words;

impl App {
    /// Every required criterion with its status. Where some pages could not be judged no criterion is met.
    pub async fn criteria(&self, audit: i64, lang: Language) -> Result<Vec<CriterionRow>, Error> {
        let decided = Decided::over(self.reader(), AuditId(audit), self.now()).await?;
        let asked = self.reader().asked_pages(AuditId(audit)).await?;
        let summaries = decided.summaries(self.reader().rule_summaries(AuditId(audit)).await?, &asked);
        let components = self.reader().distinct_components(AuditId(audit)).await?;
        let mut by_rule: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
        for found in &components {
            let counts = by_rule.entry(found.rule.as_str()).or_default();
            let Some(urgency) = decided.urgency(found) else { continue };
            match urgency {
                Urgency::ToFix => counts.0 += 1,
                Urgency::ToCheck => counts.1 += 1,
                Urgency::Advice | Urgency::Review => {}
            }
        }
        let failed_pages: BTreeMap<&str, u32> = summaries
            .iter()
            .map(|summary| (summary.rule.as_str(), count_i64(summary.pages_failed)))
            .collect();
        let is_whole = self.is_whole(audit).await?;
        let rows = CRITERIA.iter().filter(|criterion| criterion.is_required()).map(|criterion| {
            let bearing: Vec<&Rule> = bearing_on(criterion.sc).filter(|rule| rule.counts()).collect();
            let sum = |pick: fn(&(u32, u32)) -> u32| {
                bearing.iter().filter_map(|rule| by_rule.get(rule.id)).map(pick).sum()
            };
            CriterionRow {
                criterion: words::criterion_name(criterion.sc, lang),
                status: crate::check::word(&status(criterion.sc, &summaries, is_whole)),
                to_fix: sum(|counts| counts.0),
                to_check: sum(|counts| counts.1),
                pages: bearing
                    .iter()
                    .filter_map(|rule| failed_pages.get(rule.id))
                    .copied()
                    .max()
                    .unwrap_or_default(),
                rules: bearing.iter().map(|rule| rule.id.to_owned()).collect(),
            }
        });
        Ok(rows.collect())
    }

    /// True if every address of the audit that is a page was judged.
    async fn is_whole(&self, audit: i64) -> Result<bool, Error> {
        let audit = self.reader().audit(AuditId(audit)).await?;
        let counts = crate::tally::counts(self.reader(), &audit, self.now()).await?;
        Ok(counts.not_judged == 0 && counts.waiting == 0 && counts.judged > 0)
    }
}

/// Status of a criterion over all pages. Pages that were not seen leave each rule untested.
pub(crate) fn status(sc: Sc, summaries: &[RuleSummary], is_whole: bool) -> CriterionStatus {
    let outcomes =
        summaries.iter().filter_map(|summary| Some((rules::catalog::rule(&summary.rule)?, summary)));
    let unseen = (!is_whole).then_some(Outcome::Untested);
    audit::status(
        sc,
        outcomes.flat_map(|(rule, summary)| seen(summary).chain(unseen).map(move |outcome| (rule, outcome))),
    )
}

/// The outcomes a rule had on at least one page.
fn seen(summary: &RuleSummary) -> impl Iterator<Item = Outcome> + use<> {
    let all = [
        (Outcome::Failed, summary.pages_failed),
        (Outcome::CantTell, summary.pages_cant_tell),
        (Outcome::Passed, summary.pages_passed),
        (Outcome::Inapplicable, summary.pages_inapplicable),
        (Outcome::Untested, summary.pages_untested),
    ];
    all.into_iter().filter(|(_, pages)| *pages > 0).map(|(outcome, _)| outcome)
}
