//! Navigation that repeats has the same order on every page.
//!
//! # Applicability
//! Every header, navigation or footer that has at least three links, if another page in the same language has one of
//! the same kind and name with at least three of the same links.
//!
//! # Expectation
//! The links that it shares with the first such part of the site stand in the same order. Links may be missing or added.
//!
//! # Assumptions
//! Parts of one kind and name are the same part. Where a page has several of one kind without names they are one.
//!
//! # Known problems
//! The person who visits may have changed the order herself; a part may list something that is ordered anew on each page,
//! such as news. Therefore a question.
//!
//! # Reasons
//! * `other-order` {name, before, other}: asks; `name` stands after `before` here and before it on the page `other`.

use std::collections::{BTreeMap, HashMap, HashSet};

use audit::{Control, Impact, Reason, Rule, SitePage, SiteRule, SiteVerdict, Stage, Verdict, fails};
use standards::varam::Aspect;

/// Links that have to be shared before an order can be compared.
const SHARED: usize = 3;

/// See the module.
pub static RULE: SiteRule = SiteRule {
    rule: Rule {
        id: "navigation-has-same-order",
        version: 1,
        requirements: &[fails(3, 2, 3)],
        techniques: &["G61", "F66"],
        act: &[],
        aspects: &[Aspect::Navigation],
        impact: Impact::Serious,
        stage: Stage::Stable,
        needs: &[],
        says: &["other-order"],
        targets: super::nowhere,
        expect: super::never,
    },
    judge,
};

/// A part in a language.
type Key<'a> = (Option<&'a str>, &'a str);

/// The part as it stands on the first page that has it.
struct First<'a> {
    page: usize,
    places: HashMap<&'a str, usize>,
}

fn judge(pages: &[SitePage]) -> Vec<SiteVerdict> {
    let mut first: HashMap<Key<'_>, First<'_>> = HashMap::new();
    let mut compared: Vec<SiteVerdict> = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        for (key, links) in parts(page) {
            let Some(known) = first.get(&key) else {
                let places = links.iter().enumerate().map(|(at, link)| (&*link.function, at)).collect();
                first.insert(key, First { page: index, places });
                continue;
            };
            let shared: Vec<&Control> =
                links.into_iter().filter(|link| known.places.contains_key(&*link.function)).collect();
            if shared.len() < SHARED {
                continue;
            }
            let place = |link: &Control| known.places[&*link.function];
            let moved = shared.windows(2).find(|pair| place(pair[0]) > place(pair[1]));
            let (at, verdict) = match moved {
                Some(pair) => (pair[1], other_order(pair, &pages[known.page])),
                None => (shared[0], Verdict::Passed),
            };
            compared.push(SiteVerdict {
                page: index,
                place: at.place.clone(),
                fault: format!("{} {}", key.1, at.function),
                verdict,
            });
        }
    }
    compared
}

fn other_order(pair: &[&Control], other: &SitePage) -> Verdict {
    Verdict::CantTell(
        Reason::new("other-order")
            .with("name", pair[1].place.name.as_str())
            .with("before", pair[0].place.name.as_str())
            .with("other", other.address.as_str()),
    )
}

/// The parts of a page with their links, each address once.
fn parts(page: &SitePage) -> BTreeMap<Key<'_>, Vec<&Control>> {
    let mut parts: BTreeMap<Key<'_>, (HashSet<&str>, Vec<&Control>)> = BTreeMap::new();
    let links = page.outline.controls.iter().filter(|control| control.place.role.as_deref() == Some("link"));
    for link in links {
        let (seen, links) =
            parts.entry((page.outline.language.as_deref(), link.landmark.as_str())).or_default();
        if seen.insert(&link.function) {
            links.push(link);
        }
    }
    parts
        .into_iter()
        .filter(|(_, (_, links))| links.len() >= SHARED)
        .map(|(key, (_, links))| (key, links))
        .collect()
}
