//! A description list holds terms with their descriptions and nothing else.
//!
//! # Applicability
//! Every `dl` without an explicit role that is rendered, not hidden from assistive technology, and holds words.
//!
//! # Expectation
//! What it holds stands in `dt` and `dd` elements, perhaps grouped in a `div`; every description has a term before it, and
//! every term a description after it.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! A list in which something between the pairs is neither is still told as a list of pairs by most screen readers: the rule
//! asks. Browsers differ in what a term without a description is.
//!
//! # Reasons
//! * `no-pairs`: it holds words, but neither a term nor a description.
//! * `maybe-stray`: asks; something with words is neither a term nor a description (related).
//! * `maybe-no-term`: asks; a description has no term before it (related).
//! * `maybe-no-description`: asks; a term has no description after it (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::text_blocks::has_words;

/// See the module.
pub static RULE: Rule = Rule {
    id: "description-list-has-pairs",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["H40"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-pairs", "maybe-stray", "maybe-no-term", "maybe-no-description"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "dl")
                && page.explicit_role(*node).is_none()
                && page.is_rendered(*node)
                && !page.is_programmatically_hidden(*node)
                && has_words(page, *node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let is_part = |node: NodeId| page.tree.is(node, "dt") || page.tree.is(node, "dd");
    if !page.flat_descendants(target.node).any(|node| is_part(node) || is_open(page, node)) {
        return Verdict::failed("no-pairs");
    }
    let mut children = Vec::new();
    for child in page.flat_children(target.node) {
        let is_group =
            page.tree.is(*child, "div") && page.flat_children(*child).iter().any(|inner| is_part(*inner));
        if is_group {
            children.extend_from_slice(page.flat_children(*child));
        } else {
            children.push(*child);
        }
    }
    let ask = |key, node| Verdict::CantTell(Reason::new(key).related(node));
    if let Some(stray) = children.iter().find(|child| !is_part(**child) && has_words(page, **child)) {
        return ask("maybe-stray", nearest_element(page, *stray));
    }
    children.retain(|child| is_part(*child));
    let is_term = |node: NodeId| page.tree.is(node, "dt");
    match (children.first(), children.last()) {
        (Some(first), _) if !is_term(*first) => ask("maybe-no-term", *first),
        (_, Some(last)) if is_term(*last) => ask("maybe-no-description", *last),
        _ => Verdict::Passed,
    }
}

/// A slot or custom element: a script may complete it.
fn is_open(page: &Page, node: NodeId) -> bool {
    page.tree
        .element(node)
        .is_some_and(|element| element.is("slot") || (element.is_html() && element.local().contains('-')))
}

/// The node, or for text the element that it stands in.
fn nearest_element(page: &Page, node: NodeId) -> NodeId {
    if page.tree.element(node).is_some() { node } else { page.flat_parent(node).unwrap_or(node) }
}
