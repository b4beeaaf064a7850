//! A table of data has header cells.
//!
//! # Applicability
//! Every exposed HTML `table` with the semantic role `table` or `grid` that is not used for layout: no other table, form,
//! section or main heading stands in its cells, and it has at least two rows and two columns.
//!
//! # Expectation
//! One of its cells is a header: a `th`, or a cell with the role of a header.
//!
//! # Assumptions
//! A row of several cells with words that the author put into `thead` holds headers. So does a row of bold words above
//! rows that are not bold, if one of them stands above nothing but numbers.
//!
//! # Known problems
//! Whether a table without any sign of headers is one of data takes a person: the rule asks.
//!
//! # Reasons
//! * `data-cells-in-head`: the row in `thead` holds words in data cells only (related).
//! * `bold-headers` {text}: all cells of the first row are bold words, those below are not, and a column of numbers is below.
//! * `maybe-bold-headers` {text}: asks; the cells of the first row are bold and those below are not.
//! * `maybe-no-headers`: asks; it looks like a table of data and has no header cell.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::{Grid, GridCell};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::table_use::{self, Use};
use crate::shared::text_blocks::beginning;

/// Weight from which text is bold.
const BOLD: f32 = 600.0;

/// See the module.
pub static RULE: Rule = Rule {
    id: "data-table-has-headers",
    version: 2,
    requirements: &[fails(1, 3, 1)],
    techniques: &["H51", "F91"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["data-cells-in-head", "bold-headers", "maybe-bold-headers", "maybe-no-headers"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "table")
                && matches!(page.role(*node), Some(Role::Table | Role::Grid))
                && page.in_accessibility_tree(*node)
                && (has_header(page, *node) || matches!(table_use::of(page, *node), Use::Data | Use::Unclear))
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(grid) = page.grid(target.node).filter(|_| !has_header(page, target.node)) else {
        return Verdict::Passed;
    };
    let head = page.tree.children(target.node).find(|node| page.tree.is(*node, "thead"));
    if let Some(head) = head.filter(|head| heads_columns(page, grid, *head))
        && grid.cells().iter().any(|cell| !page.tree.ancestors(cell.node).take(2).any(|outer| outer == head))
    {
        return Verdict::Failed(Reason::new("data-cells-in-head").related(head));
    }
    if has_bold_first_row(page, grid) {
        let row = grid.cells().first().and_then(|cell| page.tree.node(cell.node).parent);
        let text = row.map(|row| page.visible_text(row)).unwrap_or_default();
        let reason = |key| Reason::new(key).with("text", excerpt(&text));
        return if heads_numbers(page, grid) {
            Verdict::Failed(reason("bold-headers"))
        } else {
            Verdict::CantTell(reason("maybe-bold-headers"))
        };
    }
    if table_use::of(page, target.node) == Use::Data || table_use::data_mark(page, target.node).is_some() {
        return Verdict::cant_tell("maybe-no-headers");
    }
    Verdict::Passed
}

fn has_header(page: &Page, table: NodeId) -> bool {
    let is_header = |role| matches!(role, Some(Role::Columnheader | Role::Rowheader));
    page.grid(table).is_some_and(|grid| {
        grid.cells().iter().any(|cell| is_header(page.role(cell.node)) || page.tree.is(cell.node, "th"))
    }) || page.tree.descendants(table).any(|node| is_header(page.explicit_role(node)))
}

/// At least two cells of the head hold words: a single one would be a title.
fn heads_columns(page: &Page, grid: &Grid, head: NodeId) -> bool {
    let in_head = |cell: &&GridCell| page.tree.ancestors(cell.node).take(2).any(|outer| outer == head);
    let has_words = |cell: &&GridCell| page.visible_text(cell.node).contains(char::is_alphabetic);
    grid.cells().iter().filter(in_head).filter(has_words).take(2).count() == 2
}

/// All words of the first row are bold, and those below are not.
fn has_bold_first_row(page: &Page, grid: &Grid) -> bool {
    let bold = |cell: &GridCell| beginning(page, cell.node, 0).map(|(style, _)| style.font_weight >= BOLD);
    let (first, below): (Vec<_>, Vec<_>) = grid.cells().iter().partition(|cell| cell.rows.start == 0);
    let mut heads = first.into_iter().filter_map(bold).peekable();
    heads.peek().is_some()
        && heads.all(|is_bold| is_bold)
        && below
            .iter()
            .filter(|cell| cell.columns.start > 0)
            .filter_map(|cell| bold(cell))
            .any(|is_bold| !is_bold)
}

/// Every cell of the first row holds words, no cell below is bold, and one of the columns below has nothing but numbers in
/// at least two rows.
fn heads_numbers(page: &Page, grid: &Grid) -> bool {
    let (first, below): (Vec<_>, Vec<_>) = grid.cells().iter().partition(|cell| cell.rows.start == 0);
    let has_words = |cell: &&GridCell| page.visible_text(cell.node).contains(char::is_alphabetic);
    let is_bold =
        |cell: &&GridCell| beginning(page, cell.node, 0).is_some_and(|(style, _)| style.font_weight >= BOLD);
    let is_number = |cell: &&GridCell| is_number(&page.visible_text(cell.node));
    first.len() == grid.width()
        && first.len() > 1
        && grid.height() > 2
        && first.iter().all(has_words)
        && !below.iter().any(is_bold)
        && (0..grid.width()).any(|column| {
            let cells = below.iter().filter(|cell| cell.columns == (column..column + 1));
            cells.clone().count() > 1 && cells.clone().all(&is_number)
        })
}

/// A number as people write it, perhaps with a unit or sign of money.
fn is_number(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    text.contains(|c: char| c.is_ascii_digit()) && letters <= 3
}
