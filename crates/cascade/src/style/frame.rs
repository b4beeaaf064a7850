//! How large the window of a framed document is.

use page::style::{ComputedStyle, Length};
use page::{DocId, NodeId, Page};

use crate::Viewport;

/// The viewport of a document: the page's, or what the computed size of its frame says. Without layout a percentage
/// is taken of the window of the framing document, and `auto` is 300 by 150.
/// `style_of` knows what the frames of all documents around it look like.
pub(super) fn viewport<'a>(
    page: &Page,
    id: DocId,
    top: Viewport,
    style_of: impl Fn(NodeId) -> Option<&'a ComputedStyle>,
) -> Viewport {
    let mut frames = Vec::new();
    let mut at = id;
    // Frames were added after the documents they stand in, so this ends.
    while let Some(host) = page.doc(at).host {
        frames.push(host);
        at = page.tree.node(host).doc;
    }
    frames.iter().rev().fold(top, |outer, host| {
        let style = style_of(*host);
        let side = |of: fn(&ComputedStyle) -> Length, outer: f32, default: f32| match style.map(of) {
            Some(Length::Px(pixels)) => pixels,
            Some(Length::Fraction(fraction)) => outer * fraction,
            Some(Length::Auto | Length::Mixed) | None => default,
        };
        Viewport {
            width: side(|style| style.width, outer.width, 300.0),
            height: side(|style| style.height, outer.height, 150.0),
        }
    })
}
