//! The text alternative of an image is short and does not say that it is an image.
//!
//! # Applicability
//! Every exposed image with an accessible name.
//!
//! # Expectation
//! The name has at most 250 characters, does not begin by saying that something can be seen in the image, and has no word
//! for an image, a button or a link.
//!
//! # Assumptions
//! Screen readers tell the kind beside the name.
//!
//! # Known problems
//! VARAM's method asks for it; WCAG does not. The words may be what the image is about: the rule only asks.
//!
//! # Reasons
//! * `long` {count}: asks; the name is longer.
//! * `names-kind` {name, word}: asks; the word stands in the name.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::words;

/// Longest name that VARAM calls optimal, in characters.
const LONGEST: usize = 250;
/// Words for the kind, in lower case without diacritical marks: in the forms in which they stand for the image itself.
const KINDS: [&str; 17] = [
    "attels",
    "attela",
    "bilde",
    "bildite",
    "foto",
    "fotoattels",
    "ikona",
    "poga",
    "saite",
    "image",
    "picture",
    "photo",
    "icon",
    "button",
    "link",
    "изображение",
    "картинка",
];
/// Names longer than this are judged by their first word alone.
const FEW_WORDS: usize = 3;

/// See the module.
pub static RULE: Rule = Rule {
    id: "image-name-is-plain",
    version: 1,
    requirements: &[hints(1, 1, 1)],
    techniques: &["G94"],
    act: &[],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["long", "names-kind"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            matches!(page.role(*node), Some(Role::Img | Role::Image))
                && page.in_accessibility_tree(*node)
                && !page.name(*node).is_empty()
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let name = page.name(target.node).text.trim();
    let count = name.chars().count();
    if count > LONGEST {
        return Verdict::CantTell(Reason::new("long").with("count", count));
    }
    let words = words::of(name);
    let looked_at = if words.len() > FEW_WORDS { 1 } else { words.len() };
    let kind = words.into_iter().take(looked_at).find(|word| {
        let plain = words::without_marks(&word.folded);
        KINDS.contains(&plain.as_str())
    });
    match kind {
        Some(word) => {
            Verdict::CantTell(Reason::new("names-kind").with("name", excerpt(name)).with("word", word.raw))
        }
        None => Verdict::Passed,
    }
}
