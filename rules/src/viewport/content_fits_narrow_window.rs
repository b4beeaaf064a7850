//! What holds text fits into a narrow window.
//!
//! # Applicability
//! Every visible HTML element with text, outside tables and preformatted text, whose `width` or `min-width` is a length over
//! 320 CSS pixels in a wide window, unless an element around it is one already, scrolls or cuts off what is too wide, or
//! may shrink it as a flex item.
//!
//! # Expectation
//! In a window of 320 by 256 CSS pixels – one of 1280 by 1024 at 400 % – it is at most as wide as the window.
//!
//! # Assumptions
//! Text of a page reads in lines from left to right or from right to left.
//!
//! # Known problems
//! Diagrams, maps and toolbars may need two dimensions, and what stands around may scroll: the rule only asks. Long words and
//! images that are too wide are not seen without layout, nor what is too wide only in a narrow window.
//!
//! # Reasons
//! * `maybe-wider-than-window` {width}: asks; it stays so many pixels wide.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::style::{ComputedStyle, Display, Length, Overflow, Position, Pseudo, State};
use page::{Element, Fact, NodeId, Page};
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "content-fits-narrow-window",
    version: 1,
    requirements: &[fails(1, 4, 10)],
    techniques: &["C31", "C32", "C38"],
    act: &[],
    aspects: &[Aspect::Zoom],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["maybe-wider-than-window"],
    targets,
    expect,
};

/// Width of the window, px.
const WINDOW: f32 = 320.0;

fn targets(page: &Page) -> Vec<Target> {
    let is_wide = |node: NodeId| at_rest(page, node).and_then(width).is_some();
    let is_target = |node: &NodeId| {
        is_wide(*node)
            && page.tree.element(*node).is_some_and(Element::is_html)
            && page.is_visible(*node) == Fact::Known(true)
            && !page.visible_text(*node).is_empty()
            && !may_shrink(page, *node)
            && !is_of_two_dimensions(page, *node)
            && !page
                .flat_ancestors(*node)
                .any(|outer| is_wide(outer) || scrolls(page, outer) || is_of_two_dimensions(page, outer))
    };
    page.elements().iter().copied().filter(is_target).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let narrow = page.styles().and_then(|styles| styles.narrow.as_deref());
    let style = narrow.and_then(|set| set.get(target.node, Pseudo::Element, State::Resting));
    match style.and_then(width) {
        Some(width) => {
            Verdict::CantTell(Reason::new("maybe-wider-than-window").with("width", f64::from(width.round())))
        }
        None => Verdict::Passed,
    }
}

fn at_rest(page: &Page, node: NodeId) -> Option<&ComputedStyle> {
    page.styles()?.get(node, Pseudo::Element, State::Resting)
}

/// The width in pixels, if it is one that does not fit.
fn width(style: &ComputedStyle) -> Option<f32> {
    let is_box = !matches!(style.display, Display::None | Display::Inline | Display::Contents);
    let over = |length| match length {
        Length::Px(px) if px > WINDOW => Some(px),
        Length::Px(_) | Length::Auto | Length::Fraction(_) | Length::Mixed => None,
    };
    let limited = match style.max_width {
        Length::Auto => over(style.width),
        Length::Px(most) => over(style.width).and_then(|width| over(Length::Px(width.min(most)))),
        Length::Fraction(_) | Length::Mixed => None,
    };
    let scrolls = matches!(style.overflow.0, Overflow::Auto | Overflow::Scroll);
    let is_placed = matches!(style.position, Position::Absolute | Position::Fixed);
    over(style.min_width).or(limited).filter(|_| is_box && !scrolls && !is_placed)
}

/// A flex item shrinks to what is in it.
fn may_shrink(page: &Page, node: NodeId) -> bool {
    let is_flex = |outer: NodeId| {
        at_rest(page, outer)
            .is_some_and(|style| matches!(style.display, Display::Flex | Display::InlineOther))
    };
    page.flat_parent(node).is_some_and(is_flex)
        && at_rest(page, node).is_some_and(|style| style.shrinks && !matches!(style.min_width, Length::Px(_)))
}

/// What is too wide there is scrolled by itself, or is cut off.
fn scrolls(page: &Page, node: NodeId) -> bool {
    let is_window = page.tree.is(node, "html") || page.tree.is(node, "body");
    !is_window && at_rest(page, node).is_some_and(|style| style.overflow.0 != Overflow::Visible)
}

/// Tables and preformatted text may need two dimensions.
fn is_of_two_dimensions(page: &Page, node: NodeId) -> bool {
    let is_table = |style: &ComputedStyle| matches!(style.display, Display::Table | Display::TablePart);
    ["pre", "table", "textarea", "select"].iter().any(|name| page.tree.is(node, name))
        || at_rest(page, node).is_some_and(is_table)
}
