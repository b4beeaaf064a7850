//! The faults of an audit in figures, with what people decided laid over. Lists, criteria and counts share it, so that they
//! say the same, and so that what nobody decided about is counted without reading it.

use std::collections::{BTreeMap, BTreeSet};

use audit::{Component, FindingKind};
use store::{Audit, AuditId, Figure, Group, Reader, ServiceId};

use crate::audit::pages::{count, count_i64};
use crate::audit::tally::{counted, urgency};
use crate::error::Error;
use crate::problem::decided::Decided;
use crate::view::{AuditCounts, Urgency};

/// Faults of one audit.
#[derive(Clone, Debug)]
pub(crate) struct Counted {
    pub(crate) decided: Decided,
    /// The groups of each component that is looked at by itself: somebody decided about it, or was named.
    pub(crate) apart: Vec<Group>,
    figures: Vec<Figure>,
}

impl Counted {
    /// The faults of an audit; those that nobody decided about are only counted.
    pub(crate) async fn of(reader: &Reader, audit: &Audit, now: i64) -> Result<Self, Error> {
        let decided = Decided::over(reader, audit.id, now).await?;
        let apart = decided.components();
        Self::apart(reader, audit, decided, &apart).await
    }

    /// The same with these components apart; they are all that anything was decided about, and others.
    pub(crate) async fn apart(
        reader: &Reader,
        audit: &Audit,
        decided: Decided,
        components: &[Component],
    ) -> Result<Self, Error> {
        let apart = match components {
            [] => Vec::new(),
            components => reader.groups_among(audit.id, None, components).await?,
        };
        let figures = if audit.state.is_closed() {
            reader.figures_of(audit.id).await?
        } else {
            reader.figures_so_far(audit.id).await?
        };
        Ok(Self { decided, apart, figures })
    }

    /// The faults on the pages of one service; `figures` are those of its pages in the audit.
    pub(crate) async fn of_service(
        reader: &Reader,
        audit: AuditId,
        service: ServiceId,
        figures: Vec<Figure>,
        now: i64,
    ) -> Result<Self, Error> {
        let decided = Decided::within(reader, audit, Some(service), now).await?;
        let apart = match decided.components().as_slice() {
            [] => Vec::new(),
            components => reader.groups_among(audit, Some(service), components).await?,
        };
        Ok(Self { decided, apart, figures })
    }

    /// How many groups of each rule and kind are not apart.
    pub(crate) fn untouched(&self) -> BTreeMap<(&str, FindingKind), u32> {
        let mut groups: BTreeMap<(&str, FindingKind), u32> = BTreeMap::new();
        for figure in &self.figures {
            let kinds = [
                (figure.is_failed, FindingKind::Failed),
                (figure.is_cant_tell, FindingKind::CantTell),
                (figure.is_review, FindingKind::Review),
            ];
            for (_, kind) in kinds.into_iter().filter(|(is_so, _)| *is_so) {
                *groups.entry((figure.rule.as_str(), kind)).or_default() += count_i64(figure.components);
            }
        }
        for group in &self.apart {
            if let Some(number) = groups.get_mut(&(group.rule.as_str(), group.kind)) {
                *number = number.saturating_sub(1);
            }
        }
        groups
    }

    /// Distinct faults by word. One that is certain here and doubtful there counts once for each of the two words.
    pub(crate) fn faults(&self) -> AuditCounts {
        let mut by_component: BTreeMap<Component, Vec<&Group>> = BTreeMap::new();
        for group in &self.apart {
            by_component.entry(group.component).or_default().push(group);
        }
        let (mut plain, mut now): (BTreeMap<Urgency, u32>, BTreeMap<Urgency, u32>) = Default::default();
        let mut decided = 0;
        for groups in by_component.values() {
            let before: BTreeSet<Urgency> =
                groups.iter().map(|group| urgency(&group.rule, group.kind)).collect();
            let after: Vec<Option<Urgency>> =
                groups.iter().map(|group| self.decided.urgency(group)).collect();
            decided += usize::from(after.contains(&None));
            for word in before {
                *plain.entry(word).or_default() += 1;
            }
            for word in after.into_iter().flatten().collect::<BTreeSet<_>>() {
                *now.entry(word).or_default() += 1;
            }
        }
        let number = |word: Urgency| {
            let untouched = counted(self.figures.iter(), word)
                .saturating_sub(plain.get(&word).copied().unwrap_or_default());
            untouched + now.get(&word).copied().unwrap_or_default()
        };
        AuditCounts {
            to_fix: number(Urgency::ToFix),
            to_check: number(Urgency::ToCheck),
            advice: number(Urgency::Advice),
            review: number(Urgency::Review),
            decided: count(decided),
            ..AuditCounts::default()
        }
    }
}
