//! A hint that is seen at a field is tied to the field.
//!
//! # Applicability
//! Every field to type in, or to choose a file with, in whose box stands a text, outside its label, that says how to fill it
//! in.
//!
//! # Expectation
//! The words of the hint are in the accessible name or the description of the field.
//!
//! # Assumptions
//! The box that holds only this field belongs to it.
//!
//! # Known problems
//! WCAG is content with a hint that is read before the field. Tied, it is read at the field, too.
//!
//! # Reasons
//! * `hint-not-tied` {text}

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;
use crate::shared::form_map::{self, Field, FormMap, Kind, Owner};
use crate::shared::known_language::is_known_language;
use crate::shared::words as label_words;

/// See the module.
pub static RULE: Rule = Rule {
    id: "hint-is-tied",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(3, 3, 2)],
    techniques: &["ARIA1"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["hint-not-tied"],
    targets,
    expect,
};

/// Longer texts are explanations rather than hints, in characters.
const LONGEST: usize = 200;

fn targets(page: &Page) -> Vec<Target> {
    let map = form_map::of(page);
    map.fields
        .iter()
        .filter(|field| matches!(field.kind, Kind::Text | Kind::File) && is_known_language(page, field.node))
        .filter(|field| hint(page, &map, field).is_some())
        .map(|field| Target::node(field.node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let map = form_map::of(page);
    let Some(hint) = map.field(target.node).and_then(|field| hint(page, &map, field)) else {
        return Verdict::Passed;
    };
    let told = format!("{} {}", page.name(target.node).text, page.description(target.node).text);
    let told: Vec<String> = label_words::of(&told).into_iter().map(|word| word.folded).collect();
    if label_words::of(&hint).iter().all(|word| told.contains(&word.folded)) {
        Verdict::Passed
    } else {
        Verdict::Failed(Reason::new("hint-not-tied").with("text", excerpt(&hint)))
    }
}

/// The first text in the box of the field, outside its label, that says how something is written or what may be sent.
fn hint(page: &Page, map: &FormMap, field: &Field) -> Option<String> {
    map.texts_in(map.block(page, field))
        .filter(|(_, owner)| *owner == Owner::Plain)
        .filter_map(|(text, _)| page.flat_parent(text))
        .map(|element| text_of(page, map, element))
        .find(|text| is_hint(text, field.kind))
}

fn text_of(page: &Page, map: &FormMap, element: NodeId) -> String {
    if map.count(element) > 0 { String::new() } else { map.text_in(page, element) }
}

fn is_hint(text: &str, kind: Kind) -> bool {
    !text.is_empty()
        && text.chars().count() <= LONGEST
        && (words::has(List::FormatHints, text)
            || (kind == Kind::File && words::has(List::UploadLimits, text)))
}
