//! What is open on the pages of a service or on one page, by the latest that was seen of each, after all decisions.

use std::collections::{BTreeMap, BTreeSet};

use audit::{Component, Finding};
use rules::catalog::SITE_RULES;
use store::{
    AuditId, Decidable, DecisionKind, FindingFilter, FindingId, RetestedPage, ServiceId, Span, Visit,
    VisitRecord,
};
use url::Url;

use crate::app::App;
use crate::audit::pages::count;
use crate::audit::tally::{standing, urgency};
use crate::error::Error;
use crate::problem::decided::{Decided, is_answer};
use crate::view::{OpenFailures, Standing, Urgency};

/// Of what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenOf {
    /// The pages of a service.
    Service(i64),
    /// One page.
    Address(String),
}

/// Decisions laid over audits.
pub(crate) type Laid = BTreeMap<AuditId, Decided>;

impl App {
    /// What is open of a service or at an address. Each page counts as it was last seen, in a finished audit or in a
    /// retest; one that could not be judged then counts as not judged, whatever was known before.
    pub async fn open_failures(&self, of: &OpenOf) -> Result<OpenFailures, Error> {
        self.open_failures_by(of, &mut Laid::new()).await
    }

    /// The same, with decisions that are laid over an audit once however much is asked about it.
    pub(crate) async fn open_failures_by(&self, of: &OpenOf, laid: &mut Laid) -> Result<OpenFailures, Error> {
        let visits = match of {
            OpenOf::Service(id) => self.reader().latest_visits_of_service(ServiceId(*id)).await?,
            OpenOf::Address(address) => {
                let key = address
                    .parse::<Url>()
                    .map_or_else(|_| address.clone(), |url| crawl::normal(&url).to_string());
                self.reader().latest_visits_at(&key).await?
            }
        };
        let removed = self.removed_keys().await?;
        let mut open = Open::default();
        for visit in &visits {
            let is_removed = removed.get(&visit.record.key).is_some_and(|at| *at > visit.record.visited_at);
            if is_removed || standing(&visit.record.status) == Standing::Other {
                continue;
            }
            open.view.pages += 1;
            let decided = self.laid_over(laid, visit.audit).await?;
            let now = match self.retested_since(visit).await? {
                Some(page) => self.retested_now(visit, &page, decided).await?,
                None => self.visited_now(visit, decided).await?,
            };
            open.see(now.at);
            if now.is_judged {
                open.view.judged += 1;
            } else {
                open.view.not_judged += 1;
            }
            for (finding, kind) in &now.findings {
                open.note(finding, *kind);
            }
            // What a browser saw is not gone because the page was only read later.
            if !now.is_rendered
                && let Some(earlier) = self.reader().last_rendered_before(visit).await?
            {
                let decided = self.laid_over(laid, earlier.audit).await?;
                for (finding, kind) in &self.visited_now(&earlier, decided).await?.findings {
                    open.note(finding, *kind);
                }
            }
        }
        Ok(open.view())
    }

    /// What was decided over an audit.
    pub(crate) async fn laid_over<'a>(
        &self,
        laid: &'a mut Laid,
        audit: AuditId,
    ) -> Result<&'a Decided, Error> {
        Ok(match laid.entry(audit) {
            std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::btree_map::Entry::Vacant(place) => {
                place.insert(Decided::over(self.reader(), audit, self.now()).await?)
            }
        })
    }

    /// The page of a visit as somebody looked at it again since.
    pub(crate) async fn retested_since(&self, visit: &Visit) -> Result<Option<RetestedPage>, Error> {
        Ok(self.reader().retested_page_since(&visit.record.key, visit.record.visited_at).await?)
    }

    async fn visited_now(&self, visit: &Visit, decided: &Decided) -> Result<PageNow, Error> {
        let mut now = PageNow::of(&visit.record, visit.is_judged);
        if visit.is_judged {
            let filter = FindingFilter { visit: Some(visit.id), ..FindingFilter::default() };
            for found in self.reader().findings(visit.audit, &filter, Span::ALL).await?.rows {
                now.findings.push((found.finding, decided.in_force(found.id.0)));
            }
        }
        Ok(now)
    }

    /// A page as a retest saw it. What rules over several pages said of it stays as the audit had it.
    pub(crate) async fn retested_now(
        &self,
        visit: &Visit,
        page: &RetestedPage,
        decided: &Decided,
    ) -> Result<PageNow, Error> {
        let mut now = PageNow::of(&page.record, page.is_judged);
        if !page.is_judged {
            return Ok(now);
        }
        let decidable: Vec<Decidable> = page
            .findings
            .iter()
            .zip(0..)
            .map(|(finding, id)| Decidable {
                id: FindingId(id),
                visit: visit.id,
                service: visit.service,
                address: visit.record.address.clone(),
                rule: finding.rule.clone(),
                kind: finding.kind,
                fingerprint: finding.fingerprint,
                component: finding.component,
                look: finding.look,
            })
            .collect();
        let now_decided = Decided::of(&decidable, &self.reader().decisions().await?, self.now());
        for (finding, id) in page.findings.iter().zip(0..) {
            now.findings.push((finding.clone(), now_decided.in_force(id)));
        }
        let filter = FindingFilter { visit: Some(visit.id), ..FindingFilter::default() };
        let is_over_pages = |rule: &str| SITE_RULES.iter().any(|site| site.rule.id == rule);
        for found in self.reader().findings(visit.audit, &filter, Span::ALL).await?.rows {
            if is_over_pages(&found.finding.rule) {
                now.findings.push((found.finding, decided.in_force(found.id.0)));
            }
        }
        Ok(now)
    }
}

/// A page as it was last seen: in an audit, or since then in a retest.
pub(crate) struct PageNow {
    pub(crate) at: i64,
    pub(crate) is_judged: bool,
    /// True if it was opened in a browser.
    is_rendered: bool,
    /// What was found, each with the decision in force.
    pub(crate) findings: Vec<(Finding, Option<DecisionKind>)>,
}

impl PageNow {
    fn of(record: &VisitRecord, is_judged: bool) -> Self {
        Self {
            at: record.visited_at,
            is_judged,
            is_rendered: !record.browser.is_empty(),
            findings: Vec::new(),
        }
    }

    /// How many findings have to be fixed, and how many to be checked.
    pub(crate) fn counts(&self) -> (i64, i64) {
        let (mut to_fix, mut to_check) = (0, 0);
        for (finding, kind) in &self.findings {
            if kind.is_some_and(is_answer) {
                continue;
            }
            match (urgency(&finding.rule, finding.kind), *kind == Some(DecisionKind::Confirmed)) {
                (Urgency::ToFix, _) | (Urgency::ToCheck | Urgency::Review, true) => to_fix += 1,
                (Urgency::ToCheck, false) => to_check += 1,
                (Urgency::Review, false) | (Urgency::Advice, _) => {}
            }
        }
        (to_fix, to_check)
    }
}

#[derive(Default)]
struct Open {
    view: OpenFailures,
    failures: BTreeSet<Component>,
    confirmed: BTreeSet<Component>,
    postponed: BTreeSet<Component>,
    to_check: BTreeSet<Component>,
    review: BTreeSet<Component>,
}

impl Open {
    fn see(&mut self, at: i64) {
        self.view.seen = Some(self.view.seen.map_or(at, |earliest| earliest.min(at)));
    }

    fn note(&mut self, finding: &Finding, decided: Option<DecisionKind>) {
        if rules::catalog::rule(&finding.rule).is_some_and(|rule| !rule.is_of_audits()) {
            return;
        }
        let component = finding.component;
        if decided.is_some_and(is_answer) {
            return;
        }
        let is_confirmed = decided == Some(DecisionKind::Confirmed);
        match urgency(&finding.rule, finding.kind) {
            Urgency::ToFix => {
                self.failures.insert(component);
            }
            Urgency::ToCheck | Urgency::Review if is_confirmed => {
                self.failures.insert(component);
                self.confirmed.insert(component);
            }
            Urgency::ToCheck => {
                self.to_check.insert(component);
            }
            Urgency::Review => {
                self.review.insert(component);
            }
            Urgency::Advice => {}
        }
        let is_postponed = matches!(
            decided,
            Some(DecisionKind::Deferred | DecisionKind::CannotFix | DecisionKind::Suppliers)
        );
        if is_postponed && self.failures.contains(&component) {
            self.postponed.insert(component);
        }
    }

    fn view(self) -> OpenFailures {
        OpenFailures {
            failures: count(self.failures.len()),
            confirmed: count(self.confirmed.len()),
            postponed: count(self.postponed.len()),
            to_check: count(self.to_check.len()),
            review: count(self.review.len()),
            components: self.failures.iter().map(ToString::to_string).collect(),
            ..self.view
        }
    }
}
