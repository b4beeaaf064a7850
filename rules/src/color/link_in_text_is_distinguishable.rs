//! Links in running text are told apart by more than a hue.
//!
//! # Applicability
//! Every visible link in a line, in a block that has at least four words outside of links.
//!
//! # Expectation
//! It is underlined, or differs from the text around it in its background, frame, weight, slant, size or letters, or has
//! an image with it; or the contrast between its colour and that of the text is at least 3:1.
//!
//! # Assumptions
//! The text around it has one colour.
//!
//! # Known problems
//! Where 3:1 is reached, WCAG's technique G183 asks for another difference when the link is pointed at or has the focus; that
//! is not looked at.
//!
//! # Reasons
//! * `colour-alone` {ratio, link, text}: nothing but its colour sets it apart, and that too little.
//! * `same-look` {text}: asks; nothing at all sets it apart.
//! * `unclear`: asks; its colour is not known for certain.

use std::collections::BTreeMap;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::style::{ComputedStyle, Display, Line, Pseudo};
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use super::ratio;

/// See the module.
pub static RULE: Rule = Rule {
    id: "link-in-text-is-distinguishable",
    version: 1,
    requirements: &[fails(1, 4, 1)],
    techniques: &["F73", "G182", "G183"],
    act: &[],
    aspects: &[Aspect::Contrast],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["colour-alone", "same-look", "unclear"],
    targets,
    expect,
};

/// Words outside of links that make a block running text.
const RUNNING: usize = 4;
/// Contrast of link and text that people who do not see hues can tell.
const NEEDED: f32 = 3.0;

fn targets(page: &Page) -> Vec<Target> {
    let mut words: BTreeMap<NodeId, usize> = BTreeMap::new();
    let mut links = Vec::new();
    for text in page.text_nodes().iter().copied() {
        let Some(parent) = page.flat_parent(text) else { continue };
        if page.is_visible(text) != Fact::Known(true) {
            continue;
        }
        let (block, link) = around(page, parent);
        let Some(block) = block else { continue };
        match link {
            Some(link) if links.last() != Some(&(link, block)) => links.push((link, block)),
            Some(_) => {}
            None => *words.entry(block).or_default() += count(page, text),
        }
    }
    let is_in_text = |block: &NodeId| words.get(block).is_some_and(|count| *count >= RUNNING);
    links.into_iter().filter(|(_, block)| is_in_text(block)).map(|(link, _)| Target::node(link)).collect()
}

fn count(page: &Page, text: NodeId) -> usize {
    let words = page.tree.text(text).unwrap_or_default().split_whitespace();
    words.filter(|word| word.contains(char::is_alphabetic)).count()
}

/// The block that the lines of an element belong to, and the link in them that it is in. What is raised or lowered is told
/// apart by that.
fn around(page: &Page, element: NodeId) -> (Option<NodeId>, Option<NodeId>) {
    let mut link = None;
    for node in std::iter::once(element).chain(page.flat_ancestors(element)) {
        let Some(own) = page.tree.element(node) else { continue };
        if own.is("sup") || own.is("sub") || own.is("nav") || own.is("button") || own.is("label") {
            return (None, None);
        }
        let Fact::Known(style) = page.style(node) else { return (None, None) };
        match style.display {
            Display::Inline => {
                if page.has_role(node, Role::Link) && own.is_html() {
                    link = Some(node);
                }
            }
            Display::Contents => {}
            Display::Block | Display::ListItem | Display::TablePart => return (Some(node), link),
            Display::None
            | Display::InlineBlock
            | Display::InlineOther
            | Display::Flex
            | Display::Grid
            | Display::Table
            | Display::Other => return (None, None),
        }
    }
    (None, None)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let parent = page.flat_parent(target.node);
    let (Fact::Known(link), Some(Fact::Known(text))) =
        (page.style(target.node), parent.map(|p| page.style(p)))
    else {
        return Verdict::cant_tell("unclear");
    };
    let inner = page.flat_descendants(target.node).filter_map(|node| page.style(node).known());
    if std::iter::once(link).chain(inner).any(|style| differs(style, text)) || has_image(page, target.node) {
        return Verdict::Passed;
    }
    // The letters may be in an element of their own within the link.
    let first = page.flat_descendants(target.node).find(|node| {
        page.is_visible(*node) == Fact::Known(true)
            && page.tree.text(*node).is_some_and(|text| !text.trim().is_empty())
    });
    let letters = first.and_then(|text| page.flat_parent(text)).and_then(|node| page.style(node).known());
    let color = letters.unwrap_or(link).color;
    if color == text.color {
        return Verdict::CantTell(Reason::new("same-look").with("text", ratio::hex(text.color)));
    }
    if color.alpha < 1.0 || text.color.alpha < 1.0 || link.background_clips_to_text || link.has_filter {
        return Verdict::cant_tell("unclear");
    }
    let contrast = ratio::contrast(color, text.color);
    if contrast >= NEEDED {
        return Verdict::Passed;
    }
    Verdict::Failed(
        Reason::new("colour-alone")
            .with("ratio", (f64::from(contrast) * 100.0).floor() / 100.0)
            .with("link", ratio::hex(color))
            .with("text", ratio::hex(text.color)),
    )
}

/// True if something other than the hue of the letters sets the one apart from the other.
fn differs(link: &ComputedStyle, text: &ComputedStyle) -> bool {
    let is_drawn = |line: Line| line.width > 0.0 && line.color.alpha > 0.0;
    let sides = [link.border.top, link.border.right, link.border.bottom, link.border.left];
    let lines = |style: &ComputedStyle| (style.decoration.underline, style.decoration.overline);
    (lines(link) != lines(text) && link.decoration.color.alpha > 0.0)
        || sides.into_iter().any(is_drawn)
        || is_drawn(link.outline)
        || !link.box_shadows.is_empty()
        || !link.backgrounds.is_empty()
        || (link.background_color.alpha > 0.0 && link.background_color != text.background_color)
        || (link.font_weight - text.font_weight).abs() >= 200.0
        || link.is_italic != text.is_italic
        || (link.font_size / text.font_size - 1.0).abs() >= 0.15
        || link.text_transform != text.text_transform
        || link.font_families != text.font_families
}

/// An image in the link, or something generated before or after it.
fn has_image(page: &Page, link: NodeId) -> bool {
    let generates = |node: NodeId| {
        page.styles().is_some_and(|styles| {
            [Pseudo::Before, Pseudo::After].iter().any(|pseudo| styles.pseudo(node, *pseudo).is_some())
        })
    };
    std::iter::once(link).chain(page.flat_descendants(link)).any(|node| {
        let is_image =
            page.tree.element(node).is_some_and(|element| matches!(&**element.local(), "img" | "svg"));
        is_image || generates(node)
    })
}
