//! What became of faults and pages between two audits, as screens and the command line show it.

use std::collections::BTreeMap;

use audit::{Component, FindingKind};
use history::{Change, Comparison, PageChange, Place, Problem, Unseen, Why};
use locale::{Arg, Language};
use store::{FindingId, ServiceId, StoredFinding};

use crate::app::App;
use crate::audit::comparing::Compared;
use crate::audit::pages::{count, limit};
use crate::audit::runs::stored_request;
use crate::audit::tally::urgency;
use crate::error::{Error, ErrorCode};
use crate::problem::faults::finding_view;
use crate::view::{
    AuditRequest, ChangeCount, ChangedPage, ChangedPageQuery, ChangedPlace, ChangedProblem,
    ChangedProblemView, ChangedQuery, ComparisonView, PageChangeCount, Paged, RuleDifference, Urgency,
};
use crate::words;

/// Places that a screen shows of one fault.
const PLACES: usize = 200;

impl App {
    /// The finished audit of the same start addresses before this one.
    ///
    /// # Errors
    /// [`ErrorCode::NothingToCompare`] if there is none.
    pub async fn previous_audit(&self, id: i64) -> Result<i64, Error> {
        let audit = self.reader().audit(store::AuditId(id)).await?;
        let previous = self.previous_of(&audit).await?;
        previous.map(|audit| audit.id.0).ok_or_else(|| Error::new(ErrorCode::NothingToCompare, audit.name))
    }

    /// Two closed audits side by side, the earlier one first, in whichever order they are named.
    pub async fn comparison(&self, one: i64, two: i64, lang: Language) -> Result<ComparisonView, Error> {
        let compared = self.compared(one, two).await?;
        let overlap = compared.comparison.overlap;
        let rules = self.rule_differences(&compared, lang).await?;
        Ok(ComparisonView {
            before: self.audit_row(&compared.before).await?,
            after: self.audit_row(&compared.after).await?,
            problems: change_counts(&compared.comparison, &compared.problems, lang),
            pages: page_counts(&compared.comparison, lang),
            shared: overlap.shared,
            only_before: overlap.only_before,
            only_after: overlap.only_after,
            is_comparable: overlap.is_comparable(),
            differences: differences(&compared, &rules, lang)?,
            rules,
        })
    }

    /// Faults of a comparison: in the order of [`Change::ALL`], the most urgent first, and of those what is on most pages.
    pub async fn compared_problems(
        &self,
        one: i64,
        two: i64,
        query: ChangedQuery,
        lang: Language,
    ) -> Result<Paged<ChangedProblem>, Error> {
        let compared = self.compared(one, two).await?;
        let comparison = &compared.comparison;
        let of_service = match query.service {
            Some(service) => {
                let services = self.services_of(&compared).await?;
                Some(comparison.problems(|place| is_of(place, Some(ServiceId(service)), &services)))
            }
            None => None,
        };
        let all = of_service.as_ref().unwrap_or(&compared.problems);
        let mut problems: Vec<(Urgency, &Problem)> = all
            .iter()
            .map(|problem| (urgency_of(comparison, problem), problem))
            .filter(|(urgency, problem)| {
                query.change.is_none_or(|change| change == problem.change)
                    && query.urgency.map_or(*urgency != Urgency::Review, |wanted| wanted == *urgency)
            })
            .collect();
        problems.sort_by_key(|(urgency, problem)| {
            let pages = problem.pages_before.max(problem.pages_after);
            (problem.change, *urgency, std::cmp::Reverse(pages), problem.component)
        });
        let total = count(problems.len());
        let shown: Vec<&Problem> = problems
            .into_iter()
            .skip(query.offset as usize)
            .take(limit(query.limit) as usize)
            .map(|(_, problem)| problem)
            .collect();
        let ids: Vec<FindingId> = shown.iter().map(|problem| FindingId(problem.sample)).collect();
        let samples = self.samples(&ids).await?;
        let row = |problem: &&Problem| {
            samples.get(&problem.sample).map(|sample| changed_problem(&compared, problem, sample, lang))
        };
        Ok(Paged { rows: shown.iter().filter_map(row).collect(), total })
    }

    /// One fault of a comparison with all its places.
    pub async fn compared_problem(
        &self,
        one: i64,
        two: i64,
        component: &str,
        lang: Language,
    ) -> Result<ChangedProblemView, Error> {
        let missing = || Error::new(ErrorCode::NotFound, component);
        let compared = self.compared(one, two).await?;
        let id: Component = component.parse().map_err(|_| missing())?;
        let problem = compared.problems.iter().find(|problem| problem.component == id).ok_or_else(missing)?;
        let mut places: Vec<&Place> = compared.comparison.places_of(id).iter().collect();
        places.sort_by_key(|place| place.change);
        let shown = &places[..places.len().min(PLACES)];
        let spot = |place: &Place| place.after.or(place.before).map(|spot| FindingId(spot.finding));
        let mut ids: Vec<FindingId> = shown.iter().filter_map(|place| spot(place)).collect();
        ids.push(FindingId(problem.sample));
        let findings = self.samples(&ids).await?;
        let place = |place: &&Place| {
            let finding = findings.get(&spot(place)?.0)?;
            Some(ChangedPlace {
                finding: finding_view(finding, lang),
                audit: shown_in(&compared, place.after.is_some()),
                change: place.change,
                change_text: change_text(place.change, lang),
                why: why(place.why.as_ref(), place.is_moved, lang),
            })
        };
        let sample = findings.get(&problem.sample).ok_or_else(missing)?;
        Ok(ChangedProblemView {
            rule: words::rule_of_finding(&sample.finding.rule, lang),
            places: shown.iter().filter_map(place).collect(),
            total: count(places.len()),
            problem: changed_problem(&compared, problem, sample, lang),
        })
    }

    /// Pages of a comparison, in the order of [`PageChange::ALL`], then by address.
    pub async fn compared_pages(
        &self,
        one: i64,
        two: i64,
        query: ChangedPageQuery,
        lang: Language,
    ) -> Result<Paged<ChangedPage>, Error> {
        let compared = self.compared(one, two).await?;
        let mut pages: Vec<_> = compared
            .comparison
            .pages
            .iter()
            .filter(|page| query.change.is_none_or(|change| change == page.change))
            .collect();
        pages.sort_by_key(|page| page.change);
        let total = count(pages.len());
        let title = |visit: Option<i64>| {
            visit.and_then(|visit| compared.visits.get(&visit)).map(|line| line.title.clone())
        };
        let rows = pages
            .into_iter()
            .skip(query.offset as usize)
            .take(limit(query.limit) as usize)
            .map(|page| ChangedPage {
                address: page.key.clone(),
                title: title(page.after)
                    .filter(|title| !title.is_empty())
                    .or_else(|| title(page.before))
                    .unwrap_or_default(),
                change: page.change,
                change_text: page_change_text(page.change, lang),
                why: page.unseen.as_ref().map(|why| unseen(why, lang)).unwrap_or_default(),
                before: page.before,
                after: page.after,
            })
            .collect();
        Ok(Paged { rows, total })
    }

    /// Which service each visit of both audits belongs to: a person may have said so since they were compared.
    pub(crate) async fn services_of(&self, compared: &Compared) -> Result<BTreeMap<i64, ServiceId>, Error> {
        let mut services = BTreeMap::new();
        for audit in [compared.before.id, compared.after.id] {
            for visit in self.reader().visit_lines(audit).await? {
                services.extend(visit.service.map(|service| (visit.id.0, service)));
            }
        }
        Ok(services)
    }

    async fn samples(&self, ids: &[FindingId]) -> Result<BTreeMap<i64, StoredFinding>, Error> {
        let found = self.reader().findings_numbered(ids).await?;
        Ok(found.into_iter().map(|finding| (finding.id.0, finding)).collect())
    }

    async fn rule_differences(
        &self,
        compared: &Compared,
        lang: Language,
    ) -> Result<Vec<RuleDifference>, Error> {
        let mut versions: BTreeMap<String, (Option<u16>, Option<u16>)> = BTreeMap::new();
        for rule in self.reader().rules_of(compared.before.id).await? {
            versions.entry(rule.name).or_default().0 = Some(rule.version);
        }
        for rule in self.reader().rules_of(compared.after.id).await? {
            versions.entry(rule.name).or_default().1 = Some(rule.version);
        }
        Ok(versions
            .into_iter()
            .filter(|(_, (before, after))| before != after)
            .map(|(rule, (before, after))| RuleDifference {
                title: words::title(&rule, lang),
                rule,
                before,
                after,
            })
            .collect())
    }
}

/// True if a place is on a page of the service, in whichever audit it is.
pub(crate) fn is_of(place: &Place, service: Option<ServiceId>, services: &BTreeMap<i64, ServiceId>) -> bool {
    let mut spots = place.before.iter().chain(&place.after);
    spots.any(|spot| services.get(&spot.page).copied() == service)
}

/// Every change with how many faults of each urgency it has.
pub(crate) fn change_counts(
    comparison: &Comparison,
    problems: &[Problem],
    lang: Language,
) -> Vec<ChangeCount> {
    let mut counted: BTreeMap<(Change, Urgency), u32> = BTreeMap::new();
    for problem in problems {
        *counted.entry((problem.change, urgency_of(comparison, problem))).or_default() += 1;
    }
    Change::ALL
        .into_iter()
        .map(|change| {
            let number = |urgency| counted.get(&(change, urgency)).copied().unwrap_or_default();
            ChangeCount {
                change,
                text: change_text(change, lang),
                meaning: locale::text(lang, &format!("change-{}.means", word(&change)), &[]),
                to_fix: number(Urgency::ToFix),
                to_check: number(Urgency::ToCheck),
                advice: number(Urgency::Advice),
                review: number(Urgency::Review),
            }
        })
        .collect()
}

fn page_counts(comparison: &Comparison, lang: Language) -> Vec<PageChangeCount> {
    let number = |change| comparison.pages.iter().filter(|page| page.change == change).count();
    PageChange::ALL
        .into_iter()
        .map(|change| PageChangeCount {
            change,
            text: page_change_text(change, lang),
            count: count(number(change)),
        })
        .collect()
}

/// Urgency of a fault: in the later audit if it is there.
fn urgency_of(comparison: &Comparison, problem: &Problem) -> Urgency {
    let kind = problem.kind_after.or(problem.kind_before).unwrap_or(FindingKind::CantTell);
    urgency(&comparison.rules[usize::from(problem.rule)], kind)
}

fn changed_problem(
    compared: &Compared,
    problem: &Problem,
    sample: &StoredFinding,
    lang: Language,
) -> ChangedProblem {
    let view = finding_view(sample, lang);
    let now = urgency_of(&compared.comparison, problem);
    let earlier = problem.kind_before.map(|kind| urgency(&sample.finding.rule, kind));
    ChangedProblem {
        component: view.component,
        rule: view.rule,
        title: view.title,
        reason: view.reason,
        excerpt: view.excerpt,
        urgency: now,
        urgency_before: earlier.filter(|earlier| *earlier != now),
        change: problem.change,
        change_text: change_text(problem.change, lang),
        why: why(problem.why.as_ref(), false, lang),
        places_before: problem.places_before,
        places_after: problem.places_after,
        places_not_seen: problem.changes.get(&Change::NotSeen).copied().unwrap_or_default(),
        pages_before: problem.pages_before,
        pages_after: problem.pages_after,
        audit: shown_in(compared, problem.places_after > 0),
        earlier: problem.earlier,
    }
}

fn shown_in(compared: &Compared, is_after: bool) -> i64 {
    if is_after { compared.after.id.0 } else { compared.before.id.0 }
}

/// What was different about the audits themselves.
fn differences(compared: &Compared, rules: &[RuleDifference], lang: Language) -> Result<Vec<String>, Error> {
    let (one, two) = (stored_request(&compared.before)?.request, stored_request(&compared.after)?.request);
    let say = |key: &str| locale::text(lang, key, &[]);
    let mut said = Vec::new();
    if !compared.comparison.overlap.is_comparable() {
        said.push(say("compare-not-comparable"));
    }
    if !is_same_scope(&one, &two) {
        said.push(say("compare-other-scope"));
    }
    for (audit, key) in
        [(&compared.before, "compare-before-not-whole"), (&compared.after, "compare-after-not-whole")]
    {
        if audit.state != store::AuditState::Finished || audit.queued > 0 {
            said.push(say(key));
        }
    }
    if compared.before.tool_version != compared.after.tool_version {
        let versions = [
            ("before", Arg::from(compared.before.tool_version.as_str())),
            ("after", Arg::from(compared.after.tool_version.as_str())),
        ];
        said.push(locale::text(lang, "compare-other-program", &versions));
    }
    if !rules.is_empty() {
        said.push(locale::text(lang, "compare-other-rules", &[("count", Arg::from(rules.len()))]));
    }
    Ok(said)
}

fn is_same_scope(one: &AuditRequest, two: &AuditRequest) -> bool {
    let scope = |request: &AuditRequest| {
        let mut lists =
            [&request.addresses, &request.include, &request.exclude, &request.extra_hosts].map(Clone::clone);
        for list in &mut lists {
            list.sort();
        }
        (lists, request.max_pages, request.ignore_robots)
    };
    scope(one) == scope(two)
}

fn change_text(change: Change, lang: Language) -> String {
    locale::text(lang, &format!("change-{}", word(&change)), &[])
}

fn page_change_text(change: PageChange, lang: Language) -> String {
    locale::text(lang, &format!("page-{}", word(&change)), &[])
}

fn word<T: serde::Serialize>(value: &T) -> String {
    words::kebab(&crate::check::word(value))
}

/// Why something changed, in a sentence.
fn why(why: Option<&Why>, is_moved: bool, lang: Language) -> String {
    let say = |key: &str| locale::text(lang, key, &[]);
    match why {
        None if is_moved => say("why-moved"),
        None => String::new(),
        Some(Why::PageChanged) => say("why-page-changed"),
        Some(Why::PageNew) => say("why-page-new"),
        Some(Why::Elsewhere) => say("why-elsewhere"),
        Some(Why::RuleChanged) => say("why-rule-changed"),
        Some(Why::RuleAndPageChanged) => say("why-rule-and-page-changed"),
        Some(Why::RuleAdded) => say("why-rule-added"),
        Some(Why::InBrowser) => say("why-in-browser"),
        Some(Why::Unseen(reason)) => unseen(reason, lang),
    }
}

fn unseen(reason: &Unseen, lang: Language) -> String {
    let say = |key: &str| locale::text(lang, key, &[]);
    match reason {
        Unseen::Status(status) if status == history::MISSING => say("unseen-missing"),
        Unseen::Status(status) => {
            locale::text(lang, "unseen-status", &[("status", Arg::from(words::status(status, lang)))])
        }
        Unseen::Waiting => say("unseen-waiting"),
        Unseen::Outside => say("unseen-outside"),
        Unseen::NotReached => say("unseen-not-reached"),
        Unseen::RuleUntested => say("unseen-rule-untested"),
        Unseen::RuleBlind => say("unseen-rule-blind"),
        Unseen::OtherPages => say("unseen-other-pages"),
        Unseen::RuleAbsent => say("unseen-rule-absent"),
        Unseen::RuleOlder => say("unseen-rule-older"),
        Unseen::NoBrowser => say("unseen-no-browser"),
    }
}
