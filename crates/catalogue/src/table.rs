//! Tables whose first row holds the labels and whose second the values.

use page::{NodeId, Page};

use crate::labels;
use crate::text::squeeze;

/// Rows and cells of a table that are looked at.
const ROWS: usize = 3;
const CELLS: usize = 30;

/// The cells of such a table, each label before its value; `None` for every other table.
pub(crate) fn pairs(page: &Page, table: NodeId) -> Option<Vec<NodeId>> {
    let tree = &page.tree;
    if !tree.is(table, "table") {
        return None;
    }
    let is_row = |node: &NodeId| tree.is(*node, "tr");
    let rows: Vec<NodeId> = tree.descendants(table).filter(is_row).take(ROWS).collect();
    let [labels, values] = rows[..] else { return None };
    let cells = |row: NodeId| -> Vec<NodeId> {
        let is_cell = |node: &NodeId| tree.is(*node, "td") || tree.is(*node, "th");
        tree.children(row).filter(is_cell).take(CELLS).collect()
    };
    let (labels, values) = (cells(labels), cells(values));
    let is_label = |cell: &NodeId| labels::is_label(&squeeze(&tree.text_content(*cell)));
    let is_transposed = labels.len() > 1
        && labels.len() == values.len()
        && labels.iter().all(is_label)
        && !values.iter().any(is_label);
    is_transposed.then(|| labels.into_iter().zip(values).flat_map(|(label, value)| [label, value]).collect())
}
