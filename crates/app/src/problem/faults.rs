//! Findings and the faults they are occurrences of, as screens show them.

use std::collections::BTreeMap;

use audit::{Component, Finding};
use locale::Language;
use store::{Audit, AuditId, FindingFilter, Group, ServiceId, Span, StoredFinding};

use crate::app::App;
use crate::audit::counted::Counted;
use crate::audit::pages::{count, count_i64, limit};
use crate::audit::tally::urgency;
use crate::error::{Error, ErrorCode};
use crate::problem::decided::Decided;
use crate::problem::decisions::force_view;
use crate::problem::ranked::{Others, Part};
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
        let audit = self.reader().audit(AuditId(audit)).await?;
        let faults = Counted::of(self.reader(), &audit, self.now()).await?;
        self.components_of(&audit, faults, query, lang).await
    }

    /// The same of an audit of which the faults are counted.
    pub(crate) async fn components_of(
        &self,
        audit: &Audit,
        faults: Counted,
        query: ComponentQuery,
        lang: Language,
    ) -> Result<Paged<ComponentRow>, Error> {
        let service = query.service.map(ServiceId);
        let (decided, apart, others) = match service {
            // The pages of a service are few: all of its faults are looked at by themselves.
            Some(_) => (
                Decided::within(self.reader(), audit.id, service, self.now()).await?,
                self.reader().groups(audit.id, service).await?,
                BTreeMap::new(),
            ),
            None => (faults.decided.clone(), faults.apart.clone(), faults.untouched()),
        };
        let without = decided.components();
        let words = [Urgency::ToFix, Urgency::ToCheck, Urgency::Advice, Urgency::Review];
        let parts = words.map(|word| {
            let is_shown = |group: &&Group| shown_as(group, &decided, &query) == Some(word);
            let others: Vec<_> = others
                .iter()
                .filter(|((rule, kind), _)| {
                    !query.is_decided && urgency(rule, *kind) == word && is_asked_for(rule, word, &query)
                })
                .collect();
            Part {
                apart: apart.iter().filter(is_shown).cloned().collect(),
                wanted: others.iter().map(|((rule, kind), _)| ((*rule).to_owned(), *kind)).collect(),
                others: others.iter().map(|(_, number)| **number).sum(),
            }
        });
        let stored = Others { reader: self.reader(), audits: &[audit.id], without: &without };
        let (shown, total) = stored.window(parts.into(), query.offset, limit(query.limit)).await?;
        let rows = self.reader().complete(&shown).await?;
        Ok(Paged {
            rows: rows.iter().map(|row| component_row(row, &decided, lang)).collect(),
            total: count(total),
        })
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
            rule: words::rule_of_finding(&rule, lang),
            facts: crate::problem::facts::facts(&sample.finding, lang),
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
    is_asked_for(&group.rule, shown, query).then_some(shown)
}

/// True if a list that was asked for shows faults of this rule under this word.
fn is_asked_for(rule: &str, shown: Urgency, query: &ComponentQuery) -> bool {
    let is_wanted = match query.urgency {
        Some(wanted) => wanted == shown,
        None => query.is_decided || shown != Urgency::Review,
    };
    let bears_on = |criterion: &String| {
        rules::catalog::rule(rule).is_some_and(|rule| words::criteria(rule).contains(criterion))
    };
    is_wanted
        && query.rule.as_ref().is_none_or(|wanted| wanted == rule)
        && query.criterion.as_ref().is_none_or(bears_on)
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
        sources: crate::visit::sources::view(&finding.sources, lang),
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
