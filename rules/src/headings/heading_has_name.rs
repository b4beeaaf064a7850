//! Every heading has a name.
//!
//! # Applicability
//! Every HTML element with the semantic role `heading` that is in the accessibility tree.
//!
//! # Expectation
//! It has an accessible name that is not empty.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG does not ask for it: many screen readers skip empty headings. ARIA and technique H42 do, and an empty heading may
//! leave a gap on the screen. The rule therefore gives advice and proves nothing.
//!
//! # Reasons
//! * `no-name`: nothing names it.
//! * `image-without-name`: it holds an image that names nothing (related).
//! * `broken-reference` {ids}: `aria-labelledby` refers to ids that the page does not have.
//! * `name-unknown`: asks; a part of the name cannot be known from the page.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::missing_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "heading-has-name",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(2, 4, 6)],
    techniques: &["H42"],
    act: &["ffd0e9"],
    aspects: &[Aspect::Headings],
    impact: Impact::Minor,
    stage: Stage::Advice,
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
                && page.role(*node) == Some(Role::Heading)
                && page.in_accessibility_tree(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    missing_name::with_content(page, target.node)
}
