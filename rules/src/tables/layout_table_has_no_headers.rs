//! A table used for layout is not dressed up as one of data, and the other way round.
//!
//! # Applicability
//! Every rendered HTML `table`, not hidden from assistive technology, that its author marked as presentational, or that
//! looks like layout: another table, a form, a section or a main heading stands in its cells, or it has one row or column.
//!
//! # Expectation
//! It has no `th`, no `caption` or `summary` with words, and no cell with `scope` or `headers`.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Which of the two the author meant takes a person: the rule asks. Only where a table that is marked as presentational
//! heads rows of data with `th` is it wrong either way. A single row of headers may wait for a script to
//! fill the table.
//!
//! # Reasons
//! * `marked-with-headers`: it is marked as presentational, and a row of `th` heads several rows of data.
//! * `marked-layout` {mark}: asks; it is marked as presentational, and has this.
//! * `maybe-layout` {mark}: asks; it looks like layout, and has this.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::table_use::{self, Use};

/// See the module.
pub static RULE: Rule = Rule {
    id: "layout-table-has-no-headers",
    version: 2,
    requirements: &[fails(1, 3, 1)],
    techniques: &["F46", "F92"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["marked-with-headers", "marked-layout", "maybe-layout"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "table")
                && page.is_rendered(*node)
                && !page.is_programmatically_hidden(*node)
                && matches!(table_use::of(page, *node), Use::MarkedLayout | Use::Layout)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(mark) = table_use::data_mark(page, target.node) else { return Verdict::Passed };
    if table_use::of(page, target.node) == Use::MarkedLayout && heads_data(page, target.node) {
        return Verdict::failed("marked-with-headers");
    }
    let key = match table_use::of(page, target.node) {
        Use::MarkedLayout => "marked-layout",
        Use::Layout => "maybe-layout",
        Use::Unclear | Use::Data => return Verdict::Passed,
    };
    Verdict::CantTell(Reason::new(key).with("mark", mark))
}

/// The first row is all headers with words, at least two, and the rows below, at least two, are all data.
fn heads_data(page: &Page, table: NodeId) -> bool {
    let Some(grid) = page.grid(table).filter(|grid| grid.height() > 2 && grid.width() > 1) else {
        return false;
    };
    let is_header = |node: NodeId| page.tree.is(node, "th");
    let has_words = |node: NodeId| page.visible_text(node).contains(char::is_alphanumeric);
    let (first, below): (Vec<_>, Vec<_>) = grid.cells().iter().partition(|cell| cell.rows.start == 0);
    first.len() > 1
        && first.iter().all(|cell| is_header(cell.node) && has_words(cell.node))
        && below
            .iter()
            .all(|cell| !page.tree.descendants(cell.node).any(|inner| page.tree.is(inner, "table")))
        && below.iter().filter(|cell| !is_header(cell.node) && has_words(cell.node)).count() * 2 > below.len()
}
