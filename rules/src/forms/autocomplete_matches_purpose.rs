//! A field about the user says in code which of the user's data it takes, and says it right.
//!
//! # Applicability
//! Every field to type in or to choose from that can be seen and is in use, if its type `email` or its whole label
//! (in Latvian, Russian or English) tells which of the data that WCAG 2.1 lists it takes.
//!
//! # Expectation
//! It has an `autocomplete` attribute with a value that suits those data.
//!
//! # Assumptions
//! No form fills an e-mail address where a telephone number is told to go: a value of quite another kind is wrong whoever
//! the data are about.
//!
//! # Known problems
//! WCAG asks for it only where the data are the user's own. Whether they are, only the form tells, so that a missing value
//! is a question.
//!
//! # Reasons
//! * `contradicts-type` {token, type}: the type of the field takes other data than the value names. The type `tel` is also
//!   used for its keypad, so with values of digits it contradicts nothing.
//! * `contradicts-label` {token, label}: the label names other data than the value.
//! * `maybe-missing` {label, token}: asks; no value, or `on`.
//! * `maybe-off` {label, token}: asks; filling in is switched off.
//! * `maybe-other` {label, token, expected}: asks; the value may not be the right one.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::autocomplete::{Autocomplete, parse};
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;
use crate::shared::form_map::{self, Field, Kind};
use crate::shared::required;

/// See the module.
pub static RULE: Rule = Rule {
    id: "autocomplete-matches-purpose",
    version: 1,
    requirements: &[fails(1, 3, 5)],
    techniques: &["H98", "F107"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Minor,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["contradicts-type", "contradicts-label", "maybe-missing", "maybe-off", "maybe-other"],
    targets,
    expect,
};

/// Data of one kind: values of one kind may stand for each other, values of two kinds never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Data {
    Person,
    Email,
    Phone,
    Place,
    Birth,
    Secret,
    Card,
    /// Anything else, such as a user name, which may be an e-mail address too.
    Other,
}

fn targets(page: &Page) -> Vec<Target> {
    form_map::of(page)
        .fields
        .iter()
        .filter(|field| matches!(field.kind, Kind::Text | Kind::Choice) && is_native(page, field.node))
        .filter(|field| page.is_visible(field.node) == Fact::Known(true) && is_in_use(page, field.node))
        .filter(|field| purpose(page, field).is_some())
        .map(|field| Target::node(field.node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let map = form_map::of(page);
    let Some(field) = map.field(target.node) else { return Verdict::Passed };
    let Some(expected) = purpose(page, field) else { return Verdict::Passed };
    let label = excerpt(&label(page, field));
    let reason = |key| Reason::new(key).with("label", label.as_str());
    let value = page.tree.attr(field.node, "autocomplete").unwrap_or_default();
    let token = match parse(value) {
        Autocomplete::Details(details) => details.field.name,
        Autocomplete::Off => return Verdict::CantTell(reason("maybe-off").with("token", expected)),
        Autocomplete::Empty | Autocomplete::On => {
            return Verdict::CantTell(reason("maybe-missing").with("token", expected));
        }
        // The matter of `autocomplete-valid`.
        Autocomplete::Invalid => return Verdict::Passed,
    };
    let (told, wanted) = (data(token), data(expected));
    if told == wanted || told == Data::Other || wanted == Data::Other {
        return Verdict::Passed;
    }
    let state = form_map::state(page, field.node);
    // A telephone keypad is often asked for because it has digits.
    if state == "tel" && !matches!(told, Data::Email | Data::Person) {
        return Verdict::Passed;
    }
    if matches!(state, "email" | "tel") {
        return Verdict::Failed(Reason::new("contradicts-type").with("token", token).with("type", state));
    }
    if is_whole_purpose(&label) {
        return Verdict::Failed(reason("contradicts-label").with("token", token));
    }
    Verdict::CantTell(reason("maybe-other").with("token", token).with("expected", expected))
}

fn is_native(page: &Page, node: NodeId) -> bool {
    ["input", "select", "textarea"].iter().any(|tag| page.tree.is(node, tag))
}

fn is_in_use(page: &Page, node: NodeId) -> bool {
    !page.is_disabled(node) && page.tree.attr(node, "readonly").is_none()
}

/// The data that the field takes, as a value of `autocomplete`.
fn purpose(page: &Page, field: &Field) -> Option<&'static str> {
    let told = |label: &str| words::is(List::LabelPurposes, label).and_then(|entry| entry.tag);
    match form_map::state(page, field.node) {
        "email" => Some("email"),
        // The type alone may only be there for its keypad.
        "tel" => {
            let label = label(page, field);
            let has_word =
                words::finds(List::LabelPurposes, &label).iter().any(|found| found.tag() == Some("tel"));
            if has_word { Some("tel") } else { told(&label) }
        }
        // Of a date, a number, a search the label is then not one of the user's data, or not the whole.
        "" | "text" | "password" | "date" | "number" => told(&label(page, field)),
        _ => None,
    }
}

/// The label without what stands in brackets, and without marks and words that say that the field is required.
fn label(page: &Page, field: &Field) -> String {
    let name = &page.name(field.node).text;
    let seen =
        if name.is_empty() { required::seen_label(page, &form_map::of(page), field) } else { name.clone() };
    let without_brackets = seen.split('(').next().unwrap_or_default();
    without_brackets.trim().to_owned()
}

/// A label of which the language leaves no doubt: more than one entry may have the word, so only plain ones count.
fn is_whole_purpose(label: &str) -> bool {
    words::is(List::LabelPurposes, label).is_some_and(|entry| {
        matches!(entry.tag, Some("email" | "given-name" | "family-name" | "bday" | "postal-code" | "tel"))
    })
}

fn data(token: &str) -> Data {
    match token {
        "name" | "honorific-prefix" | "given-name" | "additional-name" | "family-name"
        | "honorific-suffix" => Data::Person,
        "email" => Data::Email,
        "bday" | "bday-day" | "bday-month" | "bday-year" => Data::Birth,
        "new-password" | "current-password" => Data::Secret,
        "street-address" | "postal-code" | "country" | "country-name" => Data::Place,
        _ if token.starts_with("tel") => Data::Phone,
        _ if token.starts_with("address-") => Data::Place,
        _ if token.starts_with("cc-") => Data::Card,
        _ => Data::Other,
    }
}
