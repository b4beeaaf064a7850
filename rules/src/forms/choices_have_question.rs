//! Radio buttons and checkboxes that answer one question are tied to that question.
//!
//! # Applicability
//! The first of every set of two or more radio buttons, or checkboxes, of HTML that have the same `name` in the same form
//! and are in the accessibility tree.
//!
//! # Expectation
//! The set is in a group with a name (`fieldset` with `legend`, or the role `group` or `radiogroup`) that holds no further
//! set of radio buttons; or each of its members has the question in its own name or description.
//!
//! # Assumptions
//! Answers such as "Yes" and "No" mean nothing without their question. Where a text stands before the set, that text is
//! the question, and only its position says so.
//!
//! # Known problems
//! Answers that can be understood alone need no group; that takes a person to see. The question may be told by a heading
//! or by the header of a table row.
//!
//! # Reasons
//! * `answers-without-question` {names, text}: the names are mere answers, the question is the text before them, and
//!   nothing in the code ties the two.
//! * `maybe-no-group` {names}: asks; the set is in no group with a name.
//! * `maybe-several-questions` {names, group}: asks; the group holds other questions too.

use std::collections::{BTreeMap, HashSet};

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;
use crate::shared::form_map::{self, Field, FormMap, Kind, Owner};

/// See the module.
pub static RULE: Rule = Rule {
    id: "choices-have-question",
    version: 1,
    requirements: &[fails(1, 3, 1), hints(3, 3, 2)],
    techniques: &["H71", "ARIA17"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["answers-without-question", "maybe-no-group", "maybe-several-questions"],
    targets,
    expect,
};

/// So many names are quoted.
const QUOTED: usize = 4;

/// Sets of choices, by their first member.
struct Sets(BTreeMap<NodeId, Vec<Field>>);

impl Sets {
    fn of(page: &Page, map: &FormMap) -> Self {
        let mut sets: BTreeMap<(NodeId, bool, &str), Vec<Field>> = BTreeMap::new();
        for field in map.fields.iter().filter(|field| is_choice(page, field)) {
            let form = form_map::form_of(page, field.node).unwrap_or_else(|| page.tree.root(field.node));
            let name = page.tree.attr(field.node, "name").unwrap_or_default();
            sets.entry((form, field.kind == Kind::Radio, name)).or_default().push(*field);
        }
        let several = sets.into_values().filter(|set| set.len() > 1);
        Self(several.filter_map(|set| Some((set.first()?.node, set))).collect())
    }
}

fn is_choice(page: &Page, field: &Field) -> bool {
    matches!(form_map::state(page, field.node), "radio" | "checkbox")
        && matches!(field.kind, Kind::Radio | Kind::Check)
        && page.tree.attr(field.node, "name").is_some_and(|name| !name.is_empty())
}

fn targets(page: &Page) -> Vec<Target> {
    let map = form_map::of(page);
    let sets = page.memo(|page| Sets::of(page, &map));
    map.fields
        .iter()
        .filter(|field| sets.0.contains_key(&field.node))
        .map(|field| Target::node(field.node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let map = form_map::of(page);
    let sets = page.memo(|page| Sets::of(page, &map));
    let Some((first, last)) = sets.0.get(&target.node).and_then(|set| Some((set.first()?, set.last()?)))
    else {
        return Verdict::Passed;
    };
    let set = &sets.0[&target.node];
    let quoted: Vec<&str> =
        set.iter().take(QUOTED).map(|field| page.name(field.node).text.as_str()).collect();
    let reason = |key| Reason::new(key).with("names", excerpt(&quoted.join(" · ")));
    if let Some(group) = named_group(page, first.node, last.node) {
        return if first.kind == Kind::Radio && holds_other_set(page, &map, group, first.node) {
            Verdict::CantTell(
                reason("maybe-several-questions").with("group", excerpt(&page.name(group).text)),
            )
        } else {
            Verdict::Passed
        };
    }
    if set.iter().all(|field| has_question_itself(page, field.node)) {
        return Verdict::Passed;
    }
    match question_before(page, &map, first) {
        Some(text)
            if set.iter().all(|field| is_mere_answer(page, field.node)) && !is_in_table(page, first.node) =>
        {
            Verdict::Failed(reason("answers-without-question").with("text", excerpt(&text)))
        }
        Some(_) | None => Verdict::CantTell(reason("maybe-no-group")),
    }
}

/// The nearest group around both that has a name.
fn named_group(page: &Page, first: NodeId, last: NodeId) -> Option<NodeId> {
    let around: HashSet<NodeId> = page.flat_ancestors(last).collect();
    page.flat_ancestors(first).filter(|outer| around.contains(outer)).find(|outer| {
        matches!(page.role(*outer), Some(Role::Group | Role::Radiogroup))
            && (!page.name(*outer).is_empty() || page.name(*outer).unsure.is_some())
    })
}

fn holds_other_set(page: &Page, map: &FormMap, group: NodeId, node: NodeId) -> bool {
    let name = page.tree.attr(node, "name");
    map.fields_in(group)
        .iter()
        .any(|field| field.kind == Kind::Radio && page.tree.attr(field.node, "name") != name)
}

/// More than its label goes into its name, or it has a description.
fn has_question_itself(page: &Page, node: NodeId) -> bool {
    let references =
        page.tree.attr(node, "aria-labelledby").unwrap_or_default().split_ascii_whitespace().count();
    references > 1 || !page.description(node).is_empty()
}

fn is_mere_answer(page: &Page, node: NodeId) -> bool {
    let name = page.name(node);
    name.unsure.is_none() && words::is(List::Answers, &name.text).is_some()
}

/// The text before the first of the set, where it is nothing but text.
fn question_before(page: &Page, map: &FormMap, first: &Field) -> Option<String> {
    let line = map.line_before(page, first)?;
    let is_apart = match line.owner {
        Owner::Plain | Owner::Legend => true,
        Owner::Label(label) => page.labeled_control(label) != Some(first.node),
        Owner::Heading | Owner::Link => false,
    };
    (is_apart && words::count(&line.text) > 1).then_some(line.text)
}

fn is_in_table(page: &Page, node: NodeId) -> bool {
    page.flat_ancestors(node).any(|outer| page.grid(outer).is_some())
}
