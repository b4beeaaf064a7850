//! Text is not cut off at 200 %.
//!
//! # Applicability
//! Every visible text node, child of an HTML element, within an element that hides what does not fit
//! (`overflow: hidden` or `clip`), and not within `aria-hidden="true"`; in a window of 640 by 512 pixels, which is one of
//! 1280 by 1024 at 200 %.
//!
//! # Expectation
//! No such element cuts off a part of the text: not in width, unless it does so with dots at the end of a single line; not in
//! height, unless it has the height of a line.
//!
//! # Assumptions
//! The page has no means of its own to enlarge text, and what is cut off matters.
//!
//! # Known problems
//! Without layout it fails only text that certainly does not fit, whatever the font, and asks about text that would not fit
//! in most fonts. Text in boxes that grow with it passes. What `html` and `body` hide is not looked at.
//!
//! # Reasons
//! * `cut-below` {room, needed}: px of height that there are, and that the text needs at least.
//! * `cut-at-the-side` {room, needed}: the same in width.
//! * `maybe-cut-below` {room, needed}, `maybe-cut-at-the-side` {room, needed}: ask; in most fonts it needs this much.

use std::collections::BTreeMap;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::style::{ComputedStyle, Display, Length, Overflow, Position, StyleSet, Transform};
use page::{Element, Fact, NodeId, Page};
use standards::varam::Aspect;

use crate::shared::extent::{Extents, Letters, px};

/// See the module.
pub static RULE: Rule = Rule {
    id: "zoomed-text-is-not-cut-off",
    version: 1,
    requirements: &[fails(1, 4, 4)],
    techniques: &["G179", "F69"],
    act: &["59br37"],
    aspects: &[Aspect::Zoom],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["cut-below", "cut-at-the-side", "maybe-cut-below", "maybe-cut-at-the-side"],
    targets,
    expect,
};

/// Width of the window, px.
const WINDOW: f32 = 640.0;

/// Less than this, px, nobody misses.
const TOLERANCE: f32 = 2.0;

/// Verdicts about the texts around which something hides what does not fit.
struct Judged(BTreeMap<NodeId, Verdict>);

fn targets(page: &Page) -> Vec<Target> {
    let judged = page.memo(Judged::of);
    let texts = page.text_nodes().iter().filter(|text| judged.0.contains_key(text));
    texts.map(|text| Target::node(*text)).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    page.memo(Judged::of).0.get(&target.node).cloned().unwrap_or(Verdict::Passed)
}

impl Judged {
    fn of(page: &Page) -> Self {
        let Some(set) = page.styles() else { return Self(BTreeMap::new()) };
        let styles = set.zoomed.as_deref().unwrap_or(set);
        let least = Extents::new(page, styles, WINDOW, Letters::Least);
        let usual = Extents::new(page, styles, WINDOW, Letters::Usual);
        let judge = |text: NodeId| {
            let hiding = hiding(page, styles, text);
            (!hiding.is_empty()).then(|| (text, verdict(page, text, &hiding, &least, &usual)))
        };
        let seen = |text: &NodeId| {
            page.tree.text(*text).is_some_and(|words| !words.trim().is_empty())
                && page.is_visible(*text) != Fact::Known(false)
                && page
                    .flat_parent(*text)
                    .is_some_and(|parent| page.tree.element(parent).is_some_and(Element::is_html))
        };
        Self(page.text_nodes().iter().copied().filter(seen).filter_map(judge).collect())
    }
}

/// An element around a text that hides what does not fit.
struct Hiding {
    node: NodeId,
    across: bool,
    down: bool,
    /// Nothing between it and the text moves the text.
    is_certain: bool,
}

/// The elements that may hide parts of the text, from the inside out; none if it is hidden from assistive technology.
fn hiding(page: &Page, styles: &StyleSet, text: NodeId) -> Vec<Hiding> {
    let mut found = Vec::new();
    let (mut scrolls_across, mut scrolls_down) = (false, false);
    let mut escapes = None;
    let mut is_moved = false;
    for node in page.flat_ancestors(text) {
        let Some(element) = page.tree.element(node) else { continue };
        if element.attr("aria-hidden").is_some_and(|value| value.trim().eq_ignore_ascii_case("true")) {
            return Vec::new();
        }
        let Some(style) = styles.get(node, page::style::Pseudo::Element, page::style::State::Resting) else {
            continue;
        };
        // What is taken out of the flow is only cut by what it is placed in.
        let is_around = match escapes {
            Some(Position::Fixed) => style.transform != Transform::None || style.has_filter,
            Some(_) => style.position != Position::Static || style.transform != Transform::None,
            None => true,
        };
        if is_around {
            escapes =
                matches!(style.position, Position::Absolute | Position::Fixed).then_some(style.position);
        }
        let hides = |overflow| matches!(overflow, Overflow::Hidden | Overflow::Clip);
        let scrolls = |overflow| matches!(overflow, Overflow::Auto | Overflow::Scroll);
        let is_box = !matches!(style.display, Display::Inline | Display::Contents | Display::None);
        let is_window = element.is("html") || element.is("body");
        if is_around && is_box && element.is_html() && !is_window {
            let across = hides(style.overflow.0) && !scrolls_across;
            let down = hides(style.overflow.1) && !scrolls_down;
            if hides(style.overflow.0) || hides(style.overflow.1) {
                found.push(Hiding { node, across, down, is_certain: !is_moved });
            }
            scrolls_across |= scrolls(style.overflow.0);
            scrolls_down |= scrolls(style.overflow.1);
        }
        is_moved |= moves(style);
    }
    found
}

/// The element may stand elsewhere than the flow would put it.
fn moves(style: &ComputedStyle) -> bool {
    let inset = [style.inset.top, style.inset.right, style.inset.bottom, style.inset.left];
    style.transform != Transform::None
        || style.position != Position::Static && inset.iter().any(|side| *side != Length::Auto)
        || matches!(style.position, Position::Absolute | Position::Fixed)
        || style.floats
}

fn verdict(
    page: &Page,
    text: NodeId,
    hiding: &[Hiding],
    least: &Extents<'_>,
    usual: &Extents<'_>,
) -> Verdict {
    let is_certain = page.is_visible(text) == Fact::Known(true);
    let mut doubt = None;
    for around in hiding {
        let Some(style) = least.style(around.node) else { continue };
        let checks = [
            (around.down, below(text, around.node, style, least, usual), "cut-below", "maybe-cut-below"),
            (
                around.across,
                aside(text, around.node, style, least, usual),
                "cut-at-the-side",
                "maybe-cut-at-the-side",
            ),
        ];
        for (_, cut, certain, uncertain) in checks.into_iter().filter(|(asks, ..)| *asks) {
            let Some(cut) = cut else { continue };
            let reason = |key, needed: f32| {
                Reason::new(key)
                    .with("room", f64::from(cut.room.round()))
                    .with("needed", f64::from(needed.round()))
                    .related(around.node)
            };
            if is_certain && around.is_certain && cut.least > cut.room + TOLERANCE {
                return Verdict::Failed(reason(certain, cut.least));
            }
            if doubt.is_none() && cut.usual > cut.room + TOLERANCE {
                doubt = Some(Verdict::CantTell(reason(uncertain, cut.usual)));
            }
        }
    }
    doubt.unwrap_or(Verdict::Passed)
}

/// Room in one direction, and what the text needs of it, px.
struct Cut {
    room: f32,
    least: f32,
    usual: f32,
}

fn below(
    text: NodeId,
    node: NodeId,
    style: &ComputedStyle,
    least: &Extents<'_>,
    usual: &Extents<'_>,
) -> Option<Cut> {
    let room = least.most_height(node)?;
    let (above, under) = (px(style.padding.top)?, px(style.padding.bottom)?);
    let borders = style.border.top.width + style.border.bottom.width;
    let is_clipped_to_content = style.overflow.1 == Overflow::Clip;
    let height = if is_clipped_to_content { room - above - under } else { room + borders };
    if style.line_height.is_some_and(|line| line >= height) {
        return None;
    }
    let of = |extents: &Extents<'_>| above + extents.least_bottom(text, node, room);
    Some(Cut { room, least: of(least), usual: of(usual) })
}

fn aside(
    text: NodeId,
    node: NodeId,
    style: &ComputedStyle,
    least: &Extents<'_>,
    usual: &Extents<'_>,
) -> Option<Cut> {
    if style.is_nowrap && style.has_text_overflow {
        return None;
    }
    let room = least.most_width(node)?;
    let start = px(style.padding.left)?.min(px(style.padding.right)?);
    let of = |extents: &Extents<'_>| start + extents.least_width(text);
    Some(Cut { room, least: of(least), usual: of(usual) })
}
