//! Whether something that is no ancestor of a text may lie behind it or over it.

use page::style::{ComputedStyle, Length, Position, Pseudo};
use page::{Fact, NodeId, Page};

use super::backdrop::Stack;

/// Smaller than this in one direction, px, a positioned box is an ornament that hardly meets a text.
const ORNAMENT: f32 = 32.0;

/// True if a positioned box that paints may meet the text: it is placed within an ancestor of the text that does not hide
/// what lies further out, and is not around the text itself.
///
/// Without boxes this is a suspicion. What grids and negative margins lay over each other is not seen.
pub fn is_possible(page: &Page, stack: &Stack) -> bool {
    let frames: Vec<NodeId> = stack.seen().iter().map(|layer| layer.node).collect();
    let Some(outermost) = frames.first() else { return false };
    std::iter::once(*outermost)
        .chain(page.flat_descendants(*outermost))
        .any(|node| may_meet(page, node, &frames, stack.floor().is_none()))
}

fn may_meet(page: &Page, node: NodeId, frames: &[NodeId], shows_canvas: bool) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    let Fact::Known(style) = page.style(node) else { return false };
    let is_around = frames.contains(&node);
    let is_placed = |block: Option<NodeId>| block.map_or(shows_canvas, |block| frames.contains(&block));
    let has_layer = [Pseudo::Before, Pseudo::After].into_iter().any(|pseudo| {
        page.styles().and_then(|styles| styles.pseudo(node, pseudo)).is_some_and(|style| {
            is_out_of_flow(style)
                && paints(style)
                && !is_ornament(style)
                && is_placed(if style_places(page, node) { Some(node) } else { containing_block(page, node) })
        })
    });
    if has_layer && page.is_rendered(node) {
        return true;
    }
    let is_replaced = ["img", "video", "canvas", "iframe", "object", "embed", "picture", "svg"]
        .contains(&&**element.local());
    !is_around
        && is_out_of_flow(style)
        && (paints(style) || is_replaced || holds_picture(page, node))
        && !is_ornament(style)
        && page.is_visible(node) != Fact::Known(false)
        && is_placed(containing_block(page, node))
}

/// Absolute boxes; of fixed ones, which stay while the text scrolls, only those that are put behind everything.
fn is_out_of_flow(style: &ComputedStyle) -> bool {
    match style.position {
        Position::Absolute => true,
        Position::Fixed => style.z_index.is_some_and(|z| z < 0),
        Position::Static | Position::Relative | Position::Sticky => false,
    }
}

fn paints(style: &ComputedStyle) -> bool {
    style.background_color.alpha > 0.0 || !style.background_images.is_empty()
}

fn holds_picture(page: &Page, node: NodeId) -> bool {
    page.flat_descendants(node).any(|inner| {
        page.tree.element(inner).is_some_and(|e| e.is("img") || e.is("video") || e.is("canvas"))
            || matches!(page.style(inner), Fact::Known(style) if paints(style))
    })
}

fn is_ornament(style: &ComputedStyle) -> bool {
    let is_small = |length: Length| matches!(length, Length::Px(px) if px < ORNAMENT);
    is_small(style.width) || is_small(style.height)
}

/// The nearest ancestor that positioned boxes are placed in; `None` for the canvas.
fn containing_block(page: &Page, node: NodeId) -> Option<NodeId> {
    page.flat_ancestors(node).find(|ancestor| style_places(page, *ancestor))
}

fn style_places(page: &Page, node: NodeId) -> bool {
    matches!(page.style(node), Fact::Known(style)
        if style.position != Position::Static || style.transform != page::style::Transform::None || style.has_filter)
}
