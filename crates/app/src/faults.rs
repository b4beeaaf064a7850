//! Findings and the faults they are occurrences of, as screens show them.

use audit::{Component, Finding, FindingKind};
use locale::Language;
use store::{AuditId, ComponentFilter, FindingFilter, ServiceId, Span, StoredFinding};

use crate::app::App;
use crate::error::{Error, ErrorCode};
use crate::pages::{count, count_i64, limit};
use crate::tally::urgency;
use crate::view::{ComponentQuery, ComponentRow, ComponentView, FindingView, ImpactView, Paged, Urgency};
use crate::words;

/// Occurrences that a screen shows of one fault.
const PLACES: u32 = 200;

impl App {
    /// Faults of an audit: what must be fixed first, and of that what clears most pages first.
    pub async fn components(
        &self,
        audit: i64,
        query: ComponentQuery,
        lang: Language,
    ) -> Result<Paged<ComponentRow>, Error> {
        let filter = ComponentFilter {
            rule: query.rule.clone(),
            kinds: kinds(query.urgency),
            service: query.service.map(ServiceId),
        };
        let all = self.reader().components(AuditId(audit), &filter, Span::ALL).await?;
        let mut rows: Vec<&store::ComponentRow> =
            all.rows.iter().filter(|row| matches(row, &query)).collect();
        rows.sort_by_key(|row| urgency(&row.sample.finding.rule, row.sample.finding.kind));
        let total = count(rows.len());
        let rows = rows
            .into_iter()
            .skip(query.offset as usize)
            .take(limit(query.limit) as usize)
            .map(|row| component_row(row, lang))
            .collect();
        Ok(Paged { rows, total })
    }

    /// One fault with what is needed to mend it.
    pub async fn component(
        &self,
        audit: i64,
        component: &str,
        lang: Language,
    ) -> Result<ComponentView, Error> {
        let missing = || Error::new(ErrorCode::NotFound, component);
        let id: Component = component.parse().map_err(|_| missing())?;
        let filter = FindingFilter { component: Some(id), ..FindingFilter::default() };
        let found = self.reader().findings(AuditId(audit), &filter, Span::first(PLACES)).await?;
        let sample = found.rows.first().ok_or_else(missing)?;
        let rule = sample.finding.rule.clone();
        let of_rule = ComponentFilter { rule: Some(rule.clone()), ..ComponentFilter::default() };
        let rows = self.reader().components(AuditId(audit), &of_rule, Span::ALL).await?.rows;
        let row = rows.iter().find(|row| row.component == id).ok_or_else(missing)?;
        Ok(ComponentView {
            component: component_row(row, lang),
            rule: words::rule(&rule, lang)?,
            places: found.rows.iter().map(|finding| finding_view(finding, lang)).collect(),
        })
    }
}

/// The kinds that can have this urgency. Routine questions are shown only to those who ask for them.
fn kinds(urgency: Option<Urgency>) -> Vec<FindingKind> {
    match urgency {
        Some(Urgency::ToFix) => vec![FindingKind::Failed],
        Some(Urgency::ToCheck) => vec![FindingKind::CantTell],
        Some(Urgency::Review) => vec![FindingKind::Review],
        Some(Urgency::Advice) | None => vec![FindingKind::Failed, FindingKind::CantTell],
    }
}

fn matches(row: &store::ComponentRow, query: &ComponentQuery) -> bool {
    let finding = &row.sample.finding;
    let bears_on = |criterion: &String| {
        rules::catalog::rule(&finding.rule).is_some_and(|rule| words::criteria(rule).contains(criterion))
    };
    query.urgency.is_none_or(|wanted| wanted == urgency(&finding.rule, finding.kind))
        && query.criterion.as_ref().is_none_or(bears_on)
}

pub(crate) fn component_row(row: &store::ComponentRow, lang: Language) -> ComponentRow {
    let view = finding_view(&row.sample, lang);
    ComponentRow {
        component: view.component,
        rule: view.rule,
        title: view.title,
        urgency: view.urgency,
        is_varam: view.is_varam,
        impact: view.impact,
        reason: view.reason,
        excerpt: view.excerpt,
        criteria: view.criteria,
        places: count_i64(row.occurrences),
        pages: count_i64(row.pages),
        services: count_i64(row.services),
    }
}

pub(crate) fn finding_view(stored: &StoredFinding, lang: Language) -> FindingView {
    view_of(&stored.finding, &stored.address, stored.visit.0, lang)
}

/// A finding on the page with this address and visit.
pub(crate) fn view_of(finding: &Finding, address: &str, page: i64, lang: Language) -> FindingView {
    let rule = rules::catalog::rule(&finding.rule);
    FindingView {
        fingerprint: finding.fingerprint.to_string(),
        component: finding.component.to_string(),
        rule: finding.rule.clone(),
        title: words::title(&finding.rule, lang),
        urgency: urgency(&finding.rule, finding.kind),
        is_varam: rule.is_some_and(|rule| rule.stage == audit::Stage::Varam),
        impact: rule.map_or(ImpactView::Annoys, |rule| words::impact(rule.impact)),
        reason: words::reason(finding, lang),
        anchor: finding.anchor.clone(),
        line: finding.line,
        excerpt: finding.excerpt.clone(),
        role: finding.role.clone(),
        name: finding.name.clone(),
        criteria: rule.map(words::criteria).unwrap_or_default(),
        address: address.to_owned(),
        page,
    }
}
