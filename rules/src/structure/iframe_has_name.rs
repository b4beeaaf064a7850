//! Every frame that assistive technology can reach has a name.
//!
//! # Applicability
//! Every `iframe` that is in the accessibility tree, unless it has a negative `tabindex` or is marked as decorative
//! (`role="none"` or `presentation`).
//!
//! # Expectation
//! It has an accessible name that is not empty.
//!
//! # Assumptions
//! The frame is perceived as one control. Where a frame blends into the page and takes no part in keyboard navigation,
//! 4.1.2 may hold without a name.
//!
//! # Known problems
//! Assistive technology differs in what it makes of `aria-label` on frames; `title` works everywhere.
//!
//! # Reasons
//! * `no-name`: nothing names it.
//! * `broken-reference` {ids}: `aria-labelledby` refers to ids that the page does not have.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::missing_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "iframe-has-name",
    version: 1,
    requirements: &[fails(4, 1, 2)],
    techniques: &["H64"],
    act: &["cae760"],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-name", "broken-reference"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "iframe")
                && !has_negative_tabindex(page, *node)
                && !page.is_marked_decorative(*node)
                && page.in_accessibility_tree(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if !page.name(target.node).is_empty() {
        return Verdict::Passed;
    }
    match missing_name::broken_references(page, target.node) {
        Some(ids) => Verdict::Failed(Reason::new("broken-reference").with("ids", ids)),
        None => Verdict::failed("no-name"),
    }
}

/// The sign and the first digit decide; what follows is ignored, as in HTML's rules for parsing integers.
fn has_negative_tabindex(page: &Page, node: NodeId) -> bool {
    let digits = page
        .tree
        .attr(node, "tabindex")
        .and_then(|value| value.trim_ascii_start().strip_prefix('-'))
        .map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>());
    digits.is_some_and(|digits| digits.contains(|c| c != '0'))
}
