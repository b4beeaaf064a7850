//! What people decide about findings: made here, never lost, and read with whether it still holds.

use std::collections::{BTreeMap, BTreeSet};

use audit::{Component, Fingerprint, Look};
use locale::Language;
use store::{AuditId, Decision, FindingFilter, NewDecision, Span, StoredFinding};

use crate::app::App;
use crate::audit::pages::count;
use crate::error::{Error, ErrorCode};
use crate::problem::decided::{Decided, Force, is_allowed, is_answer};
use crate::view::{DecisionForce, DecisionInAudit, DecisionKind, DecisionRequest, DecisionView};
use crate::words;

/// Longest reason, in characters.
const REASON: usize = 4_000;
/// Most findings decided about in one go.
const AT_ONCE: usize = 5_000;

impl App {
    /// Keeps a decision about findings of an audit; the numbers of what was kept.
    ///
    /// An answer about every occurrence of a fault is kept for each look that the occurrences have, so that another
    /// element that happens to be called the same is asked about all the same.
    ///
    /// # Errors
    /// [`ErrorCode::PersonMissing`], [`ErrorCode::NotFound`], [`ErrorCode::DecisionRefused`] for a sure failure that was
    /// to be approved, [`ErrorCode::FieldMissing`] for a reason that is needed, [`ErrorCode::FieldBroken`] for a day
    /// that is over.
    pub async fn decide(&self, request: DecisionRequest) -> Result<Vec<i64>, Error> {
        let person = self.person().await?;
        let made_at = self.now();
        let reason = request.reason.trim().to_owned();
        if reason.is_empty() && needs_reason(request.kind) {
            return Err(Error::new(ErrorCode::FieldMissing, "reason"));
        }
        if reason.chars().count() > REASON {
            return Err(Error::new(ErrorCode::FieldTooLong, "reason"));
        }
        if request.expires.is_some_and(|until| until <= made_at) {
            return Err(Error::new(ErrorCode::FieldBroken, "expires"));
        }
        let findings = self.findings_of(&request).await?;
        let kind: store::DecisionKind = request.kind.into();
        if findings.iter().any(|found| !is_allowed(kind, &found.finding.rule, found.finding.kind)) {
            return Err(Error::new(ErrorCode::DecisionRefused, ""));
        }
        let is_about_all = request.component.is_some();
        let about = if is_about_all { occurrences(findings, kind) } else { findings };
        let decisions: Vec<NewDecision> = about
            .into_iter()
            .map(|found| NewDecision {
                fingerprint: found.finding.fingerprint,
                component: is_about_all.then_some(found.finding.component),
                of_component: Some(found.finding.component),
                kind,
                person: person.clone(),
                reason: reason.clone(),
                rule: found.finding.rule,
                rule_reason: found.finding.reason,
                address: found.address,
                element_hash: if is_about_all && !is_answer(kind) { None } else { found.finding.look },
                made_at,
                expires_at: request.expires,
            })
            .collect();
        let kept = self.writer().decide_all(&decisions).await?;
        Ok(kept.into_iter().map(|id| id.0).collect())
    }

    async fn findings_of(&self, request: &DecisionRequest) -> Result<Vec<StoredFinding>, Error> {
        let audit = AuditId(request.audit);
        let mut findings = Vec::new();
        if let Some(component) = &request.component {
            let id = component.parse().map_err(|_| Error::new(ErrorCode::NotFound, component))?;
            let filter = FindingFilter { component: Some(id), ..FindingFilter::default() };
            findings = self.reader().findings(audit, &filter, Span::ALL).await?.rows;
            if findings.is_empty() {
                return Err(Error::new(ErrorCode::NotFound, component));
            }
        }
        if request.fingerprints.len() > AT_ONCE {
            return Err(Error::new(ErrorCode::FieldTooLong, "fingerprints"));
        }
        for print in &request.fingerprints {
            let missing = || Error::new(ErrorCode::NotFound, print);
            let id: Fingerprint = print.parse().map_err(|_| missing())?;
            let filter = FindingFilter { fingerprint: Some(id), ..FindingFilter::default() };
            let found = self.reader().findings(audit, &filter, Span::first(1)).await?;
            findings.push(found.rows.into_iter().next().ok_or_else(missing)?);
        }
        if findings.is_empty() {
            return Err(Error::new(ErrorCode::NotFound, ""));
        }
        Ok(findings)
    }

    /// Every decision that was ever made, the latest first.
    pub async fn decisions(&self, lang: Language) -> Result<Vec<DecisionView>, Error> {
        let all = self.reader().decisions().await?;
        let latest = latest(&all);
        let now = self.now();
        Ok(all
            .iter()
            .map(|decision| {
                let is_over = decision.decision.expires_at.is_some_and(|until| until <= now);
                let force = match (latest.contains(&decision.id.0), is_over) {
                    (false, _) => DecisionForce::Replaced,
                    (true, true) => DecisionForce::Expired,
                    (true, false) => DecisionForce::InForce,
                };
                decision_view(decision, force, lang)
            })
            .collect())
    }

    /// Every decision about anything that an audit found, those that hold no longer among them, the latest first; for
    /// reports too.
    pub async fn decisions_of(&self, audit: i64, lang: Language) -> Result<Vec<DecisionInAudit>, Error> {
        let decided = Decided::over(self.reader(), AuditId(audit), self.now()).await?;
        let used = decided.used();
        let all = self.reader().decisions().await?;
        Ok(all
            .iter()
            .filter_map(|decision| {
                let (force, places, pages) = used.get(&decision.id)?;
                Some(DecisionInAudit {
                    decision: decision_view(decision, force_view(*force), lang),
                    places: *places,
                    pages: count(pages.len()),
                })
            })
            .collect())
    }

    /// Decisions about one fault or any of its places, the latest first.
    pub async fn decisions_about(
        &self,
        component: Component,
        audit: Option<AuditId>,
        lang: Language,
    ) -> Result<Vec<DecisionView>, Error> {
        let all = self.reader().decisions_about(Fingerprint([0; 16]), component).await?;
        let used = match audit {
            Some(audit) => Decided::over(self.reader(), audit, self.now()).await?.used(),
            None => BTreeMap::new(),
        };
        let latest = latest(&all);
        Ok(all
            .iter()
            .map(|decision| {
                let force = match used.get(&decision.id) {
                    Some((force, _, _)) => force_view(*force),
                    None if !latest.contains(&decision.id.0) => DecisionForce::Replaced,
                    None if decision.decision.kind == store::DecisionKind::Withdrawn => {
                        DecisionForce::Replaced
                    }
                    None => DecisionForce::NotFound,
                };
                decision_view(decision, force, lang)
            })
            .collect())
    }
}

/// True for what leaves a fault standing or says that there is none: whoever reads it later has to learn why.
fn needs_reason(kind: DecisionKind) -> bool {
    match kind {
        DecisionKind::Dismissed | DecisionKind::Deferred | DecisionKind::CannotFix => true,
        DecisionKind::Suppliers
        | DecisionKind::Confirmed
        | DecisionKind::Meets
        | DecisionKind::NotApplicable
        | DecisionKind::Withdrawn => false,
    }
}

/// What a decision about all occurrences has to be kept for: once for each look, if it is an answer.
fn occurrences(findings: Vec<StoredFinding>, kind: store::DecisionKind) -> Vec<StoredFinding> {
    let mut seen: BTreeSet<(Component, Option<Look>)> = BTreeSet::new();
    let look = |found: &StoredFinding| if is_answer(kind) { found.finding.look } else { None };
    findings.into_iter().filter(|found| seen.insert((found.finding.component, look(found)))).collect()
}

/// Numbers of the decisions that no later one about the same thing has replaced. `all` stands latest first.
fn latest(all: &[Decision]) -> BTreeSet<i64> {
    let mut seen = BTreeSet::new();
    all.iter()
        .filter(|decision| {
            let about = &decision.decision;
            seen.insert((
                about.component,
                about.component.is_none().then_some(about.fingerprint),
                about.element_hash,
            ))
        })
        .map(|decision| decision.id.0)
        .collect()
}

pub(crate) fn force_view(force: Force) -> DecisionForce {
    match force {
        Force::Holds => DecisionForce::InForce,
        Force::Expired => DecisionForce::Expired,
        Force::Changed => DecisionForce::Changed,
    }
}

fn decision_view(decision: &Decision, force: DecisionForce, lang: Language) -> DecisionView {
    let about = &decision.decision;
    DecisionView {
        id: decision.id.0,
        kind: about.kind.into(),
        force,
        person: about.person.clone(),
        reason: about.reason.clone(),
        made: about.made_at,
        expires: about.expires_at,
        is_about_all: about.component.is_some(),
        rule: about.rule.clone(),
        title: words::title(&about.rule, lang),
        criteria: rules::catalog::rule(&about.rule).map(words::criteria).unwrap_or_default(),
        address: about.address.clone(),
        component: about.component.or(about.of_component).map(|component| component.to_string()),
        fingerprint: about.fingerprint.to_string(),
    }
}
