//! Visited addresses, as screens show them.

use std::cmp::Reverse;

use locale::Language;
use store::{
    AuditId, FindingFilter, Reader, Service, ServiceId, Span, Visit, VisitFilter, VisitId, VisitOrder,
};

use crate::app::App;
use crate::audit::tally::standing;
use crate::error::Error;
use crate::problem::decided::Decided;
use crate::problem::faults::decided_view;
use crate::view::{Evidence, PageQuery, PageRow, PageView, Paged, RuleRow, Standing};
use crate::words;

/// Rows of a list at most.
pub(crate) const MOST_ROWS: u32 = 500;

impl App {
    /// The pages of an audit that match a query; the worst first, then those that could not be judged.
    pub async fn pages(&self, audit: i64, query: PageQuery, lang: Language) -> Result<Paged<PageRow>, Error> {
        self.reader().audit(AuditId(audit)).await?;
        let services = self.reader().services().await?;
        let filter = VisitFilter {
            service: query.service.map(ServiceId),
            is_outside: query.is_outside,
            text: Some(query.text).filter(|text| !text.trim().is_empty()),
            ..VisitFilter::default()
        };
        let decided = Decided::over(self.reader(), AuditId(audit), self.now()).await?;
        let matching =
            visits_standing(self.reader(), AuditId(audit), &filter, query.standing, &decided).await?;
        let total = count(matching.len());
        let rows = matching
            .iter()
            .skip(query.offset as usize)
            .take(limit(query.limit) as usize)
            .map(|visit| page_row(visit, &services, lang))
            .collect();
        Ok(Paged { rows, total })
    }

    /// One page with everything that is known of it.
    pub async fn page(&self, visit: i64, lang: Language) -> Result<PageView, Error> {
        let visit = self.reader().visit(VisitId(visit)).await?;
        let services = self.reader().services().await?;
        let results = self.reader().results_of(visit.id).await?;
        let filter = FindingFilter { visit: Some(visit.id), ..FindingFilter::default() };
        let found = self.reader().findings(visit.audit, &filter, Span::ALL).await?;
        let decided = Decided::over(self.reader(), visit.audit, self.now()).await?;
        let mut findings: Vec<_> =
            found.rows.iter().map(|finding| decided_view(finding, &decided, lang)).collect();
        findings.sort_by_key(|finding| finding.urgency);
        let rules = results
            .iter()
            .map(|result| RuleRow {
                rule: result.rule.clone(),
                title: words::title(&result.rule, lang),
                outcome: crate::check::word(&result.outcome),
                untested: result.untested.map(|why| words::untested(why, lang)).unwrap_or_default(),
                criteria: rules::catalog::rule(&result.rule).map(words::criteria).unwrap_or_default(),
            })
            .collect();
        Ok(PageView {
            page: page_row(&decided.counted(visit.clone()), &services, lang),
            tie: self.page_tie(&visit).await?,
            evidence: evidence(&visit, lang),
            rules,
            findings,
        })
    }
}

/// Visits with one standing, worst first, numbers after what people decided. A standing is several statuses, so it is picked here and not by the database.
async fn visits_standing(
    reader: &Reader,
    audit: AuditId,
    filter: &VisitFilter,
    wanted: Option<Standing>,
    decided: &Decided,
) -> Result<Vec<Visit>, Error> {
    let visits = reader.visits(audit, filter, VisitOrder::Worst, Span::ALL).await?.rows;
    let is_wanted = |visit: &Visit| wanted.is_none_or(|wanted| wanted == standing(&visit.record.status));
    let mut visits: Vec<Visit> =
        visits.into_iter().filter(is_wanted).map(|visit| decided.counted(visit)).collect();
    // Once more: what people decided changes which page is worse.
    visits.sort_by_key(|visit| (Reverse(visit.failed), Reverse(visit.cant_tell)));
    Ok(visits)
}

/// A visit as a row.
pub(crate) fn page_row(visit: &Visit, services: &[Service], lang: Language) -> PageRow {
    let service = services.iter().find(|service| Some(service.id) == visit.service);
    PageRow {
        id: visit.id.0,
        address: visit.record.address.clone(),
        title: visit.record.title.clone(),
        status: visit.record.status.clone(),
        status_text: words::status(&visit.record.status, lang),
        standing: standing(&visit.record.status),
        to_fix: count_i64(visit.failed),
        to_check: count_i64(visit.cant_tell),
        advice: count_i64(visit.advice),
        service: service.map(|service| service.fields.name.clone()),
    }
}

fn evidence(visit: &Visit, lang: Language) -> Evidence {
    let record = &visit.record;
    let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let positive = |number: i64| (number > 0).then_some(number);
    Evidence {
        final_address: known(&record.final_address),
        redirects: record.redirects.clone(),
        http_status: http_status(record),
        content_type: known(&record.content_type),
        bytes: positive(record.bytes),
        hash: known(&record.hash),
        elements: positive(record.elements),
        millis: positive(record.millis),
        visited: record.visited_at,
        found_on: known(&record.found_on),
        duplicate_of: record.duplicate_of.clone(),
        advice: words::status_advice(record, lang),
        browser: known(&record.browser),
    }
}

/// The limit asked for, within what a screen may ask for; 0 means the most.
pub(crate) fn limit(asked: u32) -> u32 {
    if asked == 0 { MOST_ROWS } else { asked.min(MOST_ROWS) }
}

pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The HTTP status of a stored visit.
pub(crate) fn http_status(record: &store::VisitRecord) -> Option<u16> {
    record.http_status.and_then(|status| u16::try_from(status).ok())
}

pub(crate) fn count_i64(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(if number < 0 { 0 } else { u32::MAX })
}
