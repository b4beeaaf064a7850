//! Gathers what is known of a service: the latest run, the first one, its description, what people answered.

use std::collections::{BTreeMap, BTreeSet};

use ::programme::{Answer, Before, Description, Evidence, List, Sight, Step};
use audit::Component;
use locale::Language;
use store::{Audit, ChecklistAnswer, FindingFilter, Service, Span, ToldBefore, Visit, VisitId};

use super::steps::{latest_run, step_key};
use crate::app::App;
use crate::error::Error;
use crate::open_failures::{Laid, OpenOf};
use crate::pages::{count, http_status};
use crate::tally::{standing, urgency};
use crate::view::{DescriptionState, OpenFailures, StageReached, Standing, StepRow, Urgency};

/// Statuses of HTTP that say that a page is not there.
const GONE: [u16; 2] = [404, 410];

/// What is asked of the database once for all services.
pub(crate) struct Sources {
    /// The latest first.
    audits: Vec<Audit>,
    answers: Vec<ChecklistAnswer>,
    told: Vec<ToldBefore>,
    descriptions: Vec<DescriptionState>,
    laid: Laid,
}

impl Sources {
    pub(crate) async fn of(app: &App) -> Result<Self, Error> {
        Ok(Self {
            audits: app.reader().audits().await?,
            answers: app.reader().checklist_answers(None).await?,
            told: app.reader().told_before().await?,
            descriptions: app.description_states().await?,
            laid: Laid::new(),
        })
    }

    /// Everything that is known of a service.
    pub(crate) async fn evidence(
        &mut self,
        app: &App,
        service: &Service,
        is_priority: bool,
    ) -> Result<Evidence, Error> {
        let mut steps = Vec::new();
        for row in app.service_steps_by(service.id.0, Language::default(), &mut self.laid).await? {
            steps.push(self.step(app, service, row).await?);
        }
        let state = self.descriptions.iter().find(|state| state.service == service.id.0);
        let description = state.map(description).unwrap_or_default();
        let before = self.before(app, service, &steps, &description).await?;
        let transaction = self.answers(service, List::Transaction, "", "");
        Ok(Evidence { is_priority, description, steps, transaction, before })
    }

    async fn step(&mut self, app: &App, service: &Service, row: StepRow) -> Result<Step, Error> {
        let latest = latest_run(&row.address, &self.audits);
        // An older run than the latest of the site says how the step was, not how it is.
        let is_current = |audit: i64| latest.is_none_or(|latest| latest.id.0 <= audit);
        let visit = match row.visit.filter(|_| row.audit.is_some_and(is_current)) {
            Some(visit) => Some(app.reader().visit(VisitId(visit)).await?),
            None => None,
        };
        let open = match &visit {
            Some(_) => app.open_failures_by(&OpenOf::Address(row.address.clone()), &mut self.laid).await?,
            None => OpenFailures::default(),
        };
        let hash = visit.as_ref().map(|visit| visit.record.hash.clone()).unwrap_or_default();
        let source = if visit.as_ref().is_some_and(|visit| visit.is_judged) { "static" } else { "" };
        Ok(Step {
            sight: visit.as_ref().map_or(Sight::NotVisited, sight),
            source: source.to_owned(),
            audit: visit.as_ref().map(|visit| visit.audit.0),
            visit: visit.as_ref().map(|visit| visit.id.0),
            at: visit.as_ref().map(|visit| visit.record.visited_at),
            faults: open.failures,
            questions: open.to_check,
            answers: self.answers(service, List::Step, &step_key(&row.address), &hash),
            hash,
            address: row.address,
            name: row.name,
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
        let visits = app.reader().form_visits(service.id).await?;
        // Without a run that speaks of the form today, the latest that ever did is not "before".
        let latest = steps.iter().filter_map(|step| step.audit).max();
        let latest = latest.or_else(|| visits.iter().map(|visit| visit.audit.0).max());
        let first = visits.iter().map(|visit| visit.audit.0).filter(|audit| Some(*audit) < latest).min();
        if let Some(first) = first {
            let visits: Vec<&Visit> = visits.iter().filter(|visit| visit.audit.0 == first).collect();
            before.audit = Some(first);
            before.at = visits.iter().map(|visit| visit.record.visited_at).min().unwrap_or_default();
            before.had_no_form = visits.iter().all(|visit| matches!(sight(visit), Sight::Gone(_)));
            for visit in visits.iter().filter(|visit| visit.is_judged) {
                before.steps += 1;
                before.faults += faults(app, visit).await?;
            }
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

/// Distinct sure faults that a run found on a page.
async fn faults(app: &App, visit: &Visit) -> Result<u32, Error> {
    let filter = FindingFilter { visit: Some(visit.id), ..FindingFilter::default() };
    let found = app.reader().findings(visit.audit, &filter, Span::ALL).await?;
    let components: BTreeSet<Component> = found
        .rows
        .iter()
        .filter(|row| urgency(&row.finding.rule, row.finding.kind) == Urgency::ToFix)
        .map(|row| row.finding.component)
        .collect();
    Ok(count(components.len()))
}

fn description(state: &DescriptionState) -> Description {
    let at = |stage: &Option<StageReached>| stage.as_ref().map(|stage| stage.at);
    Description {
        evaluated: at(&state.evaluated),
        prepared: at(&state.prepared),
        submitted: at(&state.submitted),
        published: at(&state.published),
        seen: at(&state.seen),
        lines: state.lines,
        reached: state.reached,
        needs_nothing: state.needs_nothing,
    }
}

fn parsed<T: serde::de::DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}
