//! Text stands out from what is behind it.
//!
//! # Applicability
//! Every text node that can be seen and is a child of an HTML element, unless an ancestor in the flat tree is a disabled
//! group or widget, or names a disabled widget. Text in exactly the colour of its background cannot be seen.
//!
//! # Expectation
//! The contrast between the text and its background is at least 4.5:1, or 3:1 for large text (24 px, or 18.66 px and bold).
//! Text without any letter or digit passes.
//!
//! # Assumptions
//! Text that need not be read is disabled or hidden from assistive technology. Logos are images.
//!
//! # Known problems
//! Without boxes the backgrounds of ancestors are taken for what lies behind the text. Where something else may lie
//! there, or where colours differ from place to place, the rule passes and fails only what holds for every colour it
//! knows, and asks about the rest. What grids and negative margins lay over each other is not seen. Placeholders, text
//! in images and values of fields are not text nodes.
//!
//! # Reasons
//! * `low-contrast` {ratio, needed, foreground, background, suggested}: colours as `#rrggbb`; `suggested` is the nearest
//!   colour for the text that would do, or empty if there is none.
//! * `gradient` {lowest, highest, needed, foreground}: asks; it depends on where on the gradient the text stands.
//! * `image-behind` {foreground, needed}: asks; an image lies behind the text.
//! * `overlap` {ratio, needed, foreground, background}: asks; something positioned may lie behind the text.
//! * `text-shadow` {ratio, needed, foreground, background}: asks; a shadow changes what is around the letters.
//! * `filter` {ratio, needed, foreground, background}: asks; a filter, mask or blend changes the colours.
//! * `may-be-hidden` {ratio, needed, foreground, background}: asks; low contrast, if the text can be seen at all.
//! * `maybe-decorative` {ratio, needed, foreground, background}: asks; low contrast, but hidden from assistive technology.
//! * `maybe-symbol` {ratio, needed, foreground, background}: asks; low contrast, but it may be a picture, not text.
//! * `text-from-script`: asks, about the page; no text is to be seen before its scripts have run.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::style::ComputedStyle;
use page::{DocId, Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use super::backdrop::{Pair, Stack};
use super::{exempt, overlap, ratio};
use crate::shared::icon_font::is_drawn_by_icon_font;
use crate::shared::words;

/// See the module.
pub static RULE: Rule = Rule {
    id: "text-contrast-minimum",
    version: 1,
    requirements: &[fails(1, 4, 3), hints(1, 4, 6)],
    techniques: &["G18", "G145", "F24", "F83"],
    act: &["afw4f7"],
    aspects: &[Aspect::Contrast],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &[
        "low-contrast",
        "gradient",
        "image-behind",
        "overlap",
        "text-shadow",
        "filter",
        "may-be-hidden",
        "maybe-decorative",
        "maybe-symbol",
        "text-from-script",
    ],
    targets,
    expect,
};

/// 18 points, px.
const LARGE: f32 = 24.0;
/// 14 points, px, less what is lost where sizes are kept in parts of a pixel.
const LARGE_IF_BOLD: f32 = 18.65;

fn targets(page: &Page) -> Vec<Target> {
    let exempt = exempt::elements(page);
    let mut is_any_shown = false;
    let mut targets = Vec::new();
    for text in page.text_nodes().iter().copied() {
        let Some(element) = parent(page, text) else { continue };
        if page.tree.text(text).is_none_or(|t| t.trim().is_empty())
            || page.is_visible(text) == Fact::Known(false)
        {
            continue;
        }
        is_any_shown = true;
        let is_exempt = !exempt.is_empty()
            && std::iter::once(element).chain(page.flat_ancestors(element)).any(|n| exempt.contains(&n));
        if !is_exempt && !is_invisible_ink(page, element) {
            targets.push(Target::node(text));
        }
    }
    if !is_any_shown && has_scripts(page) {
        targets.extend(page.document_element(DocId::TOP).map(Target::node));
    }
    targets
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(text) = page.tree.text(target.node) else { return Verdict::cant_tell("text-from-script") };
    if !text.chars().any(char::is_alphanumeric) {
        return Verdict::Passed;
    }
    let element = parent(page, target.node).expect("only children of HTML elements are targets");
    let (style, stack) = painted(page, element);
    let needed = needed(style);
    let pairs: Vec<Measured> = stack.pairs(style.color).into_iter().map(Measured::of).collect();
    let question = |key| Verdict::CantTell(pairs[0].reason(key, needed));
    if stack.layers().iter().any(|layer| changes_colors(layer.style)) {
        return question("filter");
    }
    if style.has_text_shadow {
        return question("text-shadow");
    }
    if stack.has_image() {
        let foreground = ratio::hex(pairs[0].pair.foreground);
        return Verdict::CantTell(
            Reason::new("image-behind").with("foreground", foreground).with("needed", needed),
        );
    }
    if stack.is_out_of_flow() || overlap::is_possible(page, &stack) {
        return question("overlap");
    }
    if pairs.iter().all(|pair| pair.ratio >= needed) {
        return Verdict::Passed;
    }
    if pairs.iter().any(|pair| pair.ratio >= needed) {
        return Verdict::CantTell(gradient(&pairs, needed));
    }
    match doubt(page, target.node, element) {
        Some(key) => question(key),
        None => Verdict::Failed(low_contrast(&pairs, needed)),
    }
}

/// A pair of colours as the screen shows it, and its contrast.
struct Measured {
    pair: Pair,
    ratio: f32,
}

impl Measured {
    fn of(pair: Pair) -> Self {
        let pair = Pair {
            foreground: ratio::on_screen(pair.foreground),
            background: ratio::on_screen(pair.background),
        };
        Self { pair, ratio: ratio::contrast(pair.foreground, pair.background) }
    }

    fn reason(&self, key: &'static str, needed: f32) -> Reason {
        Reason::new(key)
            .with("ratio", rounded_down(self.ratio))
            .with("needed", rounded_down(needed))
            .with("foreground", ratio::hex(self.pair.foreground))
            .with("background", ratio::hex(self.pair.background))
    }
}

fn low_contrast(pairs: &[Measured], needed: f32) -> Reason {
    let best = pairs.iter().max_by(|a, b| a.ratio.total_cmp(&b.ratio)).unwrap_or(&pairs[0]);
    let suggested = ratio::nearest_passing(best.pair.foreground, best.pair.background, needed);
    best.reason("low-contrast", needed).with("suggested", suggested.map(ratio::hex).unwrap_or_default())
}

fn gradient(pairs: &[Measured], needed: f32) -> Reason {
    let ratios = || pairs.iter().map(|pair| pair.ratio);
    Reason::new("gradient")
        .with("lowest", rounded_down(ratios().fold(21.0, f32::min)))
        .with("highest", rounded_down(ratios().fold(1.0, f32::max)))
        .with("needed", rounded_down(needed))
        .with("foreground", ratio::hex(pairs[0].pair.foreground))
}

/// What else a text of low contrast may be than a failure; a question's key.
fn doubt(page: &Page, text: NodeId, element: NodeId) -> Option<&'static str> {
    if !matches!(page.is_visible(text), Fact::Known(true)) {
        return Some("may-be-hidden");
    }
    if page.is_programmatically_hidden(element) {
        return Some("maybe-decorative");
    }
    let is_symbol = is_drawn_by_icon_font(page, element) || is_letter_that_names_nothing(page, text);
    is_symbol.then_some("maybe-symbol")
}

/// A single letter in a control whose name does not have it, such as "X" for "Close".
fn is_letter_that_names_nothing(page: &Page, text: NodeId) -> bool {
    let letters = words::of(page.tree.text(text).unwrap_or_default());
    let [letter] = letters.as_slice() else { return false };
    letter.raw.chars().count() == 1
        && letter.raw.chars().all(char::is_alphabetic)
        && page.flat_ancestors(text).find(|node| page.has_role(*node, Role::Widget)).is_some_and(|widget| {
            words::of(&page.name(widget).text).iter().all(|word| word.folded != letter.folded)
        })
}

/// The element's style, and what lies behind its text.
fn painted(page: &Page, element: NodeId) -> (&ComputedStyle, Stack<'_>) {
    let stack = Stack::behind(page, element);
    (stack.innermost(), stack)
}

/// The HTML element that the text is a child of, in the flat tree.
fn parent(page: &Page, text: NodeId) -> Option<NodeId> {
    page.flat_parent(text).filter(|node| page.tree.element(*node).is_some_and(page::Element::is_html))
}

/// True if the text certainly has the colour of its background, so that nobody sees it.
fn is_invisible_ink(page: &Page, element: NodeId) -> bool {
    let (style, stack) = painted(page, element);
    let pair = Measured::of(stack.pairs(style.color)[0]).pair;
    pair.foreground == pair.background
        && !stack.has_gradient()
        && !style.has_text_shadow
        && !stack.layers().iter().any(|layer| changes_colors(layer.style))
        && !stack.is_out_of_flow()
        && !overlap::is_possible(page, &stack)
}

fn changes_colors(style: &ComputedStyle) -> bool {
    style.has_filter || style.has_blend || style.has_mask || style.background_clips_to_text
}

fn needed(style: &ComputedStyle) -> f32 {
    let is_large =
        style.font_size >= LARGE || (style.font_size >= LARGE_IF_BOLD && style.font_weight >= 700.0);
    if is_large { 3.0 } else { 4.5 }
}

fn rounded_down(number: f32) -> f64 {
    (f64::from(number) * 100.0 + 0.001).floor() / 100.0
}

fn has_scripts(page: &Page) -> bool {
    page.tree.descendants(page.top().root).any(|node| page.tree.is(node, "script"))
}
