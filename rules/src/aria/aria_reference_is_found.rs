//! What an `aria-` attribute refers to is there.
//!
//! # Applicability
//! Every exposed element's attribute of WAI-ARIA with a list of ids, or one id, and a value; `aria-describedby` and
//! `aria-errormessage` of form fields, which have a rule of their own, and `aria-controls` of what is not opened left out.
//!
//! # Expectation
//! Every id is that of an element in the same tree.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG does not ask for it as such: a name may come from the other ids. A script may add the element: where scripts can
//! run, the rule asks.
//!
//! # Reasons
//! * `missing` {attribute, ids}: the page has no such elements.
//! * `maybe-missing` {attribute, ids}: asks; as above, and a script may add them.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page, Source};
use standards::aria::{AriaAttribute, Role, ValueType};
use standards::varam::Aspect;

use crate::shared::aria_attributes;
use crate::shared::excerpt::excerpt;
use crate::shared::scripts;

/// See the module.
pub static RULE: Rule = Rule {
    id: "aria-reference-is-found",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(4, 1, 2)],
    techniques: &["ARIA1", "ARIA16"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Advice,
    needs: &[],
    says: &["missing", "maybe-missing"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.in_accessibility_tree(*node))
        .flat_map(|node| {
            references(page, node).map(move |attribute| Target::attr(node, attribute.name.as_str()))
        })
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let name = target.attr.unwrap_or_default();
    let ids = page.tree.attr(target.node, name).unwrap_or_default().split_ascii_whitespace();
    let missing: Vec<&str> = ids.filter(|id| page.by_id(target.node, id).is_none()).collect();
    if missing.is_empty() {
        return Verdict::Passed;
    }
    let reason = |key| Reason::new(key).with("attribute", name).with("ids", excerpt(&missing.join(" ")));
    let is_static = matches!(page.source, Source::Static { .. });
    if is_static && !scripts::of(page).is_empty() {
        return Verdict::CantTell(reason("maybe-missing"));
    }
    Verdict::Failed(reason("missing"))
}

fn references(page: &Page, node: NodeId) -> impl Iterator<Item = &'static AriaAttribute> + '_ {
    aria_attributes::given(page, node).filter(move |attribute| {
        let refers = matches!(attribute.value, ValueType::IdReference | ValueType::IdReferences);
        let is_left_out = match attribute.name.as_str() {
            "aria-describedby" | "aria-errormessage" => is_field(page, node),
            "aria-controls" | "aria-activedescendant" => !is_open(page, node),
            _ => false,
        };
        refers && !is_left_out
    })
}

fn is_field(page: &Page, node: NodeId) -> bool {
    page.role(node).is_some_and(|role| role.inherits(Role::Input))
        || ["input", "select", "textarea"].iter().any(|field| page.tree.is(node, field))
}

/// Says that what it controls is there.
fn is_open(page: &Page, node: NodeId) -> bool {
    let is_true =
        |name| page.tree.attr(node, name).is_some_and(|value| value.trim().eq_ignore_ascii_case("true"));
    is_true("aria-expanded") || is_true("aria-selected")
}
