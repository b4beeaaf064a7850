//! What is known of the descriptions of services: readings, and the lines of the improvement sheets that follow.

use std::collections::{BTreeMap, BTreeSet};

use store::{DescriptionId, Edit, Improvement, Service, ServiceFields, ServiceId, StoredDescription};
use url::Url;

use crate::app::App;
use crate::description::improvement::{About, Line, Reading, life};
use crate::description::kept::{names, portal_of};
use crate::error::Error;
use crate::view::{DescriptionState, LineState, Portal, StageReached};

/// A service with its readings, the oldest first, and the lines of its sheet.
pub(crate) struct Described {
    pub(crate) service: Service,
    /// One for each portal and run, and each that a person gave.
    pub(crate) readings: Vec<(Portal, StoredDescription)>,
    pub(crate) lines: Vec<Line>,
}

impl App {
    /// How far the description of a service is.
    pub async fn description_state(&self, service: i64) -> Result<DescriptionState, Error> {
        Ok(state_of(&self.described(service).await?))
    }

    /// How far the descriptions of all services are, in the order of the register's ids.
    pub async fn description_states(&self) -> Result<Vec<DescriptionState>, Error> {
        let services = self.reader().services().await?;
        Ok(self.described_all(services, None).await?.iter().map(state_of).collect())
    }

    /// What is known of one service.
    pub(crate) async fn described(&self, service: i64) -> Result<Described, Error> {
        let service = self.reader().service(ServiceId(service)).await?;
        let id = service.id;
        let mut all = self.described_all(vec![service], Some(id)).await?;
        Ok(all.remove(0))
    }

    async fn described_all(
        &self,
        services: Vec<Service>,
        only: Option<ServiceId>,
    ) -> Result<Vec<Described>, Error> {
        let mut rows: BTreeMap<ServiceId, Vec<StoredDescription>> = BTreeMap::new();
        for row in self.reader().descriptions(only).await? {
            rows.entry(row.service).or_default().push(row);
        }
        let mut faults: BTreeMap<DescriptionId, Vec<store::DescriptionFault>> = BTreeMap::new();
        for row in self.reader().description_faults(only).await? {
            faults.entry(row.description).or_default().push(row.fault);
        }
        let improvements = self.reader().improvements().await?;
        let mut edits: BTreeMap<i64, Vec<Edit>> = BTreeMap::new();
        for edit in self.reader().improvement_edits().await? {
            edits.entry(edit.improvement.0).or_default().push(edit);
        }
        Ok(services
            .into_iter()
            .map(|service| {
                let readings = chosen(&service.fields, rows.remove(&service.id).unwrap_or_default());
                let own: Vec<&Improvement> =
                    improvements.iter().filter(|improvement| belongs(improvement, &service)).collect();
                let lines = lines(&readings, &faults, &own, &edits);
                Described { service, readings, lines }
            })
            .collect())
    }
}

/// A line also belongs to a service of the same name that took the place of one that is gone.
fn belongs(improvement: &Improvement, service: &Service) -> bool {
    match improvement.service {
        Some(id) => id == service.id,
        None => improvement.service_name == service.fields.name,
    }
}

/// Of several pages that one run read on one portal, the one the register names, or else one whose layout is known.
fn chosen(fields: &ServiceFields, rows: Vec<StoredDescription>) -> Vec<(Portal, StoredDescription)> {
    let rank = |row: &StoredDescription| {
        let is_named = Url::parse(&row.address).is_ok_and(|address| names(fields, &address));
        (is_named, row.template.is_some())
    };
    let mut readings: Vec<(Portal, StoredDescription)> = Vec::new();
    for row in rows {
        let portal = portal(fields, &row);
        let same = readings.iter_mut().find(|(other, reading)| {
            let audit = |row: &StoredDescription| row.visit.map(|(audit, _)| audit);
            *other == portal && audit(reading).is_some() && audit(reading) == audit(&row)
        });
        match same {
            Some((_, reading)) if rank(&row) > rank(reading) => *reading = row,
            Some(_) => {}
            None => readings.push((portal, row)),
        }
    }
    readings
}

fn portal(fields: &ServiceFields, row: &StoredDescription) -> Portal {
    if row.visit.is_none() {
        return serde_json::from_value(serde_json::Value::String(row.portal.clone()))
            .unwrap_or(Portal::Draft);
    }
    let is = |known: &str| match (Url::parse(known), Url::parse(&row.address)) {
        (Ok(known), Ok(address)) => crawl::normal(&known) == crawl::normal(&address),
        _ => false,
    };
    if is(&fields.latvija_address) {
        Portal::Latvija
    } else if is(&fields.site_address) {
        Portal::Site
    } else {
        portal_of(&row.address)
    }
}

fn lines(
    readings: &[(Portal, StoredDescription)],
    faults: &BTreeMap<DescriptionId, Vec<store::DescriptionFault>>,
    improvements: &[&Improvement],
    edits: &BTreeMap<i64, Vec<Edit>>,
) -> Vec<Line> {
    let readings: Vec<Reading<'_>> = readings
        .iter()
        .map(|(portal, row)| Reading {
            portal: *portal,
            at: row.read_at,
            audit: row.visit.map(|(audit, _)| audit.0),
            has_layout: row.template.is_some(),
            prints: &row.prints,
            faults: faults.get(&row.id).map(|faults| faults.iter().collect()).unwrap_or_default(),
        })
        .collect();
    let of_improvement = |improvement: &Improvement| About {
        portal: serde_json::from_value(serde_json::Value::String(improvement.portal.clone()))
            .unwrap_or(Portal::Draft),
        rule: improvement.rule.clone(),
        field: improvement.field.clone(),
    };
    let found = readings.iter().flat_map(|reading| {
        reading.faults.iter().map(|fault| About {
            portal: reading.portal,
            rule: fault.rule.clone(),
            field: fault.field.clone(),
        })
    });
    let written: Vec<(About, &Improvement)> =
        improvements.iter().map(|improvement| (of_improvement(improvement), *improvement)).collect();
    let by_rule = written.iter().map(|(about, _)| about.clone()).filter(|about| !about.rule.is_empty());
    let abouts: BTreeSet<About> = found.chain(by_rule).collect();
    let edits_of = |improvement: &Improvement| edits.get(&improvement.id.0).map_or(&[][..], Vec::as_slice);
    let of_faults = abouts.iter().filter_map(|about| {
        let own = written.iter().find(|(other, _)| other == about).map(|(_, improvement)| *improvement);
        life(about, &readings, own.map(|improvement| (improvement, edits_of(improvement))))
    });
    let of_persons = written
        .iter()
        .filter(|(about, _)| about.rule.is_empty())
        .filter_map(|(about, improvement)| life(about, &[], Some((*improvement, edits_of(improvement)))));
    of_faults.chain(of_persons).collect()
}

fn state_of(described: &Described) -> DescriptionState {
    let evaluated =
        described.readings.iter().map(|(_, row)| row).max_by_key(|row| row.read_at).map(|row| StageReached {
            at: row.read_at,
            person: row.person.clone(),
            audit: row.visit.map(|(audit, _)| audit.0),
        });
    let counting: Vec<&Line> = described.lines.iter().filter(|line| line.counts()).collect();
    let stage = |index: usize| {
        let all: Option<Vec<&StageReached>> =
            counting.iter().map(|line| line.reached[index].as_ref()).collect();
        all.and_then(|all| all.into_iter().max_by_key(|reached| reached.at).cloned())
    };
    let reached = [0, 1, 2, 3].map(|index| {
        let those = counting.iter().filter(|line| line.reached[index].is_some()).count();
        u32::try_from(those).unwrap_or(u32::MAX)
    });
    let is_open_question =
        described.lines.iter().any(|line| line.state == LineState::Found && line.may_be_right());
    let seen = stage(3);
    let is_open = |line: &&Line| {
        line.has_sure_fault() && !matches!(line.state, LineState::Seen | LineState::Gone | LineState::Kept)
    };
    DescriptionState {
        to_fix: u32::try_from(described.lines.iter().filter(is_open).count()).unwrap_or(u32::MAX),
        has_changed: seen.as_ref().is_some_and(|seen| has_changed(described, seen)),
        service: described.service.id.0,
        needs_nothing: evaluated.is_some() && counting.is_empty() && !is_open_question,
        evaluated,
        prepared: stage(0),
        submitted: stage(1),
        published: stage(2),
        seen,
        lines: u32::try_from(counting.len()).unwrap_or(u32::MAX),
        reached,
    }
}

/// True if a run after this one read another text on one of the portals.
fn has_changed(described: &Described, seen: &StageReached) -> bool {
    let runs = || described.readings.iter().filter(|(_, row)| row.visit.is_some());
    runs().filter(|(_, row)| row.visit.map(|(audit, _)| audit.0) == seen.audit).any(|(portal, row)| {
        let last = runs().rfind(|(other, _)| other == portal);
        last.is_some_and(|(_, last)| differ(&last.prints, &row.prints))
    })
}

/// True if two readings say something else; only what both have seen is compared.
fn differ(last: &BTreeMap<String, String>, then: &BTreeMap<String, String>) -> bool {
    let is_whole = last.keys().eq(then.keys());
    let mut both = then.iter().filter(|(field, _)| is_whole || !field.is_empty());
    both.any(|(field, print)| last.get(field).is_some_and(|other| other != print))
}
