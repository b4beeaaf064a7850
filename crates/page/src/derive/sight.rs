//! What can be seen, as far as that is known without layout.
//!
//! One walk down settles what hides whole subtrees (clipping, transparency, moving off the page), one walk up what
//! each element shows.

mod paint;

use super::display::display;
use crate::fact::{Fact, Why};
use crate::page::Page;
use crate::style::{ClipPath, ComputedStyle, Display, Length, Overflow, Position, Sides, Transform};
use crate::tree::{NodeId, NodeKind};

/// Whether something of a node can be seen. Ordered by what wins when an element sums its content up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sight {
    No,
    Unknown(Why),
    Yes,
}

impl From<Sight> for Fact<bool> {
    fn from(sight: Sight) -> Self {
        match sight {
            Sight::No => Fact::Known(false),
            Sight::Unknown(why) => Fact::Unknown(why),
            Sight::Yes => Fact::Known(true),
        }
    }
}

/// The most that can be seen of content, by how it is positioned.
#[derive(Clone, Copy)]
struct Window {
    /// Content in the flow, and floats.
    flow: Sight,
    /// `position: absolute`.
    absolute: Sight,
    /// `position: fixed`.
    fixed: Sight,
}

/// Boxes at most this many pixels wide and high that clip their content exist to hide it.
const PIXEL: f32 = 1.0;
/// Content moved this far to the left or upwards has left any page.
const FAR: f32 = 999.0;
/// Content moved less than this is still where its context is.
const NEAR: f32 = 16.0;

impl Page {
    pub(super) fn sights(&self) -> &[Sight] {
        self.derived().sights.get_or_init(|| sights(self))
    }
}

fn sights(page: &Page) -> Vec<Sight> {
    let order = &page.derived().shown.order;
    let mut sights = vec![Sight::No; page.tree.len()];
    let everything = Window { flow: Sight::Yes, absolute: Sight::Yes, fixed: Sight::Yes };
    let mut windows: Vec<Window> = Vec::with_capacity(order.len());
    for (node, parent) in order {
        let outer = parent.map_or(everything, |position| windows[position as usize]);
        let (own, inner) = look_through(page, *node, outer);
        windows.push(inner);
        sights[node.index()] = own.min(paint::paints(page, *node));
    }
    for (node, parent) in order.iter().rev() {
        let Some(parent) = parent.map(|position| order[position as usize].0) else { continue };
        sights[parent.index()] = sights[parent.index()].max(sights[node.index()]);
    }
    sights
}

/// The most that can be seen of the node itself, and of its children.
fn look_through(page: &Page, id: NodeId, outer: Window) -> (Sight, Window) {
    if !page.is_rendered(id) {
        return (Sight::No, Window { flow: Sight::No, absolute: Sight::No, fixed: Sight::No });
    }
    let NodeKind::Element(element) = &page.tree.node(id).kind else { return (outer.flow, outer) };
    let inside = if element.is("select") && is_dropdown(page, id) { Sight::No } else { Sight::Yes };
    let Some(style) = page.style(id).known() else {
        return (outer.flow, Window { flow: outer.flow.min(inside), ..outer });
    };
    if display(page, id, element) == Display::Contents {
        return (outer.flow, outer);
    }
    let position = match style.position {
        Position::Absolute => outer.absolute,
        Position::Fixed => outer.fixed,
        Position::Static | Position::Relative | Position::Sticky => outer.flow,
    };
    let own = position.min(effect(style)).min(place(style));
    let within = own.min(clipping(style)).min(inside);
    let is_transformed = style.transform != Transform::None || style.has_filter;
    let holds_absolute = is_transformed || style.position != Position::Static;
    // What an ancestor's opacity or clip does, it does to every descendant; overflow only to those it contains.
    let through = effect(style);
    let inner = Window {
        flow: within,
        absolute: if holds_absolute { within } else { outer.absolute.min(through) },
        fixed: if is_transformed { within } else { outer.fixed.min(through) },
    };
    (own.min(zero_box(style)), inner)
}

fn is_dropdown(page: &Page, id: NodeId) -> bool {
    page.implicit_role(id) == Some(standards::aria::Role::Combobox)
}

/// Effects that take the whole subtree along.
fn effect(style: &ComputedStyle) -> Sight {
    let is_positioned = matches!(style.position, Position::Absolute | Position::Fixed);
    let is_cut_away = is_positioned && style.clip.is_some_and(|clip| is_nothing(&clip));
    if style.opacity <= 0.0
        || style.transform == Transform::Vanishes
        || style.clip_path == ClipPath::Everything
        || is_cut_away
    {
        return Sight::No;
    }
    let is_moved = is_positioned && style.transform == Transform::Other;
    if is_moved { Sight::Unknown(Why::NeedsLayout) } else { Sight::Yes }
}

/// `clip: rect(…)` with no area, or one that only hides (`rect(1px, 1px, 1px, 1px)`, `rect(0 0 1px 1px)`).
fn is_nothing(clip: &Sides<Length>) -> bool {
    let extent = |from: Length, to: Length| match (from, to) {
        (Length::Px(from), Length::Px(to)) => Some(to - from),
        (Length::Auto, Length::Px(to)) => Some(to),
        _ => None,
    };
    let is_thin = |size: Option<f32>| size.is_some_and(|size| size <= PIXEL);
    is_thin(extent(clip.left, clip.right)) || is_thin(extent(clip.top, clip.bottom))
}

/// Where positioning and negative margins move the box.
fn place(style: &ComputedStyle) -> Sight {
    let px = |length: Length| if let Length::Px(px) = length { Some(px) } else { None };
    let start = [px(style.margin.left), px(style.margin.top)];
    let inset = match style.position {
        Position::Static => [None, None],
        Position::Relative | Position::Absolute | Position::Fixed | Position::Sticky => {
            [px(style.inset.left), px(style.inset.top)]
        }
    };
    let moved = start.into_iter().chain(inset).flatten().fold(0.0_f32, f32::min);
    if moved <= -FAR {
        return Sight::No;
    }
    let end = match style.position {
        Position::Fixed => [px(style.inset.right), px(style.inset.bottom)],
        Position::Absolute | Position::Static | Position::Relative | Position::Sticky => [None, None],
    };
    if end.into_iter().flatten().any(|px| px <= -FAR) {
        return Sight::No;
    }
    let is_free = matches!(style.position, Position::Absolute | Position::Fixed);
    let drift = inset
        .into_iter()
        .chain([px(style.inset.right), px(style.inset.bottom)])
        .flatten()
        .fold(0.0_f32, f32::min);
    let out = [style.inset.left, style.inset.top, style.inset.right, style.inset.bottom]
        .iter()
        .any(|length| matches!(length, Length::Fraction(part) if *part <= -1.0 || *part >= 1.0));
    if is_free && (drift <= -NEAR || out) { Sight::Unknown(Why::NeedsLayout) } else { Sight::Yes }
}

/// What `overflow` leaves of the content.
fn clipping(style: &ComputedStyle) -> Sight {
    let is_within = |length: Length, limit: f32| matches!(length, Length::Px(px) if px <= limit);
    let clips = |overflow: Overflow| overflow != Overflow::Visible;
    let (x, y) = (clips(style.overflow.0), clips(style.overflow.1));
    let is_flat = |size: Length, max: Length, limit: f32| is_within(size, limit) || is_within(max, limit);
    let no_padding = |from: Length, to: Length| is_within(from, 0.0) && is_within(to, 0.0);
    let no_width =
        is_flat(style.width, style.max_width, 0.0) && no_padding(style.padding.left, style.padding.right);
    let no_height =
        is_flat(style.height, style.max_height, 0.0) && no_padding(style.padding.top, style.padding.bottom);
    let is_dot =
        is_flat(style.width, style.max_width, PIXEL) && is_flat(style.height, style.max_height, PIXEL);
    let has_box = style.display != Display::Inline;
    let hides = has_box
        && ((x && no_width && is_zero_min(style.min_width))
            || (y && no_height && is_zero_min(style.min_height))
            || (x && y && is_dot));
    if hides { Sight::No } else { Sight::Yes }
}

fn is_zero_min(min: Length) -> bool {
    matches!(min, Length::Auto | Length::Px(0.0))
}

/// A box without area shows no background or border of its own; its content may overflow.
fn zero_box(style: &ComputedStyle) -> Sight {
    let is_zero = |length: Length| length == Length::Px(0.0);
    let is_nothing = style.display != Display::Inline && (is_zero(style.width) || is_zero(style.height));
    let has_border = style.border.top.width > 0.0 || style.border.left.width > 0.0;
    if is_nothing && !has_border { Sight::No } else { Sight::Yes }
}
