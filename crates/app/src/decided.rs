//! Decisions of people laid over what an audit found. Rules never see them; whoever reads findings does, through here.

use std::collections::{BTreeMap, BTreeSet};

use audit::{Component, Finding, FindingKind, Fingerprint, Outcome, RuleOutcome};
use store::{
    AskedPage, AuditId, Decidable, Decision, DecisionId, DecisionKind, DistinctComponent, Reader,
    RuleSummary, VisitId,
};

use crate::error::Error;
use crate::tally::urgency;
use crate::view::Urgency;

/// Whether a decision still holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Force {
    /// It does.
    Holds,
    /// It was made for a time that is over.
    Expired,
    /// What it was about looks different.
    Changed,
}

/// The decision about a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Applied {
    pub(crate) decision: DecisionId,
    pub(crate) kind: DecisionKind,
    pub(crate) force: Force,
    /// The finding's page.
    pub(crate) visit: VisitId,
}

/// What was decided about the findings of one component and kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct GroupDecided {
    /// Findings that a person answered: they meet what was asked, or it does not apply, or they are no fault.
    pub(crate) answered: i64,
    /// Findings that a person confirmed.
    pub(crate) confirmed: i64,
    /// Findings that are left for later, for the supplier, or for good.
    pub(crate) postponed: i64,
    /// Findings whose decision holds no longer.
    pub(crate) lapsed: i64,
    /// The latest decision in force.
    pub(crate) latest: Option<(DecisionId, DecisionKind)>,
}

/// What was answered of the questions that a rule asked about a page.
#[derive(Clone, Copy, Debug, Default)]
struct PageDecided {
    meets: i64,
    not_applicable: i64,
    confirmed: i64,
}

/// The decisions in force over one audit.
#[derive(Clone, Debug, Default)]
pub(crate) struct Decided {
    by_finding: BTreeMap<i64, Applied>,
    by_print: BTreeMap<(VisitId, Fingerprint), Applied>,
    groups: BTreeMap<(Component, FindingKind), GroupDecided>,
    pages: BTreeMap<(VisitId, String), PageDecided>,
}

/// True for an answer: what was asked about is settled.
pub(crate) fn is_answer(kind: DecisionKind) -> bool {
    match kind {
        DecisionKind::Meets | DecisionKind::NotApplicable | DecisionKind::Dismissed => true,
        DecisionKind::Confirmed
        | DecisionKind::Deferred
        | DecisionKind::CannotFix
        | DecisionKind::Suppliers
        | DecisionKind::Withdrawn => false,
    }
}

/// True if people may decide so about a finding of this rule and kind. A sure failure of a rule that counts is never
/// approved.
pub(crate) fn is_allowed(kind: DecisionKind, rule: &str, finding: FindingKind) -> bool {
    let is_binding = rules::catalog::rule(rule).is_none_or(audit::Rule::counts);
    match kind {
        DecisionKind::Deferred
        | DecisionKind::CannotFix
        | DecisionKind::Suppliers
        | DecisionKind::Confirmed
        | DecisionKind::Withdrawn => true,
        DecisionKind::Meets | DecisionKind::NotApplicable => finding != FindingKind::Failed,
        DecisionKind::Dismissed => finding != FindingKind::Failed || !is_binding,
    }
}

impl Decided {
    /// What is in force at this moment over an audit.
    pub(crate) async fn over(reader: &Reader, audit: AuditId, now: i64) -> Result<Self, Error> {
        let decisions = reader.decisions().await?;
        if decisions.is_empty() {
            return Ok(Self::default());
        }
        Ok(Self::of(&reader.decidable(audit).await?, &decisions, now))
    }

    /// `decisions` stand latest first.
    pub(crate) fn of(findings: &[Decidable], decisions: &[Decision], now: i64) -> Self {
        let known = Known::of(findings, decisions);
        let mut decided = Self::default();
        for finding in findings {
            let Some(applied) = known.applied(finding, now) else { continue };
            decided.note(finding, applied);
        }
        decided
    }

    fn note(&mut self, finding: &Decidable, applied: Applied) {
        self.by_finding.insert(finding.id.0, applied);
        self.by_print.insert((finding.visit, finding.fingerprint), applied);
        let group = self.groups.entry((finding.component, finding.kind)).or_default();
        if applied.force != Force::Holds {
            group.lapsed += 1;
            return;
        }
        let page = self.pages.entry((finding.visit, finding.rule.clone())).or_default();
        let asked = i64::from(finding.kind != FindingKind::Failed);
        match applied.kind {
            DecisionKind::Meets | DecisionKind::Dismissed => {
                group.answered += 1;
                page.meets += asked;
            }
            DecisionKind::NotApplicable => {
                group.answered += 1;
                page.not_applicable += asked;
            }
            DecisionKind::Confirmed => {
                group.confirmed += 1;
                page.confirmed += asked;
            }
            DecisionKind::Deferred | DecisionKind::CannotFix | DecisionKind::Suppliers => {
                group.postponed += 1;
            }
            DecisionKind::Withdrawn => return,
        }
        let latest = (applied.decision, applied.kind);
        if group.latest.is_none_or(|(known, _)| known < applied.decision) {
            group.latest = Some(latest);
        }
    }

    /// The decision about a finding, also one that holds no longer; none if there is none or it was taken back.
    pub(crate) fn about(&self, finding: i64) -> Option<&Applied> {
        self.by_finding.get(&finding)
    }

    /// What was decided about a finding and holds.
    pub(crate) fn in_force(&self, finding: i64) -> Option<DecisionKind> {
        self.about(finding).filter(|applied| applied.force == Force::Holds).map(|applied| applied.kind)
    }

    /// What was decided about a component.
    pub(crate) fn group(&self, component: Component, kind: FindingKind) -> Option<&GroupDecided> {
        self.groups.get(&(component, kind))
    }

    /// The word for a component once the answers count: a confirmed question has to be fixed; none where a person has
    /// answered every occurrence.
    pub(crate) fn urgency(&self, found: &DistinctComponent) -> Option<Urgency> {
        let word = urgency(&found.rule, found.kind);
        self.word(found.component, found.kind, found.occurrences, word)
    }

    /// The same for a component of which the word and the number of occurrences are known.
    pub(crate) fn word(
        &self,
        component: Component,
        kind: FindingKind,
        occurrences: i64,
        word: Urgency,
    ) -> Option<Urgency> {
        let Some(group) = self.group(component, kind) else { return Some(word) };
        match word {
            Urgency::ToCheck | Urgency::Review if group.confirmed > 0 => Some(Urgency::ToFix),
            Urgency::ToFix => Some(word),
            Urgency::ToCheck | Urgency::Review | Urgency::Advice => {
                (group.answered < occurrences).then_some(word)
            }
        }
    }

    /// Every decision that is about something in the audit, with the pages and the number of findings it is about.
    pub(crate) fn used(&self) -> BTreeMap<DecisionId, (Force, u32, BTreeSet<VisitId>)> {
        let mut used: BTreeMap<DecisionId, (Force, u32, BTreeSet<VisitId>)> = BTreeMap::new();
        for applied in self.by_finding.values() {
            let entry = used.entry(applied.decision).or_insert_with(|| (applied.force, 0, BTreeSet::new()));
            entry.0 = entry.0.min(applied.force);
            entry.1 += 1;
            entry.2.insert(applied.visit);
        }
        used
    }

    /// Summaries as they are once the answers count: a page whose every question is answered is passed, failed or has
    /// nothing the rule applies to.
    pub(crate) fn summaries(&self, mut summaries: Vec<RuleSummary>, asked: &[AskedPage]) -> Vec<RuleSummary> {
        for page in asked {
            let Some(decided) = self.pages.get(&(page.visit, page.rule.clone())) else { continue };
            let Some(outcome) = decided.outcome(page.passed, page.cant_tell) else { continue };
            let of_rule =
                |summary: &&mut RuleSummary| summary.rule == page.rule && summary.pages_cant_tell > 0;
            let Some(summary) = summaries.iter_mut().find(of_rule) else { continue };
            summary.pages_cant_tell -= 1;
            match outcome {
                Outcome::Passed => summary.pages_passed += 1,
                Outcome::Failed => summary.pages_failed += 1,
                Outcome::Inapplicable => summary.pages_inapplicable += 1,
                Outcome::CantTell => summary.pages_cant_tell += 1,
                Outcome::Untested => summary.pages_untested += 1,
            }
        }
        summaries
    }

    /// Outcomes and findings of one page as they are once the answers count: what is answered is no finding any more,
    /// what is confirmed is certain.
    pub(crate) fn page(&self, visit: VisitId, outcomes: &mut [RuleOutcome], findings: &mut Vec<Finding>) {
        for outcome in outcomes.iter_mut() {
            let Some(decided) = self.pages.get(&(visit, outcome.rule.clone())) else { continue };
            let count = |number: i64| usize::try_from(number).unwrap_or_default();
            let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
            if outcome.outcome == Outcome::CantTell
                && let Some(said) = decided.outcome(whole(outcome.passed), whole(outcome.cant_tell))
            {
                outcome.outcome = said;
            }
            let settled = count(decided.meets + decided.not_applicable + decided.confirmed);
            outcome.cant_tell = outcome.cant_tell.saturating_sub(settled);
            outcome.passed += count(decided.meets);
            outcome.failed += count(decided.confirmed);
        }
        let in_force = |finding: &Finding| {
            self.by_print
                .get(&(visit, finding.fingerprint))
                .filter(|applied| applied.force == Force::Holds)
                .map(|applied| applied.kind)
        };
        findings.retain(|finding| !in_force(finding).is_some_and(is_answer));
        for finding in findings {
            if in_force(finding) == Some(DecisionKind::Confirmed) {
                finding.kind = FindingKind::Failed;
            }
        }
    }
}

impl PageDecided {
    /// The outcome of the rule on the page, if the answers settle it.
    fn outcome(self, passed: i64, asked: i64) -> Option<Outcome> {
        if self.confirmed > 0 {
            return Some(Outcome::Failed);
        }
        if self.meets + self.not_applicable < asked {
            return None;
        }
        Some(if passed + self.meets == 0 { Outcome::Inapplicable } else { Outcome::Passed })
    }
}

/// Decisions and findings by what ties them together.
struct Known<'a> {
    about_place: BTreeMap<Fingerprint, Vec<&'a Decision>>,
    about_all: BTreeMap<Component, Vec<&'a Decision>>,
    about_part: BTreeMap<Component, Vec<&'a Decision>>,
    on_page: BTreeMap<(&'a str, Component), Vec<&'a Decidable>>,
}

impl<'a> Known<'a> {
    fn of(findings: &'a [Decidable], decisions: &'a [Decision]) -> Self {
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
    fn applied(&self, finding: &Decidable, now: i64) -> Option<Applied> {
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
