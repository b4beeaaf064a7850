//! Where a text field is can be seen.
//!
//! # Applicability
//! Every visible text field, list or text area that is not disabled, on a plain colour.
//!
//! # Expectation
//! A side of its border, its shadow, its outline or its background has a contrast of at least 3:1 with what is around the
//! field. Fields that look as the browser makes them pass.
//!
//! # Assumptions
//! An empty field can be found by its edge alone.
//!
//! # Known problems
//! Fields on images or gradients are not looked at. Where something else may show where the field is, the rule asks.
//!
//! # Reasons
//! * `pale-edge` {ratio, border, background}: the edge of an empty field is too pale.
//! * `maybe-text-shows` {ratio, border, background}: asks; the edge is too pale, but there is text or an arrow in the field.
//! * `maybe-around` {ratio, border, background}: asks; the edge is too pale, but something around the field may have one.
//! * `no-edge` {background}: asks; the field has no edge of its own.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::style::{ComputedStyle, Line, Pseudo, Rgba};
use page::{Element, Fact, NodeId, Page};
use standards::html_aam::input_state;
use standards::varam::Aspect;

use super::ratio;
use crate::shared::ground::{ground, over};

/// See the module.
pub static RULE: Rule = Rule {
    id: "field-edge-is-visible",
    version: 1,
    requirements: &[fails(1, 4, 11)],
    techniques: &["G195", "G207"],
    act: &[],
    aspects: &[Aspect::Contrast],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["pale-edge", "maybe-text-shows", "maybe-around", "no-edge"],
    targets,
    expect,
};

const NEEDED: f32 = 3.0;
/// The grey of borders that browsers give to fields.
const NATIVE: f32 = 118.0 / 255.0;
/// Elements around a field that may be its frame.
const FRAMES: usize = 3;

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.element(*node).is_some_and(is_field)
                && page.is_visible(*node) == Fact::Known(true)
                && !page.is_disabled(*node)
                && outside(page, *node).is_some()
        })
        .map(Target::node)
        .collect()
}

fn is_field(element: &Element) -> bool {
    match &**element.local() {
        "textarea" | "select" => element.is_html(),
        "input" => {
            element.is_html()
                && matches!(
                    input_state(element.attr("type")),
                    "text" | "search" | "tel" | "url" | "email" | "password" | "number" | "date" | "time"
                )
        }
        _ => false,
    }
}

/// The plain colour around the field.
fn outside(page: &Page, node: NodeId) -> Option<Rgba> {
    page.flat_parent(node).and_then(|parent| ground(page, parent))
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let (Fact::Known(style), Some(outside)) = (page.style(target.node), outside(page, target.node)) else {
        return Verdict::Passed;
    };
    let edges = edges(style, outside);
    let best = edges
        .iter()
        .copied()
        .max_by(|a, b| ratio::contrast(*a, outside).total_cmp(&ratio::contrast(*b, outside)));
    let Some(best) = best.filter(|color| *color != outside) else {
        return Verdict::CantTell(Reason::new("no-edge").with("background", ratio::hex(outside)));
    };
    let contrast = ratio::contrast(best, outside);
    if contrast >= NEEDED || is_native(style) || !style.backgrounds.is_empty() {
        return Verdict::Passed;
    }
    let reason = |key| {
        Reason::new(key)
            .with("ratio", (f64::from(contrast) * 100.0).floor() / 100.0)
            .with("border", ratio::hex(best))
            .with("background", ratio::hex(outside))
    };
    if has_frame(page, target.node) {
        Verdict::CantTell(reason("maybe-around"))
    } else if shows_something(page, target.node) {
        Verdict::CantTell(reason("maybe-text-shows"))
    } else {
        Verdict::Failed(reason("pale-edge"))
    }
}

/// Colours at the edge of the field, as seen on what is around it.
fn edges(style: &ComputedStyle, outside: Rgba) -> Vec<Rgba> {
    let sides = [style.border.top, style.border.right, style.border.bottom, style.border.left, style.outline];
    let drawn = sides.into_iter().filter(|line| line.width >= 1.0).map(|line| line.color);
    let shadows = style.box_shadows.iter().map(|shadow| shadow.color);
    drawn.chain(shadows).chain([style.background_color]).map(|color| over(color, outside)).collect()
}

/// The border is the browser's.
fn is_native(style: &ComputedStyle) -> bool {
    let is_grey = |line: Line| {
        [line.color.red, line.color.green, line.color.blue].into_iter().all(|c| (c - NATIVE).abs() < 0.01)
    };
    [style.border.top, style.border.right, style.border.bottom, style.border.left].into_iter().all(is_grey)
}

/// Something around the field is drawn that may be its edge.
fn has_frame(page: &Page, node: NodeId) -> bool {
    let draws = |style: &ComputedStyle| {
        [style.border.top, style.border.bottom, style.border.left, style.border.right]
            .into_iter()
            .any(|line| line.width > 0.0 && line.color.alpha > 0.0)
            || !style.box_shadows.is_empty()
    };
    let generates = |node: NodeId| {
        page.styles().is_some_and(|styles| {
            [Pseudo::Before, Pseudo::After].iter().any(|pseudo| styles.pseudo(node, *pseudo).is_some())
        })
    };
    page.flat_ancestors(node)
        .take(FRAMES)
        .any(|around| page.style(around).known().is_some_and(draws) || generates(around))
}

/// Text or an arrow in the field that shows where it is.
fn shows_something(page: &Page, node: NodeId) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    let has = |name: &str| element.attr(name).is_some_and(|value| !value.trim().is_empty());
    element.is("select")
        || has("placeholder")
        || has("value")
        || matches!(input_state(element.attr("type")), "number" | "date" | "time" | "search")
        || !page.tree.text_content(node).trim().is_empty()
}
