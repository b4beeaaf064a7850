//! A part of the page that people can write in is told to be a field.
//!
//! # Applicability
//! Every element that `contenteditable` makes editable, that is in the accessibility tree and can be seen, is not inside
//! another such element and is no field of HTML.
//!
//! # Expectation
//! It has the role `textbox`, `searchbox` or `combobox` and a name; or it is a cell of a grid, which takes its name from its
//! content.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Browsers tell screen readers that the element can be edited, but not what it is for. An editor made by a script may add
//! the role; so the rule asks.
//!
//! # Reasons
//! * `maybe-no-role`: asks; no role says that this is a field.
//! * `maybe-no-name`: asks; the role is there, and nothing names the field.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "editable-has-role",
    version: 1,
    requirements: &[fails(4, 1, 2)],
    techniques: &["ARIA4", "G108", "F15"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-no-role", "maybe-no-name"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| is_editable(page, *node) == Some(true) && !is_field_of_html(page, *node))
        .filter(|node| page.in_accessibility_tree(*node) && page.is_visible(*node) != Fact::Known(false))
        .filter(|node| page.tree.ancestors(*node).find_map(|outer| is_editable(page, outer)) != Some(true))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let name = page.name(target.node);
    match page.role(target.node) {
        Some(Role::Gridcell) => Verdict::Passed,
        Some(Role::Textbox | Role::Searchbox | Role::Combobox)
            if !name.is_empty() || name.unsure.is_some() =>
        {
            Verdict::Passed
        }
        Some(Role::Textbox | Role::Searchbox | Role::Combobox) => Verdict::cant_tell("maybe-no-name"),
        Some(_) | None => Verdict::cant_tell("maybe-no-role"),
    }
}

/// What the attribute says, if it is there and has a value that HTML knows.
fn is_editable(page: &Page, node: NodeId) -> Option<bool> {
    match page.tree.attr(node, "contenteditable")?.to_ascii_lowercase().as_str() {
        "" | "true" | "plaintext-only" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

fn is_field_of_html(page: &Page, node: NodeId) -> bool {
    ["input", "select", "textarea"].iter().any(|tag| page.tree.is(node, tag))
}
