//! Every button that opens and closes a part of the page with `details` has a name.
//!
//! # Applicability
//! Every `summary` that is the summary of its `details` and is in the accessibility tree, unless it has an explicit
//! role that browsers heed.
//!
//! # Expectation
//! It has an accessible name that is not empty. The triangle that browsers draw does not count.
//!
//! # Assumptions
//! All such summaries are user interface components.
//!
//! # Known problems
//! A `summary` with a role of its own is left to the rules about that role. Whether the name says what will open is not
//! judged.
//!
//! # Reasons
//! * `no-name`: nothing names it.
//! * `image-without-name`: it holds an image that names nothing (related).
//! * `broken-reference` {ids}: `aria-labelledby` refers to ids that the page does not have.
//! * `name-unknown`: asks; a part of the name cannot be known from the page.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::missing_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "summary-has-name",
    version: 1,
    requirements: &[fails(4, 1, 2)],
    techniques: &["ARIA14", "ARIA16"],
    act: &["2t702h"],
    aspects: &[Aspect::Structure],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-name", "image-without-name", "broken-reference", "name-unknown"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.is_summary_of_details(*node)
                && !has_role_of_its_own(page, *node)
                && page.in_accessibility_tree(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    missing_name::with_content(page, target.node)
}

/// An explicit role that no conflict with the focus sets aside.
fn has_role_of_its_own(page: &Page, node: NodeId) -> bool {
    page.explicit_role(node).is_some_and(|role| page.role(node) == Some(role))
}
