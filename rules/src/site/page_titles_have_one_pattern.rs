//! Titles of pages are put together in one way: the page first, the site last, one sign between them.
//!
//! # Applicability
//! Every page of the site whose title has several parts, where there are at least three.
//!
//! # Expectation
//! The sign before the last part is the one that most pages have, and the part that most pages share does not come first.
//!
//! # Assumptions
//! The part that most pages share is the name of the site.
//!
//! # Known problems
//! VARAM's method asks for it; WCAG does not. A dash or bar may belong to a name: the rule only asks.
//!
//! # Reasons
//! * `other-separator` {title, separator, usual}: asks; most pages have another sign.
//! * `site-first` {title, site}: asks; the name of the site comes first.

use std::collections::BTreeMap;

use audit::{Impact, Reason, Rule, SitePage, SiteRule, SiteVerdict, Stage, Verdict, hints};
use standards::varam::Aspect;

use crate::shared::title::{SEPARATORS, parts};

/// Fewest titles that make a pattern.
const FEWEST: usize = 3;

/// See the module.
pub static RULE: SiteRule = SiteRule {
    rule: Rule {
        id: "page-titles-have-one-pattern",
        version: 1,
        requirements: &[hints(2, 4, 2)],
        techniques: &["G88", "G127"],
        act: &[],
        aspects: &[Aspect::Titles],
        impact: Impact::Minor,
        stage: Stage::Varam,
        needs: &[],
        says: &["other-separator", "site-first"],
        targets: super::nowhere,
        expect: super::never,
    },
    judge,
};

fn judge(pages: &[SitePage]) -> Vec<SiteVerdict> {
    let titled: Vec<(usize, &str, &str)> = pages
        .iter()
        .enumerate()
        .filter_map(|(index, page)| {
            let title = page.outline.title.as_str();
            Some((index, title, last_separator(title)?))
        })
        .collect();
    if titled.len() < FEWEST {
        return Vec::new();
    }
    let usual = most(titled.iter().map(|(_, _, separator)| *separator), titled.len());
    let site = most(titled.iter().flat_map(|(_, title, _)| ends(title)), titled.len());
    let verdict = |title: &str, separator: &str| {
        let other = usual.filter(|usual| *usual != separator);
        let first = site.filter(|site| parts(title).first() == Some(site));
        if let Some(usual) = other {
            Verdict::CantTell(
                Reason::new("other-separator")
                    .with("title", title)
                    .with("separator", separator.trim())
                    .with("usual", usual.trim()),
            )
        } else if let Some(site) = first {
            Verdict::CantTell(Reason::new("site-first").with("title", title).with("site", site))
        } else {
            Verdict::Passed
        }
    };
    titled
        .iter()
        .map(|(index, title, separator)| SiteVerdict {
            page: *index,
            place: pages[*index].outline.document.clone(),
            fault: site.unwrap_or_default().to_owned(),
            verdict: verdict(title, separator),
        })
        .collect()
}

/// The sign before the last part of a title.
fn last_separator(title: &str) -> Option<&'static str> {
    SEPARATORS
        .into_iter()
        .filter_map(|separator| Some((title.rfind(separator)?, separator)))
        .max_by_key(|(place, _)| *place)
        .map(|(_, separator)| separator)
}

/// The first and the last part of a title.
fn ends(title: &str) -> impl Iterator<Item = &str> {
    let parts = parts(title);
    let last = parts.last().copied().filter(|_| parts.len() > 1);
    parts.first().copied().into_iter().chain(last)
}

/// What more than half of the titles have.
fn most<'a>(said: impl Iterator<Item = &'a str>, titles: usize) -> Option<&'a str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for text in said {
        *counts.entry(text).or_default() += 1;
    }
    counts.into_iter().find(|(_, count)| count * 2 > titles).map(|(text, _)| text)
}
