//! Every image that assistive technology can reach has a name, or is marked as decoration.
//!
//! # Applicability
//! Every `img` element and every HTML element with the semantic role `img`, unless it is programmatically hidden.
//!
//! # Expectation
//! It has an accessible name that is not empty, or its semantic role is `none` or `presentation`.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Whether the name says what the image shows, and whether an image marked as decoration is one, takes a person.
//! `svg` elements without `role="img"` are not images in this sense. Browsers differ in what they make of an image
//! with empty `alt` that can have the focus.
//!
//! # Reasons
//! * `no-alt`: an `img` without an `alt` attribute, and nothing else that names it.
//! * `exposed-decoration`: marked as decoration (empty `alt`, `role="none"`), but focusable or with an ARIA attribute,
//!   so that it is announced all the same, without a name.
//! * `no-name`: any other image without a name.
//! * `broken-reference` {ids}: `aria-labelledby` refers to ids that the page does not have.
//! * `name-unknown`: asks; a part of the name cannot be known from the page.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::missing_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "image-has-name",
    version: 1,
    requirements: &[fails(1, 1, 1)],
    techniques: &["H37", "ARIA6", "ARIA10", "F65"],
    act: &["23a2a8"],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-alt", "exposed-decoration", "no-name", "broken-reference", "name-unknown"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.element(*node).is_some_and(|element| {
                element.is("img") || (element.is_html() && page.role(*node) == Some(Role::Img))
            }) && !page.is_programmatically_hidden(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if matches!(page.role(target.node), Some(Role::None | Role::Presentation)) {
        return Verdict::Passed;
    }
    let verdict = missing_name::of_itself(page, target.node);
    match &verdict {
        Verdict::Failed(reason) if reason.key == "no-name" => {
            if page.is_marked_decorative(target.node) {
                Verdict::failed("exposed-decoration")
            } else if page.tree.is(target.node, "img") && page.tree.attr(target.node, "alt").is_none() {
                Verdict::failed("no-alt")
            } else {
                verdict
            }
        }
        Verdict::Passed | Verdict::Failed(_) | Verdict::CantTell(_) => verdict,
    }
}
