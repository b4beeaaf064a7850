//! A drawing in the page has a name, or is hidden as decoration.
//!
//! # Applicability
//! Every outermost `svg` without an explicit role in an HTML document that is rendered, visible as far as is known, not
//! hidden from assistive technology, draws something, and does not stand in a control or an image, which have names of
//! their own.
//!
//! # Expectation
//! It has an accessible name, or text that is read.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Whether a drawing says something or only decorates takes a person: the rule only asks. It does so as a matter of routine
//! where the drawing is as small as an icon.
//!
//! # Reasons
//! * `maybe-informative`: asks; the drawing has no name and is not hidden.
//! * `maybe-icon`: asks as a routine; the same about a small drawing.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::style::{ComputedStyle, Length};
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::host_language::is_svg;

/// Largest side of an icon, px.
const ICON: f32 = 48.0;

/// See the module.
pub static RULE: Rule = Rule {
    id: "drawing-has-name-or-is-hidden",
    version: 1,
    requirements: &[fails(1, 1, 1)],
    techniques: &["ARIA6", "ARIA10"],
    act: &[],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-informative", "maybe-icon"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            is_outermost_svg(page, *node)
                && page.explicit_role(*node).is_none()
                && page.is_rendered(*node)
                && page.is_visible(*node) != Fact::Known(false)
                && !page.is_programmatically_hidden(*node)
                && page.tree.descendants(*node).any(|inner| draws(page, inner))
                && !page.flat_ancestors(*node).any(|outer| is_named_otherwise(page, outer))
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let has_text = page.tree.descendants(target.node).any(|inner| {
        page.tree.text(inner).is_some_and(|text| text.contains(char::is_alphanumeric))
            && page.flat_ancestors(inner).any(|outer| {
                page.tree
                    .element(outer)
                    .is_some_and(|e| is_svg(e) && matches!(&**e.local(), "text" | "foreignObject"))
            })
    });
    if has_text || !page.name(target.node).is_empty() || has_named_part(page, target.node) {
        return Verdict::Passed;
    }
    if is_small(page, target.node) {
        return Verdict::review("maybe-icon");
    }
    Verdict::cant_tell("maybe-informative")
}

fn is_outermost_svg(page: &Page, node: NodeId) -> bool {
    let is_root = |node| page.tree.element(node).is_some_and(|e| is_svg(e) && &**e.local() == "svg");
    is_root(node)
        && page
            .flat_parent(node)
            .and_then(|parent| page.tree.element(parent))
            .is_some_and(|parent| !is_svg(parent))
}

fn draws(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| {
        is_svg(element)
            && matches!(
                &**element.local(),
                "path"
                    | "rect"
                    | "circle"
                    | "ellipse"
                    | "line"
                    | "polyline"
                    | "polygon"
                    | "text"
                    | "image"
                    | "use"
                    | "foreignObject"
            )
    })
}

/// Rules about names look at controls and images as a whole.
fn is_named_otherwise(page: &Page, node: NodeId) -> bool {
    page.role(node).is_some_and(|role| {
        role.inherits(Role::Widget)
            || role.inherits(Role::Command)
            || matches!(role, Role::Img | Role::Image | Role::Link | Role::Button | Role::Option)
    }) || ["label", "summary"].iter().any(|element| page.tree.is(node, element))
}

fn has_named_part(page: &Page, drawing: NodeId) -> bool {
    page.tree.descendants(drawing).any(|inner| {
        page.tree.element(inner).is_some_and(is_svg)
            && page.role(inner).is_some()
            && !page.name(inner).is_empty()
    })
}

/// Both sides are known, and at most those of an icon.
fn is_small(page: &Page, node: NodeId) -> bool {
    let side = |name: &str, of: fn(&ComputedStyle) -> Length| {
        let computed = page.style(node).known().map(of).and_then(|length| match length {
            Length::Px(px) => Some(px),
            Length::Auto | Length::Fraction(_) | Length::Mixed => None,
        });
        computed.or_else(|| page.tree.attr(node, name)?.trim().trim_end_matches("px").parse().ok())
    };
    let (width, height) = (side("width", |style| style.width), side("height", |style| style.height));
    [width, height].into_iter().all(|side| side.is_some_and(|side| side <= ICON))
}
