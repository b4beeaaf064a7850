//! The tables of criteria and of rules.

use audit::{CriterionStatus, Outcome};
use locale::{Language, text};
use serde::Serialize;
use standards::wcag::Sc;

use super::faults::Section;
use crate::model::{CriterionResult, Report, RuleDescription};
use crate::status::Group;
use crate::words::{self, Address, count};

#[derive(Serialize)]
pub(super) struct Principle {
    name: String,
    criteria: Vec<CriterionRow>,
}

#[derive(Serialize)]
struct CriterionRow {
    number: String,
    name: String,
    level: String,
    status_id: &'static str,
    symbol: &'static str,
    status: String,
    found: Vec<Found>,
}

/// What was found on a criterion, and the list it is in.
#[derive(Serialize)]
struct Found {
    text: String,
    href: Option<String>,
}

/// The criteria of level A and AA by principle.
pub(super) fn principles(report: &Report, sections: &[Section], lang: Language) -> Vec<Principle> {
    (1..=4)
        .map(|number| {
            let start = format!("{number}.");
            Principle {
                name: text(lang, &format!("report-principle-{number}"), &[]),
                criteria: report
                    .criteria
                    .iter()
                    .filter(|result| result.criterion.to_string().starts_with(&start))
                    .map(|result| criterion(result, sections, lang))
                    .collect(),
            }
        })
        .collect()
}

/// How many criteria have each status; those that none has are left out.
pub(super) fn counts(report: &Report, lang: Language) -> Vec<String> {
    [
        CriterionStatus::NotMet,
        CriterionStatus::NeedsReview,
        CriterionStatus::Met,
        CriterionStatus::NotApplicable,
        CriterionStatus::NotChecked,
    ]
    .into_iter()
    .map(|status| (status, report.criteria.iter().filter(|result| result.status == status).count()))
    .filter(|(_, number)| *number > 0)
    .map(|(status, number)| {
        let word = text(lang, &format!("criterion-{}", id(status)), &[]);
        text(lang, "report-criteria-count", &[("status", word.into()), ("count", number.into())])
    })
    .collect()
}

fn id(status: CriterionStatus) -> &'static str {
    match status {
        CriterionStatus::NotMet => "not-met",
        CriterionStatus::Met => "met",
        CriterionStatus::NeedsReview => "needs-review",
        CriterionStatus::NotApplicable => "not-applicable",
        CriterionStatus::NotChecked => "not-checked",
    }
}

fn criterion(result: &CriterionResult, sections: &[Section], lang: Language) -> CriterionRow {
    let status_id = id(result.status);
    let symbol = match result.status {
        CriterionStatus::NotMet => "✕",
        CriterionStatus::Met => "✓",
        CriterionStatus::NeedsReview => "?",
        CriterionStatus::NotApplicable => "–",
        CriterionStatus::NotChecked => "○",
    };
    let found = [
        ("must-fix", "report-found-fixes", result.must_fix),
        ("check", "report-found-questions", result.check),
    ]
    .into_iter()
    .filter(|(_, _, number)| *number > 0)
    .map(|(section, key, number)| Found {
        text: count(lang, key, "count", number),
        href: list_of(result.criterion, section, sections),
    })
    .collect();
    CriterionRow {
        number: result.criterion.to_string(),
        name: name(result.criterion, lang),
        level: format!("{:?}", result.level),
        status_id,
        symbol,
        status: text(lang, &format!("criterion-{status_id}"), &[]),
        found,
    }
}

/// Name of a criterion; empty for a number that WCAG 2.1 does not have.
fn name(sc: Sc, lang: Language) -> String {
    sc.criterion()
        .map(|criterion| match lang {
            Language::Lv => criterion.name_lv.clone(),
            Language::En => criterion.name_en.clone(),
        })
        .unwrap_or_default()
}

/// Where in the section the first fault that bears on the criterion stands.
fn list_of(sc: Sc, section: &str, sections: &[Section]) -> Option<String> {
    let section = sections.iter().find(|s| s.id == section)?;
    let group = section.groups.iter().find(|group| group.criteria.contains(&sc))?;
    Some(format!("#{}", group.id))
}

#[derive(Serialize)]
pub(super) struct RuleRow {
    id: String,
    title: String,
    version: String,
    act: Vec<Address>,
    /// Pages by outcome: failed, to check, passed, inapplicable, untested.
    outcomes: [String; 5],
}

pub(super) fn rules(report: &Report, lang: Language) -> Vec<RuleRow> {
    report.rules.iter().map(|rule| rule_row(report, rule, lang)).collect()
}

fn rule_row(report: &Report, rule: &RuleDescription, lang: Language) -> RuleRow {
    let pages = |outcome: Outcome| {
        let number = report
            .pages
            .iter()
            .filter(|page| page.status.group() == Group::Scanned)
            .filter(|page| page.rules.iter().any(|r| r.rule == rule.id && r.outcome == outcome))
            .count();
        locale::number(lang, number as f64)
    };
    RuleRow {
        id: words::clean(&rule.id, 80),
        title: words::title(lang, &rule.id),
        version: rule.version.to_string(),
        act: rule.act.iter().map(|id| act_link(id)).collect(),
        outcomes: [
            Outcome::Failed,
            Outcome::CantTell,
            Outcome::Passed,
            Outcome::Inapplicable,
            Outcome::Untested,
        ]
        .map(pages),
    }
}

fn act_link(id: &str) -> Address {
    Address { text: words::clean(id, 40), ..words::address(&crate::earl::act_address(id)) }
}
