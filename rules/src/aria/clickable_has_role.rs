//! What works as a control says that it is one.
//!
//! # Applicability
//! Every visible HTML element with code for clicks that gets the focus by its `tabindex` alone, and is no control
//! of HTML.
//!
//! # Expectation
//! It has a role of a control: `button`, `link` …
//!
//! # Assumptions
//! Whoever gives an element code for clicks and a place in the order of the Tab key makes a control of it.
//!
//! # Known problems
//! What holds controls itself may listen to them: then the rule asks. Listeners that scripts add are not seen.
//!
//! # Reasons
//! * `no-role` {element}: it has no role at all.
//! * `maybe-no-role` {role}: asks; it has the role of something else, is a header or cell of a table, or holds controls.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::Focusability;
use page::{Element, Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::scripts::{self, handler};

/// See the module.
pub static RULE: Rule = Rule {
    id: "clickable-has-role",
    version: 2,
    requirements: &[fails(4, 1, 2)],
    techniques: &["F15", "F42", "F59", "G108"],
    act: &[],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-role", "maybe-no-role"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let is_target = |node: &NodeId| {
        page.tree.element(*node).is_some_and(|element| {
            handler(element, "click").is_some() && element.has("tabindex") && !is_control(element)
        }) && page.focusability(*node) == Focusability::Sequential
            && page.is_visible(*node) == Fact::Known(true)
            && page.in_accessibility_tree(*node)
    };
    page.elements().iter().copied().filter(is_target).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let role = page.explicit_role(target.node);
    let is_control_role = |role: Role| role.inherits(Role::Widget) || role == Role::Application;
    if role.is_some_and(is_control_role) {
        return Verdict::Passed;
    }
    let holds_controls = page
        .flat_descendants(target.node)
        .any(|inner| page.focusability_if_shown(inner) != Focusability::None);
    // A script may set the role.
    let may_change = scripts::of(page).naming(&["role", "setAttribute", "attr"]).is_some();
    let element =
        page.tree.element(target.node).map(|element| element.local().to_string()).unwrap_or_default();
    // In a grid, headers and cells are controls.
    let may_be_control = page.role(target.node).is_some_and(is_control_role);
    if role.is_none() && !may_be_control && !holds_controls && !may_change {
        return Verdict::Failed(Reason::new("no-role").with("element", element));
    }
    let role = role.map_or(element, |role| role.name().to_owned());
    Verdict::CantTell(Reason::new("maybe-no-role").with("role", role))
}

/// A control by itself, or what something else decides about.
fn is_control(element: &Element) -> bool {
    let name = &**element.local();
    !element.is_html()
        || name.contains('-')
        || element.has("contenteditable")
        || (matches!(name, "a" | "area") && element.has("href"))
        || [
            "button", "input", "select", "textarea", "summary", "details", "iframe", "audio", "video",
            "object", "embed", "label", "option", "html", "body", "dialog", "form", "main",
        ]
        .contains(&name)
}
