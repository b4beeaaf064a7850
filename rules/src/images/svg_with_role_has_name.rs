//! Every drawing that says it is an image has a name.
//!
//! # Applicability
//! Every SVG element with the explicit role `img`, `graphics-document` or `graphics-symbol` that is in the accessibility
//! tree.
//!
//! # Expectation
//! It has an accessible name that is not empty.
//!
//! # Assumptions
//! The role shows that the author wants people to learn about the drawing.
//!
//! # Known problems
//! Drawings without such a role are not looked at: browsers differ too much. Whether the name says what the drawing
//! shows takes a person.
//!
//! # Reasons
//! * `no-name`: nothing names it.
//! * `broken-reference` {ids}: `aria-labelledby` refers to ids that the page does not have.
//! * `name-unknown`: asks; a part of the name cannot be known from the page.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::host_language::is_svg;
use crate::shared::missing_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "svg-with-role-has-name",
    version: 1,
    requirements: &[fails(1, 1, 1)],
    techniques: &["ARIA6", "ARIA10", "F65"],
    act: &["7d6734"],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-name", "broken-reference", "name-unknown"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| is_image_by_role(page, *node) && page.in_accessibility_tree(*node))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    missing_name::of_itself(page, target.node)
}

fn is_image_by_role(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(is_svg)
        && matches!(
            page.explicit_role(node),
            Some(Role::Img | Role::Image | Role::GraphicsDocument | Role::GraphicsSymbol)
        )
}
