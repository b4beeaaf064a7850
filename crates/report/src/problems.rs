//! Problems as tables for spreadsheets: what IT filters, sorts and hands on.

use std::collections::BTreeMap;

use audit::{Component, Finding, FindingKind};
use locale::{Language, text};

use crate::Error;
use crate::decision::DecisionForce;
use crate::model::{ComponentSummary, Report, RuleDescription, Visit};
use crate::status::Group;
use crate::table::{CELL, Cell, Table, workbook};
use crate::words::{clean, title};

/// Addresses named in the row of a problem; the sheet of places has all.
const ADDRESSES: usize = 20;
/// The problems as CSV that a spreadsheet opens with Latvian letters right: UTF-8 with its mark, semicolons, lines ended
/// as on Windows. What begins like a formula gets an apostrophe.
pub fn problems_csv(report: &Report, lang: Language) -> Vec<u8> {
    let table = problems(report, lang);
    let mut out = String::from("\u{feff}");
    let headings: Vec<String> = table.headings.iter().map(|(heading, _)| quoted(heading)).collect();
    line(&mut out, &headings);
    for row in &table.rows {
        let cells: Vec<String> = row
            .iter()
            .map(|cell| match cell {
                Cell::Text(text) => quoted(&guarded(text)),
                Cell::Number(number) => number.to_string(),
            })
            .collect();
        line(&mut out, &cells);
    }
    out.into_bytes()
}

fn line(out: &mut String, cells: &[String]) {
    out.push_str(&cells.join(";"));
    out.push_str("\r\n");
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// The problems, their places, decisions, routine questions and the pages that were not judged, each a sheet. `created` is
/// the time in seconds since 1970, UTC.
pub fn problems_xlsx(report: &Report, lang: Language, created: i64) -> Result<Vec<u8>, Error> {
    let tables = [
        problems(report, lang),
        places(report, lang),
        decisions(report, lang),
        routine(report, lang),
        not_scanned(report, lang),
    ];
    let title = text(lang, "report-title-of", &[("site", clean(&report.site, 120).into())]);
    workbook(&title, created, &tables)
}

fn headings(lang: Language, keys: &[(&str, u16)]) -> Vec<(String, u16)> {
    keys.iter().map(|(key, width)| (text(lang, key, &[]), *width)).collect()
}

fn words(text: impl AsRef<str>) -> Cell {
    Cell::Text(clean(text.as_ref(), CELL))
}

/// One row for each problem, in the order of the report.
fn problems(report: &Report, lang: Language) -> Table {
    let found = found(report);
    let row = |(component, number): (&ComponentSummary, usize)| {
        let rule = report.rule(&component.rule);
        let texts = locale::rule(lang, &component.rule);
        let plain =
            |spans: Vec<crate::words::Span>| spans.into_iter().map(|span| span.text).collect::<String>();
        let reason = plain(crate::words::reason(texts.as_ref(), &component.reason, &component.args));
        let question = plain(crate::words::question(texts.as_ref(), &component.reason, &component.args));
        let on = found.get(&(component.id, component.kind)).map(Vec::as_slice).unwrap_or_default();
        let mut addresses: Vec<&str> = on.iter().map(|(page, _)| page.final_address.as_str()).collect();
        addresses.dedup();
        let more = addresses.len().saturating_sub(ADDRESSES);
        addresses.truncate(ADDRESSES);
        let mut addresses =
            addresses.iter().map(|address| clean(address, CELL)).collect::<Vec<_>>().join("\n");
        if more > 0 {
            addresses.push('\n');
            addresses.push_str(&text(lang, "report-table-more", &[("count", more.into())]));
        }
        vec![
            Cell::Number(number),
            words(text(lang, word(rule, component.kind), &[])),
            words([reason, question].join(" ").trim()),
            words(rule.map(criteria).unwrap_or_default()),
            words(rule.map(|rule| text(lang, impact(rule), &[])).unwrap_or_default()),
            Cell::Number(component.pages),
            Cell::Number(component.places),
            words(&component.excerpt),
            words(texts.as_ref().map(|texts| texts.fix().replace('`', "")).unwrap_or_default()),
            Cell::Text(decided(report, component, lang)),
            Cell::Text(addresses),
            words(&component.rule),
        ]
    };
    Table {
        name: text(lang, "report-table-problems", &[]),
        headings: headings(
            lang,
            &[
                ("report-table-number", 6),
                ("report-table-urgency", 14),
                ("report-table-problem", 50),
                ("report-table-criteria", 12),
                ("report-impact", 12),
                ("report-column-pages", 9),
                ("report-column-places", 9),
                ("report-element", 50),
                ("report-fix", 50),
                ("report-column-decision", 30),
                ("report-table-addresses", 50),
                ("report-table-rule", 28),
            ],
        ),
        rows: in_order(report).into_iter().zip(1..).map(row).collect(),
    }
}

/// One row for each place of each problem.
fn places(report: &Report, lang: Language) -> Table {
    let found = found(report);
    let mut rows = Vec::new();
    for (component, number) in in_order(report).into_iter().zip(1..) {
        for (page, finding) in found.get(&(component.id, component.kind)).into_iter().flatten() {
            rows.push(vec![
                Cell::Number(number),
                words(&page.final_address),
                words(page.title.as_deref().unwrap_or_default()),
                words(&finding.anchor),
                if finding.line > 0 { Cell::Number(finding.line as usize) } else { words("") },
                words(&finding.excerpt),
            ]);
        }
    }
    Table {
        name: text(lang, "report-table-places", &[]),
        headings: headings(
            lang,
            &[
                ("report-table-number", 9),
                ("report-table-address", 50),
                ("report-column-page", 36),
                ("report-table-anchor", 50),
                ("report-table-line", 8),
                ("report-element", 50),
            ],
        ),
        rows,
    }
}

fn decisions(report: &Report, lang: Language) -> Table {
    let row = |decision: &crate::decision::Decision| {
        let until = decision.expires.as_ref().map(|until| locale::date(lang, until)).unwrap_or_default();
        vec![
            words(title(lang, &decision.rule)),
            words(&decision.address),
            words(text(lang, decision.kind.key(), &[])),
            words(text(lang, decision.force.key(), &[])),
            words(&decision.person),
            words(locale::date(lang, &decision.made)),
            words(until),
            words(&decision.reason),
            Cell::Number(decision.places),
            Cell::Number(decision.pages),
        ]
    };
    Table {
        name: text(lang, "report-table-decisions", &[]),
        headings: headings(
            lang,
            &[
                ("report-column-about", 44),
                ("report-table-address", 44),
                ("report-column-decision", 22),
                ("report-table-force", 22),
                ("report-table-person", 22),
                ("report-table-made", 13),
                ("report-table-until", 13),
                ("report-column-reason", 44),
                ("report-column-places", 9),
                ("report-column-pages", 9),
            ],
        ),
        rows: report.decisions.iter().map(row).collect(),
    }
}

fn routine(report: &Report, lang: Language) -> Table {
    let row = |questions: &crate::decision::RoutineQuestions| {
        vec![
            words(title(lang, &questions.rule)),
            Cell::Number(questions.places),
            Cell::Number(questions.pages),
            words(&questions.rule),
        ]
    };
    Table {
        name: text(lang, "report-table-routine", &[]),
        headings: headings(
            lang,
            &[
                ("report-column-rule", 60),
                ("report-column-places", 9),
                ("report-column-pages", 9),
                ("report-table-rule", 28),
            ],
        ),
        rows: report.routine.iter().map(row).collect(),
    }
}

fn not_scanned(report: &Report, lang: Language) -> Table {
    let row = |page: &Visit| {
        let key = page.cause.map_or(page.status.key(), crate::status::Cause::key);
        vec![
            words(&page.address),
            words(text(lang, page.status.key(), &[])),
            words(text(lang, &format!("{key}.what"), &[])),
        ]
    };
    Table {
        name: text(lang, "report-table-not-scanned", &[]),
        headings: headings(
            lang,
            &[("report-table-address", 60), ("report-column-status", 28), ("report-table-why", 60)],
        ),
        rows: report.pages.iter().filter(|page| page.status.group() == Group::NotScanned).map(row).collect(),
    }
}

/// What must be fixed, then what has to be looked at, then advice; each in the order of the report.
fn in_order(report: &Report) -> Vec<&ComponentSummary> {
    let mut components: Vec<&ComponentSummary> = report.components.iter().collect();
    components.sort_by_key(|component| match word(report.rule(&component.rule), component.kind) {
        "report-must-fix" => 0,
        "report-check" => 1,
        _ => 2,
    });
    components
}

type Found<'a> = BTreeMap<(Component, FindingKind), Vec<(&'a Visit, &'a Finding)>>;

fn found(report: &Report) -> Found<'_> {
    let mut found = Found::new();
    for page in report.pages.iter().filter(|page| page.status.group() == Group::Scanned) {
        for finding in &page.findings {
            found.entry((finding.component, finding.kind)).or_default().push((page, finding));
        }
    }
    found
}

fn word(rule: Option<&RuleDescription>, kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Failed if rule.is_none_or(RuleDescription::is_binding) => "report-must-fix",
        FindingKind::CantTell if rule.is_none_or(RuleDescription::is_binding) => "report-check",
        FindingKind::Failed | FindingKind::CantTell | FindingKind::Review => "report-advice",
    }
}

fn impact(rule: &RuleDescription) -> &'static str {
    match rule.impact {
        audit::Impact::Minor => "report-impact-minor",
        audit::Impact::Serious => "report-impact-serious",
        audit::Impact::Critical => "report-impact-critical",
    }
}

fn criteria(rule: &RuleDescription) -> String {
    let numbers: Vec<String> = rule
        .requirements
        .iter()
        .filter(|requirement| match requirement.relation {
            audit::Relation::Fails | audit::Relation::Decides => true,
            audit::Relation::Hints => false,
        })
        .map(|requirement| requirement.criterion.to_string())
        .collect();
    numbers.join(", ")
}

/// What people decided about a problem, those decisions that hold no longer marked.
fn decided(report: &Report, component: &ComponentSummary, lang: Language) -> String {
    let said: Vec<String> = report
        .decisions
        .iter()
        .filter(|decision| decision.component == Some(component.id))
        .map(|decision| {
            let kind = text(lang, decision.kind.key(), &[]);
            let who = format!("{}, {}", clean(&decision.person, 120), locale::date(lang, &decision.made));
            match decision.force {
                DecisionForce::InForce => format!("{kind} ({who})"),
                DecisionForce::Expired | DecisionForce::Changed => {
                    format!("{kind} ({who}) – {}", text(lang, decision.force.key(), &[]))
                }
            }
        })
        .collect();
    said.join("\n")
}
