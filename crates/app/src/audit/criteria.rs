//! The 50 criteria of an audit: what the rules can say of each.

use std::collections::BTreeMap;

use audit::{CriterionStatus, Outcome, Rule};
use locale::Language;
use rules::coverage::bearing_on;
use standards::wcag::{CRITERIA, Sc};
use store::{AuditId, RuleSummary};

use crate::app::App;
use crate::audit::counted::Counted;
use crate::audit::pages::count_i64;
use crate::audit::tally::{counts_of, urgency};
use crate::error::Error;
use crate::view::{AuditCounts, CriterionRow, Urgency};
use crate::words;

impl App {
    /// Every required criterion with its status. Where some pages could not be judged no criterion is met.
    pub async fn criteria(&self, audit: i64, lang: Language) -> Result<Vec<CriterionRow>, Error> {
        let audit = self.reader().audit(AuditId(audit)).await?;
        let faults = Counted::of(self.reader(), &audit, self.now()).await?;
        let counts = counts_of(self.reader(), &audit, &faults).await?;
        self.criteria_of(audit.id, &faults, &counts, lang).await
    }

    /// The same of an audit of which the faults are counted.
    pub(crate) async fn criteria_of(
        &self,
        audit: AuditId,
        faults: &Counted,
        counts: &AuditCounts,
        lang: Language,
    ) -> Result<Vec<CriterionRow>, Error> {
        let summaries = self.reader().rule_summaries(audit).await?;
        let decided_about = faults.decided.visits();
        let summaries = if decided_about.is_empty() {
            summaries
        } else {
            faults.decided.summaries(summaries, &self.reader().asked_pages(&decided_about).await?)
        };
        let mut by_rule: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
        let untouched = faults.untouched();
        let others = untouched.iter().map(|((rule, kind), number)| (*rule, urgency(rule, *kind), *number));
        let apart = faults
            .apart
            .iter()
            .filter_map(|group| Some((group.rule.as_str(), faults.decided.urgency(group)?, 1)));
        for (rule, word, number) in others.chain(apart) {
            let counts = by_rule.entry(rule).or_default();
            match word {
                Urgency::ToFix => counts.0 += number,
                Urgency::ToCheck => counts.1 += number,
                Urgency::Advice | Urgency::Review => {}
            }
        }
        let failed_pages: BTreeMap<&str, u32> = summaries
            .iter()
            .map(|summary| (summary.rule.as_str(), count_i64(summary.pages_failed)))
            .collect();
        // True if every address of the audit that is a page was judged.
        let is_whole = counts.not_judged == 0 && counts.waiting == 0 && counts.judged > 0;
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
