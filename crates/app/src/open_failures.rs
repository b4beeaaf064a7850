//! What is open on the pages of a service or on one page, by the latest that was seen of each, after all decisions.

use std::collections::{BTreeMap, BTreeSet};

use audit::{Component, Finding};
use rules::catalog::SITE_RULES;
use store::{
    AuditId, Decidable, DecisionKind, FindingFilter, FindingId, RetestedPage, ServiceId, Span, Visit,
};
use url::Url;

use crate::app::App;
use crate::decided::{Decided, is_answer};
use crate::error::Error;
use crate::pages::count;
use crate::tally::{standing, urgency};
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
        let mut open = Open::default();
        for visit in &visits {
            let standing = standing(&visit.record.status);
            if standing == Standing::Other {
                continue;
            }
            open.view.pages += 1;
            let decided = match laid.entry(visit.audit) {
                std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
                std::collections::btree_map::Entry::Vacant(place) => {
                    place.insert(Decided::over(self.reader(), visit.audit, self.now()).await?)
                }
            };
            self.add(visit, decided, &mut open).await?;
        }
        Ok(open.view())
    }

    async fn add(&self, visit: &Visit, decided: &Decided, open: &mut Open) -> Result<(), Error> {
        if let Some(page) =
            self.reader().retested_page_since(&visit.record.key, visit.record.visited_at).await?
        {
            return self.add_retested(visit, &page, decided, open).await;
        }
        open.see(visit.record.visited_at);
        if !visit.is_judged {
            open.view.not_judged += 1;
            return Ok(());
        }
        open.view.judged += 1;
        let filter = FindingFilter { visit: Some(visit.id), ..FindingFilter::default() };
        for found in self.reader().findings(visit.audit, &filter, Span::ALL).await?.rows {
            open.note(&found.finding, decided.in_force(found.id.0));
        }
        Ok(())
    }

    /// A page as a retest saw it. What rules over several pages said of it stays as the audit had it.
    async fn add_retested(
        &self,
        visit: &Visit,
        page: &RetestedPage,
        decided: &Decided,
        open: &mut Open,
    ) -> Result<(), Error> {
        open.see(page.record.visited_at);
        if !page.is_judged {
            open.view.not_judged += 1;
            return Ok(());
        }
        open.view.judged += 1;
        let decidable: Vec<Decidable> = page
            .findings
            .iter()
            .zip(0..)
            .map(|(finding, id)| Decidable {
                id: FindingId(id),
                visit: visit.id,
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
            open.note(finding, now_decided.in_force(id));
        }
        let filter = FindingFilter { visit: Some(visit.id), ..FindingFilter::default() };
        let is_over_pages = |rule: &str| SITE_RULES.iter().any(|site| site.rule.id == rule);
        for found in self.reader().findings(visit.audit, &filter, Span::ALL).await?.rows {
            if is_over_pages(&found.finding.rule) {
                open.note(&found.finding, decided.in_force(found.id.0));
            }
        }
        Ok(())
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
