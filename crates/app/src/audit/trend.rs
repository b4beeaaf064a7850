//! Figures over many audits: of a site, of a service. Never a score: faults, questions, and the pages they were counted on,
//! with what people decided laid over, as lists have them.

use std::collections::BTreeMap;

use history::Overlap;
use locale::Language;
use store::{Audit, AuditId, AuditState, ServiceId};

use crate::app::App;
use crate::audit::comparing::starts;
use crate::audit::comparison::{change_counts, is_of};
use crate::audit::counted::Counted;
use crate::audit::pages::count_i64;
use crate::error::Error;
use crate::view::{ServiceChanges, ServiceHistory, TrendPoint};

/// Audits that a course shows at most: the latest.
const POINTS: usize = 24;

impl App {
    /// The course of the site of an audit: all finished audits of the same start addresses, the earliest first.
    pub async fn trend(&self, audit: i64) -> Result<Vec<TrendPoint>, Error> {
        let audit = self.reader().audit(AuditId(audit)).await?;
        let starts = starts(&audit);
        let audits: Vec<Audit> =
            self.finished().await?.into_iter().filter(|other| self::starts(other) == starts).collect();
        let judged = audits.iter().map(|audit| (audit.id, audit.judged)).collect();
        self.points(&audits, &judged, None).await
    }

    /// The course of a service: all finished audits that went to one of its pages, and what changed between the last two that
    /// judged one.
    pub async fn service_history(&self, service: i64, lang: Language) -> Result<ServiceHistory, Error> {
        let service = ServiceId(service);
        let pages = self.reader().pages_of_service(service).await?;
        let judged: BTreeMap<AuditId, i64> = pages.iter().map(|pages| (pages.audit, pages.judged)).collect();
        let audits: Vec<Audit> =
            self.finished().await?.into_iter().filter(|audit| judged.contains_key(&audit.id)).collect();
        let with_pages: Vec<&Audit> =
            audits.iter().filter(|audit| judged.get(&audit.id).is_some_and(|judged| *judged > 0)).collect();
        let last = match with_pages.as_slice() {
            [.., before, after] => Some(self.changes(before, after, service, lang).await?),
            [] | [_] => None,
        };
        Ok(ServiceHistory { last, trend: self.points(&audits, &judged, Some(service)).await? })
    }

    async fn changes(
        &self,
        before: &Audit,
        after: &Audit,
        service: ServiceId,
        lang: Language,
    ) -> Result<ServiceChanges, Error> {
        let compared = self.compared(before.id.0, after.id.0).await?;
        let services = self.services_of(&compared).await?;
        let problems = compared.comparison.problems(|place| is_of(place, Some(service), &services));
        Ok(ServiceChanges {
            before: before.id.0,
            before_started: before.started_at,
            after: after.id.0,
            after_started: after.started_at,
            problems: change_counts(&compared.comparison, &problems, lang),
        })
    }

    /// Finished audits, the earliest first.
    pub(crate) async fn finished(&self) -> Result<Vec<Audit>, Error> {
        let mut audits = self.reader().audits().await?;
        audits.retain(|audit| audit.state == AuditState::Finished);
        audits.reverse();
        Ok(audits)
    }

    async fn points(
        &self,
        audits: &[Audit],
        judged: &BTreeMap<AuditId, i64>,
        service: Option<ServiceId>,
    ) -> Result<Vec<TrendPoint>, Error> {
        let mut points = Vec::new();
        let of_service = match service {
            Some(service) => self.reader().figures_of_service(service).await?,
            None => Vec::new(),
        };
        let latest = &audits[audits.len().saturating_sub(POINTS)..];
        let judged = |audit: &Audit| count_i64(judged.get(&audit.id).copied().unwrap_or_default());
        for (at, audit) in latest.iter().enumerate() {
            let previous = at.checked_sub(1).map(|at| &latest[at]);
            let is_comparable = match previous {
                None => true,
                Some(previous) => {
                    let shared = self.reader().judged_in_both(previous.id, audit.id, service).await?;
                    Overlap::of(judged(previous), judged(audit), count_i64(shared)).is_comparable()
                }
            };
            let counted = match service {
                Some(service) => {
                    let here = of_service.iter().filter(|figure| figure.audit == audit.id).cloned().collect();
                    Counted::of_service(self.reader(), audit.id, service, here, self.now()).await?
                }
                None => Counted::of(self.reader(), audit, self.now()).await?,
            };
            let faults = counted.faults();
            points.push(TrendPoint {
                audit: audit.id.0,
                started: audit.started_at,
                judged: judged(audit),
                to_fix: faults.to_fix,
                to_check: faults.to_check,
                rules_version: audit.rules_version.clone(),
                is_other_rules: previous
                    .is_some_and(|previous| previous.rules_version != audit.rules_version),
                is_comparable,
            });
        }
        Ok(points)
    }
}
