//! Every area of an image that leads somewhere has a text alternative.
//!
//! # Applicability
//! Every `area` with `href` in the map of a rendered image, unless it is hidden from assistive technology or has an explicit
//! role.
//!
//! # Expectation
//! It has an accessible name that is not empty.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Whether the name says where the area leads takes a person.
//!
//! # Reasons
//! * `no-alt`: nothing names the area.
//! * `broken-reference` {ids}: `aria-labelledby` refers to ids that the page does not have.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use crate::shared::missing_name::broken_references;

/// See the module.
pub static RULE: Rule = Rule {
    id: "image-map-area-has-name",
    version: 1,
    requirements: &[fails(1, 1, 1)],
    techniques: &["H24", "F65"],
    act: &[],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-alt", "broken-reference"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "area")
                && page.tree.attr(*node, "href").is_some()
                && page.explicit_role(*node).is_none()
                && page.in_accessibility_tree(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if !page.name(target.node).is_empty() {
        return Verdict::Passed;
    }
    match broken_references(page, target.node) {
        Some(ids) => Verdict::Failed(Reason::new("broken-reference").with("ids", ids)),
        None => Verdict::failed("no-alt"),
    }
}
