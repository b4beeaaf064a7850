//! Tables as HTML lays them out: which cell covers which slot.

use std::collections::HashMap;
use std::ops::Range;

use crate::page::Page;
use crate::tree::{NodeId, Tree};

/// Most slots of one table; what comes after is not laid out.
const MOST_SLOTS: usize = 1 << 20;
/// Widest cell that HTML allows.
const WIDEST: usize = 1_000;

/// A `td` or `th` and the slots that it covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridCell {
    /// The cell.
    pub node: NodeId,
    /// Columns.
    pub columns: Range<usize>,
    /// Rows.
    pub rows: Range<usize>,
    /// Rows of its `thead`, `tbody` or `tfoot`; `None` for a row directly in the table.
    pub row_group: Option<Range<usize>>,
}

/// A `table` laid out by HTML's "algorithm for processing rows".
#[derive(Debug, Default)]
pub struct Grid {
    cells: Vec<GridCell>,
    by_node: HashMap<NodeId, usize>,
    slots: Vec<Vec<Slot>>,
    column_groups: Vec<Range<usize>>,
    rows_with_data: Vec<bool>,
    columns_with_data: Vec<bool>,
    referring: HashMap<String, Vec<NodeId>>,
    is_cut: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Slot {
    #[default]
    Empty,
    Cell(usize),
    /// More than one cell covers it.
    Shared,
}

impl Grid {
    fn of(tree: &Tree, table: NodeId) -> Self {
        let mut grid = Self::default();
        let groups = row_groups(tree, table);
        let mut filled = 0;
        let mut start = 0;
        for (is_group, rows) in groups {
            let group = start..start + rows.len();
            grid.slots.resize(group.end, Vec::new());
            for (offset, row) in rows.into_iter().enumerate() {
                grid.add_row(tree, row, group.start + offset, &group, is_group, &mut filled);
            }
            start = group.end;
        }
        grid.rows_with_data = vec![false; grid.slots.len()];
        grid.columns_with_data = vec![false; grid.slots.iter().map(Vec::len).max().unwrap_or(0)];
        for cell in &grid.cells {
            if tree.is(cell.node, "td") {
                cell.rows.clone().for_each(|y| grid.rows_with_data[y] = true);
                cell.columns.clone().for_each(|x| grid.columns_with_data[x] = true);
            }
            for id in tree.attr(cell.node, "headers").unwrap_or("").split_ascii_whitespace() {
                grid.referring.entry(id.to_owned()).or_default().push(cell.node);
            }
        }
        grid.column_groups = column_groups(tree, table);
        grid
    }

    fn add_row(
        &mut self,
        tree: &Tree,
        row: NodeId,
        y: usize,
        group: &Range<usize>,
        is_group: bool,
        filled: &mut usize,
    ) {
        let mut x = 0;
        for node in tree.children(row).filter(|node| tree.is(*node, "td") || tree.is(*node, "th")) {
            while self.slots[y].get(x).is_some_and(|slot| *slot != Slot::Empty) {
                x += 1;
            }
            let width = span(tree, node, "colspan").unwrap_or(1).clamp(1, WIDEST);
            let height = match span(tree, node, "rowspan") {
                Some(0) => group.end - y,
                Some(rows) => rows.min(group.end - y),
                None => 1,
            };
            *filled += width * height;
            if *filled > MOST_SLOTS {
                self.is_cut = true;
                return;
            }
            let index = self.cells.len();
            let (columns, rows) = (x..x + width, y..y + height);
            for slots in &mut self.slots[rows.clone()] {
                if slots.len() < columns.end {
                    slots.resize(columns.end, Slot::Empty);
                }
                for slot in &mut slots[columns.clone()] {
                    *slot = if *slot == Slot::Empty { Slot::Cell(index) } else { Slot::Shared };
                }
            }
            x = columns.end;
            self.by_node.insert(node, index);
            self.cells.push(GridCell { node, columns, rows, row_group: is_group.then(|| group.clone()) });
        }
    }

    /// All cells, row by row.
    pub fn cells(&self) -> &[GridCell] {
        &self.cells
    }

    /// Where a cell is.
    pub fn cell(&self, node: NodeId) -> Option<&GridCell> {
        self.by_node.get(&node).map(|index| &self.cells[*index])
    }

    /// The only cell that covers the slot.
    pub fn at(&self, column: usize, row: usize) -> Option<&GridCell> {
        match self.slots.get(row)?.get(column)? {
            Slot::Cell(index) => Some(&self.cells[*index]),
            Slot::Empty | Slot::Shared => None,
        }
    }

    /// Number of rows.
    pub fn height(&self) -> usize {
        self.slots.len()
    }

    /// Number of columns that cells cover.
    pub fn width(&self) -> usize {
        self.columns_with_data.len()
    }

    /// A `td` covers a slot of one of the rows.
    pub fn has_data_in_rows(&self, rows: Range<usize>) -> bool {
        self.rows_with_data[rows].contains(&true)
    }

    /// A `td` covers a slot of one of the columns.
    pub fn has_data_in_columns(&self, columns: Range<usize>) -> bool {
        self.columns_with_data[columns].contains(&true)
    }

    /// Columns of the `colgroup` that the column is in.
    pub fn column_group(&self, column: usize) -> Option<Range<usize>> {
        self.column_groups.iter().find(|group| group.contains(&column)).cloned()
    }

    /// Cells whose `headers` attribute names the id.
    pub fn referring(&self, id: &str) -> &[NodeId] {
        self.referring.get(id).map_or(&[], Vec::as_slice)
    }

    /// The table was too large to lay out whole.
    pub fn is_cut(&self) -> bool {
        self.is_cut
    }
}

/// The rows of each row group, those of `tfoot` last; rows directly in the table are one group that is none.
fn row_groups(tree: &Tree, table: NodeId) -> Vec<(bool, Vec<NodeId>)> {
    let rows = |parent: NodeId| tree.children(parent).filter(|node| tree.is(*node, "tr")).collect::<Vec<_>>();
    let mut groups: Vec<(bool, Vec<NodeId>)> = Vec::new();
    let mut feet = Vec::new();
    for child in tree.children(table) {
        if tree.is(child, "tr") {
            match groups.last_mut() {
                Some((false, loose)) => loose.push(child),
                Some(_) | None => groups.push((false, vec![child])),
            }
        } else if tree.is(child, "tfoot") {
            feet.push((true, rows(child)));
        } else if tree.is(child, "thead") || tree.is(child, "tbody") {
            groups.push((true, rows(child)));
        }
    }
    groups.extend(feet);
    groups
}

fn column_groups(tree: &Tree, table: NodeId) -> Vec<Range<usize>> {
    let width = |node| span(tree, node, "span").unwrap_or(1).clamp(1, WIDEST);
    let mut start = 0;
    let groups = tree.children(table).filter(|node| tree.is(*node, "colgroup"));
    groups
        .map(|group| {
            let columns: Vec<NodeId> = tree.children(group).filter(|node| tree.is(*node, "col")).collect();
            let wide = if columns.is_empty() { width(group) } else { columns.into_iter().map(width).sum() };
            let range = start..start + wide;
            start = range.end;
            range
        })
        .collect()
}

/// A number of rows or columns; `None` where there is no number.
fn span(tree: &Tree, node: NodeId, attribute: &str) -> Option<usize> {
    let text = tree.attr(node, attribute)?.trim_ascii_start();
    let digits = text.strip_prefix('+').unwrap_or(text);
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    if end == 0 { None } else { Some(digits[..end].parse().unwrap_or(WIDEST)) }
}

impl Page {
    /// The layout of a `table`; `None` for other elements.
    pub fn grid(&self, table: NodeId) -> Option<&Grid> {
        let grids = self.derived().grids.get_or_init(|| {
            let tables = self.elements().iter().copied().filter(|node| self.tree.is(*node, "table"));
            tables.map(|table| (table, Grid::of(&self.tree, table))).collect()
        });
        grids.get(&table)
    }
}
