//! Whether something that is no ancestor of a text may lie behind it or over it.

use std::collections::{BTreeSet, HashMap};

use page::style::{ComputedStyle, Length, Position, Pseudo, State};
use page::{Fact, NodeId, Page};

use super::backdrop::{Layer, Stack};

/// Smaller than this in one direction, px, a positioned box is an ornament that hardly meets a text.
const ORNAMENT: f32 = 32.0;
/// A box that is pulled less far, px, does not cover its neighbours.
const PULL: f32 = 8.0;
/// Most siblings that are looked at.
const SIBLINGS: usize = 200;

/// True if something that is not around the text may meet it: a positioned box that paints and is placed within an
/// ancestor of the text that does not hide what lies further out, a box that a negative margin pulls over it, or another
/// item in the same cell of a grid.
///
/// Without boxes this is a suspicion.
pub fn is_possible(page: &Page, stack: &Stack) -> bool {
    let frames: Vec<NodeId> = stack.seen().iter().map(|layer| layer.node).collect();
    let loose = page.memo(Loose::of);
    let is_other = |node: &NodeId| !frames.contains(node);
    let meets = |boxes: Option<&Vec<NodeId>>| boxes.is_some_and(|boxes| boxes.iter().any(is_other));
    let canvas = stack.floor().is_none().then_some(None);
    canvas.into_iter().chain(frames.iter().copied().map(Some)).any(|block| meets(loose.placed.get(&block)))
        || loose.decorated.iter().any(|node| frames.contains(node))
        || frames.iter().any(|frame| meets(loose.pulled.get(frame)))
        || stack.seen()[usize::from(stack.floor().is_some())..].iter().any(|layer| is_laid_over(page, layer))
}

/// Boxes that paint and do not keep to the flow.
struct Loose {
    /// Elements by the element they are placed in; `None` for the canvas.
    placed: HashMap<Option<NodeId>, Vec<NodeId>>,
    /// Elements in which a pseudo-element is placed.
    decorated: BTreeSet<NodeId>,
    /// Elements that a negative margin pulls over their siblings, by their parent.
    pulled: HashMap<NodeId, Vec<NodeId>>,
}

impl Loose {
    fn of(page: &Page) -> Self {
        let mut loose = Self { placed: HashMap::new(), decorated: BTreeSet::new(), pulled: HashMap::new() };
        for (node, pseudo) in page.out_of_flow() {
            let Fact::Known(style) = page.style_of(*node, *pseudo, State::Resting) else { continue };
            if !is_loose(style) {
                continue;
            }
            if *pseudo == Pseudo::Element {
                if (paints(style) || holds_picture(page, *node))
                    && page.is_visible(*node) != Fact::Known(false)
                {
                    loose.placed.entry(containing_block(page, *node)).or_default().push(*node);
                }
            } else if paints(style) && page.is_rendered(*node) {
                let block = if places(page, *node) { Some(*node) } else { containing_block(page, *node) };
                match block {
                    Some(block) => {
                        loose.decorated.insert(block);
                    }
                    // It lies on the canvas, and no element is around it.
                    None => loose.placed.entry(None).or_default().push(*node),
                }
            }
        }
        for node in page.elements() {
            let Fact::Known(style) = page.style(*node) else { continue };
            if (is_pulled_up(page, *node, style) || is_pulled(style.margin.bottom))
                && let Some(parent) = page.flat_parent(*node)
                && (paints(style) || holds_picture(page, *node))
                && page.is_visible(*node) != Fact::Known(false)
            {
                loose.pulled.entry(parent).or_default().push(*node);
            }
        }
        loose
    }
}

/// A negative margin that is more than a correction by a few pixels.
fn is_pulled(margin: Length) -> bool {
    matches!(margin, Length::Px(px) if px <= -PULL)
}

/// True if a negative margin pulls what the box shows over what stands before it. Gutters of a grid do not: they pull up a
/// box without a background whose children are all pushed down again as far.
fn is_pulled_up(page: &Page, node: NodeId, style: &ComputedStyle) -> bool {
    let Length::Px(pull) = style.margin.top else { return false };
    let is_pushed_down = |child: &NodeId| {
        page.tree.text(*child).is_none_or(|text| text.trim().is_empty())
            && (page.tree.element(*child).is_none()
                || matches!(page.style(*child), Fact::Known(style)
                    if matches!(style.margin.top, Length::Px(push) if push >= -pull)))
    };
    is_pulled(style.margin.top) && (paints(style) || !page.flat_children(node).iter().all(is_pushed_down))
}

/// True if the box is pulled over a sibling before it that paints, or shares its cell in a grid with another item that
/// does.
fn is_laid_over(page: &Page, layer: &Layer<'_>) -> bool {
    let siblings = || {
        let parent = page.flat_parent(layer.node);
        parent.map(|parent| page.flat_children(parent)).unwrap_or_default().iter().take(SIBLINGS)
    };
    let shows = |node: NodeId| {
        page.style(node).known().is_some_and(|style| paints(style) || holds_picture(page, node))
    };
    if is_pulled_up(page, layer.node, layer.style) {
        let before = siblings().take_while(|node| **node != layer.node);
        if before.filter(|node| page.tree.element(**node).is_some()).last().is_some_and(|node| shows(*node)) {
            return true;
        }
    }
    layer.style.grid_area.is_some()
        && siblings().any(|node| {
            *node != layer.node
                && page.style(*node).known().is_some_and(|style| style.grid_area == layer.style.grid_area)
                && shows(*node)
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
