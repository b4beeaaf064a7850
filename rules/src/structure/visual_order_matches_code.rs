//! Things are seen in the order in which they are read out.
//!
//! # Applicability
//! Every rendered flex or grid container with at least two children that have words or can be operated.
//!
//! # Expectation
//! Style sheets do not give its children another order.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! The order may not matter, and places in a grid are not looked at.
//!
//! # Reasons
//! * `maybe-other-order` {first}: asks; what comes first in the code is shown elsewhere.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::Focusability;
use page::style::{Display, Position};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "visual-order-matches-code",
    version: 1,
    requirements: &[fails(1, 3, 2), fails(2, 4, 3)],
    techniques: &["C27", "F1"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["maybe-other-order"],
    targets,
    expect,
};

/// Children of one container that are looked at.
const MOST: usize = 200;
/// Nodes of one child that are looked at, so that nested containers cost no more than others.
const NODES: usize = 100;

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| is_container(page, *node) && page.is_rendered(*node))
        .filter(|node| parts(page, *node).len() > 1)
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let parts = parts(page, target.node);
    let style = page.style(target.node).known();
    let is_reversed = style.is_some_and(|style| style.is_reversed && style.display == Display::Flex);
    let is_moved = parts.windows(2).any(|pair| pair[0].1 > pair[1].1);
    if !is_reversed && !is_moved {
        return Verdict::Passed;
    }
    let first = parts.first().map(|(node, _)| page.visible_text(*node)).unwrap_or_default();
    Verdict::CantTell(Reason::new("maybe-other-order").with("first", excerpt(&first)))
}

fn is_container(page: &Page, node: NodeId) -> bool {
    let Fact::Known(style) = page.style(node) else { return false };
    matches!(style.display, Display::Flex | Display::Grid)
}

/// The children whose order matters, in the order of the code, each with its `order`.
fn parts(page: &Page, node: NodeId) -> Vec<(NodeId, i32)> {
    let children = page.flat_children(node).iter().copied().take(MOST);
    children
        .filter_map(|child| {
            let style = page.style(child).known()?;
            let is_in_flow = !matches!(style.position, Position::Absolute | Position::Fixed);
            (page.tree.element(child).is_some()
                && is_in_flow
                && page.is_rendered(child)
                && matters(page, child))
            .then_some((child, style.order))
        })
        .collect()
}

/// It has two words or more, or something that can be operated, among its first nodes.
fn matters(page: &Page, node: NodeId) -> bool {
    let mut words = 0;
    std::iter::once(node).chain(page.flat_descendants(node)).take(NODES).any(|inner| {
        if let Some(text) = page.tree.text(inner).filter(|_| page.is_rendered(inner)) {
            words += text.split_whitespace().take(2).count();
        }
        words > 1 || page.focusability(inner) == Focusability::Sequential
    })
}
