//! How a service was before it was improved.

use std::collections::BTreeMap;

use ::programme::{Before, Description, FaultThen, PageThen, Sight, Step};
use audit::Component;
use store::{FindingFilter, Service, Span, ToldBefore, Visit};

use super::evidence::sight;
use crate::app::App;
use crate::audit::pages::count;
use crate::audit::tally::urgency;
use crate::error::Error;
use crate::view::Urgency;

/// Longest excerpt that is kept of a fault, in characters.
const EXCERPT: usize = 500;

/// How the service was in the first run that judged its form or was told that it is not there, if that was not the run
/// that speaks of it today; how its description was; and what a person told.
pub(super) async fn before(
    app: &App,
    service: &Service,
    told: Option<&ToldBefore>,
    steps: &[Step],
    description: &Description,
    first_faults: u32,
) -> Result<Option<Before>, Error> {
    let mut before = Before {
        audit: None,
        at: told.map(|row| row.made_at).or(description.evaluated).unwrap_or_default(),
        steps: 0,
        faults: 0,
        // What was mended of itself is no line any more.
        description_faults: description.lines.max(first_faults),
        had_no_form: false,
        told: told.map(|row| row.told.clone()).unwrap_or_default(),
        pages: Vec::new(),
    };
    let visits = app.reader().form_visits(service.id).await?;
    // Without a run that speaks of the form today, the latest that ever did is not "before".
    let latest = steps.iter().filter_map(|step| step.audit).max();
    let latest = latest.or_else(|| visits.iter().map(|visit| visit.audit.0).max());
    let knows = |visit: &&Visit| match sight(&visit.record, visit.is_judged) {
        Sight::Judged | Sight::Gone(_) => true,
        Sight::NotJudged(_) | Sight::NotVisited => false,
    };
    let knowing = visits.iter().filter(knows).map(|visit| visit.audit.0);
    if let Some(first) = knowing.filter(|audit| Some(*audit) < latest).min() {
        let visits: Vec<&Visit> = visits.iter().filter(|visit| visit.audit.0 == first).collect();
        before.audit = Some(first);
        before.at = visits.iter().map(|visit| visit.record.visited_at).min().unwrap_or_default();
        let is_gone = |visit: &&Visit| matches!(sight(&visit.record, visit.is_judged), Sight::Gone(_));
        before.had_no_form = visits.iter().all(is_gone);
        for visit in visits.iter().filter(|visit| visit.is_judged) {
            before.pages.push(page_then(app, visit).await?);
        }
        before.steps = count(before.pages.len());
        before.faults = before.pages.iter().map(|page| count(page.found.len())).sum();
    }
    let is_known = before.audit.is_some() || before.description_faults > 0 || !before.told.is_empty();
    Ok(is_known.then_some(before))
}

/// A page with the distinct sure faults that a run found on it, in the order of the page.
async fn page_then(app: &App, visit: &Visit) -> Result<PageThen, Error> {
    let filter = FindingFilter { visit: Some(visit.id), ..FindingFilter::default() };
    let found = app.reader().findings(visit.audit, &filter, Span::ALL).await?;
    let mut places: BTreeMap<Component, usize> = BTreeMap::new();
    let mut faults: Vec<FaultThen> = Vec::new();
    for row in found.rows {
        let finding = row.finding;
        if urgency(&finding.rule, finding.kind) != Urgency::ToFix {
            continue;
        }
        if let Some(known) = places.get(&finding.component) {
            faults[*known].places += 1;
            continue;
        }
        places.insert(finding.component, faults.len());
        faults.push(FaultThen {
            rule: finding.rule,
            reason: finding.reason,
            anchor: finding.anchor,
            excerpt: finding.excerpt.chars().take(EXCERPT).collect(),
            places: 1,
        });
    }
    Ok(PageThen {
        address: visit.record.address.clone(),
        visit: visit.id.0,
        at: visit.record.visited_at,
        hash: visit.record.hash.clone(),
        found: faults,
    })
}
