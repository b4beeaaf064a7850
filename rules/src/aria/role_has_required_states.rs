//! An element with a role says the states that the role cannot do without.
//!
//! # Applicability
//! Every HTML and SVG element in the accessibility tree that has an explicit role, unless it has the same role by itself.
//!
//! # Expectation
//! All states and properties that WAI-ARIA requires for the role are there and not empty, except those for which
//! WAI-ARIA gives the role a default. A `separator` that can have the focus needs `aria-valuenow`.
//!
//! # Assumptions
//! What the element itself says counts: `<input type="checkbox" role="switch">` is checked or not without
//! `aria-checked`, and `h1` to `h6` have a level under every role.
//!
//! # Known problems
//! Browsers fill in a value for what is missing. It may be the right one, and so the rule gives advice and proves nothing.
//! Values are not looked at. WAI-ARIA 1.2 requires `aria-controls` of a `combobox` even while its list is closed.
//!
//! # Reasons
//! * `missing-states` {role, attributes}: these are missing or empty.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page, derive::Focusability};
use standards::aria::Role;
use standards::html_aam::input_state;
use standards::varam::Aspect;

use crate::shared::host_language::is_html_or_svg;

/// See the module.
pub static RULE: Rule = Rule {
    id: "role-has-required-states",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(4, 1, 2)],
    techniques: &["ARIA5"],
    act: &["4e8ab6"],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["missing-states"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            let explicit = page.explicit_role(*node);
            explicit.is_some()
                && explicit != page.implicit_role(*node)
                && is_html_or_svg(page, *node)
                && page.in_accessibility_tree(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(role) = page.explicit_role(target.node) else { return Verdict::Passed };
    let missing: Vec<&str> = required(page, target.node, role)
        .into_iter()
        .filter(|name| page.tree.attr(target.node, name).is_none_or(str::is_empty))
        .filter(|name| !says_by_itself(page, target.node, name))
        .collect();
    if missing.is_empty() {
        return Verdict::Passed;
    }
    let reason = Reason::new("missing-states").with("role", role.name());
    Verdict::Failed(reason.with("attributes", missing.join(", ")))
}

/// What the role requires and has no default for.
fn required(page: &Page, node: NodeId, role: Role) -> Vec<&'static str> {
    let entry = role.entry();
    let has_default = |name: &str| entry.implicit.iter().any(|(attribute, _)| attribute.name == name);
    let mut names: Vec<&str> = entry
        .required
        .iter()
        .map(|attribute| attribute.name.as_str())
        .filter(|name| !has_default(name))
        .collect();
    if role == Role::Separator && page.focusability(node) != Focusability::None {
        names.push("aria-valuenow");
    }
    names
}

/// True if the element has the state without an `aria-` attribute.
fn says_by_itself(page: &Page, node: NodeId, name: &str) -> bool {
    let Some(element) = page.tree.element(node).filter(|element| element.is_html()) else { return false };
    match &**element.local() {
        "input" => match input_state(element.attr("type")) {
            "checkbox" | "radio" => name == "aria-checked",
            "range" => name == "aria-valuenow",
            _ => false,
        },
        "meter" => name == "aria-valuenow",
        "option" => name == "aria-selected",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => name == "aria-level",
        _ => false,
    }
}
