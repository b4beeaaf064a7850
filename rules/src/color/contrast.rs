//! What the two rules about the contrast of text share: which text, what is measured, what may be wrong with it.
//!
//! They differ in the ratio they ask for alone.

use audit::{Reason, Target, Verdict};
use page::style::{ComputedStyle, Rgba};
use page::{DocId, Fact, NodeId, Page};
use standards::aria::Role;

use super::backdrop::{Pair, Range, Stack};
use super::{exempt, overlap, painted, ratio};
use crate::shared::icon_font::is_drawn_by_icon_font;
use crate::shared::words;

/// The ratios that a rule asks for.
#[derive(Clone, Copy)]
pub struct Least {
    /// Of large text.
    pub large: f32,
    /// Of other text.
    pub other: f32,
}

/// Every reason key.
pub const SAYS: &[&str] = &[
    "low-contrast",
    "low-contrast-on-image",
    "low-contrast-as-painted",
    "uneven-as-painted",
    "gradient",
    "image-behind",
    "overlap",
    "text-shadow",
    "filter",
    "may-be-hidden",
    "maybe-decorative",
    "maybe-symbol",
    "text-from-script",
];

/// 18 points, px.
const LARGE: f32 = 24.0;
/// 14 points, px, less what is lost where sizes are kept in parts of a pixel.
const LARGE_IF_BOLD: f32 = 18.65;

/// The text nodes that are judged, the same for every ratio.
pub fn targets(page: &Page) -> Vec<Target> {
    page.memo(|page| Texts(texts(page))).0.clone()
}

struct Texts(Vec<Target>);

fn texts(page: &Page) -> Vec<Target> {
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

/// Whether the text reaches the ratio.
pub fn verdict(page: &Page, target: &Target, least: Least) -> Verdict {
    let Some(text) = page.tree.text(target.node) else { return Verdict::cant_tell("text-from-script") };
    if !text.chars().any(char::is_alphanumeric) {
        return Verdict::Passed;
    }
    let (ink, stack) = inked(page, target.node).expect("only children of HTML elements are targets");
    judge(page, &ink, &stack, least)
}

/// The letters of a text node, and what lies behind them; `None` for other nodes.
pub fn inked(page: &Page, text: NodeId) -> Option<(Ink<'_>, Stack<'_>)> {
    page.tree.text(text)?;
    let stack = Stack::behind(page, parent(page, text)?);
    let style = stack.innermost();
    Some((Ink { node: text, style, color: style.color }, stack))
}

/// Letters that are painted.
pub struct Ink<'a> {
    /// The text node, or the control that shows them.
    pub node: NodeId,
    /// Their style.
    pub style: &'a ComputedStyle,
    /// Their colour.
    pub color: Rgba,
}

/// Whether letters on what is behind them reach the ratio: as computed, else as painted.
pub fn judge(page: &Page, ink: &Ink<'_>, stack: &Stack<'_>, least: Least) -> Verdict {
    let computed = computed(page, ink, stack, least);
    match &computed {
        Verdict::CantTell(reason) if painted::is_settled(reason) => {
            painted::verdict(page, ink, stack, least.of(ink.style)).unwrap_or(computed)
        }
        Verdict::Passed | Verdict::Failed(_) | Verdict::CantTell(_) => computed,
    }
}

/// The same from styles and images alone.
pub fn computed(page: &Page, ink: &Ink<'_>, stack: &Stack<'_>, least: Least) -> Verdict {
    let needed = least.of(ink.style);
    let pairs: Vec<Measured> = stack.pairs(ink.color).into_iter().map(Measured::of).collect();
    let question = |key| Verdict::CantTell(pairs[0].reason(key, needed));
    if stack.layers().iter().any(|layer| changes_colors(layer.style)) {
        return question("filter");
    }
    if ink.style.has_text_shadow {
        return question("text-shadow");
    }
    if stack.is_out_of_flow() || overlap::is_possible(page, stack) {
        return question("overlap");
    }
    if stack.has_image() {
        return on_image(page, ink, stack, needed);
    }
    if pairs.iter().all(|pair| pair.ratio >= needed) {
        return Verdict::Passed;
    }
    if pairs.iter().any(|pair| pair.ratio >= needed) {
        return Verdict::CantTell(gradient(&pairs, needed));
    }
    match doubt(page, ink.node, stack.element()) {
        Some(key) => question(key),
        None => Verdict::Failed(low_contrast(&pairs, needed)),
    }
}

/// The verdict about a text with an image behind it.
fn on_image(page: &Page, ink: &Ink<'_>, stack: &Stack<'_>, needed: f32) -> Verdict {
    let color = ink.color;
    let reason =
        |key| Reason::new(key).with("foreground", ratio::hex(color)).with("needed", rounded_down(needed));
    let is_plain = color.alpha >= 1.0 && stack.layers().iter().all(|layer| layer.style.opacity >= 1.0);
    let Some(ranges) = stack.ranges(page).filter(|_| is_plain) else {
        return Verdict::CantTell(reason("image-behind"));
    };
    // An image that is drawn larger or smaller than it is shows colours in between, too.
    let lowest = ranges.iter().copied().reduce(Range::hull).map_or(1.0, |hull| extremes(color, hull).0);
    let highest = ranges.iter().map(|range| extremes(color, *range).1).fold(1.0, f32::max);
    if lowest >= needed {
        return Verdict::Passed;
    }
    if highest >= needed || doubt(page, ink.node, stack.element()).is_some() {
        return Verdict::CantTell(reason("image-behind"));
    }
    Verdict::Failed(reason("low-contrast-on-image").with("highest", rounded_down(highest)))
}

/// The lowest and the highest contrast of an opaque colour with any of the range.
pub fn extremes(color: Rgba, range: Range) -> (f32, f32) {
    let (low, high) = (ratio::contrast(color, range.low), ratio::contrast(color, range.high));
    let luminance = ratio::luminance(color);
    let is_within = (ratio::luminance(range.low)..=ratio::luminance(range.high)).contains(&luminance);
    (if is_within { 1.0 } else { low.min(high) }, low.max(high))
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
    let behind = ratio::nearest_passing(best.pair.background, best.pair.foreground, needed);
    best.reason("low-contrast", needed)
        .with("suggested", suggested.map(ratio::hex).unwrap_or_default())
        .with("behind", behind.map(ratio::hex).unwrap_or_default())
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
    is_symbol(page, text, element).then_some("maybe-symbol")
}

/// True if a text that can be seen is certainly one to be read.
pub fn is_read_by_eye(page: &Page, text: NodeId, element: NodeId) -> bool {
    !page.is_programmatically_hidden(element) && !is_symbol(page, text, element)
}

fn is_symbol(page: &Page, text: NodeId, element: NodeId) -> bool {
    is_drawn_by_icon_font(page, element) || is_letter_that_names_nothing(page, text)
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

/// The HTML element that the text is a child of, in the flat tree.
fn parent(page: &Page, text: NodeId) -> Option<NodeId> {
    page.flat_parent(text).filter(|node| page.tree.element(*node).is_some_and(page::Element::is_html))
}

/// True if the text certainly has the colour of its background, so that nobody sees it.
fn is_invisible_ink(page: &Page, element: NodeId) -> bool {
    let stack = Stack::behind(page, element);
    let style = stack.innermost();
    if stack.has_gradient() {
        return false;
    }
    let pair = Measured::of(stack.pairs(style.color)[0]).pair;
    pair.foreground == pair.background
        && !style.has_text_shadow
        && !stack.layers().iter().any(|layer| changes_colors(layer.style))
        && !stack.is_out_of_flow()
        && !overlap::is_possible(page, &stack)
}

fn changes_colors(style: &ComputedStyle) -> bool {
    style.has_filter || style.has_blend || style.has_mask || style.background_clips_to_text
}

impl Least {
    /// What level AA asks for.
    pub const MINIMUM: Self = Self { large: 3.0, other: 4.5 };
    /// What level AAA asks for.
    pub const ENHANCED: Self = Self { large: 4.5, other: 7.0 };

    /// What is asked of text in this style.
    pub fn of(self, style: &ComputedStyle) -> f32 {
        let is_large =
            style.font_size >= LARGE || (style.font_size >= LARGE_IF_BOLD && style.font_weight >= 700.0);
        if is_large { self.large } else { self.other }
    }
}

/// Two places after the point, never more than it is.
pub fn rounded_down(number: f32) -> f64 {
    (f64::from(number) * 100.0 + 0.001).floor() / 100.0
}

fn has_scripts(page: &Page) -> bool {
    page.tree.descendants(page.top().root).any(|node| page.tree.is(node, "script"))
}
