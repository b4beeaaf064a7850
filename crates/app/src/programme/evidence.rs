//! Gathers what is known of a service: the latest run, the first one, its description, what people answered.

use std::collections::BTreeMap;

use ::programme::{Answer, AnswerVerdict, Description, Evidence, List, Sight, Step};
use catalogue::Severity;
use locale::Language;
use store::{
    Audit, ChecklistAnswer, DescriptionId, Service, ServiceId, ToldBefore, Visit, VisitId, VisitRecord,
};

use super::before::before;
use super::looked::Looked;
use super::steps::{latest_run, step_key};
use crate::app::App;
use crate::audit::pages::http_status;
use crate::audit::tally::standing;
use crate::check::word;
use crate::error::Error;
use crate::problem::open_failures::{Laid, OpenOf};
use crate::view::{DescriptionState, OpenFailures, StageReached, Standing, StepRow};
use crate::words::rules_version;

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
    /// Of the rules that would judge today.
    rules_version: String,
    /// Sure faults of the description of each service when it was first read.
    first_faults: BTreeMap<ServiceId, u32>,
}

impl Sources {
    pub(crate) async fn of(app: &App) -> Result<Self, Error> {
        Ok(Self {
            audits: app.reader().audits().await?,
            answers: app.reader().checklist_answers(None).await?,
            told: app.reader().told_before().await?,
            descriptions: app.description_states().await?,
            laid: Laid::new(),
            rules_version: rules_version(),
            first_faults: first_faults(app).await?,
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
        let told = self.told.iter().rev().find(|row| row.service == service.id);
        let first_faults = self.first_faults.get(&service.id).copied().unwrap_or_default();
        let before = before(app, service, told, &steps, &description, first_faults).await?;
        let transaction = self.answers(app, service, List::Transaction, "", &Looked::at(&steps)).await?;
        Ok(Evidence { is_priority, description, steps, transaction, before })
    }

    async fn step(&mut self, app: &App, service: &Service, row: StepRow) -> Result<Step, Error> {
        let latest = latest_run(&row.address, &self.audits);
        // An older run than the latest of the site says how the step was, not how it is.
        let is_current = |audit: i64| latest.is_none_or(|latest| latest.id.0 <= audit);
        let visit = match row.visit.filter(|_| row.audit.is_some_and(is_current)) {
            Some(visit) => Some(judged_in_place(app, app.reader().visit(VisitId(visit)).await?).await?),
            None => None,
        };
        let again = match &visit {
            Some(visit) => {
                app.reader().retested_page_since(&visit.record.key, visit.record.visited_at).await?
            }
            None => None,
        };
        let seen = visit.as_ref().map(|visit| (&visit.record, visit.is_judged));
        let seen = again.as_ref().map(|page| (&page.record, page.is_judged)).or(seen);
        let sight = seen.map_or(Sight::NotVisited, |(record, is_judged)| sight(record, is_judged));
        let hash = seen.map(|(record, _)| record.hash.clone()).unwrap_or_default();
        let open = match &visit {
            Some(visit) => {
                let of = OpenOf::Address(visit.record.address.clone());
                app.open_failures_by(&of, &mut self.laid).await?
            }
            None => OpenFailures::default(),
        };
        let audit = visit.as_ref().and_then(|visit| self.audits.iter().find(|audit| audit.id == visit.audit));
        let mut step = Step {
            source: source(&sight, seen.map_or("", |(record, _)| &record.browser)).to_owned(),
            sight,
            audit: visit.as_ref().map(|visit| visit.audit.0),
            visit: visit.as_ref().map(|visit| visit.id.0),
            at: seen.map(|(record, _)| record.visited_at),
            retested: again
                .as_ref()
                .filter(|_| visit.as_ref().is_some_and(|visit| visit.record.hash != hash))
                .map(|page| page.id),
            is_of_other_rules: audit.is_some_and(|audit| audit.rules_version != self.rules_version),
            faults: open.failures,
            questions: open.to_check,
            answers: Vec::new(),
            hash,
            address: row.address,
            name: row.name,
        };
        let key = step_key(&step.address);
        step.answers =
            self.answers(app, service, List::Step, &key, &Looked::at(std::slice::from_ref(&step))).await?;
        Ok(step)
    }

    /// The latest answer to each line, by the order in which they were given.
    async fn answers(
        &self,
        app: &App,
        service: &Service,
        list: List,
        step: &str,
        now: &Looked,
    ) -> Result<Vec<Answer>, Error> {
        let mut latest: BTreeMap<&str, (&ChecklistAnswer, AnswerVerdict)> = BTreeMap::new();
        let about = self.answers.iter().filter(|row| row.service == service.id && row.step == step);
        for row in about {
            if let (Some(kept), Some(verdict)) = (parsed::<List>(&row.list), parsed(&row.verdict))
                && kept == list
            {
                latest.insert(&row.line, (row, verdict));
            }
        }
        let mut answers = Vec::with_capacity(latest.len());
        for (row, verdict) in latest.into_values() {
            answers.push(Answer {
                list,
                line: row.line.clone(),
                verdict,
                note: row.note.clone(),
                person: row.person.clone(),
                at: row.made_at,
                page_has_changed: now.is_other(app, &row.page_hash, &row.page_shape).await?,
            });
        }
        Ok(answers)
    }
}

async fn first_faults(app: &App) -> Result<BTreeMap<ServiceId, u32>, Error> {
    let mut first: BTreeMap<ServiceId, DescriptionId> = BTreeMap::new();
    for description in app.reader().descriptions(None).await? {
        first.entry(description.service).or_insert(description.id);
    }
    let services: BTreeMap<DescriptionId, ServiceId> = first.into_iter().map(|(of, id)| (id, of)).collect();
    let mut faults: BTreeMap<ServiceId, u32> = BTreeMap::new();
    for found in app.reader().description_faults(None).await? {
        if let Some(service) = services.get(&found.description)
            && found.fault.severity == word(&Severity::Fix)
        {
            *faults.entry(*service).or_default() += 1;
        }
    }
    Ok(faults)
}

/// The visit that was judged in place of one that brought the same page again.
async fn judged_in_place(app: &App, visit: Visit) -> Result<Visit, Error> {
    let other = match &visit.record.duplicate_of {
        Some(key) => app.reader().visit_at(visit.audit, key).await?,
        None => None,
    };
    Ok(other.unwrap_or(visit))
}

/// How a page was had; empty if it was not.
fn source(sight: &Sight, browser: &str) -> &'static str {
    match (sight, browser) {
        (Sight::Judged, "") => "static",
        (Sight::Judged, _) => "rendered",
        (Sight::NotVisited | Sight::Gone(_) | Sight::NotJudged(_), _) => "",
    }
}

/// What came of going to a page.
pub(super) fn sight(record: &VisitRecord, is_judged: bool) -> Sight {
    let status = record.status.clone();
    if is_judged && standing(&status) == Standing::Judged {
        return Sight::Judged;
    }
    let is_gone = http_status(record).is_some_and(|status| GONE.contains(&status));
    if is_gone { Sight::Gone(status) } else { Sight::NotJudged(status) }
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
