//! What a table cell names as its headers are other cells of the same table.
//!
//! # Applicability
//! Every `headers` attribute of a `td` or `th` in a `table` that is visible, in the accessibility tree, and has the
//! semantic role `table`, `grid` or `treegrid`.
//!
//! # Expectation
//! Each of its tokens is the id of another cell (`td` or `th`) of the same table.
//!
//! # Assumptions
//! The attribute is needed to tie data to headers, and is used for nothing else. Ids are unique.
//!
//! # Known problems
//! A cell that is referred to need not be a header cell. Where browsers find the right headers by themselves, 1.3.1 may
//! hold although the rule fails.
//!
//! # Reasons
//! * `itself` {id}: the cell names itself.
//! * `no-such-id` {id}: no element has this id.
//! * `other-table` {id}: a cell of another table (related).
//! * `not-a-cell` {id}: an element that is no cell (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "table-headers-refer-to-cells",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["H43", "F90"],
    act: &["a25f45"],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["itself", "no-such-id", "other-table", "not-a-cell"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.attr(*node, "headers").is_some()
                && is_cell(page, *node)
                && table_of(page, *node).is_some_and(|table| is_data_table(page, table))
        })
        .map(|node| Target::attr(node, "headers"))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let headers = page.tree.attr(target.node, "headers").unwrap_or_default();
    headers
        .split_ascii_whitespace()
        .find_map(|id| fault(page, target.node, id))
        .map_or(Verdict::Passed, Verdict::Failed)
}

fn fault(page: &Page, cell: NodeId, id: &str) -> Option<Reason> {
    let reason = |key| Reason::new(key).with("id", excerpt(id));
    if page.tree.attr(cell, "id") == Some(id) {
        return Some(reason("itself"));
    }
    let table = table_of(page, cell)?;
    let is_in_table = page.tree.descendants(table).any(|other| {
        page.tree.attr(other, "id") == Some(id)
            && is_cell(page, other)
            && table_of(page, other) == Some(table)
    });
    if is_in_table {
        return None;
    }
    Some(match page.by_id(cell, id) {
        None => reason("no-such-id"),
        Some(other) if is_cell(page, other) => reason("other-table").related(other),
        Some(other) => reason("not-a-cell").related(other),
    })
}

fn is_cell(page: &Page, node: NodeId) -> bool {
    page.tree.is(node, "td") || page.tree.is(node, "th")
}

/// The nearest table around the node, in the same tree.
fn table_of(page: &Page, node: NodeId) -> Option<NodeId> {
    page.tree.ancestors(node).find(|ancestor| page.tree.is(*ancestor, "table"))
}

fn is_data_table(page: &Page, table: NodeId) -> bool {
    matches!(page.role(table), Some(Role::Table | Role::Grid | Role::Treegrid))
        && page.in_accessibility_tree(table)
        && page.is_visible(table) != Fact::Known(false)
}
