//! Every image button has a name that its author gave it.
//!
//! # Applicability
//! Every `input` of type `image` that is in the accessibility tree.
//!
//! # Expectation
//! It has an accessible name that is neither empty nor the default name, "Submit Query".
//!
//! # Assumptions
//! All image buttons are user interface components. The default name never describes what a button does.
//!
//! # Known problems
//! An empty `alt` does not make an image button decorative; some browsers then use the next source, some do not.
//!
//! # Reasons
//! * `no-name`: nothing names it, and browsers fall back to their own word or to nothing.
//! * `default-name` {name}: the author wrote the default name.
//! * `broken-reference` {ids}: `aria-labelledby` refers to ids that the page does not have.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::NameSource;
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::missing_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "image-button-has-name",
    version: 1,
    requirements: &[fails(1, 1, 1), fails(4, 1, 2)],
    techniques: &["H36", "F65"],
    act: &["59796f"],
    aspects: &[Aspect::TextAlternatives, Aspect::Forms],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-name", "default-name", "broken-reference"],
    targets,
    expect,
};

/// What HTML-AAM gives an image button without a name.
const DEFAULT_NAME: &str = "Submit Query";

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| is_image_button(page, *node) && page.in_accessibility_tree(*node))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let name = page.name(target.node);
    let is_given = !name.is_empty() && name.sources.iter().any(|source| *source != NameSource::Default);
    if is_given && name.text.eq_ignore_ascii_case(DEFAULT_NAME) {
        return Verdict::Failed(Reason::new("default-name").with("name", name.text.as_str()));
    }
    if is_given {
        return Verdict::Passed;
    }
    match missing_name::broken_references(page, target.node) {
        Some(ids) => Verdict::Failed(Reason::new("broken-reference").with("ids", ids)),
        None => Verdict::failed("no-name"),
    }
}

/// True for `input` elements of type `image`.
pub(super) fn is_image_button(page: &Page, node: NodeId) -> bool {
    page.tree.is(node, "input")
        && page.tree.attr(node, "type").is_some_and(|kind| kind.eq_ignore_ascii_case("image"))
}
