//! The text that stands beside a field as its label is tied to the field in code.
//!
//! # Applicability
//! Every field that can be seen, has no `label` element with visible text, and has a text beside it that belongs to
//! nothing else: on the line before it or, for what is ticked, after it.
//!
//! # Expectation
//! The words of that text are in the accessible name or in the description of the field.
//!
//! # Assumptions
//! A short text, or one that ends in a colon or an asterisk, directly before a field without any name is its label.
//!
//! # Known problems
//! Other text may be a hint or an introduction; then the rule asks. A `label` that is tied to nothing is the matter of
//! `label-has-field`.
//!
//! # Reasons
//! * `text-not-tied` {text}: the field has no name, and the text beside it can only be its label.
//! * `maybe-label` {text}: asks; the field has no name, and the text beside it may be its label.
//! * `maybe-other-name` {text, name}: asks; the field has a name in which the words beside it do not occur.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::form_map::{self, Beside, Field, FormMap, Kind, Owner};
use crate::shared::words;

/// See the module.
pub static RULE: Rule = Rule {
    id: "field-text-is-tied",
    version: 2,
    requirements: &[fails(1, 3, 1), fails(4, 1, 2)],
    techniques: &["H44", "ARIA16", "F68", "F111"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["text-not-tied", "maybe-label", "maybe-other-name"],
    targets,
    expect,
};

/// A text of more words is rather an explanation.
const LABEL_WORDS: usize = 5;

fn targets(page: &Page) -> Vec<Target> {
    let map = form_map::of(page);
    map.fields
        .iter()
        .filter(|field| {
            page.is_visible(field.node) == Fact::Known(true) && text_beside(page, &map, field).is_some()
        })
        .map(|field| Target::node(field.node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let map = form_map::of(page);
    let Some(field) = map.field(target.node) else { return Verdict::Passed };
    let Some(line) = text_beside(page, &map, field) else { return Verdict::Passed };
    let (name, description) = (page.name(field.node), page.description(field.node));
    if is_within(&line.text, &name.text)
        || is_within(&line.text, &description.text)
        || is_within(&name.text, &line.text)
    {
        return Verdict::Passed;
    }
    let reason = |key| Reason::new(key).with("text", excerpt(&line.text));
    if !name.is_empty() {
        return Verdict::CantTell(reason("maybe-other-name").with("name", excerpt(&name.text)));
    }
    if name.unsure.is_none() && is_label(&line) {
        Verdict::Failed(reason("text-not-tied"))
    } else {
        Verdict::CantTell(reason("maybe-label"))
    }
}

/// The text beside a field without a visible `label`, if the text belongs to nothing else.
fn text_beside(page: &Page, map: &FormMap, field: &Field) -> Option<Beside> {
    let has_label = page.labels(field.node).iter().any(|label| !map.text_in(page, *label).is_empty());
    if has_label {
        return None;
    }
    let line = match field.kind {
        Kind::Check | Kind::Radio => map.line_after(page, field).filter(|line| line.is_adjoining),
        Kind::Text | Kind::Choice | Kind::File => map.line_before(page, field),
    }?;
    let is_free = line.owner == Owner::Plain && line.text.contains(char::is_alphabetic);
    (is_free && (line.is_adjoining || is_in_same_box(page, map, field, line.element))).then_some(line)
}

/// The text stands in the box that holds this field and no other.
fn is_in_same_box(page: &Page, map: &FormMap, field: &Field, element: NodeId) -> bool {
    let block = map.block(page, field);
    element == block || page.flat_ancestors(element).any(|outer| outer == block)
}

fn is_label(line: &Beside) -> bool {
    let text = line.text.trim_end();
    let count = words::of(text).len();
    count > 0 && (count <= LABEL_WORDS || (count <= 2 * LABEL_WORDS && text.ends_with([':', '*'])))
}

/// All words of the part stand in the whole; a part without words stands in nothing.
fn is_within(part: &str, whole: &str) -> bool {
    let whole: Vec<String> = words::of(whole).into_iter().map(|word| word.folded).collect();
    let part = words::of(part);
    !part.is_empty() && part.iter().all(|word| whole.contains(&word.folded))
}
