//! No element has a place of its own in the order of the Tab key.
//!
//! # Applicability
//! Every HTML or SVG element that can have the focus and whose `tabindex` is a number.
//!
//! # Expectation
//! The number is not above 0; otherwise a person finds that the order makes sense.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! A page may number all its elements in the right order; that is right until somebody adds one.
//!
//! # Reasons
//! * `maybe-wrong-order` {tabindex}: asks; the element comes before all that have no number.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::Focusability;
use page::{NodeId, Page};
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "tabindex-is-not-positive",
    version: 1,
    requirements: &[fails(2, 4, 3)],
    techniques: &["H4", "F44"],
    act: &[],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-wrong-order"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| number(page, *node).is_some() && page.focusability(*node) != Focusability::None)
        .map(|node| Target::attr(node, "tabindex"))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    match number(page, target.node) {
        Some(number) if number > 0 => {
            Verdict::CantTell(Reason::new("maybe-wrong-order").with("tabindex", number.to_string()))
        }
        Some(_) | None => Verdict::Passed,
    }
}

fn number(page: &Page, node: NodeId) -> Option<i32> {
    page.tree.attr(node, "tabindex")?.trim().parse().ok()
}
