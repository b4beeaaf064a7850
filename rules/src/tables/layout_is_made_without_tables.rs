//! Tables are not used to lay out forms or other tables.
//!
//! # Applicability
//! Every exposed `table` with the semantic role `table` that has no header cell, caption or summary.
//!
//! # Expectation
//! No other table and no form stands in its cells, and not more than one form field that a person fills in.
//!
//! # Assumptions
//! A table with several fields and no headers lays out a form.
//!
//! # Known problems
//! WCAG allows tables for layout if the order of the content makes sense.
//!
//! # Reasons
//! * `nested`: another table stands in it (related).
//! * `form`: form fields stand in it (the first is related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::table_use;

/// Elements of a table that are looked at.
const LOOKED_AT: usize = 5_000;

/// See the module.
pub static RULE: Rule = Rule {
    id: "layout-is-made-without-tables",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(1, 3, 2)],
    techniques: &["F49"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["nested", "form"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "table")
                && page.role(*node) == Some(Role::Table)
                && page.in_accessibility_tree(*node)
                && table_use::data_mark(page, *node).is_none()
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let inner = || page.tree.descendants(target.node).take(LOOKED_AT);
    if let Some(table) = inner().find(|node| page.tree.is(*node, "table")) {
        return Verdict::Failed(Reason::new("nested").related(table));
    }
    let mut fields = inner().filter(|node| is_field(page, *node));
    match (fields.next(), fields.next()) {
        (Some(field), Some(_)) => Verdict::Failed(Reason::new("form").related(field)),
        (Some(_) | None, _) => Verdict::Passed,
    }
}

/// A field that a person fills in; check boxes and buttons stand in tables of data, too.
fn is_field(page: &Page, node: NodeId) -> bool {
    matches!(
        page.role(node),
        Some(Role::Textbox | Role::Combobox | Role::Listbox | Role::Searchbox | Role::Radio)
    ) && page.in_accessibility_tree(node)
}
