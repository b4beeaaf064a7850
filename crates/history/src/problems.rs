//! Places summed up by the fault they are occurrences of.

use std::collections::{BTreeMap, BTreeSet};

use audit::{Component, FindingKind};

use crate::change::{Change, Why};
use crate::comparison::{Comparison, Place};

/// A fault in two runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The fault.
    pub component: Component,
    /// Its rule, in [`Comparison::rules`].
    pub rule: u16,
    /// What became of it as a whole.
    pub change: Change,
    /// The most frequent reason among the places that made it so.
    pub why: Option<Why>,
    /// How sure it was in the earlier run: the strongest of its places.
    pub kind_before: Option<FindingKind>,
    /// How sure it is in the later run.
    pub kind_after: Option<FindingKind>,
    /// Places in the earlier run.
    pub places_before: u32,
    /// Places in the later run.
    pub places_after: u32,
    /// Pages in the earlier run.
    pub pages_before: u32,
    /// Pages in the later run.
    pub pages_after: u32,
    /// A finding to show: of the later run where it has one.
    pub sample: i64,
    /// How many of its places changed how.
    pub changes: BTreeMap<Change, u32>,
    /// The latest run before both that had it.
    pub earlier: Option<i64>,
}

impl Comparison {
    /// The faults with at least one of these places; figures count these places only.
    pub fn problems(&self, is_wanted: impl Fn(&Place) -> bool) -> Vec<Problem> {
        let mut problems = Vec::new();
        for places in self.places.chunk_by(|one, two| one.component == two.component) {
            let wanted: Vec<&Place> = places.iter().filter(|place| is_wanted(place)).collect();
            problems.extend(problem(&wanted));
        }
        problems
    }

    /// The places of a fault.
    pub fn places_of(&self, component: Component) -> &[Place] {
        let first = self.places.partition_point(|place| place.component < component);
        let last = self.places.partition_point(|place| place.component <= component);
        &self.places[first..last]
    }
}

fn problem(places: &[&Place]) -> Option<Problem> {
    let first = places.first()?;
    let mut changes: BTreeMap<Change, u32> = BTreeMap::new();
    for place in places {
        *changes.entry(place.change).or_default() += 1;
    }
    let before =
        Side::of(places.iter().filter_map(|place| place.before.map(|s| (s.finding, s.page, s.kind))));
    let after = Side::of(places.iter().filter_map(|place| place.after.map(|s| (s.finding, s.page, s.kind))));
    let change = change(&changes, before.kind.is_some(), after.kind.is_some());
    Some(Problem {
        component: first.component,
        rule: first.rule,
        change,
        why: why(places, change),
        kind_before: before.kind,
        kind_after: after.kind,
        places_before: before.places.len() as u32,
        places_after: after.places.len() as u32,
        pages_before: before.pages.len() as u32,
        pages_after: after.pages.len() as u32,
        sample: after.places.first().or(before.places.first()).copied()?,
        changes,
        earlier: places.iter().filter_map(|place| place.earlier).max(),
    })
}

/// A fault as a whole. It is gone only if it is gone everywhere; one place that nobody looked at is enough to say that it was
/// not seen. It is new if it is certainly new somewhere and was nowhere.
fn change(changes: &BTreeMap<Change, u32>, is_before: bool, is_after: bool) -> Change {
    let has = |change: Change| changes.contains_key(&change);
    let first = |order: &[Change], otherwise: Change| {
        order.iter().copied().find(|change| has(*change)).unwrap_or(otherwise)
    };
    match (is_before, is_after) {
        (true, true) => Change::Still,
        (true, false) => first(&[Change::NotSeen, Change::RuleVanished], Change::Gone),
        (false, _) => first(&[Change::Returned, Change::New, Change::RuleAppeared], Change::NotSeenBefore),
    }
}

fn why(places: &[&Place], change: Change) -> Option<Why> {
    let mut counted: BTreeMap<&Why, u32> = BTreeMap::new();
    for place in places.iter().filter(|place| place.change == change) {
        if let Some(why) = &place.why {
            *counted.entry(why).or_default() += 1;
        }
    }
    counted.into_iter().rev().max_by_key(|(_, count)| *count).map(|(why, _)| why.clone())
}

#[derive(Default)]
struct Side {
    places: BTreeSet<i64>,
    pages: BTreeSet<i64>,
    kind: Option<FindingKind>,
}

impl Side {
    fn of(spots: impl Iterator<Item = (i64, i64, FindingKind)>) -> Self {
        let mut side = Self::default();
        for (finding, page, kind) in spots {
            side.places.insert(finding);
            side.pages.insert(page);
            side.kind = Some(side.kind.map_or(kind, |known| known.min(kind)));
        }
        side
    }
}
