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
//! A name describes one thing only. Two documents that share fewer than one in four longer words of their texts, and whose
//! titles (or first headings) each name something that the other does not, are about different things.
//!
//! # Known problems
//! Whether different addresses show equivalent content, and whether a redirect leads to the same document, a person has
//! to say where the documents are not so plainly different.
//!
//! # Reasons
//! * `different-content` {name, address, other}: the documents have next to nothing in common (the other frame is related).
//! * `maybe-different` {name, address, other}: asks; the addresses differ (the other frame is related).

use std::collections::{BTreeSet, HashMap};

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{DocId, NodeId, Page};
use standards::aria::Role;

use crate::shared::excerpt::excerpt;
use crate::shared::words;

/// See the module.
pub static RULE: Rule = Rule {
    id: "iframes-of-one-name-match",
    version: 1,
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

/// Longer words that each of two documents must have before their having none in common says anything.
const ENOUGH: usize = 4;
/// Letters of a longer word.
const LONG: usize = 4;

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

fn have_nothing_in_common(page: &Page, one: NodeId, two: NodeId) -> bool {
    let doc = |frame: NodeId| page.tree.element(frame)?.frame;
    let (Some(one), Some(two)) = (doc(one), doc(two)) else { return false };
    let (one_title, two_title) = (long_words(&title(page, one)), long_words(&title(page, two)));
    let text = |doc: DocId| long_words(&page.visible_text(page.doc(doc).root));
    let (one_text, two_text) = (text(one), text(two));
    let shared = one_text.intersection(&two_text).count();
    !one_title.is_subset(&two_title)
        && !two_title.is_subset(&one_title)
        && one_text.len() >= ENOUGH
        && two_text.len() >= ENOUGH
        && shared * 4 < one_text.len().min(two_text.len())
}

/// The title of a document, or its first heading.
fn title(page: &Page, doc: DocId) -> String {
    let root = page.doc(doc).root;
    let title = page.tree.descendants(root).find(|node| page.tree.is(*node, "title"));
    let heading = || page.tree.descendants(root).find(|node| page.role(*node) == Some(Role::Heading));
    title.or_else(heading).map(|node| page.tree.text_content(node)).unwrap_or_default()
}

fn long_words(text: &str) -> BTreeSet<String> {
    words::of(text)
        .into_iter()
        .map(|word| word.folded)
        .filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() >= LONG)
        .collect()
}
