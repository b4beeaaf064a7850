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

/// See the module.
pub static RULE: Rule = Rule {
    id: "label-is-descriptive",
    version: 1,
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
    match emptiness::of(List::GenericLabels, &label) {
        Empty::Certainly if labels.is_alone => return Verdict::Failed(reason("placeholder")),
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
    /// Nothing but labels, fields and buttons can be seen: no text, heading, legend or image explains a label.
    is_alone: bool,
}

impl Labels {
    fn of(page: &Page) -> Arc<Labels> {
        page.memo(|page| {
            let mut fields = BTreeMap::new();
            let mut counts: HashMap<String, usize> = HashMap::new();
            for field in page.elements().iter().copied().filter(|node| is_field(page, *node)) {
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
            let is_alone = !fields.is_empty() && is_alone(page, &fields);
            Labels { fields, counts, is_alone }
        })
    }

    fn count(&self, label: &str) -> usize {
        self.counts.get(&label.to_lowercase()).copied().unwrap_or(0)
    }
}

/// True if everything that can be seen is in labels, fields and buttons.
fn is_alone(page: &Page, labels: &BTreeMap<NodeId, NodeId>) -> bool {
    let mut stack = vec![page.top().root];
    while let Some(node) = stack.pop() {
        if let Some(text) = page.tree.text(node) {
            if emptiness::has_words(text) && page.is_visible(node) != Fact::Known(false) {
                return false;
            }
            continue;
        }
        let is_explained = page.tree.element(node).is_some_and(|element| {
            ["img", "svg", "canvas", "picture", "object", "iframe"].contains(&&**element.local())
                || element.has("placeholder")
                || element.has("title")
        });
        if is_explained && is_seen(page, node) {
            return false;
        }
        let is_control = page.role(node) == Some(Role::Button) || is_field(page, node);
        if !is_control && !labels.contains_key(&node) {
            stack.extend(page.flat_children(node));
        }
    }
    true
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
