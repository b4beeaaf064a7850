//! The page in other windows, where rules ask about them: turned around, and zoomed.
//!
//! Each costs as much as the page itself, so they are computed only where the page at rest shows that they can matter.

use page::style::{ComputedStyle, Display, Length, Overflow, StyleSet, Turned};
use page::{NodeId, Page};

use crate::Viewport;
use crate::style::Unstyled;

/// Widths of windows, px: a phone, a phone lying or a tablet, a desk.
const WIDTHS: [f32; 3] = [375.0, 800.0, 1280.0];

/// The longer side of a window, by the shorter one.
const LONG: f32 = 1.6;

/// A window of 1280 by 1024 at 200 %.
const ZOOMED: Viewport = Viewport { width: 640.0, height: 512.0 };

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

/// The page at 200 %; `None` if nothing on it cuts text off.
pub(crate) fn zoomed(
    page: &Page,
    set: &StyleSet,
    compute: impl Fn(Viewport) -> Result<StyleSet, Unstyled>,
) -> Result<Option<Box<StyleSet>>, Unstyled> {
    let cutting: Vec<bool> = set.pool.iter().map(can_cut_off).collect();
    let cuts = |(index, id): (usize, &Option<page::style::StyleId>)| {
        id.is_some_and(|id| cutting.get(id.0 as usize).copied().unwrap_or_default())
            && has_words(page, NodeId::at(index))
    };
    if set.elements.iter().enumerate().any(cuts) {
        compute(ZOOMED).map(|set| Some(Box::new(set)))
    } else {
        Ok(None)
    }
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

fn has_words(page: &Page, node: NodeId) -> bool {
    page.tree.descendants(node).any(|inner| page.tree.text(inner).is_some_and(|text| !text.trim().is_empty()))
}
