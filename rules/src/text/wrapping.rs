use page::style::{ComputedStyle, Display, Length};
use page::{Fact, NodeId, Page};

use super::spacing::texts;

/// Average advance of a letter in a very narrow font, as part of the font size.
const NARROWEST: f32 = 0.3;
/// No window is wider, px.
const WIDEST: f32 = 4096.0;

/// True if the text of the element certainly does not break into lines by itself.
pub fn is_impossible(page: &Page, node: NodeId) -> bool {
    let Fact::Known(style) = page.style(node) else { return false };
    style.is_nowrap || is_one_word(&page.tree.text_content(node))
}

/// True if the text certainly breaks: even in the narrowest font it is longer than the widest line that it can have.
pub fn is_certain(page: &Page, node: NodeId) -> bool {
    let Fact::Known(style) = page.style(node) else { return false };
    let Some(width) = widest_line(page, node).filter(|_| !style.is_nowrap) else { return false };
    texts(page, node).filter_map(|text| page.tree.text(text)).any(|text| {
        let between_breaks = text.lines().filter(|line| line.split_whitespace().nth(1).is_some());
        let longest = between_breaks.map(collapsed_length).max().unwrap_or_default();
        longest as f32 * NARROWEST * style.font_size > width
    })
}

/// Nothing but digits and letters of the Latin script, between which lines never break.
fn is_one_word(text: &str) -> bool {
    text.trim().chars().all(|c| c.is_ascii_digit() || (c.is_alphabetic() && c < '\u{250}'))
}

fn collapsed_length(line: &str) -> usize {
    line.split_whitespace().map(|word| word.chars().count() + 1).sum::<usize>().saturating_sub(1)
}

/// The greatest width, px, that the element can have; `None` where only layout could tell.
fn widest_line(page: &Page, node: NodeId) -> Option<f32> {
    let mut widest = WIDEST;
    for around in std::iter::once(node).chain(page.flat_ancestors(node)) {
        if page.tree.element(around).is_none() {
            continue;
        }
        let Fact::Known(style) = page.style(around) else { return None };
        match style.display {
            Display::Inline | Display::Contents => continue,
            Display::Block | Display::ListItem | Display::InlineBlock => {}
            Display::None
            | Display::InlineOther
            | Display::Flex
            | Display::Grid
            | Display::Table
            | Display::TablePart
            | Display::Other => return None,
        }
        if style.min_width != Length::Auto && style.min_width != Length::Px(0.0) {
            return None;
        }
        if let Length::Px(most) = style.max_width {
            widest = widest.min(most);
        }
        match width(style) {
            Width::Fixed(px) => return Some(widest.min(px)),
            Width::OfParent => {}
            Width::Unknown => return None,
        }
    }
    Some(widest)
}

enum Width {
    Fixed(f32),
    OfParent,
    Unknown,
}

fn width(style: &ComputedStyle) -> Width {
    match style.width {
        Length::Px(px) => Width::Fixed(px),
        Length::Auto => Width::OfParent,
        Length::Fraction(part) if part <= 1.0 => Width::OfParent,
        Length::Fraction(_) | Length::Mixed => Width::Unknown,
    }
}
