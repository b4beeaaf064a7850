//! Decisions of people laid over what an audit found. Rules never see them; whoever reads findings does, through here.

use std::collections::{BTreeMap, BTreeSet};

use audit::{Component, Finding, FindingKind, Fingerprint, Outcome, RuleOutcome};
use store::{
    AskedPage, AuditId, Decidable, Decision, DecisionId, DecisionKind, Group, Reader, RuleSummary, ServiceId,
    Visit, VisitId,
};

use crate::audit::tally::urgency;
use crate::error::Error;
use crate::problem::in_force::Known;
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
    shifts: BTreeMap<VisitId, Shift>,
}

/// By how much decisions change the numbers of findings on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Shift {
    to_fix: i64,
    to_check: i64,
    advice: i64,
}

impl Shift {
    fn note(&mut self, word: Urgency, kind: DecisionKind) {
        match (word, kind) {
            (Urgency::ToCheck, kind) if is_answer(kind) => self.to_check -= 1,
            (Urgency::Advice, kind) if is_answer(kind) => self.advice -= 1,
            (Urgency::ToCheck, DecisionKind::Confirmed) => {
                self.to_check -= 1;
                self.to_fix += 1;
            }
            (Urgency::Review, DecisionKind::Confirmed) => self.to_fix += 1,
            (Urgency::ToFix | Urgency::ToCheck | Urgency::Advice | Urgency::Review, _) => {}
        }
    }
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

    /// The same for the pages of each service, and for those that belong to none: a fault that is answered everywhere else
    /// is not answered here. Services that nobody decided about are left out.
    pub(crate) async fn over_services(
        reader: &Reader,
        audit: AuditId,
        now: i64,
    ) -> Result<BTreeMap<Option<ServiceId>, Self>, Error> {
        let decisions = reader.decisions().await?;
        if decisions.is_empty() {
            return Ok(BTreeMap::new());
        }
        let mut by_service: BTreeMap<Option<ServiceId>, Vec<Decidable>> = BTreeMap::new();
        for finding in reader.decidable(audit).await? {
            by_service.entry(finding.service).or_default().push(finding);
        }
        let decided = |findings: Vec<Decidable>| Self::of(&findings, &decisions, now);
        Ok(by_service.into_iter().map(|(service, findings)| (service, decided(findings))).collect())
    }

    /// The same for the pages of one service, or for all.
    pub(crate) async fn within(
        reader: &Reader,
        audit: AuditId,
        service: Option<ServiceId>,
        now: i64,
    ) -> Result<Self, Error> {
        match service {
            None => Self::over(reader, audit, now).await,
            service => {
                Ok(Self::over_services(reader, audit, now).await?.remove(&service).unwrap_or_default())
            }
        }
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
        self.shifts
            .entry(finding.visit)
            .or_default()
            .note(urgency(&finding.rule, finding.kind), applied.kind);
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

    /// Components that anything was decided about.
    pub(crate) fn components(&self) -> Vec<Component> {
        let mut components: Vec<Component> = self.groups.keys().map(|(component, _)| *component).collect();
        components.dedup();
        components
    }

    /// Pages that anything was decided about.
    pub(crate) fn visits(&self) -> Vec<VisitId> {
        self.shifts.keys().copied().collect()
    }

    /// The visit with the numbers of its findings once the answers count: what is answered is counted no more, what is
    /// confirmed has to be fixed.
    pub(crate) fn counted(&self, mut visit: Visit) -> Visit {
        if let Some(shift) = self.shifts.get(&visit.id) {
            visit.failed = (visit.failed + shift.to_fix).max(0);
            visit.cant_tell = (visit.cant_tell + shift.to_check).max(0);
            visit.advice = (visit.advice + shift.advice).max(0);
        }
        visit
    }

    /// What was decided about a component.
    pub(crate) fn group(&self, component: Component, kind: FindingKind) -> Option<&GroupDecided> {
        self.groups.get(&(component, kind))
    }

    /// The word for a component once the answers count: a confirmed question has to be fixed; none where a person has
    /// answered every occurrence.
    pub(crate) fn urgency(&self, group: &Group) -> Option<Urgency> {
        let word = urgency(&group.rule, group.kind);
        self.word(group.component, group.kind, group.occurrences, word)
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
