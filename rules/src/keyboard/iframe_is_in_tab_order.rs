//! A frame with something to use in it can be reached with the keyboard.
//!
//! # Applicability
//! Every `iframe` that is not inert and whose document has at least one visible element in the Tab order. A frame with
//! a side of two pixels or fewer shows nothing.
//!
//! # Expectation
//! The frame has no negative `tabindex`, which takes everything in it out of the Tab order of the page.
//!
//! # Assumptions
//! What can be reached in the frame has a function.
//!
//! # Known problems
//! Where the document of a frame with a negative `tabindex` could not be had, the rule asks; other frames without a
//! document are not looked at. It also asks about frames that are too small to show much.
//!
//! # Reasons
//! * `unreachable-content` {count}: this many elements in the frame cannot be reached (related).
//! * `may-be-unreachable`: asks; what is in the frame, or whether it is seen, cannot be told.

use std::collections::BTreeMap;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::style::Length;
use page::{Fact, NodeId, Page, derive::Focusability};
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "iframe-is-in-tab-order",
    version: 1,
    requirements: &[fails(2, 1, 1)],
    techniques: &["G202"],
    act: &["akn7bn"],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["unreachable-content", "may-be-unreachable"],
    targets,
    expect,
};

/// A frame with a side of so many pixels or fewer shows nothing of its document.
const NOTHING: f32 = 2.0;
/// Whether a frame with a side below so many pixels shows anything of use takes a person.
const LITTLE: f32 = 24.0;

fn targets(page: &Page) -> Vec<Target> {
    let reachable = reachable(page);
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "iframe")
                && !page.is_inert(*node)
                && smallest_side(page, *node) > NOTHING
                && (reachable.contains_key(node) || is_out_of_order(page, *node) && is_unknown(page, *node))
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if !is_out_of_order(page, target.node) {
        return Verdict::Passed;
    }
    if page.tree.element(target.node).is_none_or(|element| element.frame.is_none()) {
        return Verdict::cant_tell("may-be-unreachable");
    }
    let within = reachable(page).remove(&target.node).unwrap_or_default();
    let certain: Vec<NodeId> =
        within.into_iter().filter(|node| page.is_visible(*node) == Fact::Known(true)).collect();
    if certain.is_empty() || smallest_side(page, target.node) < LITTLE {
        return Verdict::cant_tell("may-be-unreachable");
    }
    let mut reason = Reason::new("unreachable-content").with("count", certain.len());
    reason.related = certain;
    Verdict::Failed(reason)
}

/// By frame, what of its own document the Tab key would reach, unless it certainly cannot be seen.
fn reachable(page: &Page) -> BTreeMap<NodeId, Vec<NodeId>> {
    let mut by_frame: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
    for node in page.elements().iter().copied() {
        if let Some(host) = page.doc_of(node).host
            && page.focusability(node) == Focusability::Sequential
            && page.is_visible(node) != Fact::Known(false)
        {
            by_frame.entry(host).or_default().push(node);
        }
    }
    by_frame
}

fn is_out_of_order(page: &Page, frame: NodeId) -> bool {
    page.focusability_if_shown(frame) == Focusability::Programmatic
}

/// The frame is seen and shows a document that the page does not have.
fn is_unknown(page: &Page, frame: NodeId) -> bool {
    let Some(element) = page.tree.element(frame) else { return false };
    element.frame.is_none()
        && element.attr("src").is_some_and(|src| !src.trim().is_empty() && !src.trim().starts_with("about:"))
        && page.is_visible(frame) != Fact::Known(false)
        && !page.is_programmatically_hidden(frame)
}

/// The shorter side, px, as far as styles tell.
fn smallest_side(page: &Page, frame: NodeId) -> f32 {
    let Fact::Known(style) = page.style(frame) else { return f32::INFINITY };
    let sides = [style.width, style.height, style.max_width, style.max_height];
    sides
        .into_iter()
        .map(|side| if let Length::Px(px) = side { px } else { f32::INFINITY })
        .fold(f32::INFINITY, f32::min)
}
