//! A form shows which of its fields must be filled in.
//!
//! # Applicability
//! Every form with a field that can be seen and that is required in the code, or at which a class of the element, of its
//! label or of the box around it says so.
//!
//! # Expectation
//! Each of these fields has a visible mark: an asterisk or a word at its label or in its box. Or the form says how required
//! fields are marked or marks those that are not required. Or it has at most two fields, and all of them are required.
//!
//! # Assumptions
//! In a form of one or two fields people know that both are needed.
//!
//! # Known problems
//! A mark drawn by a style sheet beside the label, or a coloured border, cannot be read from the code; so the rule asks,
//! once for each form.
//!
//! # Reasons
//! * `maybe-not-shown` {count, names}: asks; required fields without a visible mark (related).
//! * `maybe-only-class` {count, names}: asks; only a class marks these fields, so perhaps only a colour does.

use std::collections::BTreeMap;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::form_map::{self, Field, FormMap, Kind};
use crate::shared::required;

/// See the module.
pub static RULE: Rule = Rule {
    id: "required-is-visible",
    version: 1,
    requirements: &[fails(3, 3, 2), hints(1, 4, 1)],
    techniques: &["G83", "H90", "F81"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-not-shown", "maybe-only-class"],
    targets,
    expect,
};

/// So many fields are quoted and related.
const QUOTED: usize = 5;
/// A form of so few fields needs no marks if all are required.
const FEW: usize = 2;

/// Fields that are required or seem so, by their form.
struct Required {
    forms: BTreeMap<NodeId, Vec<(Field, bool)>>,
}

fn targets(page: &Page) -> Vec<Target> {
    let map = form_map::of(page);
    page.memo(|page| Required::of(page, &map)).forms.keys().copied().map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let map = form_map::of(page);
    let required = page.memo(|page| Required::of(page, &map));
    let form = target.node;
    let fields = required.forms.get(&form).map_or(&[][..], Vec::as_slice);
    let typed =
        map.fields_in(form).iter().filter(|field| matches!(field.kind, Kind::Text | Kind::Choice)).count();
    if typed <= FEW && fields.len() >= typed {
        return Verdict::Passed;
    }
    let unmarked: Vec<&(Field, bool)> =
        fields.iter().filter(|(field, _)| !is_shown(page, &map, field)).collect();
    if unmarked.is_empty() || is_told_otherwise(page, &map, form) {
        return Verdict::Passed;
    }
    let key = if unmarked.iter().all(|(_, is_in_code)| *is_in_code) {
        "maybe-not-shown"
    } else {
        "maybe-only-class"
    };
    let names: Vec<&str> =
        unmarked.iter().take(QUOTED).map(|(field, _)| page.name(field.node).text.as_str()).collect();
    let reason = Reason::new(key).with("count", unmarked.len()).with("names", excerpt(&names.join(" · ")));
    Verdict::CantTell(
        unmarked.iter().take(QUOTED).fold(reason, |reason, (field, _)| reason.related(field.node)),
    )
}

impl Required {
    fn of(page: &Page, map: &FormMap) -> Self {
        let mut forms: BTreeMap<NodeId, Vec<(Field, bool)>> = BTreeMap::new();
        for field in
            map.fields.iter().filter(|field| matches!(field.kind, Kind::Text | Kind::Choice | Kind::File))
        {
            let is_in_code = required::is_in_code(page, field.node);
            if page.is_visible(field.node) != Fact::Known(true) || page.is_disabled(field.node) {
                continue;
            }
            if let Some(form) = form_map::form_of(page, field.node)
                && (is_in_code || has_class(page, map, field))
            {
                forms.entry(form).or_default().push((*field, is_in_code));
            }
        }
        Self { forms }
    }
}

/// A mark is seen at the field, or generated at its label, or shown inside the field.
fn is_shown(page: &Page, map: &FormMap, field: &Field) -> bool {
    let box_text = map.text_in(page, map.block(page, field));
    let placeholder = page.tree.attr(field.node, "placeholder").unwrap_or_default();
    [&*required::seen_label(page, map, field), &box_text, &page.name(field.node).text, placeholder]
        .into_iter()
        .any(|text| required::has_sign(text) || required::is_marked(text))
}

/// The form says how required fields are marked, or marks the others.
fn is_told_otherwise(page: &Page, map: &FormMap, form: NodeId) -> bool {
    let text = map.text_in(page, form);
    required::is_optional(&text) || required::told(page).speaks_of_all
}

/// A class that says "required", at the field, its labels or its box.
fn has_class(page: &Page, map: &FormMap, field: &Field) -> bool {
    let block = map.block(page, field);
    let says = |node: &NodeId| {
        page.tree.attr(*node, "class").unwrap_or_default().split_ascii_whitespace().any(|class| {
            let class = class.to_ascii_lowercase();
            ["required", "mandatory", "obligat"]
                .iter()
                .any(|word| class.starts_with(word) || class.ends_with(word))
                && !class.contains("not-required")
        })
    };
    [field.node, block].iter().chain(page.labels(field.node)).any(says)
}
