//! Every form field has a name.
//!
//! # Applicability
//! Every element in the accessibility tree that has one of the roles `checkbox`, `listbox`, `menuitemcheckbox`,
//! `menuitemradio`, `radio`, `searchbox`, `slider`, `spinbutton`, `switch`, `textbox`, or that is a `select` or `input`
//! with the role `combobox`; and every `input` without a role of the types `color`, `date`, `datetime-local`, `file`,
//! `month`, `password`, `time` and `week`. Disabled fields count: they are listed and read as well.
//!
//! # Expectation
//! It has an accessible name that is not empty. A placeholder gives one.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! A `combobox` on other elements than `select` and `input` is not looked at: in older patterns it only wraps the field.
//! Whether the name says what to enter, and whether a visible label is there, are other questions.
//!
//! # Reasons
//! * `no-name`: nothing names it.
//! * `unconnected-label`: a `label` for it names an element that labels cannot name (related).
//! * `broken-reference` {ids}: `aria-labelledby` refers to ids that the page does not have.
//! * `name-unknown`: asks; a part of the name cannot be known from the page.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Element, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::missing_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "form-field-has-name",
    version: 1,
    requirements: &[fails(4, 1, 2)],
    techniques: &["H44", "H65", "ARIA14", "ARIA16", "F68", "F82", "F86"],
    act: &["e086e5"],
    aspects: &[Aspect::Forms],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-name", "unconnected-label", "broken-reference", "name-unknown"],
    targets,
    expect,
};

/// Types of `input` that HTML-AAM gives no role.
const TYPES_WITHOUT_ROLE: &[&str] =
    &["color", "date", "datetime-local", "file", "month", "password", "time", "week"];

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| is_field(page, *node) && page.in_accessibility_tree(*node))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    match missing_name::of_itself(page, target.node) {
        Verdict::Failed(reason) if reason.key == "no-name" => match unconnected_label(page, target.node) {
            Some(label) => Verdict::Failed(Reason::new("unconnected-label").related(label)),
            None => Verdict::Failed(reason),
        },
        verdict => verdict,
    }
}

fn is_field(page: &Page, node: NodeId) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    match page.role(node) {
        Some(
            Role::Checkbox
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
        Some(Role::Combobox) => element.is("select") || element.is("input"),
        Some(_) => false,
        None => is_input_without_role(element),
    }
}

fn is_input_without_role(element: &Element) -> bool {
    element.is("input")
        && element.attr("type").is_some_and(|kind| {
            let kind = kind.trim_ascii().to_ascii_lowercase();
            TYPES_WITHOUT_ROLE.contains(&kind.as_str())
        })
}

/// A `label` whose `for` is the id of an element that is not labelable.
fn unconnected_label(page: &Page, node: NodeId) -> Option<NodeId> {
    let id = page.tree.attr(node, "id").filter(|id| !id.is_empty())?;
    let root = page.tree.root(node);
    page.tree.descendants(root).find(|label| {
        page.tree.is(*label, "label")
            && page.tree.attr(*label, "for") == Some(id)
            && page.labeled_control(*label).is_none()
    })
}
