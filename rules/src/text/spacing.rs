use std::collections::BTreeMap;

use audit::{Reason, Target, Verdict};
use page::style::ComputedStyle;
use page::{Fact, NodeId, Page};

use super::important::{Said, said};

/// What is lost where lengths are kept in parts of a pixel, px.
pub const ROUNDING: f32 = 0.02;

/// A property that sets letters, words or lines apart.
pub struct Property {
    /// Its name.
    pub name: &'static str,
    /// Takes numbers and percentages.
    pub takes_numbers: bool,
    /// Its computed value, px.
    pub value: fn(&ComputedStyle) -> Option<f32>,
}

/// HTML elements with visible text of their own whose value of the property stems from `!important` in a `style`
/// attribute.
pub fn targets(page: &Page, property: &Property) -> Vec<Target> {
    let said: BTreeMap<NodeId, Said> = page
        .elements()
        .iter()
        .copied()
        .filter(|node| page.tree.attr(*node, "style").is_some())
        .map(|node| (node, own(page, node, property)))
        .collect();
    let insists = said.values().any(|said| *said == Said::Important);
    let elements = if insists { page.elements() } else { &[] };
    elements
        .iter()
        .copied()
        .filter(|node| {
            page.tree.element(*node).is_some_and(page::Element::is_html)
                && texts(page, *node).next().is_some()
                && is_important(page, *node, property, &said)
        })
        .map(Target::node)
        .collect()
}

/// True if the value comes from an important declaration of the element itself or of an ancestor.
fn is_important(page: &Page, node: NodeId, property: &Property, said: &BTreeMap<NodeId, Said>) -> bool {
    let mut below = node;
    for element in std::iter::once(node).chain(page.flat_ancestors(node)) {
        if page.tree.element(element).is_none() {
            continue;
        }
        if !is_equal(page, below, element, property) {
            return false;
        }
        match said.get(&element) {
            Some(Said::Important) => return true,
            Some(Said::Plain) => return false,
            Some(Said::Inherited) | None => below = element,
        }
    }
    false
}

fn own(page: &Page, node: NodeId, property: &Property) -> Said {
    page.tree.attr(node, "style").map_or(Said::Inherited, |s| said(s, property.name, property.takes_numbers))
}

/// True if both have one value, in pixels or as a part of the font size.
fn is_equal(page: &Page, one: NodeId, other: NodeId, property: &Property) -> bool {
    let (Fact::Known(one), Fact::Known(other)) = (page.style(one), page.style(other)) else { return false };
    match ((property.value)(one), (property.value)(other)) {
        (Some(a), Some(b)) => {
            let is_same_part = (a / one.font_size - b / other.font_size).abs() < 0.001;
            (a - b).abs() < ROUNDING || (property.takes_numbers && is_same_part)
        }
        (None, None) => true,
        (None, Some(_)) | (Some(_), None) => false,
    }
}

/// Text nodes of the element itself that can be seen, as far as the page tells.
pub fn texts(page: &Page, node: NodeId) -> impl Iterator<Item = NodeId> {
    page.tree.children(node).filter(|child| {
        page.tree.text(*child).is_some_and(|text| !text.trim().is_empty())
            && page.is_visible(*child) != Fact::Known(false)
    })
}

/// Why it takes a person to tell whether a value that is too small does harm; `None` if it certainly does.
///
/// Asks `may-be-hidden`, and `maybe-overridable` where an ancestor has the declaration.
pub fn doubt(page: &Page, node: NodeId, property: &Property) -> Option<&'static str> {
    if !texts(page, node).any(|text| page.is_visible(text) == Fact::Known(true)) {
        return Some("may-be-hidden");
    }
    (own(page, node, property) != Said::Important).then_some("maybe-overridable")
}

/// Whether the value is at least this part of the size of the font.
///
/// Reasons: `too-narrow` {spacing, needed}, px; asks with the same arguments as [`doubt`] does.
pub fn expect(page: &Page, node: NodeId, property: &Property, part: f32) -> Verdict {
    let Fact::Known(style) = page.style(node) else { return Verdict::cant_tell("may-be-hidden") };
    let (spacing, needed) = ((property.value)(style).unwrap_or_default(), part * style.font_size);
    if spacing + ROUNDING >= needed {
        return Verdict::Passed;
    }
    let reason = |key| Reason::new(key).with("spacing", rounded(spacing)).with("needed", rounded(needed));
    match doubt(page, node, property) {
        Some(key) => Verdict::CantTell(reason(key)),
        None => Verdict::Failed(reason("too-narrow")),
    }
}

/// To hundredths.
pub fn rounded(number: f32) -> f64 {
    (f64::from(number) * 100.0).round() / 100.0
}
