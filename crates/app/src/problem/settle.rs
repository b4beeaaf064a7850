//! What a finished audit proves about problems.

use std::collections::{BTreeMap, BTreeSet};

use audit::Component;
use store::{AuditId, EventKind, KnownPage, NewProblemEvent};

use crate::app::App;
use crate::error::Error;
use crate::problem::known::looking;
use crate::problem::life::{Life, lives, site_of};
use crate::view::ProblemState;

impl App {
    /// What a finished audit proves about problems: fixed is what it no longer finds though by now every page was judged
    /// where it was known; what was fixed and is there again has returned. What nobody could look for stays as it is.
    pub(crate) async fn settle_problems(&self, audit: AuditId) -> Result<(), Error> {
        let now = self.now();
        let earlier = self.earlier_audit(audit).await?;
        let renamed = match earlier {
            Some(earlier) => self.carry_over(earlier, audit).await?,
            None => BTreeSet::new(),
        };
        let lives = lives(self.reader(), now).await?;
        let mut events = Vec::new();
        let event = |component, rule: String, kind| NewProblemEvent {
            component,
            rule,
            kind,
            responsible: None,
            person: String::new(),
            note: String::new(),
            audit: Some(audit.0),
            retest: None,
            made_at: now,
        };
        let with = |states: &[ProblemState]| -> Vec<Component> {
            let is_one = |(_, life): &(&Component, &Life)| states.contains(&life.state);
            lives.iter().filter(is_one).map(|(component, _)| *component).collect()
        };
        let fixed = with(&[ProblemState::Fixed]);
        let ended = with(&[ProblemState::Fixed, ProblemState::Removed]);
        for group in self.reader().groups_among(audit, None, &ended).await? {
            let since = lives.get(&group.component).and_then(|life| life.since).unwrap_or_default();
            let is_told = events.iter().any(|event: &NewProblemEvent| event.component == group.component);
            let is_judged = lives.get(&group.component).is_some_and(|life| life.is_judged);
            if !is_told && !is_judged && self.reader().is_seen_since(audit, group.component, since).await? {
                events.push(event(group.component, group.rule, EventKind::Returned));
            }
        }
        let open = with(&[
            ProblemState::Open,
            ProblemState::Working,
            ProblemState::Ready,
            ProblemState::Removed,
            ProblemState::Suppliers,
            ProblemState::Deferred,
            ProblemState::CannotFix,
        ]);
        let mut gone: BTreeMap<Component, String> = BTreeMap::new();
        for group in self.reader().last_groups(&open).await? {
            gone.insert(group.component, group.rule);
        }
        if let Some(earlier) = earlier {
            gone.extend(self.reader().gone(earlier, audit).await?);
        }
        gone.retain(|component, _| !fixed.contains(component) && !renamed.contains(component));
        let sought: Vec<Component> = gone.keys().copied().collect();
        let mut known: BTreeMap<Component, Vec<KnownPage>> = BTreeMap::new();
        for page in self.reader().known_pages(&sought, looking()).await? {
            known.entry(page.component).or_default().push(page);
        }
        for (component, rule) in gone {
            let life = lives.get(&component);
            let proof = proven(known.get(&component).map_or(&[], Vec::as_slice));
            let is_told = |life: &Life| match proof {
                Proof::Fixed => false,
                Proof::Unseen => life.state != ProblemState::Removed,
                Proof::RuleChanged => life.is_rule_changed,
                Proof::PageRemoved => life.state == ProblemState::Removed,
            };
            if !life.is_some_and(is_told) {
                events.push(event(component, rule, proof.into()));
            }
        }
        Ok(self.writer().record_problem_events(&events).await?)
    }

    /// The audit of the same site before this one.
    async fn earlier_audit(&self, audit: AuditId) -> Result<Option<AuditId>, Error> {
        let audits = self.reader().audits().await?;
        let Some(this) = audits.iter().find(|other| other.id == audit) else { return Ok(None) };
        let site = site_of(this)?;
        let finished = |other: &&store::Audit| other.id < audit && other.state == store::AuditState::Finished;
        for other in audits.iter().filter(finished) {
            if site_of(other)? == site {
                return Ok(Some(other.id));
            }
        }
        Ok(None)
    }
}

/// What a check that no longer finds a problem proves of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Proof {
    Fixed,
    Unseen,
    RuleChanged,
    PageRemoved,
}

impl From<Proof> for EventKind {
    fn from(proof: Proof) -> Self {
        match proof {
            Proof::Fixed => EventKind::Fixed,
            Proof::Unseen => EventKind::Unseen,
            Proof::RuleChanged => EventKind::RuleChanged,
            Proof::PageRemoved => EventKind::PageRemoved,
        }
    }
}

/// What is proven of a problem that a check no longer finds, by the pages where it is known for all that.
fn proven(known: &[KnownPage]) -> Proof {
    let there: Vec<&KnownPage> = known.iter().filter(|page| !page.is_removed).collect();
    match there.as_slice() {
        [] if known.is_empty() => Proof::Fixed,
        [] => Proof::PageRemoved,
        there if there.iter().all(|page| page.is_superseded) => Proof::RuleChanged,
        _ => Proof::Unseen,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(is_superseded: bool, is_removed: bool) -> KnownPage {
        KnownPage {
            component: Component([0; 16]),
            visit: store::VisitId(1),
            audit: AuditId(1),
            address: String::new(),
            key: String::new(),
            visited_at: 0,
            places: 1,
            is_superseded,
            is_removed,
        }
    }

    #[test]
    fn fixed_is_only_what_the_same_rule_no_longer_finds_on_pages_that_are_there() {
        assert_eq!(proven(&[]), Proof::Fixed);
        assert_eq!(proven(&[known(true, false)]), Proof::RuleChanged);
        assert_eq!(proven(&[known(true, false), known(false, false)]), Proof::Unseen);
        assert_eq!(proven(&[known(false, true)]), Proof::PageRemoved);
        assert_eq!(proven(&[known(false, true), known(true, false)]), Proof::RuleChanged);
    }
}
