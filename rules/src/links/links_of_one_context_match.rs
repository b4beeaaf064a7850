//! Links that have the same name in the same place lead to the same place.
//!
//! # Applicability
//! Every set of two or more links of the page (HTML or SVG elements whose role is `link` or inherits from it) that are in
//! the accessibility tree and have the same name, white space and letter case aside, and the same context: list items
//! around them, the nearest block, the table cell with its headers, and descriptions. The target is the first of them.
//!
//! # Expectation
//! They lead to the same address or to equivalent content, or nothing that can be seen tells them apart either.
//!
//! # Assumptions
//! A name describes one thing only. Links to the same file in several formats are there because of the format.
//!
//! # Known problems
//! Where the pages behind have been opened, what they say is compared: it is certain that they differ where one is about
//! what the name says and the other neither speaks of it nor shares its words (see `shared::likeness`). Otherwise whether
//! different addresses have equivalent content a person has to say.
//!
//! # Reasons
//! * `different-content` {name, address, other}: one leads to what the name says, the other to something else (related).
//! * `different-formats` {name, address, other}: to the same file in another format (related), and only sight tells.
//! * `different-words` {name, text, other}: what they show differs, and so do the addresses (related).
//! * `maybe-different` {name, address, other}: asks; the addresses differ (the others are related).
//! * `destination-unknown` {name}: asks; only a script knows where one of them leads (related).

use std::collections::{BTreeSet, HashMap};

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails, hints};
use page::style::Display;
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;
use url::Url;

use super::destination;

/// See the module.
pub static RULE: Rule = Rule {
    id: "links-of-one-context-match",
    version: 2,
    requirements: &[fails(2, 4, 4), hints(2, 4, 9)],
    techniques: &["G53", "H30", "F63"],
    act: &["fd3a94"],
    aspects: &[Aspect::Navigation],
    impact: Impact::Serious,
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

/// The links of the page that share their name and their context, by the first of them.
struct Shared(HashMap<NodeId, Vec<NodeId>>);

impl Shared {
    fn of(page: &Page) -> Self {
        let mut shared = HashMap::new();
        for set in destination::sets(page).into_iter().filter(|set| set.len() > 1) {
            let mut by_context: HashMap<BTreeSet<NodeId>, Vec<NodeId>> = HashMap::new();
            for link in set {
                by_context.entry(context(page, link)).or_default().push(link);
            }
            let several = by_context.into_values().filter(|links| links.len() > 1);
            shared.extend(several.map(|links| (links[0], links)));
        }
        Self(shared)
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
    shared.0.get(&target.node).map_or(Verdict::Passed, |links| destination::compare(page, links, true))
}

/// ACT "programmatically determined link context". The headers of a cell are left out: links that share them and not the
/// cell have other contexts anyway.
fn context(page: &Page, link: NodeId) -> BTreeSet<NodeId> {
    let mut context = BTreeSet::new();
    let mut has_block = false;
    let mut has_cell = false;
    for around in page.flat_ancestors(link) {
        if page.tree.element(around).is_none() {
            continue;
        }
        let role = page.role(around);
        let is_item = role == Some(Role::Listitem);
        let is_block = !has_block && is_block(page, around);
        let is_cell = !has_cell && matches!(role, Some(Role::Cell | Role::Gridcell));
        has_block |= is_block;
        has_cell |= is_cell;
        if is_item || is_block || is_cell {
            context.insert(around);
        }
    }
    let described = page.tree.attr(link, "aria-describedby").unwrap_or_default();
    context.extend(described.split_ascii_whitespace().filter_map(|id| page.by_id(link, id)));
    context.retain(|node| page.in_accessibility_tree(*node));
    context
}

fn is_block(page: &Page, node: NodeId) -> bool {
    let Some(display) = page.style(node).known().map(|style| style.display) else { return true };
    match display {
        Display::Block | Display::InlineBlock | Display::ListItem | Display::TablePart => true,
        Display::None
        | Display::Contents
        | Display::Inline
        | Display::InlineOther
        | Display::Flex
        | Display::Grid
        | Display::Table
        | Display::Other => false,
    }
}
