//! Every field that people can see has a label that they can see.
//!
//! # Applicability
//! Every field (of HTML or by its role) that is in the accessibility tree and can be seen, unless it is disabled or
//! read-only.
//!
//! # Expectation
//! Something visible says what to enter: a `label`, an element that `aria-labelledby` refers to, the content of the
//! element itself, text or an image beside it that belongs to no other field, the header of its column, or, for a
//! search or a form with one field, the button.
//!
//! # Assumptions
//! Text within the box that holds only this field labels it. Sample text inside the field is no label: it is gone with
//! the first letter typed, and HTML says not to use it for that.
//!
//! # Known problems
//! Whether the visible text is a good label, and whether it is tied to the field in code, are other questions. A form
//! with a single field may be understood from its button; then the rule asks.
//!
//! # Reasons
//! * `no-label`: there is no name and nothing visible.
//! * `only-placeholder` {text}: one of several fields that offer nothing but sample text.
//! * `maybe-only-placeholder` {text}: asks; nothing visible but the sample text was found.
//! * `maybe-hidden-label` {name}: asks; there is a name, but nothing visible was found.
//! * `maybe-only-option` {text}: asks; only the first option says what to choose.
//! * `maybe-distant-label` {text}: asks; the nearest text is not in the same box.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::NameSource;
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::form_map::{self, Beside, Field, FormMap, Kind, Owner};

/// See the module.
pub static RULE: Rule = Rule {
    id: "field-has-visible-label",
    version: 1,
    requirements: &[fails(3, 3, 2)],
    techniques: &["G131", "G167", "H44"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &[
        "no-label",
        "only-placeholder",
        "maybe-only-placeholder",
        "maybe-hidden-label",
        "maybe-only-option",
        "maybe-distant-label",
    ],
    targets,
    expect,
};

/// A longer text on another line is rather an introduction than a label, in characters.
const LONGEST_LABEL: usize = 60;
/// So many cells of a table are searched for a header.
const FIRST_CELLS: usize = 200;

fn targets(page: &Page) -> Vec<Target> {
    let map = form_map::of(page);
    map.fields
        .iter()
        .filter(|field| page.is_visible(field.node) == Fact::Known(true) && is_in_use(page, field.node))
        .map(|field| Target::node(field.node))
        .collect()
}

fn is_in_use(page: &Page, node: NodeId) -> bool {
    !page.is_disabled(node) && page.tree.attr(node, "readonly").is_none()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let map = form_map::of(page);
    let Some(field) = map.field(target.node) else { return Verdict::Passed };
    let block = map.block(page, field);
    if has_own_label(page, &map, field)
        || map.text_in(page, block).contains(char::is_alphanumeric)
        || has_picture(page, block)
        || line_of(page, &map, field)
            .is_some_and(|line| line.owner != Owner::Heading && is_near(field, &line))
        || is_under_header(page, field.node)
        || is_search(page, &map, field)
    {
        return Verdict::Passed;
    }
    missing(page, &map, field)
}

/// What is wrong where nothing visible was found in the box of the field.
fn missing(page: &Page, map: &FormMap, field: &Field) -> Verdict {
    let name = page.name(field.node);
    let placeholder = page.tree.attr(field.node, "placeholder").unwrap_or_default();
    let is_named_by_sample = name.sources.iter().all(|source| *source == NameSource::Placeholder);
    if let Some(line) = line_of(page, map, field) {
        return Verdict::CantTell(Reason::new("maybe-distant-label").with("text", excerpt(&line.text)));
    }
    if !placeholder.trim().is_empty() {
        let reason = |key| Reason::new(key).with("text", excerpt(placeholder));
        let is_certain = is_named_by_sample
            && name.unsure.is_none()
            && !is_in_group(page, field)
            && form_map::form_of(page, field.node).is_some_and(|form| has_several_typed(map, form));
        return if is_certain {
            Verdict::Failed(reason("only-placeholder"))
        } else {
            Verdict::CantTell(reason("maybe-only-placeholder"))
        };
    }
    if field.kind == Kind::Choice
        && let Some(text) = first_option(page, field.node)
    {
        return Verdict::CantTell(Reason::new("maybe-only-option").with("text", excerpt(&text)));
    }
    if name.is_empty() && name.unsure.is_none() && !is_in_group(page, field) {
        return Verdict::failed("no-label");
    }
    Verdict::CantTell(Reason::new("maybe-hidden-label").with("name", excerpt(&name.text)))
}

/// A visible label, reference or content.
fn has_own_label(page: &Page, map: &FormMap, field: &Field) -> bool {
    let references = page.tree.attr(field.node, "aria-labelledby").unwrap_or_default();
    page.labels(field.node)
        .iter()
        .any(|label| !map.text_in(page, *label).is_empty() || has_picture(page, *label))
        || references
            .split_ascii_whitespace()
            .filter_map(|id| page.by_id(field.node, id))
            .any(|text| !page.visible_text(text).is_empty() || has_picture(page, text))
        || (matches!(field.kind, Kind::Check | Kind::Radio) && !page.visible_text(field.node).is_empty())
}

/// An image or drawing that may stand for words.
fn has_picture(page: &Page, node: NodeId) -> bool {
    page.flat_descendants(node).any(|inner| {
        page.tree.element(inner).is_some_and(|e| {
            e.is("img") || &**e.local() == "svg" || e.is("canvas") || e.is("i") || e.is("object")
        }) && page.is_visible(inner) != Fact::Known(false)
    })
}

/// The line beside the field that is most likely its label; none if it belongs to another field.
fn line_of(page: &Page, map: &FormMap, field: &Field) -> Option<Beside> {
    let is_free = |line: &Beside| match line.owner {
        Owner::Label(label) => page.labeled_control(label).is_none_or(|control| control == field.node),
        Owner::Plain | Owner::Legend | Owner::Heading | Owner::Link => {
            line.text.contains(char::is_alphanumeric)
        }
    };
    let before = map.line_before(page, field).filter(is_free);
    match field.kind {
        Kind::Check | Kind::Radio => map.line_after(page, field).filter(is_free).or(before),
        Kind::Text | Kind::Choice | Kind::File => before,
    }
}

/// Text on the same line of code, or a short text on the line before.
fn is_near(field: &Field, line: &Beside) -> bool {
    line.is_adjoining
        || matches!(field.kind, Kind::Check | Kind::Radio)
        || line.text.chars().count() <= LONGEST_LABEL
}

/// In a cell of a table that has headers.
fn is_under_header(page: &Page, node: NodeId) -> bool {
    page.flat_ancestors(node)
        .find(|outer| page.grid(*outer).is_some())
        .and_then(|table| page.grid(table))
        .is_some_and(|grid| grid.cells().iter().take(FIRST_CELLS).any(|cell| page.tree.is(cell.node, "th")))
}

/// A search, or a form with one field and a button: the button says what the field is for.
fn is_search(page: &Page, map: &FormMap, field: &Field) -> bool {
    let is_search_field =
        form_map::state(page, field.node) == "search" || page.role(field.node) == Some(Role::Searchbox);
    let outer = page.flat_ancestors(field.node).find(|outer| {
        page.tree.is(*outer, "form")
            || page.role(*outer) == Some(Role::Search)
            || page.tree.is(*outer, "search")
    });
    let Some(outer) = outer else { return is_search_field };
    let is_search =
        is_search_field || page.role(outer) == Some(Role::Search) || page.tree.is(outer, "search");
    is_search && !has_several_typed(map, outer) && map.has_button(outer)
}

/// There is more than one field to type in.
fn has_several_typed(map: &FormMap, form: NodeId) -> bool {
    map.fields_in(form).iter().filter(|field| field.kind == Kind::Text).nth(1).is_some()
}

fn is_in_group(page: &Page, field: &Field) -> bool {
    page.flat_ancestors(field.node).any(|outer| {
        matches!(page.role(outer), Some(Role::Group | Role::Radiogroup)) && !page.name(outer).is_empty()
    })
}

fn first_option(page: &Page, node: NodeId) -> Option<String> {
    let option = page.flat_descendants(node).find(|inner| page.tree.is(*inner, "option"))?;
    let text = page.tree.text_content(option);
    (!text.trim().is_empty()).then_some(text)
}
