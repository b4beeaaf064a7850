//! The programme: everything that is known of the services of the register, laid against the promise.

mod acts;
mod before;
mod board;
mod council;
mod evidence;
mod looked;
mod pack;
mod shape;
mod sheet;
mod steps;
mod tables;
mod words;

pub(crate) use looked::Shapes;

use std::collections::BTreeMap;

use ::programme::{
    Candidate, DEFAULT_TARGET, Evidence, FIRST_YEAR, LAST_YEAR, LineVerdict, Reason, Stage, Standing, judge,
    stage, standing, years,
};
use jiff::civil::Date;
use store::{Service, ServiceId, SignOff};

use crate::app::App;
use crate::error::Error;
use crate::time::date;

/// The programme as it is known now.
pub(crate) struct Programme {
    pub(crate) today: Date,
    /// Promised services by year.
    pub(crate) targets: BTreeMap<i16, u32>,
    /// Whether the register marks priority services.
    pub(crate) is_marked: bool,
    pub(crate) services: Vec<Known>,
}

/// What is known of a service.
pub(crate) struct Known {
    pub(crate) id: i64,
    /// None for a counted service that was taken out of the register.
    pub(crate) service: Option<Service>,
    pub(crate) evidence: Evidence,
    pub(crate) lines: Vec<LineVerdict>,
    pub(crate) stage: Stage,
    /// As they were made.
    pub(crate) sign_offs: Vec<SignOff>,
}

impl Known {
    fn of(service: Service, evidence: Evidence, sign_offs: Vec<SignOff>) -> Self {
        let lines = judge(&evidence);
        let stage = stage(&evidence, &lines);
        Self { id: service.id.0, service: Some(service), evidence, lines, stage, sign_offs }
    }

    /// A service that is no longer in the register.
    fn gone(id: ServiceId, sign_offs: Vec<SignOff>) -> Self {
        let evidence = Evidence::default();
        let lines = judge(&evidence);
        Self { id: id.0, service: None, evidence, lines, stage: Stage::NotBegun, sign_offs }
    }

    /// The sign-off that holds.
    pub(crate) fn sign_off(&self) -> Option<&SignOff> {
        self.sign_offs.iter().find(|row| row.withdrawn_at.is_none())
    }

    /// The year in which it counts.
    pub(crate) fn counted(&self) -> Option<i16> {
        self.sign_off().and_then(|row| i16::try_from(row.signed.year).ok())
    }

    /// How it is today, if it counts.
    pub(crate) fn standing(&self) -> Option<Standing> {
        self.sign_off()?;
        Some(match self.service {
            Some(_) => standing(&self.lines),
            None => Standing::NotProven(vec![Reason::NotInRegister]),
        })
    }

    pub(crate) fn planned(&self) -> Option<i16> {
        let planned = self.service.as_ref().and_then(|service| service.fields.planned_year);
        planned.and_then(|year| i16::try_from(year).ok())
    }

    fn candidate(&self) -> Candidate {
        let has_answers = !self.evidence.transaction.is_empty()
            || self.evidence.steps.iter().any(|step| !step.answers.is_empty());
        Candidate {
            id: self.id,
            stage: self.stage,
            counted: self.counted(),
            planned: self.planned(),
            has_answers,
            is_priority: self.evidence.is_priority,
            priority: self.service.as_ref().and_then(|service| service.fields.priority),
            lines: self.lines.clone(),
        }
    }
}

impl Programme {
    pub(crate) fn target(&self, year: i16) -> u32 {
        self.targets.get(&year).copied().unwrap_or(DEFAULT_TARGET)
    }

    /// The years of the programme and those in which something counts.
    pub(crate) fn years(&self) -> Vec<i16> {
        let mut all: Vec<i16> = years().chain(self.services.iter().filter_map(Known::counted)).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    pub(crate) fn promised(&self) -> u32 {
        years().map(|year| self.target(year)).sum()
    }

    pub(crate) fn candidates(&self) -> Vec<Candidate> {
        self.services.iter().map(Known::candidate).collect()
    }

    pub(crate) fn known(&self, id: i64) -> Option<&Known> {
        self.services.iter().find(|known| known.id == id)
    }
}

impl App {
    /// Looks at everything.
    pub(crate) async fn programme_now(&self) -> Result<Programme, Error> {
        let services = self.reader().services().await?;
        let is_marked = services.iter().any(|service| service.fields.priority.is_some());
        let mut sources = evidence::Sources::of(self).await?;
        let mut sign_offs: BTreeMap<ServiceId, Vec<SignOff>> = BTreeMap::new();
        for row in self.reader().sign_offs().await? {
            sign_offs.entry(row.signed.service).or_default().push(row);
        }
        let mut known = Vec::with_capacity(services.len());
        for service in services {
            let is_priority = !is_marked || service.fields.priority.is_some();
            let evidence = sources.evidence(self, &service, is_priority).await?;
            let signed = sign_offs.remove(&service.id).unwrap_or_default();
            known.push(Known::of(service, evidence, signed));
        }
        known.extend(sign_offs.into_iter().map(|(id, signed)| Known::gone(id, signed)));
        let mut targets = BTreeMap::new();
        for row in self.reader().targets().await?.into_iter().rev() {
            if let (Ok(year), Ok(target)) = (i16::try_from(row.year), u32::try_from(row.target)) {
                targets.insert(year, target);
            }
        }
        Ok(Programme { today: date(self.now()), targets, is_marked, services: known })
    }
}

/// True for a year that the plan speaks of.
fn is_of_plan(year: i16) -> bool {
    (FIRST_YEAR..=LAST_YEAR).contains(&year)
}
