//! What a script draws has a text alternative.
//!
//! # Applicability
//! Every visible `canvas` without an explicit role that is not hidden from assistive technology.
//!
//! # Expectation
//! It has an accessible name, or holds something that is read in its place.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! What is drawn, and whether a description stands beside it, takes a person: the rule only asks.
//!
//! # Reasons
//! * `maybe-no-alternative`: asks; there is neither a name nor other content.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "canvas-has-alternative",
    version: 1,
    requirements: &[fails(1, 1, 1)],
    techniques: &["ARIA6", "ARIA10"],
    act: &[],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-no-alternative"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "canvas")
                && page.explicit_role(*node).is_none()
                && page.in_accessibility_tree(*node)
                && page.is_visible(*node) != Fact::Known(false)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let is_text =
        |node: NodeId| page.tree.text(node).is_some_and(|text| text.contains(char::is_alphanumeric));
    let mut inner = page.flat_descendants(target.node);
    let has_content = inner.any(|node| is_text(node) && page.in_accessibility_tree(node));
    if has_content || !page.name(target.node).is_empty() {
        return Verdict::Passed;
    }
    Verdict::cant_tell("maybe-no-alternative")
}
