//! Figures of an audit, counted while it runs: distinct faults, not occurrences.

use std::collections::BTreeSet;

use audit::{Component, Finding, FindingKind, Stage};
use crawl::Status;
use store::{Audit, AuditId, Figure, Reader};

use crate::audit::counted::Counted;
use crate::audit::pages::count_i64;
use crate::error::Error;
use crate::problem::decided::Decided;
use crate::view::{AuditCounts, Standing, Urgency};

/// The figures so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    judged: u32,
    not_judged: u32,
    other: u32,
    waiting: u32,
    to_fix: BTreeSet<Component>,
    to_check: BTreeSet<Component>,
    advice: BTreeSet<Component>,
    review: BTreeSet<Component>,
    decided: BTreeSet<Component>,
}

impl Tally {
    /// The figures of an audit as stored.
    pub(crate) async fn of_audit(reader: &Reader, id: AuditId, now: i64) -> Result<Self, Error> {
        let mut tally = Self::default();
        for status in reader.statuses_of(id).await? {
            *tally.place(standing(&status.status)) += u32::try_from(status.visits).unwrap_or(u32::MAX);
        }
        tally.waiting = u32::try_from(reader.audit(id).await?.queued).unwrap_or(u32::MAX);
        let decided = Decided::over(reader, id, now).await?;
        for group in reader.groups(id, None).await? {
            match decided.urgency(&group) {
                Some(urgency) => tally.faults(urgency).insert(group.component),
                None => tally.decided.insert(group.component),
            };
        }
        Ok(tally)
    }

    pub(crate) fn visited(&mut self, status: &str, findings: &[Finding], waiting: u32) {
        *self.place(standing(status)) += 1;
        self.waiting = waiting;
        for finding in findings {
            self.faults(urgency(&finding.rule, finding.kind)).insert(finding.component);
        }
    }

    pub(crate) fn counts(&self) -> AuditCounts {
        let count = |set: &BTreeSet<Component>| u32::try_from(set.len()).unwrap_or(u32::MAX);
        AuditCounts {
            judged: self.judged,
            not_judged: self.not_judged,
            other: self.other,
            waiting: self.waiting,
            to_fix: count(&self.to_fix),
            to_check: count(&self.to_check),
            advice: count(&self.advice),
            review: count(&self.review),
            decided: count(&self.decided),
        }
    }

    fn place(&mut self, standing: Standing) -> &mut u32 {
        match standing {
            Standing::Judged => &mut self.judged,
            Standing::NotJudged => &mut self.not_judged,
            Standing::Other => &mut self.other,
        }
    }

    fn faults(&mut self, urgency: Urgency) -> &mut BTreeSet<Component> {
        match urgency {
            Urgency::ToFix => &mut self.to_fix,
            Urgency::ToCheck => &mut self.to_check,
            Urgency::Advice => &mut self.advice,
            Urgency::Review => &mut self.review,
        }
    }
}

/// The figures of an audit.
pub(crate) async fn counts(reader: &Reader, audit: &Audit, now: i64) -> Result<AuditCounts, Error> {
    counts_of(reader, audit, &Counted::of(reader, audit, now).await?).await
}

/// The figures of an audit of which the faults are counted.
pub(crate) async fn counts_of(
    reader: &Reader,
    audit: &Audit,
    faults: &Counted,
) -> Result<AuditCounts, Error> {
    let mut counts = faults.faults();
    for row in reader.statuses_of(audit.id).await? {
        let place = match standing(&row.status) {
            Standing::Judged => &mut counts.judged,
            Standing::NotJudged => &mut counts.not_judged,
            Standing::Other => &mut counts.other,
        };
        *place += count_i64(row.visits);
    }
    counts.waiting = count_i64(audit.queued);
    Ok(counts)
}

/// Distinct faults of an urgency. One that is certain here and doubtful there counts once for each of the two words.
pub(crate) fn counted<'a>(figures: impl Iterator<Item = &'a Figure>, wanted: Urgency) -> u32 {
    let has = |figure: &Figure, kind: FindingKind| urgency(&figure.rule, kind) == wanted;
    figures
        .filter(|figure| {
            (figure.is_failed && has(figure, FindingKind::Failed))
                || (figure.is_cant_tell && has(figure, FindingKind::CantTell))
                || (figure.is_review && has(figure, FindingKind::Review))
        })
        .map(|figure| u32::try_from(figure.components).unwrap_or(u32::MAX))
        .sum()
}

/// Which of the three words a finding has: only rules that count can say "must be fixed".
pub(crate) fn urgency(rule: &str, kind: FindingKind) -> Urgency {
    let stage = rules::catalog::rule(rule).map_or(Stage::Trial, |rule| rule.stage);
    match (stage, kind) {
        (_, FindingKind::Review) => Urgency::Review,
        (Stage::Stable, FindingKind::Failed) => Urgency::ToFix,
        (Stage::Stable, FindingKind::CantTell) => Urgency::ToCheck,
        (
            Stage::Trial | Stage::Advice | Stage::Varam | Stage::Part,
            FindingKind::Failed | FindingKind::CantTell,
        ) => Urgency::Advice,
    }
}

/// What a status means for the result. A status that is not known counts as not judged.
pub(crate) fn standing(status: &str) -> Standing {
    let Ok(status) = serde_json::from_value::<Status>(serde_json::Value::String(status.to_owned())) else {
        return Standing::NotJudged;
    };
    match status {
        Status::Loaded => Standing::Judged,
        Status::Redirected | Status::NotHtml | Status::OutOfScope | Status::Duplicate => Standing::Other,
        Status::HttpError
        | Status::Timeout
        | Status::BlockedByRobots
        | Status::LoginRequired
        | Status::ConsentWall
        | Status::NeedsScript
        | Status::TooLarge
        | Status::Crashed
        | Status::Unreachable => Standing::NotJudged,
    }
}
