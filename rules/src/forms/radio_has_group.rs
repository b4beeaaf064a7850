//! Radio buttons that belong together have one name.
//!
//! # Applicability
//! Every radio button of HTML in the accessibility tree that is not disabled.
//!
//! # Expectation
//! It has a `name`, so that the browser knows its group.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! A script may hold the group together, and a group around it tells screen readers what belongs together: then the rule asks.
//!
//! # Reasons
//! * `no-group`: it has no name, and there is no script and no group around it.
//! * `maybe-no-group`: asks; it has no name.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::scripts;

/// See the module.
pub static RULE: Rule = Rule {
    id: "radio-has-group",
    version: 2,
    requirements: &[fails(1, 3, 1)],
    techniques: &["H71"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-group", "maybe-no-group"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let is_radio = |node: &NodeId| {
        page.tree.is(*node, "input")
            && page.tree.attr(*node, "type").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("radio"))
            && page.in_accessibility_tree(*node)
            && !page.is_disabled(*node)
    };
    page.elements().iter().copied().filter(is_radio).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if page.tree.attr(target.node, "name").is_some_and(|name| !name.is_empty()) {
        Verdict::Passed
    } else if scripts::of(page).is_empty() && !is_grouped(page, target.node) {
        Verdict::failed("no-group")
    } else {
        Verdict::cant_tell("maybe-no-group")
    }
}

/// Something around it says which radio buttons belong together, if not to the browser.
fn is_grouped(page: &Page, node: NodeId) -> bool {
    page.flat_ancestors(node).any(|around| matches!(page.role(around), Some(Role::Group | Role::Radiogroup)))
}
