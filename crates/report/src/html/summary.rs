//! The first screen: figures that lead to their lists, the conclusion, where to begin, and what was evaluated.

use std::collections::BTreeMap;

use audit::CriterionStatus;
use locale::{Language, text};
use serde::Serialize;

use super::faults::Section;
use crate::model::{Course, Report, Source};
use crate::status::Group;
use crate::words::{self, Address, Span, clean, count};

/// Faults named in "where to begin".
const WINS: usize = 3;
/// Entries of one line of the scope.
const ENTRIES: usize = 50;

#[derive(Serialize)]
pub(super) struct Summary {
    figures: Vec<Figure>,
    conclusion: Vec<String>,
    wins: Vec<Win>,
    facts: Vec<Fact>,
    cannot_see: Vec<String>,
}

#[derive(Serialize)]
struct Figure {
    value: String,
    label: String,
    href: &'static str,
}

#[derive(Serialize)]
struct Win {
    href: String,
    reason: Vec<Span>,
    one_fix: String,
}

/// A line about the evaluation: a term and what it is.
#[derive(Serialize)]
struct Fact {
    term: String,
    entries: Vec<Address>,
}

pub(super) fn summary(report: &Report, sections: &[Section], lang: Language) -> Summary {
    Summary {
        figures: figures(report, sections, lang),
        conclusion: conclusion(report, sections, lang),
        wins: wins(sections),
        facts: facts(report, lang),
        cannot_see: ["meaning", "use", "media", "language"]
            .map(|what| text(lang, &format!("report-cannot-see-{what}"), &[]))
            .into(),
    }
}

fn in_group(report: &Report, group: Group) -> usize {
    report.pages.iter().filter(|page| page.status.group() == group).count()
}

fn components(sections: &[Section], id: &str) -> usize {
    sections.iter().find(|section| section.id == id).map_or(0, |section| section.components)
}

fn figures(report: &Report, sections: &[Section], lang: Language) -> Vec<Figure> {
    let not_met = report.criteria.iter().filter(|c| c.status == CriterionStatus::NotMet).count();
    [
        ("report-figure-fixes", components(sections, "must-fix"), "#must-fix"),
        ("report-figure-questions", components(sections, "check"), "#check"),
        ("report-figure-not-met", not_met, "#criteria"),
        ("report-figure-scanned", in_group(report, Group::Scanned), "#pages"),
        ("report-figure-not-scanned", in_group(report, Group::NotScanned), "#not-scanned"),
    ]
    .into_iter()
    .map(|(key, value, href)| Figure {
        value: locale::number(lang, value as f64),
        label: count(lang, key, "count", value),
        href,
    })
    .collect()
}

fn conclusion(report: &Report, sections: &[Section], lang: Language) -> Vec<String> {
    let scanned = in_group(report, Group::Scanned);
    let (fixes, questions) = (components(sections, "must-fix"), components(sections, "check"));
    let mut sentences = Vec::new();
    if scanned == 0 {
        sentences.push(text(lang, "report-conclusion-nothing", &[]));
    } else if let Some(failed) = sections.iter().find(|s| s.id == "must-fix" && s.components > 0) {
        let args =
            [("fixes", fixes.into()), ("places", failed.places.into()), ("pages", failed.pages.into())];
        sentences.push(text(lang, "report-conclusion-failed", &args));
        sentences.push(text(lang, "report-conclusion-varam", &[]));
    } else if questions > 0 {
        sentences.push(count(lang, "report-conclusion-questions", "questions", questions));
    } else {
        sentences.push(count(lang, "report-conclusion-clean", "pages", scanned));
    }
    let routine: usize = report.routine.iter().map(|questions| questions.places).sum();
    if routine > 0 {
        sentences.push(count(lang, "report-routine-summary", "places", routine));
    }
    match report.course {
        Course::Complete => {}
        Course::LimitReached => sentences.push(text(lang, "report-course-limit", &[])),
        Course::Stopped => sentences.push(text(lang, "report-course-stopped", &[])),
    }
    sentences
}

/// The certain faults that are on the most pages; none where there is nothing to choose from.
fn wins(sections: &[Section]) -> Vec<Win> {
    let Some(section) = sections.iter().find(|section| section.id == "must-fix") else { return Vec::new() };
    let mut faults: Vec<_> =
        section.groups.iter().flat_map(|group| &group.faults).filter(|fault| fault.pages > 1).collect();
    if section.components <= WINS {
        return Vec::new();
    }
    faults.sort_by_key(|fault| std::cmp::Reverse(fault.pages));
    faults
        .into_iter()
        .take(WINS)
        .map(|fault| Win {
            href: format!("#{}", fault.id),
            reason: fault.reason.clone(),
            one_fix: fault.one_fix.clone(),
        })
        .collect()
}

fn facts(report: &Report, lang: Language) -> Vec<Fact> {
    let plain = |text: String| Address { text, href: None };
    let say = |key: &str| plain(text(lang, key, &[]));
    let list = |texts: &[String]| -> Vec<Address> {
        texts.iter().take(ENTRIES).map(|text| plain(clean(text, 200))).collect()
    };
    let scope = &report.scope;
    let mut facts = vec![
        (
            "report-start-addresses",
            report.start_addresses.iter().take(ENTRIES).map(|a| words::address(a)).collect(),
        ),
        ("report-scope-hosts", list(&scope.hosts)),
        (
            "report-scope-include",
            if scope.include.is_empty() { vec![say("report-scope-all")] } else { list(&scope.include) },
        ),
        ("report-scope-exclude", list(&scope.exclude)),
        ("report-limits", limits(report, lang)),
        (
            "report-course",
            vec![say(match report.course {
                Course::Complete => "report-course-complete",
                Course::LimitReached => "report-course-limit",
                Course::Stopped => "report-course-stopped",
            })],
        ),
        (
            "report-robots",
            vec![say(if scope.robots_followed { "report-robots-followed" } else { "report-robots-ignored" })],
        ),
        ("report-method", method(report).into_iter().map(say).collect()),
        ("report-browser", browsers(report, lang).into_iter().map(plain).collect()),
    ];
    if scope.include.is_empty() {
        facts[2].0 = "report-scope";
    }
    facts
        .into_iter()
        .filter(|(_, entries): &(_, Vec<Address>)| !entries.is_empty())
        .map(|(key, entries)| Fact { term: text(lang, key, &[]), entries })
        .collect()
}

fn limits(report: &Report, lang: Language) -> Vec<Address> {
    let limits = &report.limits;
    let mut texts = Vec::new();
    if let Some(pages) = limits.pages {
        texts.push(count(lang, "report-limit-pages", "count", pages as usize));
    }
    if let Some(depth) = limits.depth {
        texts.push(count(lang, "report-limit-depth", "count", depth as usize));
    }
    if texts.is_empty() {
        texts.push(text(lang, "report-limit-none", &[]));
    }
    texts.into_iter().map(|text| Address { text, href: None }).collect()
}

/// The browsers that pages were opened in, each with how many.
fn browsers(report: &Report, lang: Language) -> Vec<String> {
    let mut browsers: BTreeMap<&str, usize> = BTreeMap::new();
    for browser in report.pages.iter().filter_map(|page| page.browser.as_deref()) {
        *browsers.entry(browser).or_default() += 1;
    }
    let said = browsers.into_iter().map(|(browser, pages)| {
        let args = [("browser", clean(browser, 200).into()), ("pages", pages.into())];
        text(lang, "report-browser-pages", &args)
    });
    said.collect()
}

/// How the judged pages were seen, and what that leaves out.
fn method(report: &Report) -> Vec<&'static str> {
    let sources: Vec<Source> = report.pages.iter().filter_map(|page| page.source).collect();
    let is_static = |source: &Source| match source {
        Source::Static => true,
        Source::Rendered | Source::Guided => false,
    };
    let seen = match (sources.iter().any(is_static), sources.iter().all(is_static)) {
        _ if sources.is_empty() => None,
        (true, true) => Some("report-method-static"),
        (true, false) => Some("report-method-mixed"),
        (false, _) => Some("report-method-rendered"),
    };
    seen.into_iter().chain(["report-documents-not-judged"]).collect()
}
