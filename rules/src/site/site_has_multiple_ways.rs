//! Pages can be found in more than one way.
//!
//! # Applicability
//! The first page of a site that has at least two pages.
//!
//! # Expectation
//! Besides its navigation the site has a search field, or a link to a map of the site, on one of its pages.
//!
//! # Assumptions
//! The site has a navigation; links from page to page are one of the ways.
//!
//! # Known problems
//! A list of all pages on the front page or an index also counts for WCAG; therefore a question. Steps of a process are
//! exempt.
//!
//! # Reasons
//! * `no-search-or-map`: asks; no page that was seen has a search field or a link to a map of the site.

use audit::{Impact, Rule, SitePage, SiteRule, SiteVerdict, Stage, Verdict, fails};
use standards::varam::Aspect;

/// What a link to a map of the site is called, in lower case.
const MAP: [&str; 6] =
    ["lapas karte", "vietnes karte", "portāla karte", "site map", "sitemap", "карта сайта"];

/// See the module.
pub static RULE: SiteRule = SiteRule {
    rule: Rule {
        id: "site-has-multiple-ways",
        version: 1,
        requirements: &[fails(2, 4, 5)],
        techniques: &["G63", "G161"],
        act: &[],
        aspects: &[Aspect::Navigation, Aspect::Structure],
        impact: Impact::Serious,
        stage: Stage::Stable,
        needs: &[],
        says: &["no-search-or-map"],
        targets: super::nowhere,
        expect: super::never,
    },
    judge,
};

fn judge(pages: &[SitePage]) -> Vec<SiteVerdict> {
    let [first, _, ..] = pages else { return Vec::new() };
    let has_way = pages.iter().any(|page| page.outline.has_search || links_to_map(page));
    let verdict = if has_way { Verdict::Passed } else { Verdict::cant_tell("no-search-or-map") };
    vec![SiteVerdict { page: 0, place: first.outline.document.clone(), fault: String::new(), verdict }]
}

fn links_to_map(page: &SitePage) -> bool {
    page.outline.controls.iter().any(|control| {
        let name = control.place.name.to_lowercase();
        control.place.role.as_deref() == Some("link") && MAP.iter().any(|map| name.contains(map))
    })
}
