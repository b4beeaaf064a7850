//! The label of a field says what to enter.
//!
//! # Applicability
//! Every visible programmatic label (`label` element, or element that `aria-labelledby` names) of a visible form field.
//!
//! # Expectation
//! The label, together with what is seen around it, describes the purpose of the field.
//!
//! # Assumptions
//! Labels of a field are part of what is seen around it. A label that names what the field takes by its type or its
//! `autocomplete` describes it, if no other field has the same label.
//!
//! # Known problems
//! Whether words fit a field only a person can judge. What stands near on the screen and not in the code is not seen.
//!
//! # Reasons
//! * `placeholder` {label}: the label says nothing, and nothing else is around it.
//! * `maybe-generic` {label}: asks; the label says hardly anything.
//! * `maybe-same` {label, count}: asks; several fields of the form have the same label.
//! * `judge` {label}: asks; only a person can judge it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::emptiness::{self, Empty};
use crate::shared::excerpt::excerpt;

/// Nodes around a field that are looked at; where there are more, something explains the label.
const MOST_NODES: usize = 500;

/// See the module.
pub static RULE: Rule = Rule {
    id: "label-is-descriptive",
    version: 2,
    requirements: &[fails(2, 4, 6)],
    techniques: &["G131", "H44", "ARIA16"],
    act: &["cc0f0a"],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["placeholder", "maybe-generic", "maybe-same", "judge"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    Labels::of(page).fields.keys().map(|label| Target::node(*label)).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let labels = Labels::of(page);
    let label = page.visible_text(target.node);
    let reason = |key| Reason::new(key).with("label", excerpt(&label));
    let field = labels.fields[&target.node];
    // These say something where a heading, a legend or a sample stands around them.
    let needs_more = words::is(List::GenericLabels, &label).is_some_and(|entry| entry.tag == Some("alone"));
    match emptiness::of(List::GenericLabels, &label) {
        Empty::Perhaps if needs_more && is_alone(page, &labels, target.node, field) => {
            return Verdict::Failed(reason("placeholder"));
        }
        Empty::Certainly if is_alone(page, &labels, target.node, field) => {
            return Verdict::Failed(reason("placeholder"));
        }
        Empty::Certainly | Empty::Perhaps => return Verdict::CantTell(reason("maybe-generic")),
        Empty::No => {}
    }
    let count = labels.count(&label);
    if count > 1 {
        return Verdict::CantTell(reason("maybe-same").with("count", count));
    }
    if is_confirmed(page, field, &label) {
        return Verdict::Passed;
    }
    Verdict::CantTell(reason("judge").routine())
}

/// True if the label is a known name of what the field takes by its code.
fn is_confirmed(page: &Page, field: NodeId, label: &str) -> bool {
    let Some(purpose) = words::is(List::LabelPurposes, label).and_then(|entry| entry.tag) else {
        return false;
    };
    let attribute = |name| page.tree.attr(field, name).unwrap_or_default().trim().to_ascii_lowercase();
    let kind = attribute("type");
    let by_type = matches!(
        (purpose, kind.as_str()),
        ("email", "email")
            | ("tel", "tel")
            | ("current-password" | "new-password", "password")
            | ("bday", "date")
    );
    by_type || attribute("autocomplete").split_ascii_whitespace().next_back() == Some(purpose)
}

/// The visible programmatic labels of a page, and what they label.
#[derive(Debug)]
struct Labels {
    /// By label, in node order: the first field that it labels.
    fields: BTreeMap<NodeId, NodeId>,
    /// How many fields have this text as their label.
    counts: HashMap<String, usize>,
    /// How many visible fields are in each element that has one.
    inside: HashMap<NodeId, usize>,
    /// The first visible heading of the page, legend or caption.
    first_heading: Option<NodeId>,
}

impl Labels {
    fn of(page: &Page) -> Arc<Labels> {
        page.memo(|page| {
            let mut fields = BTreeMap::new();
            let mut counts: HashMap<String, usize> = HashMap::new();
            let mut inside: HashMap<NodeId, usize> = HashMap::new();
            for field in page.elements().iter().copied().filter(|node| is_field(page, *node)) {
                for outer in page.flat_ancestors(field) {
                    *inside.entry(outer).or_default() += 1;
                }
                let referred = page.tree.attr(field, "aria-labelledby").unwrap_or_default();
                let referred = referred.split_ascii_whitespace().filter_map(|id| page.by_id(field, id));
                let all: BTreeSet<NodeId> = page.labels(field).iter().copied().chain(referred).collect();
                for label in all.into_iter().filter(|label| is_seen(page, *label)) {
                    let text = page.visible_text(label);
                    if emptiness::has_words(&text) {
                        *counts.entry(text.to_lowercase()).or_default() += 1;
                        fields.entry(label).or_insert(field);
                    }
                }
            }
            let first_heading = page.elements().iter().copied().find(|node| {
                let is_one = page.role(*node) == Some(Role::Heading)
                    || page.tree.is(*node, "legend")
                    || page.tree.is(*node, "caption");
                is_one && is_seen(page, *node)
            });
            Labels { fields, counts, inside, first_heading }
        })
    }

    fn count(&self, label: &str) -> usize {
        self.counts.get(&label.to_lowercase()).copied().unwrap_or(0)
    }
}

/// True if nothing that can be seen explains the label: there is no heading before it, and what is around the field and
/// no other has neither words nor images.
fn is_alone(page: &Page, labels: &Labels, label: NodeId, field: NodeId) -> bool {
    if labels.first_heading.is_some_and(|heading| heading < label) || is_explained(page, field) {
        return false;
    }
    let own = page.flat_ancestors(field).take_while(|outer| labels.inside.get(outer) == Some(&1)).last();
    let mut stack: Vec<NodeId> = own.map(|own| page.flat_children(own).to_vec()).unwrap_or_default();
    let mut looked_at = 0;
    while let Some(node) = stack.pop() {
        looked_at += 1;
        if looked_at > MOST_NODES {
            return false;
        }
        if let Some(text) = page.tree.text(node) {
            if emptiness::has_words(text) && page.is_visible(node) != Fact::Known(false) {
                return false;
            }
        } else if node != label && node != field {
            if is_explained(page, node) && is_seen(page, node) {
                return false;
            }
            stack.extend(page.flat_children(node));
        }
    }
    true
}

/// True if the element shows something by itself, or explains itself when it is pointed at.
fn is_explained(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| {
        ["img", "svg", "canvas", "picture", "object", "iframe", "select"].contains(&&**element.local())
            || ["placeholder", "title", "value", "aria-describedby"].iter().any(|name| element.has(name))
    })
}

fn is_seen(page: &Page, node: NodeId) -> bool {
    page.is_visible(node) != Fact::Known(false)
}

/// A visible field of the kinds that the rule names.
fn is_field(page: &Page, node: NodeId) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    let has_role = match page.role(node) {
        Some(
            Role::Checkbox
            | Role::Combobox
            | Role::Listbox
            | Role::Menuitemcheckbox
            | Role::Menuitemradio
            | Role::Radio
            | Role::Searchbox
            | Role::Slider
            | Role::Spinbutton
            | Role::Switch
            | Role::Textbox,
        ) => true,
        Some(_) => false,
        None => {
            let kind = element.attr("type").unwrap_or_default().trim().to_ascii_lowercase();
            element.is("input")
                && ["color", "date", "datetime-local", "file", "month", "password", "time", "week"]
                    .contains(&kind.as_str())
        }
    };
    has_role && is_seen(page, node)
}
