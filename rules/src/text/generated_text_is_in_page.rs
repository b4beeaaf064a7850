//! What style sheets write is on the page as well.
//!
//! # Applicability
//! Every visible element in the accessibility tree before or after which a style sheet puts words.
//!
//! # Expectation
//! The words are no information, or are in the text of the element too.
//!
//! # Assumptions
//! Words are two letters or more in a row; signs, numbers and pictures of icon fonts are none.
//!
//! # Known problems
//! Screen readers read such text today, but it cannot be selected, searched or translated, and is gone without
//! style sheets. Whether it matters a person has to say.
//!
//! # Reasons
//! * `maybe-information` {text}: asks; these words are in the style sheet only.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::style::{ComputedStyle, Content, ContentItem, Display, Pseudo, State, Visibility};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "generated-text-is-in-page",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["F87"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["maybe-information"],
    targets,
    expect,
};

/// Parts of names of fonts that draw pictures.
const ICONS: &[&str] = &["icon", "symbol", "awesome", "glyph", "emoji", "dingbat", "material"];

fn targets(page: &Page) -> Vec<Target> {
    let is_shown =
        |node: &NodeId| page.in_accessibility_tree(*node) && page.is_visible(*node) == Fact::Known(true);
    let nodes = page.elements().iter().copied().filter(|node| generated(page, *node).is_some());
    nodes.filter(is_shown).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(text) = generated(page, target.node) else { return Verdict::Passed };
    let own = page.visible_text(target.node).to_lowercase();
    if own.contains(text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().as_str()) {
        return Verdict::Passed;
    }
    Verdict::CantTell(Reason::new("maybe-information").with("text", excerpt(&text)))
}

/// The words before or after the element.
fn generated(page: &Page, node: NodeId) -> Option<String> {
    [Pseudo::Before, Pseudo::After]
        .into_iter()
        .filter_map(|pseudo| page.style_of(node, pseudo, State::Resting).known())
        .filter(|style| is_drawn(style))
        .find_map(words)
}

fn is_drawn(style: &ComputedStyle) -> bool {
    style.display != Display::None
        && style.visibility == Visibility::Visible
        && style.opacity > 0.0
        && style.font_size >= 1.0
        && !style.font_families.first().is_some_and(|family| {
            let family = family.to_ascii_lowercase();
            ICONS.iter().any(|mark| family.contains(mark))
        })
}

/// The text, if it has a word and assistive technology is not given another.
fn words(style: &ComputedStyle) -> Option<String> {
    let Content::Items(items) = &style.content else { return None };
    let mut text = String::new();
    for item in items {
        match item {
            ContentItem::Text(part) => text.push_str(part),
            ContentItem::Alternative(_) => return None,
            ContentItem::Image(_) | ContentItem::Other => {}
        }
    }
    let is_code = text.contains(['_', '{', '<']);
    let has_word = text.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() >= 2);
    (has_word && !is_code).then_some(text)
}
