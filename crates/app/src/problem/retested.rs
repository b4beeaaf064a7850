//! What a retest found of each place, and how it is shown.

use std::collections::{BTreeMap, BTreeSet};

use audit::{Finding, FindingKind, Fingerprint, Outcome, RuleOutcome};
use locale::Language;
use store::{NewRetest, PlaceVerdict, RetestedPlace, StoredFinding};

use crate::audit::pages::count;
use crate::problem::faults::view_of;
use crate::problem::retests::After;
use crate::view::{self, RetestView, RetestedPageView, RetestedPlaceView};
use crate::words;

/// What became of a place: the same finding, or another of the same fault on its page, is the fault still there.
pub(crate) fn compared(
    place: &StoredFinding,
    after: &BTreeMap<String, After>,
    known: &BTreeSet<Fingerprint>,
) -> RetestedPlace {
    let finding = &place.finding;
    let now = after.get(&place.address);
    let same = now.and_then(|now| {
        let mut alike = now.page.findings.iter().filter(|other| other.component == finding.component);
        let exact = alike.clone().find(|other| other.fingerprint == finding.fingerprint);
        // Another occurrence is this one, moved, unless it is known by itself.
        exact.or_else(|| alike.find(|other| !known.contains(&other.fingerprint)))
    });
    let of_rule =
        || now.into_iter().flat_map(|now| &now.page.findings).filter(|other| other.rule == finding.rule);
    // The same element that fails for another reason is not mended; one about which the rule can only ask is not proven.
    let here = of_rule().find(|other| other.anchor == finding.anchor && other.kind == FindingKind::Failed);
    let same = same.or(here.filter(|_| finding.kind == FindingKind::Failed));
    let is_blind = of_rule().any(|other| {
        other.kind == FindingKind::CantTell
            && (other.anchor == finding.anchor || audit::RUNNER_SAYS.contains(&other.reason.as_str()))
    });
    let of_this_rule =
        |outcome: &&RuleOutcome| outcome.rule == finding.rule && outcome.outcome != Outcome::Untested;
    let ran = now.filter(|_| !is_blind).and_then(|now| now.page.outcomes.iter().find(of_this_rule));
    let verdict = match (now, same) {
        (None, _) => PlaceVerdict::NotReached,
        (Some(now), _) if !now.page.is_judged => PlaceVerdict::NotReached,
        (Some(_), Some(_)) => PlaceVerdict::Still,
        (Some(_), None) => match ran {
            None => PlaceVerdict::NotRun,
            Some(ran) if ran.version != place.version => PlaceVerdict::RuleChanged,
            Some(_) => PlaceVerdict::Gone,
        },
    };
    let there = now.and_then(|now| now.excerpts.get(&finding.anchor)).cloned().unwrap_or_default();
    RetestedPlace {
        component: finding.component,
        fingerprint: finding.fingerprint,
        rule: finding.rule.clone(),
        address: place.address.clone(),
        anchor: finding.anchor.clone(),
        verdict,
        before: finding.excerpt.clone(),
        after: same.map_or(there, |same| same.excerpt.clone()),
    }
}

/// A retest as screens show it; `left` known places were not looked at.
pub(crate) fn retest_view(
    id: i64,
    retest: &NewRetest,
    left: u32,
    new: &BTreeMap<String, Vec<Finding>>,
    lang: Language,
) -> RetestView {
    let with = |wanted: &[PlaceVerdict]| {
        count(retest.places.iter().filter(|place| wanted.contains(&place.verdict)).count())
    };
    let places: Vec<RetestedPlaceView> = retest
        .places
        .iter()
        .map(|place| RetestedPlaceView {
            component: place.component.to_string(),
            title: words::title(&place.rule, lang),
            address: place.address.clone(),
            anchor: place.anchor.clone(),
            verdict: match place.verdict {
                PlaceVerdict::Still => view::PlaceVerdict::Still,
                PlaceVerdict::Gone => view::PlaceVerdict::Gone,
                PlaceVerdict::NotReached => view::PlaceVerdict::NotReached,
                PlaceVerdict::NotRun => view::PlaceVerdict::NotRun,
                PlaceVerdict::RuleChanged => view::PlaceVerdict::RuleChanged,
            },
            before: place.before.clone(),
            after: place.after.clone(),
        })
        .collect();
    let pages = retest
        .pages
        .iter()
        .map(|page| RetestedPageView {
            address: page.record.address.clone(),
            status_text: words::status(&page.record.status, lang),
            is_judged: page.is_judged,
            hash: page.record.hash.clone(),
            browser: page.record.browser.clone(),
            seen: page.record.visited_at,
            new_failures: new
                .get(&page.record.address)
                .into_iter()
                .flatten()
                .map(|finding| view_of(finding, &page.record.address, 0, lang))
                .collect(),
        })
        .collect();
    RetestView {
        id,
        at: retest.started_at,
        millis: retest.finished_at - retest.started_at,
        person: retest.person.clone(),
        rules_version: retest.rules_version.clone(),
        pages,
        places,
        still: with(&[PlaceVerdict::Still]),
        gone: with(&[PlaceVerdict::Gone]),
        unproven: with(&[PlaceVerdict::NotReached, PlaceVerdict::NotRun, PlaceVerdict::RuleChanged]),
        left,
    }
}
