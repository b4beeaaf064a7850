//! Instructions do not rely on how things look.
//!
//! # Applicability
//! Every text node with words that is visible or exposed and in Latvian, Russian or English, as far as the code says. Of
//! each other language the first text, because its words are not known.
//!
//! # Expectation
//! It has no word that points at something by its look (place, shape, size, direction, colour), or it does not identify
//! anything by such a word alone: the text gives no instruction about it, the word is used in another sense, or what is
//! meant can also be found by its name.
//!
//! # Assumptions
//! The lists of words are long enough. What the code calls a button, link or field is what the text means by it.
//!
//! # Known problems
//! That nothing else identifies what is meant is certain only on a page without images on which no other text gives an
//! instruction or speaks of controls, and where the instruction mentions the name of none. What a word means in its sentence only a person can judge.
//!
//! # Reasons
//! * `only-look` {words, text}: the instruction identifies something by its look alone.
//! * `maybe-only-look` {words, text}: asks; the instruction points at something by its look.
//! * `judge` {words, text}: asks; the text has such words and no instruction that is known.
//! * `language-unknown` {lang, text}: asks; the words of this language are not known.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::languages;
use standards::words::{self, List};

use crate::shared::emptiness::has_words;
use crate::shared::excerpt::excerpt;
use crate::shared::text_around::block_text;

/// Languages whose words are known.
const KNOWN: &[&str] = &["lv", "ru", "en", "lvs"];
/// Longest way between the thing and a word of place that belongs to it, in bytes.
const NEAR: usize = 24;

/// See the module.
pub static RULE: Rule = Rule {
    id: "text-has-nonvisual-reference",
    version: 2,
    requirements: &[fails(1, 3, 3)],
    techniques: &["G96", "F14", "F26"],
    act: &["9bd38c"],
    aspects: &[],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["only-look", "maybe-only-look", "judge", "language-unknown"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let mut unknown = BTreeSet::new();
    let texts = page.text_nodes().iter().copied().filter(|node| {
        let text = page.tree.text(*node).unwrap_or_default();
        if !has_words(text)
            || !(page.in_accessibility_tree(*node) || page.is_visible(*node) != Fact::Known(false))
        {
            return false;
        }
        match other_language(page, *node) {
            Some(language) => unknown.insert(language),
            None => true,
        }
    });
    texts.map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let text = page.tree.text(target.node).unwrap_or_default();
    let around = block_text(page, target.node);
    if let Some(lang) = other_language(page, target.node) {
        let reason = Reason::new("language-unknown").with("lang", lang).with("text", excerpt(&around));
        return Verdict::CantTell(reason.routine());
    }
    let ranges = visual_words(text);
    let seen: Vec<&str> = ranges.iter().map(|range| &text[range.clone()]).collect();
    let reason = |key| Reason::new(key).with("words", seen.join(", ")).with("text", excerpt(&around));
    if ranges.is_empty() {
        return Verdict::Passed;
    }
    let facts = Facts::of(page);
    if ranges.iter().all(|range| facts.is_in_a_name(&text[range.clone()])) {
        return Verdict::Passed;
    }
    if !words::has(List::Instructions, &around) {
        return Verdict::CantTell(reason("judge").routine());
    }
    let points = ranges.iter().any(|range| points_at_a_thing(text, range));
    if points
        && facts.texts_about_things == 1
        && !facts.names.iter().any(|name| mentions(&around, name))
        && !facts.has_images
    {
        return Verdict::Failed(reason("only-look"));
    }
    Verdict::CantTell(reason("maybe-only-look"))
}

/// The stated language, if it is one whose words are not known.
fn other_language(page: &Page, node: NodeId) -> Option<String> {
    let language = languages::primary(page.language(node)?)?;
    (!KNOWN.contains(&language.as_str())).then_some(language)
}

/// Where words about the look of something stand.
fn visual_words(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = [List::Sensory, List::Colours]
        .into_iter()
        .flat_map(|list| words::finds(list, text))
        .map(|found| found.range)
        .collect();
    ranges.sort_by_key(|range| range.start);
    ranges
}

/// True if the word is a colour, a shape or a size and stands right before the name of a thing on a page ("the round
/// button"), or soon after it. Words of place are often meant as "further on in the text", and some words are the thing.
fn points_at_a_thing(text: &str, word: &Range<usize>) -> bool {
    let own = &text[word.clone()];
    let is_place =
        words::is(List::Sensory, own).is_some_and(|entry| !matches!(entry.tag, Some("shape" | "size")));
    if is_place || words::is(List::Things, own).is_some() {
        return false;
    }
    if words::has(List::Things, own) {
        return true;
    }
    words::finds(List::Things, text).iter().any(|thing| {
        let is_before = word.end <= thing.range.start && !has_words(&text[word.end..thing.range.start]);
        let is_after = thing.range.end <= word.start && word.start - thing.range.end <= NEAR;
        is_before || is_after
    })
}

/// True if the name of a control stands in the text.
fn mentions(text: &str, name: &str) -> bool {
    has_words(name) && text.to_lowercase().contains(name)
}

/// What a page offers that an instruction may mean.
#[derive(Debug)]
struct Facts {
    /// Names and visible texts of controls and headings, in lower case.
    names: Vec<String>,
    /// How many blocks of text outside of controls give an instruction or speak of things on a page.
    texts_about_things: usize,
    /// There are images with a name outside of controls.
    has_images: bool,
}

impl Facts {
    fn of(page: &Page) -> Arc<Facts> {
        page.memo(|page| {
            let mut facts = Facts { names: Vec::new(), texts_about_things: 0, has_images: false };
            let mut blocks = BTreeSet::new();
            let mut stack = vec![page.top().root];
            while let Some(node) = stack.pop() {
                if let Some(text) = page.tree.text(node) {
                    if has_words(text) && page.is_rendered(node) {
                        blocks.insert(crate::shared::text_around::block(page, node));
                    }
                    continue;
                }
                facts.has_images |= page.role(node) == Some(Role::Img);
                if is_control(page, node) {
                    facts.names.push(page.name(node).text.to_lowercase());
                    facts.names.push(page.visible_text(node).to_lowercase());
                } else {
                    stack.extend(page.flat_children(node));
                }
            }
            facts.names.retain(|name| has_words(name));
            facts.texts_about_things =
                blocks.into_iter().filter(|block| is_about_things(page, *block)).count();
            facts
        })
    }

    /// True if the word is in the name of something that can be meant.
    fn is_in_a_name(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        self.names.iter().any(|name| name.split(|c: char| !c.is_alphanumeric()).any(|part| part == word))
    }
}

/// The text of the block gives an instruction, or speaks of buttons, links, fields.
fn is_about_things(page: &Page, block: NodeId) -> bool {
    let text = page.visible_text(block);
    words::has(List::Instructions, &text) || words::has(List::Things, &text)
}

fn is_control(page: &Page, node: NodeId) -> bool {
    matches!(
        page.role(node),
        Some(
            Role::Button
                | Role::Link
                | Role::Checkbox
                | Role::Radio
                | Role::Textbox
                | Role::Searchbox
                | Role::Combobox
                | Role::Menuitem
                | Role::Tab
                | Role::Heading
                | Role::Switch
                | Role::Slider
        )
    )
}
