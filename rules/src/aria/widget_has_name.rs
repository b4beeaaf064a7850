//! Widgets that no other rule about names looks at have a name.
//!
//! # Applicability
//! Every HTML element in the accessibility tree with one of the semantic roles `tab`, `treeitem`, `option`, `tooltip`,
//! `dialog`, `alertdialog`, `tree`, `grid`, `treegrid`, `progressbar` and `meter`; of `option`, only those that are no
//! `option` elements.
//!
//! # Expectation
//! It has an accessible name that is not empty.
//!
//! # Assumptions
//! All tabs and items of trees and lists are user interface components.
//!
//! # Known problems
//! What a dialog, a tree, a grid or a bar is about may be clear from its surroundings: there the rule only asks. Buttons,
//! links, fields and items of menus have rules of their own.
//!
//! # Reasons
//! * `no-name`: nothing names it.
//! * `image-without-name`: it holds an image that names nothing (related).
//! * `broken-reference` {ids}: `aria-labelledby` refers to ids that the page does not have.
//! * `name-unknown`: asks; a part of the name cannot be known from the page.
//! * `maybe-nameless` {role}: asks; it is a dialog, a tree, a grid, a bar or a tooltip without a name.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Element, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::missing_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "widget-has-name",
    version: 1,
    requirements: &[fails(4, 1, 2)],
    techniques: &["ARIA14", "ARIA16", "F68"],
    act: &[],
    aspects: &[Aspect::Navigation],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-name", "image-without-name", "broken-reference", "name-unknown", "maybe-nameless"],
    targets,
    expect,
};

/// Things that are chosen, one among others: without a name nobody can tell which.
const CHOSEN: &[Role] = &[Role::Tab, Role::Treeitem, Role::Option];

/// Things that need a name by WAI-ARIA, and whose surroundings may say what they are.
const OTHERS: &[Role] = &[
    Role::Tooltip,
    Role::Dialog,
    Role::Alertdialog,
    Role::Tree,
    Role::Grid,
    Role::Treegrid,
    Role::Progressbar,
    Role::Meter,
];

fn targets(page: &Page) -> Vec<Target> {
    let is_target = |node: &NodeId| {
        page.role(*node).is_some_and(|role| CHOSEN.contains(&role) || OTHERS.contains(&role))
            && page.tree.element(*node).is_some_and(Element::is_html)
            && !page.tree.is(*node, "option")
            && page.in_accessibility_tree(*node)
    };
    page.elements().iter().copied().filter(is_target).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(role) = page.role(target.node) else { return Verdict::Passed };
    if CHOSEN.contains(&role) {
        return missing_name::with_content(page, target.node);
    }
    match missing_name::of_itself(page, target.node) {
        Verdict::Failed(_) => Verdict::CantTell(Reason::new("maybe-nameless").with("role", role.name())),
        verdict => verdict,
    }
}
