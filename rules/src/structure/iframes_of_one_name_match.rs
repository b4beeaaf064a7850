//! Frames that have the same name show the same thing.
//!
//! # Applicability
//! Every set of two or more `iframe` elements of the page that are in the accessibility tree and have the same name,
//! white space and letter case aside. The target is the first of them.
//!
//! # Expectation
//! They show the same document, or equivalent ones.
//!
//! # Assumptions
//! A name describes one thing only. It is certain that two documents differ where one is about what the name says and the
//! other neither speaks of it nor shares its words (see `shared::likeness`).
//!
//! # Known problems
//! Whether different addresses show equivalent content, and whether a redirect leads to the same document, a person has
//! to say where the documents are not so plainly different.
//!
//! # Reasons
//! * `different-content` {name, address, other}: the documents have next to nothing in common (the other frame is related).
//! * `maybe-different` {name, address, other}: asks; the addresses differ (the other frame is related).

use std::collections::HashMap;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};

use crate::shared::excerpt::excerpt;
use crate::shared::likeness;

/// See the module.
pub static RULE: Rule = Rule {
    id: "iframes-of-one-name-match",
    version: 2,
    requirements: &[fails(4, 1, 2)],
    techniques: &["H64"],
    act: &["4b1c6c"],
    aspects: &[],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["different-content", "maybe-different"],
    targets,
    expect,
};

/// The frames of the page that share their name, by the first of them.
struct Shared(HashMap<NodeId, Vec<NodeId>>);

impl Shared {
    fn of(page: &Page) -> Self {
        let mut places: HashMap<String, usize> = HashMap::new();
        let mut sets: Vec<Vec<NodeId>> = Vec::new();
        for node in page.elements().iter().copied() {
            if !page.tree.is(node, "iframe")
                || !page.in_accessibility_tree(node)
                || page.name(node).is_empty()
            {
                continue;
            }
            let name = excerpt(&page.name(node).text).to_lowercase();
            let place = *places.entry(name).or_insert_with(|| {
                sets.push(Vec::new());
                sets.len() - 1
            });
            sets[place].push(node);
        }
        Self(sets.into_iter().filter(|set| set.len() > 1).map(|set| (set[0], set)).collect())
    }
}

fn targets(page: &Page) -> Vec<Target> {
    let shared = page.memo(Shared::of);
    page.elements().iter().copied().filter(|node| shared.0.contains_key(node)).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let shared = page.memo(Shared::of);
    let Some((first, others)) = shared.0.get(&target.node).and_then(|set| set.split_first()) else {
        return Verdict::Passed;
    };
    let address = resource(page, *first);
    let mut doubt = None;
    for other in others.iter().copied() {
        let there = resource(page, other);
        if there == address {
            continue;
        }
        let reason = |key| {
            Reason::new(key)
                .with("name", excerpt(&page.name(*first).text))
                .with("address", excerpt(&address))
                .with("other", excerpt(&there))
                .related(other)
        };
        if have_nothing_in_common(page, *first, other) {
            return Verdict::Failed(reason("different-content"));
        }
        doubt = doubt.or_else(|| Some(reason("maybe-different")));
    }
    doubt.map_or(Verdict::Passed, Verdict::CantTell)
}

/// What the frame shows: its own document, or an address.
fn resource(page: &Page, frame: NodeId) -> String {
    let Some(element) = page.tree.element(frame) else { return String::new() };
    if let Some(own) = element.attr("srcdoc") {
        return own.trim().to_owned();
    }
    let src = element.attr("src").map(str::trim).filter(|src| !src.is_empty()).unwrap_or("about:blank");
    page.doc_of(frame).base.join(src).map_or_else(|_| src.to_owned(), |url| url.to_string())
}

/// True if one frame shows what the name says and the other certainly something else.
fn have_nothing_in_common(page: &Page, one: NodeId, two: NodeId) -> bool {
    let content = |frame: NodeId| Some(likeness::read(page, page.tree.element(frame)?.frame?));
    content(one)
        .zip(content(two))
        .is_some_and(|(first, second)| likeness::are_different(&page.name(one).text, &first, &second))
}
