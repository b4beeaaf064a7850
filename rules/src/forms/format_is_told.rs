//! A field that takes a value written in one certain way says so.
//!
//! # Applicability
//! Every field to type in that can be seen, is neither disabled nor read-only and has no picker or filter of the browser
//! (`type` is `text`, `search` or `tel`, or a `textarea`), if it has a `pattern`, or if its label names a date, a personal
//! code, a bank account or a registration number.
//!
//! # Expectation
//! The label, the description or the text in the box of the field says how to write the value, by words or by an example.
//!
//! # Assumptions
//! Text with a digit or with a row of capital letters such as "DDMMGG" is an example.
//!
//! # Known problems
//! Whether the page takes the value written in several ways, so that no hint is needed, only its script knows.
//!
//! # Reasons
//! * `maybe-no-hint` {label}: asks; the label names such a value, and no hint was found.
//! * `maybe-pattern-without-hint` {label, pattern}: asks; the code checks a pattern, and no hint was found.
//! * `maybe-hint-vanishes` {label, text}: asks; the hint is only the sample text inside the field.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;
use crate::shared::form_map::{self, Field, Kind};
use crate::shared::required;

/// See the module.
pub static RULE: Rule = Rule {
    id: "format-is-told",
    version: 1,
    requirements: &[fails(3, 3, 2)],
    techniques: &["G89", "G184"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-no-hint", "maybe-pattern-without-hint", "maybe-hint-vanishes"],
    targets,
    expect,
};

/// Patterns that say no more than that something, or some digits, must be there.
const LOOSE_PATTERNS: &[&str] =
    &[".*", ".+", "[0-9]*", "[0-9]+", "\\d*", "\\d+", "\\S+", ".*\\S.*", "[\\s\\S]*"];

fn targets(page: &Page) -> Vec<Target> {
    let map = form_map::of(page);
    map.fields
        .iter()
        .filter(|field| is_typed_freely(page, field) && page.is_visible(field.node) == Fact::Known(true))
        .filter(|field| pattern(page, field.node).is_some() || names_formatted_data(&label(page, field)))
        .map(|field| Target::node(field.node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let map = form_map::of(page);
    let Some(field) = map.field(target.node) else { return Verdict::Passed };
    let label = label(page, field);
    let around = map.text_in(page, map.block(page, field));
    let described = &page.description(field.node).text;
    if [&*label, &around, described].into_iter().any(is_hint) {
        return Verdict::Passed;
    }
    let placeholder = page.tree.attr(field.node, "placeholder").unwrap_or_default();
    let reason = |key| Reason::new(key).with("label", excerpt(&label));
    if is_hint(placeholder) {
        return Verdict::CantTell(reason("maybe-hint-vanishes").with("text", excerpt(placeholder)));
    }
    match pattern(page, field.node) {
        Some(pattern) => {
            Verdict::CantTell(reason("maybe-pattern-without-hint").with("pattern", excerpt(pattern)))
        }
        None => Verdict::CantTell(reason("maybe-no-hint")),
    }
}

fn is_typed_freely(page: &Page, field: &Field) -> bool {
    let node = field.node;
    let is_free =
        matches!(form_map::state(page, node), "text" | "search" | "tel") || page.tree.is(node, "textarea");
    field.kind == Kind::Text
        && is_free
        && !page.is_disabled(node)
        && page.tree.attr(node, "readonly").is_none()
}

/// What the field is called: its name, else what is seen at it.
fn label(page: &Page, field: &Field) -> String {
    let name = &page.name(field.node).text;
    if name.is_empty() { required::seen_label(page, &form_map::of(page), field) } else { name.clone() }
}

fn pattern(page: &Page, node: NodeId) -> Option<&str> {
    let pattern = page.tree.attr(node, "pattern")?.trim();
    (!pattern.is_empty() && !LOOSE_PATTERNS.contains(&pattern)).then_some(pattern)
}

fn names_formatted_data(label: &str) -> bool {
    words::has(List::FormattedData, label)
}

/// Says how something is written: by a word for it, a digit, or letters that stand for digits.
fn is_hint(text: &str) -> bool {
    let stands_for_digits = |word: &str| {
        let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
        letters.len() >= 4
            && letters.iter().all(|c| c.is_uppercase())
            && letters.windows(2).any(|pair| pair[0] == pair[1])
    };
    text.contains(|c: char| c.is_ascii_digit())
        || words::has(List::FormatHints, text)
        || text.split_whitespace().any(stands_for_digits)
}
