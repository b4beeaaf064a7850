//! The title of a table is its caption.
//!
//! # Applicability
//! Every exposed data table with three rows and two columns at least, that has no `caption`.
//!
//! # Expectation
//! Its first row is not one cell with words across all columns.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Such a row may be a header of all columns: the rule asks.
//!
//! # Reasons
//! * `maybe-title` {text}: asks; the first row looks like the title of the table.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::table_use::{self, Use};

/// See the module.
pub static RULE: Rule = Rule {
    id: "table-title-is-caption",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["H39"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-title"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements().iter().copied().filter(|node| is_target(page, *node)).map(Target::node).collect()
}

fn is_target(page: &Page, node: NodeId) -> bool {
    page.tree.is(node, "table")
        && matches!(page.role(node), Some(Role::Table | Role::Grid))
        && page.in_accessibility_tree(node)
        && !page.tree.children(node).any(|child| page.tree.is(child, "caption"))
        && page.grid(node).is_some_and(|grid| grid.height() > 2 && grid.width() > 1)
        && matches!(table_use::of(page, node), Use::Data | Use::Unclear)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(grid) = page.grid(target.node) else { return Verdict::Passed };
    let mut first = grid.cells().iter().filter(|cell| cell.rows.start == 0);
    let (Some(cell), None) = (first.next(), first.next()) else { return Verdict::Passed };
    let text = page.visible_text(cell.node);
    let is_title = cell.columns.len() == grid.width() && text.contains(char::is_alphabetic);
    if is_title {
        Verdict::CantTell(Reason::new("maybe-title").with("text", excerpt(&text)))
    } else {
        Verdict::Passed
    }
}
