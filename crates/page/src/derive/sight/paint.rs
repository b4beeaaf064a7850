//! What a node draws itself, leaving its children aside.

use standards::html_aam::input_state;

use super::{FAR, Sight};
use crate::derive::display::is_concealed;
use crate::derive::shown::is_svg;
use crate::fact::Why;
use crate::page::Page;
use crate::style::{ComputedStyle, Content, ContentItem, Display, Length, Pseudo, Visibility};
use crate::tree::{Element, NodeId, NodeKind};

/// What the node draws.
pub(super) fn paints(page: &Page, id: NodeId) -> Sight {
    match &page.tree.node(id).kind {
        NodeKind::Text(text) => text_paints(page, id, text),
        NodeKind::Element(element) => {
            if is_concealed(page, id) {
                return Sight::No;
            }
            own_content(element)
                .max(pseudo_paints(page, id))
                .max(page.style(id).known().map_or(Sight::No, box_paints))
        }
        NodeKind::Document
        | NodeKind::Doctype(_)
        | NodeKind::Comment(_)
        | NodeKind::ShadowRoot { .. }
        | NodeKind::TemplateContents { .. } => Sight::No,
    }
}

fn text_paints(page: &Page, id: NodeId, text: &str) -> Sight {
    let is_blank = text
        .chars()
        .all(|c| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'));
    let Some(parent) = page.flat_parent(id).filter(|_| !is_blank) else { return Sight::No };
    match page.style(parent).known() {
        Some(style) => glyphs(style),
        None => Sight::Yes,
    }
}

/// Whether text in this style leaves a mark.
fn glyphs(style: &ComputedStyle) -> Sight {
    if style.visibility == Visibility::Hidden || style.font_size <= 0.0 {
        return Sight::No;
    }
    if style.text_indent.is_some_and(|indent| indent <= -FAR) {
        return Sight::No;
    }
    let is_plain = !style.has_text_shadow && style.backgrounds.is_empty() && !style.background_clips_to_text;
    let is_transparent = style.color.alpha <= 0.0;
    let is_on_itself = style.background_color.alpha >= 1.0 && style.color == style.background_color;
    match (is_transparent || is_on_itself, is_plain) {
        (true, true) => Sight::No,
        (true, false) => Sight::Unknown(Why::NeedsLayout),
        (false, _) => Sight::Yes,
    }
}

/// Replaced elements and controls.
fn own_content(element: &Element) -> Sight {
    if is_svg(element) {
        return match &**element.local() {
            "circle" | "ellipse" | "image" | "line" | "path" | "polygon" | "polyline" | "rect" | "use" => {
                Sight::Yes
            }
            _ => Sight::No,
        };
    }
    if !element.is_html() {
        return Sight::No;
    }
    let is_given = |name: &str| element.attr(name).is_some_and(|value| !value.trim().is_empty());
    let is_zero = |name: &str| element.attr(name).is_some_and(|value| matches!(value.trim(), "0" | "0px"));
    match &**element.local() {
        "img" if is_zero("width") || is_zero("height") => Sight::No,
        "img" if is_given("src") || is_given("srcset") || is_given("alt") => Sight::Yes,
        "input" if input_state(element.attr("type")) != "hidden" => Sight::Yes,
        "iframe" | "frame" | "object" | "embed" | "video" if is_zero("width") || is_zero("height") => {
            Sight::No
        }
        "button" | "embed" | "frame" | "hr" | "iframe" | "meter" | "progress" | "select" | "textarea"
        | "video" => Sight::Yes,
        "audio" if element.has("controls") => Sight::Yes,
        "object" if is_given("data") => Sight::Yes,
        "canvas" => Sight::Unknown(Why::NeedsScript),
        _ => Sight::No,
    }
}

fn pseudo_paints(page: &Page, id: NodeId) -> Sight {
    let pseudo = |which| page.styles().and_then(|styles| styles.pseudo(id, which));
    let paint = |style: &ComputedStyle| {
        let Content::Items(items) = &style.content else { return Sight::No };
        let has_mark = items.iter().any(|item| match item {
            ContentItem::Text(text) => !text.trim().is_empty(),
            ContentItem::Alternative(_) => false,
            ContentItem::Image(_) | ContentItem::Other => true,
        });
        let is_shown = style.display != Display::None && style.opacity > 0.0;
        match (is_shown, has_mark) {
            (false, _) => Sight::No,
            (true, true) => glyphs(style),
            (true, false) => box_paints(style),
        }
    };
    let either = [Pseudo::Before, Pseudo::After].into_iter().filter_map(pseudo).map(paint);
    either.max().unwrap_or(Sight::No)
}

/// Background, border and shadow. How large the box is, only layout tells, unless the style gives it a size.
fn box_paints(style: &ComputedStyle) -> Sight {
    if style.visibility == Visibility::Hidden || style.display == Display::Contents {
        return Sight::No;
    }
    let has_border = [style.border.top, style.border.right, style.border.bottom, style.border.left]
        .iter()
        .any(|line| line.width > 0.0 && line.color.alpha > 0.0);
    let has_ground = style.background_color.alpha > 0.0 || !style.backgrounds.is_empty();
    let is_sized = |length: Length| matches!(length, Length::Px(px) if px > 0.0);
    let has_area = style.display != Display::Inline
        && (is_sized(style.width) || is_sized(style.min_width))
        && (is_sized(style.height) || is_sized(style.min_height));
    match (has_border || has_ground || !style.box_shadows.is_empty(), has_area) {
        (false, _) => Sight::No,
        (true, true) => Sight::Yes,
        (true, false) => Sight::Unknown(Why::NeedsLayout),
    }
}
