//! Links that have the same name lead to the same place.
//!
//! # Applicability
//! Every set of two or more links of the page (HTML or SVG elements whose role is `link` or inherits from it) that are in
//! the accessibility tree and have the same name, white space and letter case aside. The target is the first of them.
//!
//! # Expectation
//! They lead to the same address, or to equivalent content.
//!
//! # Assumptions
//! A name describes one thing only. Links to the same file in several formats are there because of the format. What the
//! links show, if that has no word in common, tells people who see that they lead to different things.
//!
//! # Known problems
//! Where the pages behind have been opened, what they say is compared: it is certain that they differ where one is about
//! what the name says and the other neither speaks of it nor shares its words (see `shared::likeness`). Otherwise whether
//! different addresses have equivalent content a person has to say. WCAG asks for this at level AAA only.
//!
//! # Reasons
//! * `different-content` {name, address, other}: one leads to what the name says, the other to something else (related).
//! * `different-formats` {name, address, other}: to the same file in another format (related).
//! * `different-words` {name, text, other}: what they show differs, and so do the addresses (related).
//! * `maybe-different` {name, address, other}: asks; the addresses differ (the others are related).
//! * `destination-unknown` {name}: asks; only a script knows where one of them leads (related).

use std::collections::HashMap;

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;
use url::Url;

use super::destination;

/// See the module.
pub static RULE: Rule = Rule {
    id: "links-of-one-name-match",
    version: 2,
    requirements: &[fails(2, 4, 9)],
    techniques: &["H30", "F63", "F84"],
    act: &["b20e66"],
    aspects: &[Aspect::Navigation],
    impact: Impact::Minor,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &[
        "different-content",
        "different-formats",
        "different-words",
        "maybe-different",
        "destination-unknown",
    ],
    targets,
    expect,
};

/// The links of the page that share their name, by the first of them.
struct Shared(HashMap<NodeId, Vec<NodeId>>);

impl Shared {
    fn of(page: &Page) -> Self {
        let sets = destination::sets(page).into_iter().filter(|set| set.len() > 1);
        Self(sets.map(|set| (set[0], set)).collect())
    }
}

/// Addresses that the links of each set lead to, for whoever can open them.
pub fn addresses(page: &Page) -> Vec<Vec<Url>> {
    let shared = page.memo(Shared::of);
    let sets = page.elements().iter().filter_map(|node| shared.0.get(node));
    sets.map(|set| set.iter().filter_map(|link| destination::address(page, *link)).collect()).collect()
}

fn targets(page: &Page) -> Vec<Target> {
    let shared = page.memo(Shared::of);
    page.elements().iter().copied().filter(|node| shared.0.contains_key(node)).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let shared = page.memo(Shared::of);
    shared.0.get(&target.node).map_or(Verdict::Passed, |links| destination::compare(page, links, false))
}
