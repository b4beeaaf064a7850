use page::style::{ClipPath, ComputedStyle, Length, Line, Rgba, Transform, Visibility};
use page::{Fact, NodeId, Page};

use super::ground::{ground, over};

/// Whether a difference is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// For certain, if the element itself is.
    Certainly,
    /// It depends on what is around it.
    Perhaps,
    /// There is none.
    Never,
}

/// What the focus changes about the element itself.
pub fn change(page: &Page, node: NodeId, resting: &ComputedStyle, focused: &ComputedStyle) -> Seen {
    let around = page.flat_parent(node).and_then(|parent| ground(page, parent));
    let own = ground(page, node);
    let behind = Behind { around, own };
    if ring(resting, focused, &behind)
        || shadow(resting, focused, &behind)
        || color(resting, focused, &behind)
        || shape(resting, focused)
        || (has_text(page, node) && text(resting, focused))
    {
        return Seen::Certainly;
    }
    let differs = if is_drawn(resting.outline) || is_drawn(focused.outline) {
        resting != focused
    } else {
        // An outline that is not drawn may have any colour.
        let mut other = resting.clone();
        other.outline = focused.outline;
        other.outline_offset = focused.outline_offset;
        other != *focused
    };
    if differs { Seen::Perhaps } else { Seen::Never }
}

/// True if something that hides the element at rest does not when it has the focus.
pub fn comes_into_view(resting: &ComputedStyle, focused: &ComputedStyle) -> bool {
    let is_far = |length: Length| matches!(length, Length::Px(px) if px <= -999.0);
    let is_nothing = |length: Length| matches!(length, Length::Px(px) if px <= 1.0);
    let hides = |style: &ComputedStyle| {
        style.opacity <= 0.0
            || style.visibility == Visibility::Hidden
            || style.transform == Transform::Vanishes
            || style.clip.is_some()
            || style.clip_path != ClipPath::None
            || [style.inset.left, style.inset.top, style.margin.left, style.margin.top]
                .into_iter()
                .any(is_far)
            || (is_nothing(style.width) && is_nothing(style.height))
    };
    let moves = resting.transform != focused.transform || resting.inset != focused.inset;
    !hides(focused) && (hides(resting) || moves)
}

/// Plain colours behind what is drawn; `None` where they are not known.
struct Behind {
    /// Around the element.
    around: Option<Rgba>,
    /// In it.
    own: Option<Rgba>,
}

impl Behind {
    /// True if the colour is seen on what it is drawn upon; on an image something of it always is.
    fn shows(&self, color: Rgba, is_inside: bool) -> bool {
        let ground = if is_inside { self.own } else { self.around };
        color.alpha > 0.0 && ground.is_none_or(|ground| differ(color, ground))
    }
}

/// An outline that is drawn with the focus and otherwise not, or otherwise drawn.
fn ring(resting: &ComputedStyle, focused: &ComputedStyle, behind: &Behind) -> bool {
    let line = focused.outline;
    let is_inside = focused.outline_offset + line.width <= 0.0;
    let is_seen = line.is_auto || behind.shows(line.color, is_inside);
    if !is_drawn(line) {
        return is_drawn(resting.outline) && behind.shows(resting.outline.color, false);
    }
    is_seen
        && (!is_drawn(resting.outline)
            || resting.outline.is_auto != line.is_auto
            || differ(resting.outline.color, line.color)
            || (resting.outline.width - line.width).abs() >= 1.0
            || (resting.outline_offset - focused.outline_offset).abs() >= 1.0)
}

fn is_drawn(line: Line) -> bool {
    line.width > 0.0 && (line.is_auto || line.color.alpha > 0.0)
}

fn shadow(resting: &ComputedStyle, focused: &ComputedStyle, behind: &Behind) -> bool {
    focused.box_shadows.iter().any(|shadow| {
        let has_size = shadow.x != 0.0 || shadow.y != 0.0 || shadow.blur > 0.0 || shadow.spread > 0.0;
        has_size && behind.shows(shadow.color, shadow.inset) && !resting.box_shadows.contains(shadow)
    })
}

/// The background, or a border that is drawn in both states.
fn color(resting: &ComputedStyle, focused: &ComputedStyle, behind: &Behind) -> bool {
    let is_bare = resting.backgrounds.is_empty() && focused.backgrounds.is_empty();
    let under = |color: Rgba| behind.around.map(|ground| over(color, ground));
    let fills = is_bare
        && match (under(resting.background_color), under(focused.background_color)) {
            (Some(resting), Some(focused)) => differ(resting, focused),
            _ => differ(resting.background_color, focused.background_color),
        };
    let sides = |style: &ComputedStyle| {
        [style.border.top, style.border.right, style.border.bottom, style.border.left]
    };
    let borders = sides(resting).into_iter().zip(sides(focused)).any(|(resting, focused)| {
        is_drawn(focused) && is_drawn(resting) && differ(resting.color, focused.color)
    });
    fills || borders
}

/// Size of borders, transparency, place.
fn shape(resting: &ComputedStyle, focused: &ComputedStyle) -> bool {
    let widths = |style: &ComputedStyle| {
        [style.border.top, style.border.right, style.border.bottom, style.border.left]
            .map(|line| if line.color.alpha > 0.0 { line.width } else { 0.0 })
    };
    let is_other = |(a, b): (f32, f32)| (a - b).abs() >= 0.5;
    widths(resting).into_iter().zip(widths(focused)).any(is_other)
        || (resting.opacity - focused.opacity).abs() >= 0.1
}

/// What is seen where the element has text of its own.
fn text(resting: &ComputedStyle, focused: &ComputedStyle) -> bool {
    let lines = |style: &ComputedStyle| {
        let decoration = style.decoration;
        (decoration.underline, decoration.line_through, decoration.overline)
    };
    lines(resting) != lines(focused)
        || differ(resting.color, focused.color)
        || resting.is_italic != focused.is_italic
        || (resting.font_weight - focused.font_weight).abs() >= 300.0
        || (resting.font_size - focused.font_size).abs() >= 1.0
}

fn has_text(page: &Page, node: NodeId) -> bool {
    page.flat_children(node).iter().any(|child| {
        page.tree.text(*child).is_some_and(|text| !text.trim().is_empty())
            && page.is_visible(*child) == Fact::Known(true)
    })
}

/// True if the screen shows two colours.
fn differ(a: Rgba, b: Rgba) -> bool {
    let parts = |color: Rgba| [color.red, color.green, color.blue, color.alpha];
    let is_other = |(a, b): (f32, f32)| (a - b).abs() * 255.0 >= 0.5;
    (a.alpha > 0.0 || b.alpha > 0.0) && parts(a).into_iter().zip(parts(b)).any(is_other)
}
