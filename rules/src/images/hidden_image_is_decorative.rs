//! Images that screen readers pass over are decoration.
//!
//! # Applicability
//! Every `img`, `canvas` and `svg` that can be seen and is not in the accessibility tree; every `svg` with the role `graphics-document` and every `canvas` without a role, if it
//! has no name. Not: what is inside an element that an attribute names, an `svg` inside an `svg`, an `img` that did not load.
//!
//! # Expectation
//! The image only decorates.
//!
//! # Assumptions
//! Screen readers pass over `svg` and `canvas` without role and name.
//!
//! # Known problems
//! Whether an image only decorates takes a person. What passes shows nothing: one colour, nothing but transparency, a dot. An image whose text stands beside it
//! passes as decoration in practice, though the ACT rule fails it.
//!
//! # Reasons
//! * `looks-like-text` {file}: asks; light and dark change as they do in text.
//! * `check` {file}: asks.
//! * `drawing`: asks; an `svg` or `canvas`.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::NameSource;
use page::resource::Image;
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use super::files::{file_name, is_missing, only_image, shows_nothing};

/// See the module.
pub static RULE: Rule = Rule {
    id: "hidden-image-is-decorative",
    version: 1,
    requirements: &[fails(1, 1, 1)],
    techniques: &["H67", "C9", "F39", "F38"],
    act: &["e88epe"],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["looks-like-text", "check", "drawing"],
    targets,
    expect,
};

/// Pixels up to which an image is a dot that keeps room.
const DOT: u32 = 2;

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| is_passed_over(page, *node))
        .filter(|node| page.is_visible(*node) != Fact::Known(false) && !is_inside_named(page, *node))
        .map(Target::node)
        .collect()
}

fn is_passed_over(page: &Page, node: NodeId) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    let is_nameless = || page.name(node).is_empty();
    if element.is("img") {
        return !page.in_accessibility_tree(node)
            && page.image_source(node).is_some_and(|url| !is_missing(page, &url));
    }
    if element.is("canvas") {
        return !page.in_accessibility_tree(node) || (page.explicit_role(node).is_none() && is_nameless());
    }
    let is_outer_svg =
        is_svg(page, node) && !page.flat_parent(node).is_some_and(|parent| is_drawn(page, parent));
    is_outer_svg
        && (!page.in_accessibility_tree(node) || (page.explicit_role(node).is_none() && is_nameless()))
}

fn is_svg(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| !element.is_html() && &**element.local() == "svg")
}

/// True for what stands inside a drawing.
fn is_drawn(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| !element.is_html())
}

/// True if an ancestor has its name from an attribute: it speaks for the image.
fn is_inside_named(page: &Page, node: NodeId) -> bool {
    page.flat_ancestors(node).any(|parent| {
        page.name(parent).sources.iter().any(|source| match source {
            NameSource::Reference(_) | NameSource::Aria | NameSource::Title | NameSource::Attribute(_) => {
                true
            }
            NameSource::Label(_)
            | NameSource::Child(_)
            | NameSource::Default
            | NameSource::Content
            | NameSource::Placeholder => false,
        })
    })
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(url) = page.image_source(target.node) else {
        return Verdict::review("drawing");
    };
    let reason = |key| Reason::new(key).with("file", file_name(&url));
    let is_dot = |image: &Image| image.width <= DOT && image.height <= DOT;
    if only_image(page, target.node, &url).is_some_and(|image| shows_nothing(image) || is_dot(image)) {
        Verdict::Passed
    } else if page.image(&url).known().is_some_and(|image| image.looks_like_text) {
        Verdict::CantTell(reason("looks-like-text"))
    } else {
        Verdict::CantTell(reason("check").routine())
    }
}
