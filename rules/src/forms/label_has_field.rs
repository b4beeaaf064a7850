//! Every visible label is tied to a field.
//!
//! # Applicability
//! Every HTML `label` element with text that can be seen.
//!
//! # Expectation
//! It labels a form control as HTML defines it, or `aria-labelledby` refers to it, or it holds or refers to a custom
//! element. A label that is tied by being around its fields has only one that lacks a label of its own.
//!
//! # Assumptions
//! A label that stands directly beside a field without any name is meant for that field.
//!
//! # Known problems
//! Some pages use `label` for text that labels nothing; a person has to look then. A script may tie it later.
//!
//! # Reasons
//! * `beside-nameless-field` {label}: the field (related) next to it has no name; it is not tied to the label.
//! * `maybe-missing-id` {label, id}: asks; `for` names an id that no element has.
//! * `maybe-not-labelable` {label, element}: asks; `for` names an element that a label cannot name.
//! * `maybe-no-field` {label}: asks; it has no `for` and no field in it.
//! * `maybe-several-fields` {label}: asks; several fields in it, and it labels the first alone (related: the others).

use std::collections::HashSet;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::form_map::{self, Field, FormMap, Kind, Owner};

/// See the module.
pub static RULE: Rule = Rule {
    id: "label-has-field",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["H44", "ARIA16"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &[
        "beside-nameless-field",
        "maybe-missing-id",
        "maybe-not-labelable",
        "maybe-no-field",
        "maybe-several-fields",
    ],
    targets,
    expect,
};

/// Labels that `aria-labelledby` refers to, and the nameless field directly beside each label.
struct Ties {
    referred: HashSet<NodeId>,
    beside: Vec<(NodeId, NodeId)>,
}

fn targets(page: &Page) -> Vec<Target> {
    let map = form_map::of(page);
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.tree.is(*node, "label") && !map.text_in(page, *node).is_empty())
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let label = target.node;
    let map = form_map::of(page);
    let text = excerpt(&map.text_in(page, label));
    let reason = |key| Reason::new(key).with("label", text.as_str());
    let ties = page.memo(|page| Ties::of(page, &map));
    if page.labeled_control(label).is_some() {
        let others = nameless_others(page, &map, label);
        return if others.is_empty() {
            Verdict::Passed
        } else {
            Verdict::CantTell(others.into_iter().fold(reason("maybe-several-fields"), Reason::related))
        };
    }
    if ties.referred.contains(&label) || holds_custom_element(page, label) {
        return Verdict::Passed;
    }
    if let Ok(at) = ties.beside.binary_search_by_key(&label, |(label, _)| *label) {
        return Verdict::Failed(reason("beside-nameless-field").related(ties.beside[at].1));
    }
    let Some(id) = page.tree.attr(label, "for") else {
        return Verdict::CantTell(reason("maybe-no-field"));
    };
    match page.by_id(label, id).and_then(|node| page.tree.element(node)) {
        Some(element) if element.local().contains('-') => Verdict::Passed,
        Some(element) => {
            Verdict::CantTell(reason("maybe-not-labelable").with("element", excerpt(element.local())))
        }
        None => Verdict::CantTell(reason("maybe-missing-id").with("id", excerpt(id))),
    }
}

impl Ties {
    fn of(page: &Page, map: &FormMap) -> Self {
        let mut referred = HashSet::new();
        for node in page.elements() {
            let ids = page.tree.attr(*node, "aria-labelledby").unwrap_or_default();
            referred.extend(ids.split_ascii_whitespace().filter_map(|id| page.by_id(*node, id)));
        }
        let mut beside: Vec<(NodeId, NodeId)> = map
            .fields
            .iter()
            .filter_map(|field| Some((label_beside(page, map, field)?, field.node)))
            .collect();
        beside.sort_unstable();
        beside.dedup_by_key(|(label, _)| *label);
        Self { referred, beside }
    }
}

/// The `label` directly beside a field without a name, before it or, for what is ticked, after it.
fn label_beside(page: &Page, map: &FormMap, field: &Field) -> Option<NodeId> {
    let name = page.name(field.node);
    if !name.is_empty() || name.unsure.is_some() {
        return None;
    }
    let line = match field.kind {
        Kind::Check | Kind::Radio => map.line_after(page, field),
        Kind::Text | Kind::Choice | Kind::File => map.line_before(page, field),
    };
    match line?.owner {
        Owner::Label(label) => Some(label),
        Owner::Plain | Owner::Legend | Owner::Heading | Owner::Link => None,
    }
}

/// Further fields inside the label that nothing names.
fn nameless_others(page: &Page, map: &FormMap, label: NodeId) -> Vec<NodeId> {
    let control = page.labeled_control(label);
    map.fields_in(label)
        .iter()
        .map(|field| field.node)
        .filter(|node| Some(*node) != control && page.name(*node).is_empty())
        .collect()
}

fn holds_custom_element(page: &Page, label: NodeId) -> bool {
    page.flat_descendants(label)
        .any(|node| page.tree.element(node).is_some_and(|e| e.is_html() && e.local().contains('-')))
}
