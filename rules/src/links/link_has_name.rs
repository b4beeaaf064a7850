//! Every link has a name.
//!
//! # Applicability
//! Every HTML element whose semantic role is `link` or inherits from it, and that is in the accessibility tree.
//!
//! # Expectation
//! It has an accessible name that is not empty.
//!
//! # Assumptions
//! All links are user interface components.
//!
//! # Known problems
//! Whether the name says where the link leads is not judged. Browsers differ on `area` elements outside a `map`.
//!
//! # Reasons
//! * `no-name`: nothing names it.
//! * `image-without-name`: it holds an image that names nothing (related).
//! * `broken-reference` {ids}: `aria-labelledby` refers to ids that the page does not have.
//! * `name-unknown`: asks; a part of the name cannot be known from the page.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails, hints};
use page::Page;
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::missing_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "link-has-name",
    version: 1,
    requirements: &[fails(2, 4, 4), fails(4, 1, 2), hints(2, 4, 9)],
    techniques: &["H30", "ARIA7", "ARIA8", "F89"],
    act: &["c487ae"],
    aspects: &[Aspect::Navigation],
    impact: Impact::Serious,
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
                && page.has_role(*node, Role::Link)
                && page.in_accessibility_tree(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    missing_name::with_content(page, target.node)
}
