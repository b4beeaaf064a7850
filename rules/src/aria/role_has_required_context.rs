//! A part of a composition stands in a whole that it can be a part of.
//!
//! # Applicability
//! Every HTML or SVG element in the accessibility tree with an explicit role of WAI-ARIA 1.2 that has a required context
//! role, unless its implicit role is the same.
//!
//! # Expectation
//! Its parent in the accessibility tree has one of the required context roles.
//!
//! # Assumptions
//! The role suits the element.
//!
//! # Known problems
//! Boxes without meaning (`div`, `span`, elements for which ARIA has no role) are looked through. What `li` is in a list
//! that got another role is disputed; the rule asks. `aria-owns` is followed, though not all browsers do.
//!
//! # Reasons
//! * `wrong-parent` {role, parent}: the parent has another role (related).
//! * `no-parent` {role}: nothing is around it.
//! * `maybe-wrong-parent` {role, parent}: asks; the parent is an `li` that may not be a list item (related).
//! * `maybe-box-between` {role}: asks; a box between the two that can have the focus or has ARIA attributes, or a custom
//!   element, may be exposed (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::aria::{Edition, Role};
use standards::varam::Aspect;

use crate::shared::exposed_tree;
use crate::shared::host_language::is_html_or_svg;

/// See the module.
pub static RULE: Rule = Rule {
    id: "role-has-required-context",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["ARIA4"],
    act: &["ff89c9"],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["wrong-parent", "no-parent", "maybe-wrong-parent", "maybe-box-between"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            part_role(page, *node).is_some_and(|role| page.implicit_role(*node) != Some(role))
                && is_html_or_svg(page, *node)
                && page.in_accessibility_tree(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(role) = part_role(page, target.node) else { return Verdict::Passed };
    let parent = exposed_tree::parent(page, target.node);
    let reason = |key| Reason::new(key).with("role", role.name());
    let between = parent.doubt.map(|node| Verdict::CantTell(reason("maybe-box-between").related(node)));
    let Some((whole, found)) = parent.node.and_then(|node| Some((node, page.role(node)?))) else {
        return between.unwrap_or_else(|| Verdict::Failed(reason("no-parent")));
    };
    if role.entry().context.contains(&found) {
        return between.unwrap_or(Verdict::Passed);
    }
    if parent.doubt.is_some_and(|node| is_custom(page, node)) {
        return between.unwrap_or(Verdict::Passed);
    }
    if is_disputed(page, whole) {
        return Verdict::CantTell(reason("maybe-wrong-parent").with("parent", found.name()).related(whole));
    }
    if found == Role::Document && page.tree.is(whole, "html") {
        return Verdict::Failed(reason("no-parent"));
    }
    Verdict::Failed(reason("wrong-parent").with("parent", found.name()).related(whole))
}

/// The explicit role, if it is only for parts.
fn part_role(page: &Page, node: NodeId) -> Option<Role> {
    page.explicit_role(node).filter(|role| {
        let entry = role.entry();
        entry.edition == Edition::Aria12 && !entry.context.is_empty()
    })
}

fn is_custom(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| element.is_html() && element.local().contains('-'))
}

/// An `li` whose list has got another role.
fn is_disputed(page: &Page, node: NodeId) -> bool {
    page.tree.is(node, "li")
        && page.explicit_role(node).is_none()
        && page.flat_parent(node).is_some_and(|list| page.role(list) != Some(Role::List))
}
