//! A year of the programme: what is done, what is on its way, what is missing, and who is nearest.

use serde::{Deserialize, Serialize};

use crate::definition::{LineVerdict, Verdict};
use crate::stage::Stage;

/// A service as a forecast sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Its id.
    pub id: i64,
    /// How far it has come.
    pub stage: Stage,
    /// The year in which it counts.
    pub counted: Option<i16>,
    /// The year in which it is planned.
    pub planned: Option<i16>,
    /// Whether a person has answered a line of its checklists.
    pub has_answers: bool,
    /// Whether it is one of the priority services.
    pub is_priority: bool,
    /// Its priority; 1 is the highest.
    pub priority: Option<i64>,
    /// What the definition says about it.
    pub lines: Vec<LineVerdict>,
}

impl Candidate {
    /// Lines of the definition that it lacks.
    pub fn missing(&self) -> usize {
        self.lines.iter().filter(|line| line.verdict != Verdict::Met).count()
    }

    fn reasons(&self) -> usize {
        self.lines.iter().map(|line| line.reasons.len()).sum()
    }
}

/// What stands at a place of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Place {
    /// A counted service.
    Counted,
    /// A service whose form is there and is being checked.
    InVerification,
    /// A service that is planned for this year.
    Planned,
    /// Nothing.
    Free,
}

/// One of the places of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Slot {
    /// What stands there.
    pub place: Place,
    /// The service, unless the place is free.
    pub service: Option<i64>,
}

/// How a year looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Outlook {
    /// The target is reached.
    Reached,
    /// It is not, and what is in verification or planned would be enough.
    WithinReach,
    /// Not even all that is in verification and planned would be enough.
    NotEnoughPlanned,
    /// The year is over and the target was not reached.
    Missed,
}

/// A year of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The year.
    pub year: i16,
    /// Services promised.
    pub target: u32,
    /// Services counted.
    pub counted: u32,
    /// Services in verification.
    pub in_verification: u32,
    /// Services planned and not yet in verification.
    pub planned: u32,
    /// Services still to be counted.
    pub missing: u32,
    /// How it looks.
    pub outlook: Outlook,
    /// Its places: as many as promised, or more if more are counted, in verification or planned.
    pub slots: Vec<Slot>,
}

/// Looks at a year, as it is in the year `today`.
pub fn forecast(year: i16, target: u32, today: i16, candidates: &[Candidate]) -> Forecast {
    let mut slots: Vec<Slot> = ordered(candidates)
        .into_iter()
        .filter_map(|candidate| {
            place(year, today, candidate).map(|place| Slot { place, service: Some(candidate.id) })
        })
        .collect();
    slots.sort_by_key(|slot| slot.place);
    let count = |place: Place| slots.iter().filter(|slot| slot.place == place).fold(0, |count, _| count + 1);
    let (counted, in_verification, planned) =
        (count(Place::Counted), count(Place::InVerification), count(Place::Planned));
    let missing = target.saturating_sub(counted);
    let outlook = match () {
        () if missing == 0 => Outlook::Reached,
        () if year < today => Outlook::Missed,
        () if in_verification + planned >= missing => Outlook::WithinReach,
        () => Outlook::NotEnoughPlanned,
    };
    slots.resize((target as usize).max(slots.len()), Slot { place: Place::Free, service: None });
    Forecast { year, target, counted, in_verification, planned, missing, outlook, slots }
}

/// Services that are not counted, those first that lack least.
pub fn nearest(candidates: &[Candidate]) -> Vec<&Candidate> {
    ordered(candidates)
        .into_iter()
        .filter(|candidate| candidate.counted.is_none() && candidate.is_priority)
        .collect()
}

fn place(year: i16, today: i16, candidate: &Candidate) -> Option<Place> {
    if let Some(counted) = candidate.counted {
        return (counted == year).then_some(Place::Counted);
    }
    if !candidate.is_priority {
        return None;
    }
    let is_checked = candidate.stage >= Stage::FormMade;
    match candidate.planned {
        Some(planned) if planned == year => {
            Some(if is_checked { Place::InVerification } else { Place::Planned })
        }
        None if year == today && is_checked && candidate.has_answers => Some(Place::InVerification),
        Some(_) | None => None,
    }
}

/// Those first that lack fewest lines, then fewest things, then by priority.
fn ordered(candidates: &[Candidate]) -> Vec<&Candidate> {
    let mut ordered: Vec<&Candidate> = candidates.iter().collect();
    ordered.sort_by_key(|candidate| {
        let priority = candidate.priority.unwrap_or(i64::MAX);
        (candidate.missing(), candidate.reasons(), priority, candidate.id)
    });
    ordered
}
