//! The page in other windows, where rules ask about them: turned around, zoomed, and narrow.
//!
//! Each costs as much as the page itself, so they are computed only where the page at rest shows that they can matter.

use page::style::{ComputedStyle, Display, Length, Overflow, StyleSet, Turned};
use page::{NodeId, NodeKind, Page};

use crate::Viewport;
use crate::style::Unstyled;

/// Widths of windows, px: a phone, a phone lying or a tablet, a desk.
const WIDTHS: [f32; 3] = [375.0, 800.0, 1280.0];

/// The longer side of a window, by the shorter one.
const LONG: f32 = 1.6;

/// A window of 1280 by 1024 at 200 %.
const ZOOMED: Viewport = Viewport { width: 640.0, height: 512.0 };

/// A window of 1280 by 1024 at 400 %.
const NARROW: Viewport = Viewport { width: 320.0, height: 256.0 };

/// The page upright and lying, in windows of several widths.
pub(crate) fn turned(
    compute: impl Fn(Viewport) -> Result<StyleSet, Unstyled>,
) -> Result<Vec<Turned>, Unstyled> {
    WIDTHS
        .into_iter()
        .map(|width| {
            let portrait = compute(Viewport { width, height: width * LONG })?;
            let landscape = compute(Viewport { width, height: width / LONG })?;
            Ok(Turned { portrait, landscape })
        })
        .collect()
}

/// The page at 200 %, as far as it is around or in something that cuts text off; `None` if nothing on it does.
pub(crate) fn zoomed(
    page: &Page,
    set: &StyleSet,
    compute: impl Fn(Viewport, Option<&[bool]>) -> Result<StyleSet, Unstyled>,
) -> Result<Option<Box<StyleSet>>, Unstyled> {
    around_boxes(page, set, can_cut_off, |only| compute(ZOOMED, only))
}

/// The page at 400 %, as far as it is around or in something wider than the window is then; `None` if nothing on it is.
pub(crate) fn narrow(
    page: &Page,
    set: &StyleSet,
    compute: impl Fn(Viewport, Option<&[bool]>) -> Result<StyleSet, Unstyled>,
) -> Result<Option<Box<StyleSet>>, Unstyled> {
    around_boxes(page, set, is_wide, |only| compute(NARROW, only))
}

/// Another window, as far as it is around or in boxes that matter there and have words.
fn around_boxes(
    page: &Page,
    set: &StyleSet,
    matters: impl Fn(&ComputedStyle) -> bool,
    compute: impl Fn(Option<&[bool]>) -> Result<StyleSet, Unstyled>,
) -> Result<Option<Box<StyleSet>>, Unstyled> {
    let mattering: Vec<bool> = set.pool.iter().map(matters).collect();
    let is_box = |(index, id): (usize, &Option<page::style::StyleId>)| {
        let matters = id.is_some_and(|id| mattering.get(id.0 as usize).copied().unwrap_or_default());
        (matters && has_words(page, NodeId::at(index))).then(|| NodeId::at(index))
    };
    let boxes: Vec<NodeId> = set.elements.iter().enumerate().filter_map(is_box).collect();
    if boxes.is_empty() {
        return Ok(None);
    }
    let has_shadow = |node: &page::Node| matches!(node.kind, NodeKind::ShadowRoot { .. });
    // The size of a frame, and what a shadow tree shows, follow from styles that may lie elsewhere.
    let is_plain = page.docs.len() == 1 && !page.tree.nodes().iter().any(has_shadow);
    let around = is_plain.then(|| around(page, &boxes));
    compute(around.as_deref()).map(|set| Some(Box::new(set)))
}

/// The boxes with everything around and in them, by index. Only for pages without shadow trees.
fn around(page: &Page, boxes: &[NodeId]) -> Vec<bool> {
    let tree = &page.tree;
    let mut is_around = vec![false; tree.len()];
    for of in boxes {
        if !is_around[of.index()] {
            is_around[of.index()] = true;
            for node in tree.descendants(*of) {
                is_around[node.index()] = true;
            }
        }
    }
    for of in boxes {
        let parents = std::iter::successors(tree.node(*of).parent, |node| tree.node(*node).parent);
        for node in parents {
            is_around[node.index()] = true;
        }
    }
    is_around
}

/// A box of a size of its own that hides what does not fit.
fn can_cut_off(style: &ComputedStyle) -> bool {
    let hides = |overflow| matches!(overflow, Overflow::Hidden | Overflow::Clip);
    // What is one pixel large exists to hide all of its content.
    let is_given = |length| matches!(length, Length::Px(px) if px > 1.0);
    let is_box = !matches!(style.display, Display::None | Display::Inline | Display::Contents);
    is_box
        && ((hides(style.overflow.1) && (is_given(style.height) || is_given(style.max_height)))
            || (hides(style.overflow.0) && style.is_nowrap))
}

/// A box that is said to be wider than a narrow window.
fn is_wide(style: &ComputedStyle) -> bool {
    let is_over = |length| matches!(length, Length::Px(px) if px > NARROW.width);
    let is_box = !matches!(style.display, Display::None | Display::Inline | Display::Contents);
    is_box && (is_over(style.width) || is_over(style.min_width))
}

fn has_words(page: &Page, node: NodeId) -> bool {
    page.tree.descendants(node).any(|inner| page.tree.text(inner).is_some_and(|text| !text.trim().is_empty()))
}
