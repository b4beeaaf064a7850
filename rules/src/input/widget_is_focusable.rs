//! What its role calls a button, a field or a switch can have the keyboard focus.
//!
//! # Applicability
//! Every element in the accessibility tree with an explicit role `button`, `checkbox`, `combobox`, `link`, `searchbox`,
//! `slider`, `spinbutton`, `switch` or `textbox` that can be seen, is not disabled and is no control of HTML by itself.
//!
//! # Expectation
//! It can have the focus, or holds something that can, or is inside something that can; or an element with
//! `aria-activedescendant` refers to it.
//!
//! # Assumptions
//! Where an attribute of the element itself reacts to clicks, no script makes the element focusable later. In a page seen by
//! a browser, scripts have done what they do.
//!
//! # Known problems
//! Elsewhere a script may add `tabindex`, or nothing happens when the element is used; then the rule asks. Parts of composite widgets (options, tabs, menu items) are
//! left out: what is around them moves the focus.
//!
//! # Reasons
//! * `not-focusable` {role}
//! * `maybe-not-focusable` {role}: asks; a script of the page may make it focusable.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::Focusability;
use page::{Fact, NodeId, Page, Source};
use standards::aria::Role;
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "widget-is-focusable",
    version: 1,
    requirements: &[fails(2, 1, 1), fails(4, 1, 2)],
    techniques: &["G202", "F54", "F59", "SCR29"],
    act: &[],
    aspects: &[Aspect::Keyboard, Aspect::Forms],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["not-focusable", "maybe-not-focusable"],
    targets,
    expect,
};

/// Attributes by which an element reacts to a pointer.
const HANDLERS: &[&str] =
    &["onclick", "onmousedown", "onmouseup", "onpointerdown", "onpointerup", "ontouchstart"];

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.explicit_role(*node).is_some_and(is_widget)
                && page.in_accessibility_tree(*node)
                && page.is_visible(*node) == Fact::Known(true)
                && !page.is_disabled(*node)
                && !is_native(page, *node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let can_focus = |node: NodeId| page.focusability(node) != Focusability::None;
    let around = page.flat_ancestors(target.node).any(|outer| {
        page.tree.element(outer).is_some()
            && can_focus(outer)
            && page.role(outer).is_some_and(|role| role.inherits(Role::Widget))
    });
    if can_focus(target.node)
        || around
        || page.flat_descendants(target.node).any(can_focus)
        || is_active_descendant(page, target.node)
    {
        return Verdict::Passed;
    }
    let role = page.tree.attr(target.node, "role").unwrap_or_default().trim();
    let certain = is_settled(page) || HANDLERS.iter().any(|name| page.tree.attr(target.node, name).is_some());
    if certain {
        Verdict::Failed(Reason::new("not-focusable").with("role", role))
    } else {
        Verdict::CantTell(Reason::new("maybe-not-focusable").with("role", role))
    }
}

fn is_widget(role: Role) -> bool {
    matches!(
        role,
        Role::Button
            | Role::Checkbox
            | Role::Combobox
            | Role::Link
            | Role::Searchbox
            | Role::Slider
            | Role::Spinbutton
            | Role::Switch
            | Role::Textbox
    )
}

fn is_native(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|e| {
        e.is_html()
            && (matches!(&**e.local(), "input" | "select" | "textarea" | "button" | "summary" | "area")
                || (e.is("a") && e.has("href"))
                || e.local().contains('-'))
    })
}

/// Scripts have run.
fn is_settled(page: &Page) -> bool {
    match page.source {
        Source::Rendered { .. } | Source::Guided { .. } => true,
        Source::Static { .. } => false,
    }
}

/// An element that manages the focus refers to it.
fn is_active_descendant(page: &Page, node: NodeId) -> bool {
    page.tree.attr(node, "id").is_some_and(|id| {
        page.flat_ancestors(node).any(|outer| page.tree.attr(outer, "aria-activedescendant") == Some(id))
    })
}
