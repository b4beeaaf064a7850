//! No two pages of the site have the same title.
//!
//! # Applicability
//! Every page of the site that has a title, where the site has at least two pages.
//!
//! # Expectation
//! No page at another address has the same title, capitals aside.
//!
//! # Assumptions
//! Pages at different addresses are different pages; copies of one page were left out by the crawl.
//!
//! # Known problems
//! Two pages with the same purpose, such as versions for printing, may well have the same title; therefore a question.
//!
//! # Reasons
//! * `same-title` {title, count, other}: asks; other pages have this title too, one of them is `other`.

use std::collections::HashMap;

use audit::{Impact, Reason, Rule, SitePage, SiteRule, SiteVerdict, Stage, Verdict, fails};
use standards::varam::Aspect;

/// See the module.
pub static RULE: SiteRule = SiteRule {
    rule: Rule {
        id: "page-title-is-unique",
        version: 1,
        requirements: &[fails(2, 4, 2)],
        techniques: &["G88", "F25"],
        act: &[],
        aspects: &[Aspect::Titles],
        impact: Impact::Serious,
        stage: Stage::Stable,
        needs: &[],
        says: &["same-title"],
        targets: super::nowhere,
        expect: super::never,
    },
    judge,
};

fn judge(pages: &[SitePage]) -> Vec<SiteVerdict> {
    if pages.len() < 2 {
        return Vec::new();
    }
    let titled = || {
        let titles = pages.iter().map(|page| page.outline.title.trim().to_lowercase());
        titles.enumerate().filter(|(_, title)| !title.is_empty())
    };
    let mut by_title: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, title) in titled() {
        by_title.entry(title).or_default().push(index);
    }
    let verdict = |index: usize, title: &str| {
        let same = &by_title[title];
        let Some(other) = same.iter().find(|other| **other != index) else { return Verdict::Passed };
        Verdict::CantTell(
            Reason::new("same-title")
                .with("title", pages[index].outline.title.as_str())
                .with("count", same.len())
                .with("other", pages[*other].address.as_str()),
        )
    };
    titled()
        .map(|(index, title)| SiteVerdict {
            page: index,
            place: pages[index].outline.document.clone(),
            verdict: verdict(index, &title),
            fault: title,
        })
        .collect()
}
