//! Images that screen readers pass over are decoration.
//!
//! # Applicability
//! Every `img`, `canvas` and `svg` that can be seen and is not in the accessibility tree; every `svg` with the role `graphics-document` and every `canvas` without a role, if it
//! has no name. Not: what is inside an element that an attribute names, an `svg` inside an `svg`, an `img` that did not load.
//!
//! # Expectation
//! The image only decorates.
//!
//! # Assumptions
//! Screen readers pass over `svg` and `canvas` without role and name. Two words or more that stand nowhere else on the page are
//! no decoration: it would matter if they were others.
//!
//! # Known problems
//! Whether an image only decorates takes a person. What a script draws is known only where the words stand in its code. What passes shows nothing: one colour, nothing but transparency, a dot. An image whose text stands beside it
//! passes as decoration in practice, though the ACT rule fails it.
//!
//! # Reasons
//! * `shows-words` {text}: a drawing that screen readers pass over has these words, and they stand nowhere else on the page.
//! * `looks-like-text` {file}: asks; light and dark change as they do in text.
//! * `check` {file}: asks.
//! * `drawing`: asks; an `svg` or `canvas`.

use std::collections::HashSet;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::NameSource;
use page::resource::Image;
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use super::files::{file_name, is_missing, only_image, shows_nothing};
use crate::shared::excerpt::excerpt;
use crate::shared::{acts, listeners, scripts};

/// See the module.
pub static RULE: Rule = Rule {
    id: "hidden-image-is-decorative",
    version: 3,
    requirements: &[fails(1, 1, 1)],
    techniques: &["H67", "C9", "F39", "F38"],
    act: &["e88epe"],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["shows-words", "looks-like-text", "check", "drawing"],
    targets,
    expect,
};

/// Pixels up to which an image is a dot that keeps room.
const DOT: u32 = 2;

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| is_passed_over(page, *node))
        .filter(|node| page.is_visible(*node) != Fact::Known(false) && !is_inside_named(page, *node))
        .map(Target::node)
        .collect()
}

fn is_passed_over(page: &Page, node: NodeId) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    let is_nameless = || page.name(node).is_empty();
    if element.is("img") {
        return !page.in_accessibility_tree(node)
            && page.image_source(node).is_some_and(|url| !is_missing(page, &url));
    }
    if element.is("canvas") {
        return !page.in_accessibility_tree(node) || (page.explicit_role(node).is_none() && is_nameless());
    }
    let is_outer_svg =
        is_svg(page, node) && !page.flat_parent(node).is_some_and(|parent| is_drawn(page, parent));
    is_outer_svg
        && (!page.in_accessibility_tree(node) || (page.explicit_role(node).is_none() && is_nameless()))
}

fn is_svg(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| !element.is_html() && &**element.local() == "svg")
}

/// True for what stands inside a drawing.
fn is_drawn(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| !element.is_html())
}

/// True if an ancestor has its name from an attribute: it speaks for the image.
fn is_inside_named(page: &Page, node: NodeId) -> bool {
    page.flat_ancestors(node).any(|parent| {
        page.name(parent).sources.iter().any(|source| match source {
            NameSource::Reference(_) | NameSource::Aria | NameSource::Title | NameSource::Attribute(_) => {
                true
            }
            NameSource::Label(_)
            | NameSource::Child(_)
            | NameSource::Default
            | NameSource::Content
            | NameSource::Placeholder => false,
        })
    })
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(url) = page.image_source(target.node) else {
        return match drawn_words(page, target.node) {
            Some(text) => Verdict::Failed(Reason::new("shows-words").with("text", excerpt(&text))),
            None => Verdict::review("drawing"),
        };
    };
    let reason = |key| Reason::new(key).with("file", file_name(&url));
    let is_dot = |image: &Image| image.width <= DOT && image.height <= DOT;
    if only_image(page, target.node, &url).is_some_and(|image| shows_nothing(image) || is_dot(image)) {
        Verdict::Passed
    } else if page.image(&url).known().is_some_and(|image| image.looks_like_text) {
        Verdict::CantTell(reason("looks-like-text"))
    } else {
        Verdict::CantTell(reason("check").routine())
    }
}

/// Letters of a word.
const LETTERS: usize = 3;

/// Words of a drawing that nobody hears and that stand nowhere else on the page; `None` if there are fewer than two.
fn drawn_words(page: &Page, node: NodeId) -> Option<String> {
    let text = if page.tree.is(node, "canvas") { painted(page, node)? } else { lettering(page, node) };
    let words: Vec<String> = words_of(&text).collect();
    if words.len() < 2 {
        return None;
    }
    let spoken = page.memo(|page| {
        let texts = page.text_nodes().iter().filter(|text| page.in_accessibility_tree(**text));
        let texts = texts.filter_map(|text| page.tree.text(*text));
        let exposed = page.elements().iter().filter(|node| page.in_accessibility_tree(**node));
        let attributes =
            exposed.filter_map(|node| page.tree.element(*node)).flat_map(|element| &element.attrs);
        let said =
            attributes.filter(|attr| SAID.contains(&&*attr.name.local)).map(|attr| attr.value.as_str());
        let title = page.title();
        Spoken(texts.chain(said).chain([title.as_str()]).flat_map(words_of).collect())
    });
    words.iter().all(|word| !spoken.0.contains(word)).then_some(text)
}

/// Attributes that screen readers read.
const SAID: &[&str] = &["alt", "aria-label", "aria-description", "title", "placeholder", "value"];

/// The words of the page that screen readers reach, the title's too.
struct Spoken(HashSet<String>);

fn words_of(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= LETTERS);
    words.map(str::to_lowercase)
}

/// Text in an `svg` that can be seen and that no screen reader reaches.
fn lettering(page: &Page, node: NodeId) -> String {
    let texts = page.flat_descendants(node).filter(|inner| {
        page.tree.text(*inner).is_some()
            && !page.in_accessibility_tree(*inner)
            && page.is_visible(*inner) == Fact::Known(true)
            && page.flat_ancestors(*inner).any(|outer| {
                page.tree
                    .element(outer)
                    .is_some_and(|element| !element.is_html() && &**element.local() == "text")
            })
    });
    texts.map(|text| page.tree.text(text).unwrap_or_default().trim()).collect::<Vec<_>>().join(" ")
}

/// What the page's own code writes on its only canvas, as it stands there in quotes.
fn painted(page: &Page, canvas: NodeId) -> Option<String> {
    let has_fallback = !page.visible_text(canvas).is_empty()
        || page.flat_children(canvas).iter().any(|child| page.tree.element(*child).is_some());
    let is_only = page.elements().iter().filter(|node| page.tree.is(**node, "canvas")).count() == 1;
    if !is_only || has_fallback {
        return None;
    }
    let scripts = scripts::of(page);
    let own = scripts.code.iter().filter(|code| code.is_own && code.event.is_none());
    let texts = own.flat_map(|code| listeners::calls(code.text.text(), "fillText")).filter_map(|call| {
        let quote = call.trim_start().chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let text = call.trim_start()[1..].split(quote).next()?;
        // Nothing is put together.
        (!acts::without_texts(call).contains('+')).then(|| text.to_owned())
    });
    Some(texts.collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty())
}
