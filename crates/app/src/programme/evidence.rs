//! Gathers what is known of a service: the latest run, the first one, its description, what people answered.

use std::collections::{BTreeMap, BTreeSet};

use ::programme::{Answer, Before, Description, Evidence, List, Sight, Step};
use audit::{Component, FindingKind};
use store::{Audit, AuditState, ChecklistAnswer, FindingFilter, Service, Span, ToldBefore, Visit};

use super::steps::{KnownStep, latest_run, step_key};
use crate::app::App;
use crate::error::Error;
use crate::pages::{count, http_status};
use crate::tally::{standing, urgency};
use crate::view::{Standing, Urgency};
use crate::words::criteria;

/// Statuses of HTTP that say that a page is not there.
const GONE: [u16; 2] = [404, 410];

/// What is asked of the database once for all services.
pub(crate) struct Sources {
    /// The latest first.
    audits: Vec<Audit>,
    answers: Vec<ChecklistAnswer>,
    told: Vec<ToldBefore>,
}

impl Sources {
    pub(crate) async fn of(app: &App) -> Result<Self, Error> {
        Ok(Self {
            audits: app.reader().audits().await?,
            answers: app.reader().checklist_answers(None).await?,
            told: app.reader().told_before().await?,
        })
    }

    /// Everything that is known of a service.
    pub(crate) async fn evidence(
        &self,
        app: &App,
        service: &Service,
        is_priority: bool,
    ) -> Result<Evidence, Error> {
        let mut steps = Vec::new();
        for known in app.known_steps(service, &self.audits).await? {
            steps.push(self.step(app, service, known).await?);
        }
        let description = app.description_evidence(service.id).await?;
        let before = self.before(app, service, &steps, &description).await?;
        let transaction = self.answers(service, List::Transaction, "", "");
        Ok(Evidence { is_priority, description, steps, transaction, before })
    }

    async fn step(&self, app: &App, service: &Service, known: KnownStep) -> Result<Step, Error> {
        let latest = latest_run(&known.address, &self.audits);
        // An older run than the latest of the site says how the step was, not how it is.
        let visit = known.visit.filter(|visit| latest.is_none_or(|latest| latest.id <= visit.audit));
        let (faults, questions) = match &visit {
            Some(visit) => faults(app, visit).await?,
            None => (0, 0),
        };
        let hash = visit.as_ref().map(|visit| visit.record.hash.clone()).unwrap_or_default();
        Ok(Step {
            sight: visit.as_ref().map_or(Sight::NotVisited, sight),
            source: visit
                .as_ref()
                .filter(|visit| visit.is_judged)
                .map(|_| "static".to_owned())
                .unwrap_or_default(),
            audit: visit.as_ref().map(|visit| visit.audit.0),
            visit: visit.as_ref().map(|visit| visit.id.0),
            at: visit.as_ref().map(|visit| visit.record.visited_at),
            faults,
            questions,
            answers: self.answers(service, List::Step, &step_key(&known.address), &hash),
            hash,
            address: known.address,
            name: known.name,
        })
    }

    /// The latest answer to each line, by the order in which they were given.
    fn answers(&self, service: &Service, list: List, step: &str, hash: &str) -> Vec<Answer> {
        let mut latest: BTreeMap<&str, Answer> = BTreeMap::new();
        let about = self.answers.iter().filter(|row| row.service == service.id && row.step == step);
        for row in about {
            let (Some(kept), Some(verdict)) = (parsed::<List>(&row.list), parsed(&row.verdict)) else {
                continue;
            };
            if kept != list {
                continue;
            }
            let answer = Answer {
                list,
                line: row.line.clone(),
                verdict,
                note: row.note.clone(),
                person: row.person.clone(),
                at: row.made_at,
                page_has_changed: !hash.is_empty() && !row.page_hash.is_empty() && row.page_hash != hash,
            };
            latest.insert(&row.line, answer);
        }
        latest.into_values().collect()
    }

    /// How the service was in the first run that went to its form, if that was not the run that speaks of it today.
    async fn before(
        &self,
        app: &App,
        service: &Service,
        steps: &[Step],
        description: &Description,
    ) -> Result<Option<Before>, Error> {
        let told = self.told.iter().rev().find(|row| row.service == service.id);
        let mut before = Before {
            audit: None,
            at: told.map(|row| row.made_at).or(description.evaluated).unwrap_or_default(),
            steps: 0,
            faults: 0,
            description_faults: description.lines,
            had_no_form: false,
            told: told.map(|row| row.told.clone()).unwrap_or_default(),
        };
        let latest = steps.iter().filter_map(|step| step.audit).max();
        for audit in self.audits.iter().rev().filter(|audit| audit.state == AuditState::Finished) {
            if latest.is_none_or(|latest| audit.id.0 >= latest) {
                continue;
            }
            let visits = app.form_visits_in(service, audit.id).await?;
            if visits.is_empty() {
                continue;
            }
            before.audit = Some(audit.id.0);
            before.at = audit.started_at;
            before.had_no_form = visits.iter().all(|visit| matches!(sight(visit), Sight::Gone(_)));
            for visit in visits.iter().filter(|visit| visit.is_judged) {
                before.steps += 1;
                before.faults += faults(app, visit).await?.0;
            }
            break;
        }
        let is_known = before.audit.is_some() || before.description_faults > 0 || !before.told.is_empty();
        Ok(is_known.then_some(before))
    }
}

/// What came of a visit.
fn sight(visit: &Visit) -> Sight {
    let status = visit.record.status.clone();
    if visit.is_judged && standing(&status) == Standing::Judged {
        return Sight::Judged;
    }
    let is_gone = http_status(&visit.record).is_some_and(|status| GONE.contains(&status));
    if is_gone { Sight::Gone(status) } else { Sight::NotJudged(status) }
}

/// Distinct sure faults at level A or AA, and distinct questions, on a page.
async fn faults(app: &App, visit: &Visit) -> Result<(u32, u32), Error> {
    let filter = FindingFilter { visit: Some(visit.id), ..FindingFilter::default() };
    let found = app.reader().findings(visit.audit, &filter, Span::ALL).await?;
    let distinct = |wanted: Urgency, kind: FindingKind| {
        let components: BTreeSet<Component> = found
            .rows
            .iter()
            .filter(|row| row.finding.kind == kind && urgency(&row.finding.rule, kind) == wanted)
            .filter(|row| kind != FindingKind::Failed || is_required(&row.finding.rule))
            .map(|row| row.finding.component)
            .collect();
        count(components.len())
    };
    Ok((distinct(Urgency::ToFix, FindingKind::Failed), distinct(Urgency::ToCheck, FindingKind::CantTell)))
}

/// True if a failure of the rule disproves a criterion at level A or AA.
fn is_required(rule: &str) -> bool {
    let Some(rule) = rules::catalog::rule(rule) else { return true };
    criteria(rule)
        .iter()
        .filter_map(|number| number.parse::<standards::wcag::Sc>().ok())
        .any(|sc| sc.criterion().is_some_and(standards::wcag::Criterion::is_required))
}

fn parsed<T: serde::de::DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}
