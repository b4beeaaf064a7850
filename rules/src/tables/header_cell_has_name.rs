//! A header cell of a table says something.
//!
//! # Applicability
//! Every exposed `th` with the semantic role of a header, but one in the upper left corner of its table.
//!
//! # Expectation
//! It has a name, or holds a control or text.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG does not ask for it: a column of buttons may do without a header. HTML recommends a `td` where there is nothing to
//! head.
//!
//! # Reasons
//! * `no-name`: there is nothing in it.
//! * `image-without-name`: it holds an image that names nothing (related).
//! * `broken-reference` {ids}: `aria-labelledby` refers to ids that the page does not have.
//! * `name-unknown`: asks; a part of the name cannot be known from the page.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, hints};
use page::derive::Focusability;
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::missing_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "header-cell-has-name",
    version: 1,
    requirements: &[hints(1, 3, 1)],
    techniques: &["H51"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["no-name", "image-without-name", "broken-reference", "name-unknown"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "th")
                && matches!(page.role(*node), Some(Role::Columnheader | Role::Rowheader))
                && page.in_accessibility_tree(*node)
                && !is_corner(page, *node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if page.flat_descendants(target.node).any(|inner| page.focusability(inner) != Focusability::None) {
        return Verdict::Passed;
    }
    missing_name::with_content(page, target.node)
}

fn is_corner(page: &Page, cell: NodeId) -> bool {
    let table = page.tree.ancestors(cell).find(|outer| page.tree.is(*outer, "table"));
    let place = table.and_then(|table| page.grid(table)).and_then(|grid| grid.cell(cell));
    place.is_some_and(|place| place.columns.start == 0 && place.rows.start == 0)
}
