//! What scrolls within the page can be scrolled with the keyboard.
//!
//! # Applicability
//! Every HTML element with visible children whose content is larger than its box and that has scroll bars of its own.
//!
//! # Expectation
//! It, or something in it, is a stop of the Tab key; or it is inert.
//!
//! # Assumptions
//! What scrolls needs to be scrolled, and no other control does it.
//!
//! # Known problems
//! Without layout it fails only what certainly scrolls, whatever the font: many lines or high boxes in a box of fixed height,
//! long lines that do not break or wide boxes in a narrow one. About other boxes with scroll bars it asks if their size is
//! limited. Some browsers make such boxes stops of the Tab key by themselves.
//!
//! # Reasons
//! * `unreachable`: it scrolls, and nothing in it is a stop.
//! * `maybe-scrolls`: asks; it may scroll, and nothing in it is a stop.

use std::collections::BTreeSet;

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::derive::Focusability;
use page::style::{ComputedStyle, Display, Length, Overflow, StyleSet};
use page::{Element, Fact, NodeId, Page};
use standards::varam::Aspect;

use crate::shared::extent::{Extents, Letters, px};

/// See the module.
pub static RULE: Rule = Rule {
    id: "scroll-area-is-reachable",
    version: 1,
    requirements: &[fails(2, 1, 1), fails(2, 1, 3)],
    techniques: &["G202"],
    act: &["0ssw9k"],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["unreachable", "maybe-scrolls"],
    targets,
    expect,
};

/// Width of the window, px.
const WINDOW: f32 = 1280.0;

/// Elements that hold a stop of the Tab key, or are one.
struct Reachable(BTreeSet<NodeId>);

/// Elements that scroll for certain.
struct Scrolling(BTreeSet<NodeId>);

fn targets(page: &Page) -> Vec<Target> {
    let scrolling = page.memo(Scrolling::of);
    let reachable = page.memo(Reachable::of);
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            can_scroll(page, *node)
                && (scrolling.0.contains(node) || (!reachable.0.contains(node) && is_limited(page, *node)))
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if page.memo(Reachable::of).0.contains(&target.node) || page.is_inert(target.node) {
        Verdict::Passed
    } else if page.memo(Scrolling::of).0.contains(&target.node) && has_seen_child(page, target.node, true) {
        Verdict::failed("unreachable")
    } else {
        Verdict::cant_tell("maybe-scrolls")
    }
}

impl Reachable {
    fn of(page: &Page) -> Self {
        let mut reachable = BTreeSet::new();
        for node in page.elements().iter().copied() {
            if page.focusability(node) == Focusability::Sequential {
                let chain = std::iter::once(node).chain(page.flat_ancestors(node));
                for around in chain {
                    if !reachable.insert(around) {
                        break;
                    }
                }
            }
        }
        Self(reachable)
    }
}

impl Scrolling {
    fn of(page: &Page) -> Self {
        let Some(styles) = page.styles() else { return Self(BTreeSet::new()) };
        let extents = Extents::new(page, styles, WINDOW, Letters::Least);
        let scrolling = |node: &NodeId| can_scroll(page, *node) && certainly(page, styles, &extents, *node);
        Self(page.elements().iter().copied().filter(scrolling).collect())
    }
}

/// An HTML element with scroll bars of its own if its content asks for them.
fn can_scroll(page: &Page, node: NodeId) -> bool {
    let Fact::Known(style) = page.style(node) else { return false };
    let scrolls = |overflow| matches!(overflow, Overflow::Auto | Overflow::Scroll);
    (scrolls(style.overflow.0) || scrolls(style.overflow.1))
        && page.tree.element(node).is_some_and(is_box_of_the_page)
        && has_box(style)
        && has_seen_child(page, node, false)
}

/// Neither the window itself, which the keyboard always scrolls, nor a control with scroll bars of its own.
fn is_box_of_the_page(element: &Element) -> bool {
    element.is_html()
        && !matches!(&**element.local(), "html" | "body" | "iframe" | "textarea" | "select" | "input")
}

fn has_box(style: &ComputedStyle) -> bool {
    match style.display {
        Display::None | Display::Contents | Display::Inline | Display::Table | Display::TablePart => false,
        Display::InlineBlock
        | Display::InlineOther
        | Display::Block
        | Display::ListItem
        | Display::Flex
        | Display::Grid
        | Display::Other => true,
    }
}

/// A child that is seen, for certain or perhaps.
fn has_seen_child(page: &Page, node: NodeId, for_certain: bool) -> bool {
    page.flat_children(node).iter().any(|child| match page.is_visible(*child) {
        Fact::Known(is_visible) => is_visible,
        Fact::Unknown(_) => !for_certain,
    })
}

/// A size that may be too small for the content.
fn is_limited(page: &Page, node: NodeId) -> bool {
    let Fact::Known(style) = page.style(node) else { return false };
    let is_given = |length| length != Length::Auto;
    let scrolls = |overflow| matches!(overflow, Overflow::Auto | Overflow::Scroll);
    scrolls(style.overflow.1) && (is_given(style.height) || is_given(style.max_height))
        || scrolls(style.overflow.0)
            && (style.is_nowrap || is_given(style.width) || is_given(style.max_width))
}

fn certainly(page: &Page, styles: &StyleSet, extents: &Extents<'_>, node: NodeId) -> bool {
    let Some(style) = styles.get(node, page::style::Pseudo::Element, page::style::State::Resting) else {
        return false;
    };
    let scrolls = |overflow| matches!(overflow, Overflow::Auto | Overflow::Scroll);
    let sides = |one, other| Some(px(one)? + px(other)?);
    let down = scrolls(style.overflow.1)
        && extents.most_height(node).zip(sides(style.padding.top, style.padding.bottom)).is_some_and(
            // The padding below may be left out of what is scrolled, and must be exceeded.
            |(room, paddings)| extents.least_height(node) > room + paddings,
        );
    let across = scrolls(style.overflow.0)
        && extents
            .most_width(node)
            .zip(sides(style.padding.left, style.padding.right))
            .is_some_and(|(room, paddings)| widest(page, extents, node) > room + paddings);
    down || across
}

/// The least width of the widest line that does not break, or of the widest child of fixed width.
fn widest(page: &Page, extents: &Extents<'_>, node: NodeId) -> f32 {
    let mut widest = extents.longest_line(node);
    let mut stack: Vec<NodeId> = page.flat_children(node).to_vec();
    while let Some(inner) = stack.pop() {
        let Some(style) = extents.style(inner).filter(|_| page.is_rendered(inner)) else { continue };
        let is_out = style.position != page::style::Position::Static
            || style.transform != page::style::Transform::None;
        let is_pulled =
            px(style.margin.left).is_none_or(|margin| margin < 0.0) && style.margin.left != Length::Auto;
        if is_out || is_pulled || style.is_rtl {
            continue;
        }
        let is_sized =
            !style.shrinks || extents.style(page.flat_parent(inner).unwrap_or(node)).is_some_and(flows);
        if !matches!(style.display, Display::Inline | Display::Contents | Display::TablePart) {
            let own = px(style.width).filter(|_| is_sized && style.max_width == Length::Auto);
            widest = widest.max(own.unwrap_or_default()).max(px(style.min_width).unwrap_or_default());
            if style.overflow.0 == Overflow::Visible {
                widest = widest.max(extents.longest_line(inner));
            }
        }
        if style.overflow.0 == Overflow::Visible {
            stack.extend(page.flat_children(inner));
        }
    }
    widest
}

fn flows(style: &ComputedStyle) -> bool {
    matches!(style.display, Display::Block | Display::ListItem | Display::InlineBlock)
}
