//! What became of a problem: the entries of people and of checks in their order, and the decisions about all of it.

use std::collections::{BTreeMap, BTreeSet};

use audit::Component;
use store::{AuditId, Decision, DecisionKind, EventKind, NewProblemEvent, ProblemEvent, Reader, Responsible};

use crate::app::App;
use crate::audit::runs::stored_request;
use crate::error::{Error, ErrorCode};
use crate::view::{self, ProblemState};

/// Longest note, in characters.
const NOTE: usize = 4_000;

/// What became of one problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own beside the state")]
pub(crate) struct Life {
    pub(crate) state: ProblemState,
    pub(crate) since: Option<i64>,
    pub(crate) is_returned: bool,
    pub(crate) responsible: Option<Responsible>,
    /// A person confirmed that a question is a fault.
    pub(crate) is_confirmed: bool,
    /// Fixed because a person judged what was confirmed before; holds as long as every place is answered.
    pub(crate) is_judged: bool,
    /// Not found any more by a rule that is another than the one that found it; nobody has said yet that it is mended.
    pub(crate) is_rule_changed: bool,
}

impl Default for Life {
    fn default() -> Self {
        Self {
            state: ProblemState::Open,
            since: None,
            is_returned: false,
            responsible: None,
            is_confirmed: false,
            is_judged: false,
            is_rule_changed: false,
        }
    }
}

/// What became of every problem of which anything did.
pub(crate) async fn lives(reader: &Reader, now: i64) -> Result<BTreeMap<Component, Life>, Error> {
    Ok(lives_of(&reader.problem_events().await?, &reader.decisions().await?, now))
}

fn lives_of(events: &[ProblemEvent], decisions: &[Decision], now: i64) -> BTreeMap<Component, Life> {
    let mut lives: BTreeMap<Component, Life> = BTreeMap::new();
    let wide = decisions.iter().filter_map(|decision| Some((decision.decision.component?, decision)));
    let mut steps: Vec<(i64, Component, Step<'_>)> =
        events
            .iter()
            .map(|event| (event.event.made_at, event.event.component, Step::Event(event)))
            .chain(wide.map(|(component, decision)| {
                (decision.decision.made_at, component, Step::Decision(decision))
            }))
            .collect();
    steps.sort_by_key(|(at, _, _)| *at);
    let mut renamed = BTreeSet::new();
    for (at, component, step) in steps {
        let life = lives.entry(component).or_default();
        let state = match step {
            Step::Event(event) => match event.event.kind {
                EventKind::Assigned => {
                    life.responsible = event.event.responsible;
                    continue;
                }
                EventKind::Opened => ProblemState::Open,
                EventKind::Working => ProblemState::Working,
                EventKind::Ready => ProblemState::Ready,
                // What was gone with its pages is open once these are back.
                EventKind::Unseen if life.state == ProblemState::Removed => ProblemState::Open,
                EventKind::Unseen => life.state,
                EventKind::RuleChanged => {
                    life.is_rule_changed = true;
                    if life.state == ProblemState::Removed { ProblemState::Open } else { life.state }
                }
                EventKind::Fixed | EventKind::Verified => {
                    (life.is_returned, life.is_judged, life.is_rule_changed) = (false, false, false);
                    ProblemState::Fixed
                }
                EventKind::PageRemoved => ProblemState::Removed,
                EventKind::Renamed => {
                    renamed.insert(component);
                    continue;
                }
                EventKind::Returned => {
                    (life.is_returned, life.is_rule_changed) = (true, false);
                    ProblemState::Open
                }
            },
            Step::Decision(decision) => {
                let is_over = decision.decision.expires_at.is_some_and(|until| until <= now);
                match decision.decision.kind {
                    DecisionKind::Deferred | DecisionKind::CannotFix | DecisionKind::Suppliers if is_over => {
                        ProblemState::Open
                    }
                    DecisionKind::Deferred => ProblemState::Deferred,
                    DecisionKind::CannotFix => ProblemState::CannotFix,
                    DecisionKind::Suppliers => ProblemState::Suppliers,
                    DecisionKind::Withdrawn => {
                        life.is_confirmed = false;
                        ProblemState::Open
                    }
                    DecisionKind::Confirmed => {
                        life.is_confirmed = true;
                        if life.state == ProblemState::Fixed { ProblemState::Open } else { life.state }
                    }
                    DecisionKind::Meets | DecisionKind::NotApplicable
                        if life.is_confirmed || life.is_judged =>
                    {
                        (life.is_confirmed, life.is_judged) = (false, true);
                        ProblemState::Fixed
                    }
                    DecisionKind::Meets | DecisionKind::NotApplicable | DecisionKind::Dismissed => continue,
                }
            }
        };
        (life.state, life.since) = (state, Some(at));
    }
    lives.retain(|component, _| !renamed.contains(component));
    lives
}

enum Step<'a> {
    Event(&'a ProblemEvent),
    Decision(&'a Decision),
}

impl App {
    /// Says what a person does about a problem: works on it, has mended it, or takes it back to the beginning. That it is
    /// fixed only a check can say, or, where no check can because its rule changed, a person with a reason.
    ///
    /// # Errors
    /// [`ErrorCode::PersonMissing`], [`ErrorCode::NotFound`], [`ErrorCode::WrongState`] for a state that is not a
    /// person's to set, [`ErrorCode::FieldMissing`] for a verdict without a reason.
    pub async fn move_problem(&self, component: &str, to: ProblemState, note: &str) -> Result<(), Error> {
        let kind = match to {
            ProblemState::Open => EventKind::Opened,
            ProblemState::Working => EventKind::Working,
            ProblemState::Ready => EventKind::Ready,
            ProblemState::Fixed => return self.verify_problem(component, note).await,
            ProblemState::CannotFix
            | ProblemState::Suppliers
            | ProblemState::Deferred
            | ProblemState::Removed
            | ProblemState::Answered => return Err(Error::new(ErrorCode::WrongState, component)),
        };
        self.enter(component, kind, None, note).await
    }

    async fn verify_problem(&self, component: &str, note: &str) -> Result<(), Error> {
        let missing = || Error::new(ErrorCode::NotFound, component);
        let id: Component = component.parse().map_err(|_| missing())?;
        let life = lives(self.reader(), self.now()).await?.get(&id).copied().unwrap_or_default();
        let last = self.reader().last_audit_with(id).await?.ok_or_else(missing)?;
        let is_seen = self.latest_audits().await?.iter().any(|audit| audit.id == last);
        if is_seen || !may_verify(&life, self.rule_of(last, id).await?.as_deref()) {
            return Err(Error {
                key: "not-yours-to-verify".to_owned(),
                ..Error::new(ErrorCode::WrongState, "")
            });
        }
        if note.trim().is_empty() {
            return Err(Error::new(ErrorCode::FieldMissing, "note"));
        }
        self.enter(component, EventKind::Verified, None, note).await
    }

    async fn rule_of(&self, audit: AuditId, component: Component) -> Result<Option<String>, Error> {
        Ok(self.reader().groups_of(audit, component).await?.first().map(|group| group.rule.clone()))
    }

    /// Says who has to mend a problem.
    pub async fn assign_problem(
        &self,
        component: &str,
        responsible: view::Responsible,
        note: &str,
    ) -> Result<(), Error> {
        self.enter(component, EventKind::Assigned, Some(responsible.into()), note).await
    }

    async fn enter(
        &self,
        component: &str,
        kind: EventKind,
        responsible: Option<Responsible>,
        note: &str,
    ) -> Result<(), Error> {
        let person = self.person().await?;
        let missing = || Error::new(ErrorCode::NotFound, component);
        let id: Component = component.parse().map_err(|_| missing())?;
        if note.chars().count() > NOTE {
            return Err(Error::new(ErrorCode::FieldTooLong, "note"));
        }
        let audit = self.reader().last_audit_with(id).await?.ok_or_else(missing)?;
        let group = self.reader().groups_of(audit, id).await?;
        let rule = group.first().map(|group| group.rule.clone()).ok_or_else(missing)?;
        let event = NewProblemEvent {
            component: id,
            rule,
            kind,
            responsible,
            person,
            note: note.trim().to_owned(),
            audit: None,
            retest: None,
            made_at: self.now(),
        };
        Ok(self.writer().record_problem_events(&[event]).await?)
    }
}

/// True if no check can say that a problem is mended, for its rule is another by now, or there is none any more.
pub(crate) fn may_verify(life: &Life, rule: Option<&str>) -> bool {
    let is_withdrawn = rule.is_some_and(|rule| rules::catalog::rule(rule).is_none());
    life.state != ProblemState::Fixed && (life.is_rule_changed || is_withdrawn)
}

/// What an audit was of: an audit of the same takes the place of this one.
pub(crate) fn site_of(audit: &store::Audit) -> Result<Vec<String>, Error> {
    let request = stored_request(audit)?.request;
    let mut hosts: Vec<String> = audit
        .starts
        .iter()
        .filter_map(|start| start.parse::<url::Url>().ok())
        .filter_map(|url| Some(format!("{}:{}", url.host_str()?, url.port().unwrap_or_default())))
        .collect();
    hosts.sort();
    hosts.dedup();
    let more = [request.extra_hosts, request.include, request.exclude].into_iter().flatten();
    Ok(hosts.into_iter().chain(more).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(kind: EventKind, made_at: i64) -> ProblemEvent {
        let event = NewProblemEvent {
            component: Component([0; 16]),
            rule: "image-has-name".to_owned(),
            kind,
            responsible: None,
            person: String::new(),
            note: String::new(),
            audit: None,
            retest: None,
            made_at,
        };
        ProblemEvent { id: made_at, event }
    }

    fn life(kinds: &[EventKind]) -> Life {
        let events: Vec<_> = kinds.iter().zip(1..).map(|(kind, at)| event(*kind, at)).collect();
        lives_of(&events, &[], 9)[&Component([0; 16])]
    }

    #[test]
    fn a_changed_rule_fixes_nothing_until_a_person_has_looked() {
        let changed = life(&[EventKind::Working, EventKind::RuleChanged]);
        assert_eq!((changed.state, changed.is_rule_changed), (ProblemState::Working, true));
        assert!(may_verify(&changed, Some("image-has-name")));
        let verified = life(&[EventKind::RuleChanged, EventKind::Verified]);
        assert_eq!((verified.state, verified.is_rule_changed), (ProblemState::Fixed, false));
        assert!(!may_verify(&verified, Some("image-has-name")));
        assert!(!may_verify(&Life::default(), Some("image-has-name")), "that a check has to say");
        assert!(may_verify(&Life::default(), Some("a-rule-of-old")), "nobody checks a withdrawn rule");
        let back = life(&[EventKind::RuleChanged, EventKind::Verified, EventKind::Returned]);
        assert_eq!((back.state, back.is_returned), (ProblemState::Open, true));
    }

    #[test]
    fn what_went_with_its_page_is_open_once_the_page_is_back_and_could_not_be_judged() {
        assert_eq!(life(&[EventKind::PageRemoved]).state, ProblemState::Removed);
        assert_eq!(life(&[EventKind::PageRemoved, EventKind::Unseen]).state, ProblemState::Open);
    }
}
