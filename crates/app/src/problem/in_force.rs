//! Which decision is in force for a finding: the one about its place, about every occurrence of its fault, or about the
//! place that it moved from.

use std::collections::BTreeMap;

use audit::{Component, Fingerprint};
use store::{Decidable, Decision, DecisionKind};

use crate::problem::decided::{Applied, Force, is_allowed, is_answer};

/// Decisions and findings by what ties them together.
pub(crate) struct Known<'a> {
    about_place: BTreeMap<Fingerprint, Vec<&'a Decision>>,
    about_all: BTreeMap<Component, Vec<&'a Decision>>,
    about_part: BTreeMap<Component, Vec<&'a Decision>>,
    on_page: BTreeMap<(&'a str, Component), Vec<&'a Decidable>>,
}

impl<'a> Known<'a> {
    pub(crate) fn of(findings: &'a [Decidable], decisions: &'a [Decision]) -> Self {
        let mut known = Known {
            about_place: BTreeMap::new(),
            about_all: BTreeMap::new(),
            about_part: BTreeMap::new(),
            on_page: BTreeMap::new(),
        };
        for decision in decisions {
            let about = &decision.decision;
            if let Some(component) = about.component {
                known.about_all.entry(component).or_default().push(decision);
                continue;
            }
            known.about_place.entry(about.fingerprint).or_default().push(decision);
            if let Some(component) = about.of_component {
                known.about_part.entry(component).or_default().push(decision);
            }
        }
        for finding in findings {
            known.on_page.entry((finding.address.as_str(), finding.component)).or_default().push(finding);
        }
        known
    }

    /// The latest decision about a finding: about its place, about all occurrences, or about the same thing elsewhere on
    /// its page, from where it has moved.
    pub(crate) fn applied(&self, finding: &Decidable, now: i64) -> Option<Applied> {
        let place = self.about_place.get(&finding.fingerprint).and_then(|all| all.first()).copied();
        let all = self
            .about_all
            .get(&finding.component)
            .and_then(|all| all.iter().find(|decision| covers(decision, finding)))
            .copied();
        let has_place = place.is_some_and(|decision| looks_same(decision, finding));
        let moved = if has_place { None } else { self.moved(finding) };
        let place_force =
            place.map(|decision| (decision, if has_place { None } else { Some(Force::Changed) }));
        let candidates = [all.map(|decision| (decision, None)), moved.map(|decision| (decision, None))];
        let best = candidates
            .into_iter()
            .flatten()
            .chain(place_force.filter(|(_, force)| force.is_none()))
            .max_by_key(|(decision, _)| (decision.decision.made_at, decision.id))
            .or(place_force)?;
        let (decision, lapsed) = best;
        let kind = decision.decision.kind;
        if kind == DecisionKind::Withdrawn || !is_allowed(kind, &finding.rule, finding.kind) {
            return None;
        }
        let is_over = decision.decision.expires_at.is_some_and(|until| until <= now);
        let force = lapsed.unwrap_or(if is_over { Force::Expired } else { Force::Holds });
        Some(Applied { decision: decision.id, kind, force, visit: finding.visit })
    }

    /// A decision about a place that is gone from the finding's page, where the finding looks as that place did. Where
    /// more findings look so than places are gone, nobody can say which is meant, and none is.
    fn moved(&self, finding: &Decidable) -> Option<&'a Decision> {
        let look = finding.look?;
        let alike: Vec<&Decidable> = self
            .on_page
            .get(&(finding.address.as_str(), finding.component))?
            .iter()
            .filter(|other| other.look == Some(look))
            .copied()
            .collect();
        let is_there = |print: Fingerprint| alike.iter().any(|other| other.fingerprint == print);
        let mut gone: BTreeMap<Fingerprint, &'a Decision> = BTreeMap::new();
        for decision in self.about_part.get(&finding.component)? {
            let about = &decision.decision;
            if about.address == finding.address
                && about.element_hash == Some(look)
                && !is_there(about.fingerprint)
            {
                gone.entry(about.fingerprint).or_insert(decision);
            }
        }
        let waiting = alike.iter().filter(|other| !self.about_place.contains_key(&other.fingerprint)).count();
        let first = gone.values().max_by_key(|decision| (decision.decision.made_at, decision.id))?;
        let is_one = gone.values().all(|decision| decision.decision.kind == first.decision.kind);
        (is_one && gone.len() >= waiting).then_some(*first)
    }
}

/// A decision about all occurrences covers one if it is no answer, or if the occurrence looks as what was answered.
fn covers(decision: &Decision, finding: &Decidable) -> bool {
    !is_answer(decision.decision.kind) && decision.decision.element_hash.is_none()
        || looks_same(decision, finding)
}

/// What is not known is no difference: a decision is not lost for it.
fn looks_same(decision: &Decision, finding: &Decidable) -> bool {
    match (decision.decision.element_hash, finding.look) {
        (Some(then), Some(now)) => then == now,
        (None, _) | (_, None) => true,
    }
}
