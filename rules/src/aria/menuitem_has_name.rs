//! Every item of a menu has a name.
//!
//! # Applicability
//! Every HTML element with the semantic role `menuitem` that is in the accessibility tree.
//!
//! # Expectation
//! It has an accessible name that is not empty.
//!
//! # Assumptions
//! All items of menus are user interface components.
//!
//! # Known problems
//! Check boxes and radio buttons in menus (`menuitemcheckbox`, `menuitemradio`) are fields and are not looked at here.
//! Whether the name says what the item does is not judged.
//!
//! # Reasons
//! * `no-name`: nothing names it.
//! * `image-without-name`: it holds an image that names nothing (related).
//! * `broken-reference` {ids}: `aria-labelledby` refers to ids that the page does not have.
//! * `name-unknown`: asks; a part of the name cannot be known from the page.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::missing_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "menuitem-has-name",
    version: 1,
    requirements: &[fails(4, 1, 2)],
    techniques: &["ARIA14", "ARIA16", "F68"],
    act: &["m6b1q3"],
    aspects: &[Aspect::Navigation],
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
            page.tree.element(*node).is_some_and(page::Element::is_html)
                && page.role(*node) == Some(Role::Menuitem)
                && page.in_accessibility_tree(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    missing_name::with_content(page, target.node)
}
