//! Whether something that is no ancestor of a text may lie behind it or over it.

use page::style::{ComputedStyle, Length, Position, Pseudo, State};
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
    let is_placed =
        |block: Option<NodeId>| block.map_or(stack.floor().is_none(), |block| frames.contains(&block));
    page.out_of_flow().iter().any(|(node, pseudo)| {
        let Fact::Known(style) = page.style_of(*node, *pseudo, State::Resting) else { return false };
        if !is_loose(style) {
            return false;
        }
        if *pseudo == Pseudo::Element {
            return !frames.contains(node)
                && is_placed(containing_block(page, *node))
                && (paints(style) || holds_picture(page, *node))
                && page.is_visible(*node) != Fact::Known(false);
        }
        let block = if places(page, *node) { Some(*node) } else { containing_block(page, *node) };
        paints(style) && is_placed(block) && page.is_rendered(*node)
    })
}

/// Out of the flow, and large enough to matter.
fn is_loose(style: &ComputedStyle) -> bool {
    is_out_of_flow(style) && !is_ornament(style)
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
    style.background_color.alpha > 0.0 || !style.backgrounds.is_empty()
}

/// True if the element is painted as a whole, or holds a picture or a background. Drawings inside it are icons more often
/// than not.
fn holds_picture(page: &Page, node: NodeId) -> bool {
    let is_one_of = |node: NodeId, names: &[&str]| {
        page.tree.element(node).is_some_and(|element| names.contains(&&**element.local()))
    };
    is_one_of(node, &["svg", "iframe", "object", "embed"])
        || std::iter::once(node).chain(page.flat_descendants(node)).any(|inner| {
            is_one_of(inner, &["img", "video", "canvas"])
                || matches!(page.style(inner), Fact::Known(style) if paints(style))
        })
}

fn is_ornament(style: &ComputedStyle) -> bool {
    let is_small = |length: Length| matches!(length, Length::Px(px) if px < ORNAMENT);
    is_small(style.width) || is_small(style.height)
}

/// The nearest ancestor that positioned boxes are placed in; `None` for the canvas.
fn containing_block(page: &Page, node: NodeId) -> Option<NodeId> {
    page.flat_ancestors(node).find(|ancestor| places(page, *ancestor))
}

fn places(page: &Page, node: NodeId) -> bool {
    matches!(page.style(node), Fact::Known(style)
        if style.position != Position::Static || style.transform != page::style::Transform::None || style.has_filter)
}
