//! Sizes that hold without layout and in any font: the least that content takes, the most room that a box gives.

mod letters;

use std::cell::RefCell;
use std::collections::HashMap;

use page::style::{ComputedStyle, Display, Length, Overflow, Position, Pseudo, State, StyleSet};
use page::{NodeId, Page};

pub use letters::Letters;
use letters::is_known;

/// Sizes of a page in a window.
pub struct Extents<'a> {
    page: &'a Page,
    styles: &'a StyleSet,
    /// Width of the window, px.
    window: f32,
    letters: Letters,
    heights: RefCell<HashMap<NodeId, f32>>,
}

/// A run of text and boxes that flow in lines.
#[derive(Default)]
struct Run {
    width: f32,
    breaks: usize,
    tallest: f32,
    has_text: bool,
}

impl<'a> Extents<'a> {
    /// Of these styles of the page.
    pub fn new(page: &'a Page, styles: &'a StyleSet, window: f32, letters: Letters) -> Self {
        Self { page, styles, window, letters, heights: RefCell::default() }
    }

    /// The style of an element in this window.
    pub fn style(&self, node: NodeId) -> Option<&'a ComputedStyle> {
        self.styles.get(node, Pseudo::Element, State::Resting)
    }

    /// The most room that the element gives its content in width, paddings included; `None` if only layout could tell.
    pub fn most_width(&self, node: NodeId) -> Option<f32> {
        let mut most = self.window;
        let mut at = Some(node);
        while let Some(node) = at {
            at = self.page.flat_parent(node);
            let Some(style) = self.style(node) else { continue };
            match style.display {
                Display::Inline | Display::Contents => continue,
                Display::Block | Display::ListItem | Display::Flex | Display::Grid | Display::InlineBlock => {
                }
                Display::None
                | Display::InlineOther
                | Display::Table
                | Display::TablePart
                | Display::Other => return None,
            }
            let paddings = px(style.padding.left)? + px(style.padding.right)?;
            let outside = if style.is_border_box { 0.0 } else { paddings };
            let least = px(style.min_width).unwrap_or_default();
            if !matches!(style.min_width, Length::Auto | Length::Px(_)) {
                return None;
            }
            if let Length::Px(width) = style.max_width {
                most = most.min(width.max(least) + outside);
            }
            let is_item = self.is_item(node);
            match style.width {
                Length::Px(width) if !is_item || !style.grows => {
                    return Some(most.min(width.max(least) + outside));
                }
                Length::Auto if !is_item && fills_its_parent(style) => {
                    if least > 0.0 {
                        return None;
                    }
                }
                Length::Auto | Length::Px(_) | Length::Fraction(_) | Length::Mixed => {
                    return matches!(style.max_width, Length::Px(_)).then_some(most);
                }
            }
        }
        Some(most)
    }

    /// The most room that the element gives its content in height, paddings included; `None` if it may grow with it.
    pub fn most_height(&self, node: NodeId) -> Option<f32> {
        let style = self.style(node)?;
        match style.display {
            Display::Block
            | Display::ListItem
            | Display::InlineBlock
            | Display::InlineOther
            | Display::Flex
            | Display::Grid => {}
            Display::None
            | Display::Contents
            | Display::Inline
            | Display::Table
            | Display::TablePart
            | Display::Other => return None,
        }
        let paddings = px(style.padding.top)? + px(style.padding.bottom)?;
        let outside = if style.is_border_box { 0.0 } else { paddings };
        let least = match style.min_height {
            Length::Auto => 0.0,
            Length::Px(px) => px,
            Length::Fraction(_) | Length::Mixed => return None,
        };
        let own = match style.height {
            Length::Px(height) if !style.grows || !self.is_item(node) => Some(height),
            Length::Px(_) | Length::Auto | Length::Fraction(_) | Length::Mixed => None,
        };
        let most = match (own, style.max_height) {
            (Some(height), Length::Px(most)) => height.min(most),
            (None, Length::Px(most)) => most,
            (Some(height), Length::Auto) => height,
            (_, Length::Auto | Length::Fraction(_) | Length::Mixed) => return None,
        };
        Some(most.max(least) + outside)
    }

    /// Where the content of the element ends at least, px below the top of its content.
    pub fn least_height(&self, node: NodeId) -> f32 {
        if let Some(known) = self.heights.borrow().get(&node) {
            return *known;
        }
        let height = self.content(node);
        self.heights.borrow_mut().insert(node, height);
        height
    }

    /// The least width of the lines of a text that do not break by themselves; zero if they do.
    pub fn least_width(&self, text: NodeId) -> f32 {
        let Some(style) = self.page.flat_parent(text).and_then(|parent| self.style(parent)) else {
            return 0.0;
        };
        let Some(words) = self.page.tree.text(text).filter(|_| style.is_nowrap) else { return 0.0 };
        if style.collapses_space {
            return self.line(words, style);
        }
        words.lines().map(|line| self.line(line, style)).fold(0.0, f32::max)
    }

    /// Where a text that is somewhere in the element ends at least, px below the top of the element's content.
    /// What is beyond `enough` need not be exact.
    pub fn least_bottom(&self, text: NodeId, element: NodeId, enough: f32) -> f32 {
        let mut bottom = 0.0;
        let mut at = text;
        // The innermost box in whose lines the text is.
        while let Some(parent) = self.page.flat_parent(at) {
            let Some(style) = self.style(parent) else { break };
            if matches!(style.display, Display::Inline | Display::Contents) {
                at = parent;
                continue;
            }
            let before = self.page.flat_children(parent).iter().copied().take_while(|child| *child != at);
            if flows_down(style) {
                bottom += self.flow(parent, before.chain([at]), Some(text), 2.0 * enough);
            }
            if parent == element {
                break;
            }
            bottom += px(style.padding.top).unwrap_or_default() + style.border.top.width;
            bottom += [style.margin.top].into_iter().filter_map(px).fold(0.0, f32::min);
            at = parent;
        }
        bottom
    }

    /// The least width of the longest line in the element that does not break by itself.
    pub fn longest_line(&self, node: NodeId) -> f32 {
        let (mut longest, mut line) = (0.0_f32, 0.0_f32);
        let mut stack: Vec<NodeId> = self.page.flat_children(node).iter().rev().copied().collect();
        while let Some(inner) = stack.pop() {
            if self.page.tree.text(inner).is_some() {
                line += self.least_width(inner);
            } else if let Some(style) = self.style(inner).filter(|style| self.is_in_flow(inner, style)) {
                let is_inline = matches!(style.display, Display::Inline | Display::Contents);
                if is_inline && !self.page.tree.is(inner, "br") && !is_replaced(self.page, inner) {
                    stack.extend(self.page.flat_children(inner).iter().rev());
                    continue;
                }
                line = if matches!(style.display, Display::InlineBlock) {
                    line + px(style.width).unwrap_or_default()
                } else {
                    0.0
                };
            }
            longest = longest.max(line);
        }
        longest
    }

    fn is_item(&self, node: NodeId) -> bool {
        let parent = self.page.flat_parent(node).and_then(|parent| self.style(parent));
        parent.is_some_and(|style| {
            matches!(style.display, Display::Flex | Display::Grid | Display::InlineOther)
        })
    }

    fn content(&self, node: NodeId) -> f32 {
        let Some(style) = self.style(node) else { return 0.0 };
        let children = self.page.flat_children(node);
        if flows_down(style) || self.is_pile_of_rows(node) {
            return self.flow(node, children.iter().copied(), None, f32::INFINITY);
        }
        children.iter().map(|child| self.outer(*child)).fold(0.0, f32::max)
    }

    /// Parts of a table that lie below each other.
    fn is_pile_of_rows(&self, node: NodeId) -> bool {
        self.page.tree.element(node).is_some_and(|element| {
            element.is_html() && matches!(&**element.local(), "table" | "tbody" | "thead" | "tfoot")
        })
    }

    /// The least height of children that follow each other; up to the text `until`, if there is one. Stops where there is `enough`.
    fn flow(
        &self,
        node: NodeId,
        mut children: impl Iterator<Item = NodeId>,
        until: Option<NodeId>,
        enough: f32,
    ) -> f32 {
        let Some(style) = self.style(node) else { return 0.0 };
        let room = self.most_width(node);
        let mut height = 0.0;
        let mut run = Run::default();
        let mut stack: Vec<NodeId> = Vec::new();
        while let Some(child) = stack.pop().or_else(|| children.next()) {
            if height > enough {
                return height;
            }
            if let Some(words) = self.page.tree.text(child) {
                self.add_text(&mut run, child, words);
                if Some(child) == until {
                    break;
                }
                continue;
            }
            let Some(own) = self.style(child).filter(|own| self.is_in_flow(child, own)) else { continue };
            if self.page.tree.is(child, "br") {
                run.breaks += 1;
                run.has_text = true;
            } else if matches!(own.display, Display::Inline | Display::Contents)
                && !is_replaced(self.page, child)
            {
                stack.extend(self.page.flat_children(child).iter().rev());
            } else if matches!(own.display, Display::InlineBlock | Display::InlineOther | Display::Inline) {
                run.tallest = run.tallest.max(self.outer(child));
            } else {
                height += self.end(&mut run, style, room);
                // The height of a box that holds the text is counted from inside.
                let holds =
                    until.is_some_and(|text| self.page.flat_ancestors(text).any(|node| node == child));
                if holds {
                    break;
                }
                height += self.outer(child);
            }
        }
        height + self.end(&mut run, style, room)
    }

    fn add_text(&self, run: &mut Run, text: NodeId, words: &str) {
        let Some(style) = self.page.flat_parent(text).and_then(|parent| self.style(parent)) else { return };
        if words.trim().is_empty() && style.collapses_space {
            return;
        }
        run.has_text = true;
        if style.collapses_space {
            run.width += if style.is_nowrap { 0.0 } else { self.line(words, style) };
        } else {
            run.breaks += words.trim_end_matches('\n').matches('\n').count();
        }
    }

    /// The height of the lines of a run, which begins anew.
    fn end(&self, run: &mut Run, style: &ComputedStyle, room: Option<f32>) -> f32 {
        let run = std::mem::take(run);
        if !run.has_text {
            return run.tallest;
        }
        let line = style.line_height.unwrap_or(style.font_size * self.letters.line(is_known(style)));
        let by_width = room.filter(|room| *room > 0.0).map_or(1.0, |room| (run.width / room).ceil());
        (line * by_width.max(1.0 + run.breaks as f32)).max(run.tallest)
    }

    fn line(&self, words: &str, style: &ComputedStyle) -> f32 {
        let is_known = is_known(style);
        let width =
            |letter: char| self.letters.advance(letter, is_known) * style.font_size + style.letter_spacing;
        let words = words.split_whitespace();
        words.map(|word| word.chars().map(width).sum::<f32>() + width(' ')).sum::<f32>().max(0.0)
    }

    fn is_in_flow(&self, node: NodeId, style: &ComputedStyle) -> bool {
        style.display != Display::None
            && self.page.is_rendered(node)
            && !style.floats
            && !matches!(style.position, Position::Absolute | Position::Fixed)
    }

    /// The least height of a child with its paddings, borders and negative margins.
    fn outer(&self, node: NodeId) -> f32 {
        let Some(style) = self.style(node).filter(|style| self.is_in_flow(node, style)) else { return 0.0 };
        if self.page.tree.attr(node, "rowspan").is_some() {
            return 0.0;
        }
        let around = px(style.padding.top).unwrap_or_default()
            + px(style.padding.bottom).unwrap_or_default()
            + style.border.top.width
            + style.border.bottom.width;
        let outside = if style.is_border_box { 0.0 } else { around };
        let fixed = match style.height {
            Length::Px(height) if !(style.shrinks && self.is_item(node)) => height + outside,
            Length::Px(_) | Length::Auto | Length::Fraction(_) | Length::Mixed => 0.0,
        };
        let least = px(style.min_height).map_or(0.0, |height| height + outside);
        let may_be_cut = style.overflow.1 != Overflow::Visible
            && (style.height != Length::Auto || style.max_height != Length::Auto || self.is_item(node));
        let content =
            if may_be_cut || is_replaced(self.page, node) { 0.0 } else { self.least_height(node) + around };
        let margins = [style.margin.top, style.margin.bottom].into_iter().filter_map(px);
        (fixed.max(least).max(content) + margins.map(|margin| margin.min(0.0)).sum::<f32>()).max(0.0)
    }
}

/// The length in pixels; `None` if it is given otherwise.
pub fn px(length: Length) -> Option<f32> {
    match length {
        Length::Px(px) => Some(px),
        Length::Auto | Length::Fraction(_) | Length::Mixed => None,
    }
}

fn fills_its_parent(style: &ComputedStyle) -> bool {
    matches!(style.display, Display::Block | Display::ListItem | Display::Flex | Display::Grid)
        && !style.floats
        && !matches!(style.position, Position::Absolute | Position::Fixed)
}

/// Blocks below blocks, or lines below lines.
fn flows_down(style: &ComputedStyle) -> bool {
    matches!(style.display, Display::Block | Display::ListItem | Display::InlineBlock)
        && !style.has_columns
        && !style.is_vertical
}

fn is_replaced(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| {
        !element.is_html()
            || matches!(
                &**element.local(),
                "img"
                    | "iframe"
                    | "video"
                    | "audio"
                    | "canvas"
                    | "embed"
                    | "object"
                    | "input"
                    | "select"
                    | "textarea"
                    | "progress"
                    | "meter"
            )
    })
}
