//! The pages: those that were judged, those that were not and why, and the services they belong to.

use std::collections::BTreeMap;

use audit::{FindingKind, Outcome};
use locale::{Language, text};
use serde::Serialize;

use super::faults::{Word, page_title};
use crate::model::{Report, RuleDescription, Visit};
use crate::status::Group;
use crate::words::{self, Address, clean, count};

/// Rows of a table.
const ROWS: usize = 1000;
/// Addresses shown at once for one reason; the others fold out.
const SHOWN: usize = 5;
/// Addresses listed at all for one reason.
const LISTED: usize = 200;

#[derive(Serialize)]
pub(super) struct PageRow {
    title: String,
    address: Address,
    must_fix: String,
    check: String,
    evidence: Vec<String>,
}

/// Addresses that were not judged, for one reason.
#[derive(Serialize)]
pub(super) struct NotScanned {
    word: String,
    number: String,
    what: String,
    todo: String,
    shown: Vec<Address>,
    folded: Vec<Address>,
    fold_label: Option<String>,
    left_out: Option<String>,
}

#[derive(Serialize)]
pub(super) struct ServiceRow {
    name: String,
    pages: String,
    must_fix: String,
    check: String,
    not_scanned: String,
}

fn in_group(report: &Report, group: Group) -> Vec<&Visit> {
    report.pages.iter().filter(|page| page.status.group() == group).collect()
}

/// The judged pages, and what to say about rows that were left out.
pub(super) fn scanned(report: &Report, lang: Language) -> (Vec<PageRow>, Option<String>) {
    let pages = in_group(report, Group::Scanned);
    let shown = &pages[..pages.len().min(ROWS)];
    let left_out = pages.len() - shown.len();
    (
        shown.iter().map(|page| row(report, page, lang)).collect(),
        (left_out > 0).then(|| count(lang, "report-pages-left-out", "count", left_out)),
    )
}

fn row(report: &Report, page: &Visit, lang: Language) -> PageRow {
    PageRow {
        title: page_title(page, lang),
        address: words::address(&page.final_address),
        must_fix: number(lang, places(report, [page], Word::MustFix)),
        check: number(lang, places(report, [page], Word::Check)),
        evidence: evidence(page, lang),
    }
}

fn number(lang: Language, value: usize) -> String {
    locale::number(lang, value as f64)
}

/// Findings of binding rules on these pages.
fn places<'a>(report: &Report, pages: impl IntoIterator<Item = &'a Visit>, word: Word) -> usize {
    let kind = match word {
        Word::MustFix => FindingKind::Failed,
        Word::Check | Word::Advice => FindingKind::CantTell,
    };
    pages
        .into_iter()
        .flat_map(|page| &page.findings)
        .filter(|finding| finding.kind == kind)
        .filter(|finding| report.rule(&finding.rule).is_none_or(RuleDescription::is_binding))
        .count()
}

/// What shows that the page was really seen.
fn evidence(page: &Visit, lang: Language) -> Vec<String> {
    let mut texts = Vec::new();
    if let Some(code) = page.http_status {
        texts.push(text(lang, "report-evidence-http", &[("code", code.to_string().into())]));
    }
    if let Some(elements) = page.elements {
        texts.push(text(lang, "report-evidence", &[("elements", elements.into())]));
    }
    if let Some(visited) = &page.visited {
        texts.push(clean(&locale::date_time(lang, visited), 60));
    }
    if page.cut {
        texts.push(text(lang, "report-evidence-cut", &[]));
    }
    let untested = page.rules.iter().filter(|rule| rule.outcome == Outcome::Untested).count();
    if untested > 0 {
        texts.push(count(lang, "report-untested-rules", "count", untested));
    }
    texts
}

/// The addresses that were not judged, by what happened; most addresses first.
pub(super) fn not_scanned(report: &Report, lang: Language) -> Vec<NotScanned> {
    let mut reasons: BTreeMap<(String, String, String), Vec<&Visit>> = BTreeMap::new();
    for page in in_group(report, Group::NotScanned) {
        reasons.entry(told(page, lang)).or_default().push(page);
    }
    let mut reasons: Vec<_> = reasons.into_iter().collect();
    reasons.sort_by(|(a, a_pages), (b, b_pages)| (b_pages.len(), a).cmp(&(a_pages.len(), b)));
    reasons.into_iter().map(|((word, what, todo), pages)| listed(word, what, todo, &pages, lang)).collect()
}

/// Word, what happened and what to do.
fn told(page: &Visit, lang: Language) -> (String, String, String) {
    let key = page.cause.map_or(page.status.key(), crate::status::Cause::key);
    let args = [
        ("code", page.http_status.map_or_else(|| "–".to_owned(), |code| code.to_string()).into()),
        ("host", clean(host(&page.final_address), 100).into()),
        ("address", clean(page.same_as.as_deref().unwrap_or("–"), 200).into()),
    ];
    let say = |end: &str| text(lang, &format!("{key}{end}"), &args);
    (say(""), say(".what"), say(".do"))
}

/// The host in an address, without user or port.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        Some(_) | None => host,
    }
}

fn listed(word: String, what: String, todo: String, pages: &[&Visit], lang: Language) -> NotScanned {
    let listed = &pages[..pages.len().min(LISTED)];
    let (shown, folded) = listed.split_at(if listed.len() <= SHOWN + 1 { listed.len() } else { SHOWN });
    let addresses = |pages: &[&Visit]| pages.iter().map(|page| words::address(&page.address)).collect();
    let left_out = pages.len() - listed.len();
    NotScanned {
        word,
        number: count(lang, "report-page-count", "count", pages.len()),
        what,
        todo,
        shown: addresses(shown),
        folded: addresses(folded),
        fold_label: (!folded.is_empty()).then(|| count(lang, "report-more-addresses", "count", folded.len())),
        left_out: (left_out > 0).then(|| count(lang, "report-pages-left-out", "count", left_out)),
    }
}

/// Sentences about addresses that needed no judgement of their own.
pub(super) fn notes(report: &Report, lang: Language) -> Vec<String> {
    [("report-elsewhere", Group::Elsewhere), ("report-outside", Group::Outside)]
        .into_iter()
        .map(|(key, group)| (key, in_group(report, group).len()))
        .filter(|(_, number)| *number > 0)
        .map(|(key, number)| count(lang, key, "count", number))
        .collect()
}

pub(super) fn services(report: &Report, lang: Language) -> Vec<ServiceRow> {
    report
        .services
        .iter()
        .take(ROWS)
        .map(|service| {
            let pages: Vec<&Visit> =
                report.pages.iter().filter(|page| service.pages.contains(&page.address)).collect();
            let scanned = || pages.iter().copied().filter(|page| page.status.group() == Group::Scanned);
            let missed = pages.iter().filter(|page| page.status.group() == Group::NotScanned).count();
            ServiceRow {
                name: clean(&service.name, 160),
                pages: number(lang, scanned().count()),
                must_fix: number(lang, places(report, scanned(), Word::MustFix)),
                check: number(lang, places(report, scanned(), Word::Check)),
                not_scanned: number(lang, missed),
            }
        })
        .collect()
}
