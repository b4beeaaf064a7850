//! Text that a field shows stands out from the field.
//!
//! # Applicability
//! The value, or where there is none the placeholder, of every visible form field that is not disabled and shows text; the
//! label of buttons made of `input`; what a list with a drop-down shows.
//!
//! # Expectation
//! The contrast between this text and the field is at least 4.5:1, or 3:1 for large text.
//!
//! # Assumptions
//! A placeholder is there to be read.
//!
//! # Known problems
//! Colours of the browser's own controls are taken as browsers agree on them. What is said of other text holds here, too.
//!
//! # Reasons
//! As those of other text: `low-contrast` {ratio, needed, foreground, background, suggested, behind} and so on.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::style::{Pseudo, State};
use page::{Element, Fact, NodeId, Page};
use standards::html_aam::input_state;
use standards::varam::Aspect;

use super::backdrop::Stack;
use super::contrast::{self, Ink, Least};
use super::exempt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "field-text-contrast-minimum",
    version: 2,
    requirements: &[fails(1, 4, 3)],
    techniques: &["G18", "G145"],
    act: &[],
    aspects: &[Aspect::Contrast],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &[
        "low-contrast",
        "low-contrast-on-image",
        "gradient",
        "image-behind",
        "overlap",
        "text-shadow",
        "filter",
        "may-be-hidden",
    ],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let exempt = exempt::elements(page);
    let is_exempt = |node: NodeId| {
        std::iter::once(node).chain(page.flat_ancestors(node)).any(|node| exempt.contains(&node))
    };
    page.elements()
        .iter()
        .filter_map(|node| {
            let target = shown(page, *node, page.tree.element(*node)?)?;
            let is_shown =
                page.is_visible(*node) != Fact::Known(false) && !page.is_programmatically_hidden(*node);
            (is_shown && !is_exempt(*node)).then_some(target)
        })
        .collect()
}

/// The attribute with the text that the element shows, or the element if the text stands in options.
fn shown(page: &Page, node: NodeId, element: &Element) -> Option<Target> {
    if !element.is_html() {
        return None;
    }
    let has = |name: &str| element.attr(name).is_some_and(|value| value.contains(char::is_alphanumeric));
    match &**element.local() {
        "input" => match input_state(element.attr("type")) {
            "submit" | "reset" | "button" => has("value").then_some(Target::attr(node, "value")),
            "text" | "search" | "tel" | "url" | "email" | "password" | "number" => {
                if element.attr("value").is_some_and(|value| !value.is_empty()) {
                    has("value").then_some(Target::attr(node, "value"))
                } else {
                    has("placeholder").then_some(Target::attr(node, "placeholder"))
                }
            }
            _ => None,
        },
        "textarea" => {
            let is_empty = page.tree.text_content(node).is_empty();
            (is_empty && has("placeholder")).then_some(Target::attr(node, "placeholder"))
        }
        "select" => {
            let has_words = page.tree.text_content(node).contains(char::is_alphanumeric);
            (has_words && !element.has("multiple") && !element.has("size")).then_some(Target::node(node))
        }
        _ => None,
    }
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let is_placeholder = target.attr == Some("placeholder");
    let pseudo = if is_placeholder { Pseudo::Placeholder } else { Pseudo::Element };
    let Fact::Known(style) = page.style_of(target.node, pseudo, State::Resting) else {
        return Verdict::Passed;
    };
    let mut color = style.color;
    if is_placeholder {
        color.alpha *= style.opacity;
    }
    let stack = Stack::behind(page, target.node);
    contrast::judge(page, &Ink { node: target.node, style, color }, &stack, Least::MINIMUM)
}
