//! Findings and the faults they are occurrences of, as screens show them.

use audit::{Component, Finding};
use locale::Language;
use store::{AuditId, FindingFilter, Group, ServiceId, Span, StoredFinding};

use crate::app::App;
use crate::decided::Decided;
use crate::decisions::force_view;
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
        let audit = AuditId(audit);
        let decided = Decided::over(self.reader(), audit, self.now()).await?;
        let mut groups: Vec<(Urgency, Group)> = self
            .reader()
            .groups(audit, query.service.map(ServiceId))
            .await?
            .into_iter()
            .filter_map(|group| Some((shown_as(&group, &decided, &query)?, group)))
            .collect();
        // What is equally urgent stays in the order of the pages that one fix clears.
        groups.sort_by_key(|(urgency, _)| *urgency);
        let total = count(groups.len());
        let shown: Vec<Group> = groups
            .into_iter()
            .skip(query.offset as usize)
            .take(limit(query.limit) as usize)
            .map(|(_, group)| group)
            .collect();
        let rows = self.reader().complete(&shown).await?;
        Ok(Paged { rows: rows.iter().map(|row| component_row(row, &decided, lang)).collect(), total })
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
        let decided = Decided::over(self.reader(), AuditId(audit), self.now()).await?;
        let groups = self.reader().groups_of(AuditId(audit), id).await?;
        let rows = self.reader().complete(&groups).await?;
        let row = rows.first().ok_or_else(missing)?;
        Ok(ComponentView {
            component: component_row(row, &decided, lang),
            rule: words::rule(&rule, lang)?,
            facts: crate::facts::facts(&sample.finding, lang),
            places: found.rows.iter().map(|finding| decided_view(finding, &decided, lang)).collect(),
        })
    }
}

/// The word that a group has in the list that was asked for; none if it does not belong there. Routine questions are
/// shown only to those who ask for them, and so is what people have answered.
fn shown_as(group: &Group, decided: &Decided, query: &ComponentQuery) -> Option<Urgency> {
    let plain = urgency(&group.rule, group.kind);
    let word = decided.word(group.component, group.kind, group.occurrences, plain);
    let shown = match (query.is_decided, word) {
        (true, None) => plain,
        (false, Some(word)) => word,
        (true, Some(_)) | (false, None) => return None,
    };
    let is_wanted = match query.urgency {
        Some(wanted) => wanted == shown,
        None => query.is_decided || shown != Urgency::Review,
    };
    let bears_on = |criterion: &String| {
        rules::catalog::rule(&group.rule).is_some_and(|rule| words::criteria(rule).contains(criterion))
    };
    let is_kept = is_wanted
        && query.rule.as_ref().is_none_or(|rule| *rule == group.rule)
        && query.criterion.as_ref().is_none_or(bears_on);
    is_kept.then_some(shown)
}

pub(crate) fn component_row(row: &store::ComponentRow, decided: &Decided, lang: Language) -> ComponentRow {
    let view = finding_view(&row.sample, lang);
    let kind = row.sample.finding.kind;
    let group = decided.group(row.component, kind).cloned().unwrap_or_default();
    let word = decided.word(row.component, kind, row.occurrences, view.urgency);
    ComponentRow {
        component: view.component,
        rule: view.rule,
        title: view.title,
        urgency: word.unwrap_or(view.urgency),
        is_varam: view.is_varam,
        impact: view.impact,
        reason: view.reason,
        excerpt: view.excerpt,
        criteria: view.criteria,
        decided: group.latest.map(|(_, kind)| kind.into()),
        is_settled: word.is_none(),
        answered: count_i64(group.answered + group.confirmed),
        lapsed: count_i64(group.lapsed),
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
        sources: crate::sources::view(&finding.sources, lang),
        criteria: rule.map(words::criteria).unwrap_or_default(),
        address: address.to_owned(),
        page,
        decided: None,
        force: None,
    }
}

/// The finding with what was decided about it.
pub(crate) fn decided_view(stored: &StoredFinding, decided: &Decided, lang: Language) -> FindingView {
    let applied = decided.about(stored.id.0);
    FindingView {
        decided: applied.map(|applied| applied.kind.into()),
        force: applied.map(|applied| force_view(applied.force)),
        ..finding_view(stored, lang)
    }
}
