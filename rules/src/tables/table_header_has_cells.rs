//! A header cell of a table heads at least one cell.
//!
//! # Applicability
//! Every HTML element with the semantic role `rowheader` or `columnheader` that is visible and in the accessibility tree,
//! if the nearest element around it with the semantic role `table` or `grid` is in the accessibility tree too.
//!
//! # Expectation
//! At least one other cell is assigned to it: by HTML's algorithm for header cells (`scope`, position, `headers`), or, in
//! a table made with roles, a cell in its row or column.
//!
//! # Assumptions
//! The table has data cells: where there are none, a script may add them later, and the rule asks.
//!
//! # Known problems
//! Where a header's `scope` or surroundings assign no cell by HTML, browsers may find cells in its row or column all the
//! same; the rule asks. Positions in a table made with roles count cells only, spans are not looked at.
//!
//! # Reasons
//! * `column-without-cells`: no cell is assigned to the header of a column.
//! * `row-without-cells`: no cell is assigned to the header of a row.
//! * `maybe-not-assigned`: asks; HTML assigns nothing, or the layout is not known, yet there are cells.
//! * `maybe-no-data`: asks; the table has no data cells.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::derive::{Grid, GridCell};
use page::{Element, Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "table-header-has-cells",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["H51", "H63"],
    act: &["d0f69e"],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["column-without-cells", "row-without-cells", "maybe-not-assigned", "maybe-no-data"],
    targets,
    expect,
};

/// What a header heads, as HTML's algorithm sees it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Heads {
    Column,
    Row,
    ColumnGroup,
    RowGroup,
    Nothing,
}

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.element(*node).is_some_and(Element::is_html)
                && matches!(page.role(*node), Some(Role::Rowheader | Role::Columnheader))
                && page.in_accessibility_tree(*node)
                && page.is_visible(*node) != Fact::Known(false)
                && table_of(page, *node).is_some_and(|table| page.in_accessibility_tree(table))
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let node = target.node;
    let Some(table) = table_of(page, node) else { return Verdict::Passed };
    let cell = page.grid(table).and_then(|grid| Some((grid, grid.cell(node)?)));
    let (is_assigned, seems_assigned) = if let Some((grid, cell)) = cell {
        in_grid(page, grid, cell)
    } else {
        let found = in_roles(page, table, node);
        (found, found || page.tree.is(table, "table"))
    };
    if is_assigned {
        Verdict::Passed
    } else if seems_assigned || page.is_visible(node) != Fact::Known(true) {
        Verdict::cant_tell("maybe-not-assigned")
    } else if !has_data(page, table) {
        Verdict::cant_tell("maybe-no-data")
    } else {
        let is_row = page.role(node) == Some(Role::Rowheader);
        Verdict::failed(if is_row { "row-without-cells" } else { "column-without-cells" })
    }
}

/// Whether a cell is assigned by HTML, and whether one seems to be by its place.
fn in_grid(page: &Page, grid: &Grid, cell: &GridCell) -> (bool, bool) {
    let id = page.tree.attr(cell.node, "id").unwrap_or("");
    if grid.referring(id).iter().any(|other| *other != cell.node && is_cell(page, *other)) {
        return (true, true);
    }
    let by_role = if page.role(cell.node) == Some(Role::Rowheader) { Heads::Row } else { Heads::Column };
    let seems = grid.is_cut() || heads_any(page, grid, cell, by_role);
    let heads = heads(page, grid, cell, by_role);
    (heads_any(page, grid, cell, heads), seems)
}

fn heads(page: &Page, grid: &Grid, cell: &GridCell, by_role: Heads) -> Heads {
    if !page.tree.is(cell.node, "th") || page.explicit_role(cell.node).is_some() {
        return by_role;
    }
    let scope = page.tree.attr(cell.node, "scope").unwrap_or("").to_ascii_lowercase();
    match scope.as_str() {
        "col" => Heads::Column,
        "row" => Heads::Row,
        "colgroup" => Heads::ColumnGroup,
        "rowgroup" => Heads::RowGroup,
        _ if !grid.has_data_in_rows(cell.rows.clone()) => Heads::Column,
        _ if !grid.has_data_in_columns(cell.columns.clone()) => Heads::Row,
        _ => Heads::Nothing,
    }
}

fn heads_any(page: &Page, grid: &Grid, header: &GridCell, heads: Heads) -> bool {
    let takes = |other: &GridCell| other.node != header.node && takes_headers(page, other.node);
    match heads {
        Heads::Nothing => false,
        Heads::Column => header.columns.clone().any(|x| {
            let below = (header.rows.end..grid.height()).filter_map(|y| grid.at(x, y));
            first_taker(page, below, |other| other.columns == header.columns)
        }),
        Heads::Row => header.rows.clone().any(|y| {
            let right = (header.columns.end..grid.width()).filter_map(|x| grid.at(x, y));
            first_taker(page, right, |other| other.rows == header.rows)
        }),
        Heads::ColumnGroup => grid.column_group(header.columns.start).is_some_and(|group| {
            grid.cells().iter().any(|other| {
                group.contains(&other.columns.start)
                    && other.columns.end > header.columns.start
                    && other.rows.end > header.rows.start
                    && takes(other)
            })
        }),
        Heads::RowGroup => header.row_group.as_ref().is_some_and(|group| {
            group.clone().any(|y| {
                let right = (header.columns.start..grid.width()).filter_map(|x| grid.at(x, y));
                y >= header.rows.start && right.into_iter().any(takes)
            })
        }),
    }
}

/// A cell that takes the header, before another header in line with it takes over.
fn first_taker<'a>(
    page: &Page,
    cells: impl Iterator<Item = &'a GridCell>,
    is_in_line: impl Fn(&GridCell) -> bool,
) -> bool {
    let mut has_data = false;
    for cell in cells {
        let is_header = page.tree.is(cell.node, "th");
        if is_header && has_data && is_in_line(cell) {
            return false;
        }
        if takes_headers(page, cell.node) {
            return true;
        }
        has_data |= !is_header;
    }
    false
}

/// A cell that gets its headers by position.
fn takes_headers(page: &Page, node: NodeId) -> bool {
    page.tree.attr(node, "headers").is_none() && is_cell(page, node)
}

/// In a table made with roles: a cell beside a row header, or at the same place of another row as a column header.
fn in_roles(page: &Page, table: NodeId, header: NodeId) -> bool {
    let Some(row) = page.flat_ancestors(header).find(|node| page.role(*node) == Some(Role::Row)) else {
        return page.flat_descendants(table).any(|node| node != header && is_cell(page, node));
    };
    if page.role(header) == Some(Role::Rowheader) {
        return cells_below(page, row).any(|node| node != header);
    }
    let place = cells_below(page, row).position(|node| node == header).unwrap_or(0);
    page.flat_descendants(table)
        .filter(|node| *node != row && page.role(*node) == Some(Role::Row))
        .any(|other| cells_below(page, other).nth(place).is_some())
}

fn cells_below(page: &Page, row: NodeId) -> impl Iterator<Item = NodeId> + '_ {
    page.flat_descendants(row).filter(|node| is_cell(page, *node))
}

fn is_cell(page: &Page, node: NodeId) -> bool {
    page.has_role(node, Role::Cell)
}

fn has_data(page: &Page, table: NodeId) -> bool {
    page.flat_descendants(table).any(|node| matches!(page.role(node), Some(Role::Cell | Role::Gridcell)))
}

/// The nearest table or grid around the node.
fn table_of(page: &Page, node: NodeId) -> Option<NodeId> {
    page.flat_ancestors(node).find(|around| matches!(page.role(*around), Some(Role::Table | Role::Grid)))
}
