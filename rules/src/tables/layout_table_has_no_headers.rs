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
//! Which of the two the author meant takes a person: the rule only asks. A single row of headers may wait for a script to
//! fill the table.
//!
//! # Reasons
//! * `marked-layout` {mark}: asks; it is marked as presentational, and has this.
//! * `maybe-layout` {mark}: asks; it looks like layout, and has this.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use crate::shared::table_use::{self, Use};

/// See the module.
pub static RULE: Rule = Rule {
    id: "layout-table-has-no-headers",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["F46", "F92"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["marked-layout", "maybe-layout"],
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
    let key = match table_use::of(page, target.node) {
        Use::MarkedLayout => "marked-layout",
        Use::Layout => "maybe-layout",
        Use::Unclear | Use::Data => return Verdict::Passed,
    };
    Verdict::CantTell(Reason::new(key).with("mark", mark))
}
