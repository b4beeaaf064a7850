//! An `autocomplete` attribute that names a purpose does it in words that browsers know.
//!
//! # Applicability
//! Every HTML `input`, `select` and `textarea` with an `autocomplete` attribute that is neither blank nor just `on` or
//! `off`, unless it is disabled, is an `input` whose value does not change (buttons, `checkbox`, `radio`, `file`), is
//! neither visible nor in the accessibility tree, or cannot be reached with Tab and has a role that is no widget.
//!
//! # Expectation
//! The value is, in this order: an optional `section-…`, an optional `shipping` or `billing`, an optional `home`, `work`,
//! `mobile`, `fax` or `pager` (for e-mail, telephone and instant messages only), a field name, an optional `webauthn`.
//!
//! # Assumptions
//! The field asks for something about the person. The field name need not suit the kind of control.
//!
//! # Known problems
//! Whether the field name is the right one, and whether a field lacks one, takes a person.
//!
//! # Reasons
//! * `unknown-token` {token}: no such word.
//! * `misspelled-token` {token, suggestion}: no such word, but one that is written much like it.
//! * `no-field` {value}: only words that qualify a field, and no field.
//! * `several-fields` {value}: more than one field.
//! * `wrong-contact` {contact, field}: `home`, `work` and so on before a field that takes none.
//! * `wrong-order` {value}: known words in an order that is not allowed.
//! * `may-be-hidden` {value}: asks; the value is wrong, and only layout could tell whether anybody meets the field.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Element, Fact, NodeId, Page, derive::Focusability};
use standards::aria::Role;
use standards::autocomplete::{ADDRESSES, Autocomplete, CONTACTS, FIELDS, Field, named, parse};
use standards::varam::Aspect;

use crate::shared::closest_word::closest;
use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "autocomplete-valid",
    version: 1,
    requirements: &[fails(1, 3, 5)],
    techniques: &["H98", "F107"],
    act: &["73f2c2"],
    aspects: &[Aspect::Forms],
    impact: Impact::Minor,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &[
        "unknown-token",
        "misspelled-token",
        "no-field",
        "several-fields",
        "wrong-contact",
        "wrong-order",
        "may-be-hidden",
    ],
    targets,
    expect,
};

/// Types of `input` that do not take an autofill value.
const FIXED: &[&str] = &["button", "checkbox", "file", "image", "radio", "reset", "submit"];

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.tree.element(*node).is_some_and(states_a_purpose) && is_in_use(page, *node))
        .map(|node| Target::attr(node, "autocomplete"))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let value = page.tree.attr(target.node, "autocomplete").unwrap_or_default();
    match parse(value) {
        Autocomplete::Details(_) | Autocomplete::Empty | Autocomplete::On | Autocomplete::Off => {
            Verdict::Passed
        }
        Autocomplete::Invalid => {
            let is_met =
                page.in_accessibility_tree(target.node) || page.is_visible(target.node) == Fact::Known(true);
            if is_met {
                Verdict::Failed(fault(value))
            } else {
                Verdict::CantTell(Reason::new("may-be-hidden").with("value", excerpt(value)))
            }
        }
    }
}

fn states_a_purpose(element: &Element) -> bool {
    let is_field = element.is("input") || element.is("select") || element.is("textarea");
    let is_fixed = element.is("input")
        && element.attr("type").is_some_and(|kind| FIXED.contains(&kind.to_ascii_lowercase().as_str()));
    let value = element.attr("autocomplete").map(parse);
    is_field && !is_fixed && matches!(value, Some(Autocomplete::Details(_) | Autocomplete::Invalid))
}

fn is_in_use(page: &Page, node: NodeId) -> bool {
    let is_hidden = page.is_visible(node) == Fact::Known(false) && !page.in_accessibility_tree(node);
    let is_static = page.focusability(node) != Focusability::Sequential
        && page.role(node).is_some_and(|role| !role.inherits(Role::Widget));
    !page.is_disabled(node) && !is_hidden && !is_static
}

/// Why a value that HTML does not allow is wrong.
fn fault(value: &str) -> Reason {
    let lower = value.to_ascii_lowercase();
    let words: Vec<&str> = lower.split_ascii_whitespace().collect();
    if let Some(word) = words.iter().find(|word| !is_known(word)) {
        return match closest(word, known_words()) {
            Some(known) => {
                Reason::new("misspelled-token").with("token", excerpt(word)).with("suggestion", known)
            }
            None => Reason::new("unknown-token").with("token", excerpt(word)),
        };
    }
    let fields: Vec<&Field> = words.iter().filter_map(|word| named(word)).collect();
    match fields.as_slice() {
        [] => Reason::new("no-field").with("value", excerpt(value)),
        [only] => match words.iter().find(|word| CONTACTS.contains(word)) {
            Some(contact) if !only.is_contact => {
                Reason::new("wrong-contact").with("contact", *contact).with("field", only.name)
            }
            Some(_) | None => Reason::new("wrong-order").with("value", excerpt(value)),
        },
        [_, _, ..] => Reason::new("several-fields").with("value", excerpt(value)),
    }
}

fn is_known(word: &str) -> bool {
    word.starts_with("section-")
        || word == "webauthn"
        || ADDRESSES.contains(&word)
        || CONTACTS.contains(&word)
        || named(word).is_some()
}

fn known_words() -> impl Iterator<Item = &'static str> {
    FIELDS.iter().map(|field| field.name).chain(ADDRESSES).chain(CONTACTS)
}
