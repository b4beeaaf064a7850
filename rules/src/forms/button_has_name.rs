//! Every button has a name.
//!
//! # Applicability
//! Every element with the semantic role `button` that is in the accessibility tree, except image buttons, which have a
//! rule of their own.
//!
//! # Expectation
//! It has an accessible name that is not empty. The default names of submit and reset buttons count.
//!
//! # Assumptions
//! All buttons are user interface components.
//!
//! # Known problems
//! Browsers differ in how they resolve `role="none"` on a focusable button. Whether the name says what the button does
//! is not judged.
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

use super::image_button_has_name::is_image_button;
use crate::shared::missing_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "button-has-name",
    version: 1,
    requirements: &[fails(4, 1, 2)],
    techniques: &["H91", "ARIA14", "ARIA16", "F68"],
    act: &["97a4e1"],
    aspects: &[Aspect::Forms],
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
            page.role(*node) == Some(Role::Button)
                && !is_image_button(page, *node)
                && page.in_accessibility_tree(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    missing_name::with_content(page, target.node)
}
