//! A table of data has a name of its own.
//!
//! # Applicability
//! Every exposed `table` with the semantic role `table` or `grid` that has header cells.
//!
//! # Expectation
//! It has an accessible name, or a heading stands between it and the table before. The name does not repeat that heading.
//!
//! # Assumptions
//! A heading before the table says what the table is about.
//!
//! # Known problems
//! WCAG does not ask for it.
//!
//! # Reasons
//! * `no-name`: it has neither.
//! * `repeats-heading` {text}: its name is that of the heading before it (related).

use std::collections::HashMap;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "table-has-own-name",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(2, 4, 6)],
    techniques: &["H39"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["no-name", "repeats-heading"],
    targets,
    expect,
};

/// For each table the heading since the table before it.
struct HeadingsBefore(HashMap<NodeId, NodeId>);

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| is_table(page, *node) && has_headers(page, *node))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let heading = page.memo(headings_before).0.get(&target.node).copied();
    let name = page.name(target.node);
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    match heading {
        _ if name.unsure.is_some() => Verdict::Passed,
        None if name.is_empty() => Verdict::failed("no-name"),
        Some(heading)
            if !name.is_empty()
                && words(&name.text) == words(&page.name(heading).text)
                && has_caption(page, target.node) =>
        {
            Verdict::Failed(Reason::new("repeats-heading").with("text", excerpt(&name.text)).related(heading))
        }
        Some(_) | None => Verdict::Passed,
    }
}

fn headings_before(page: &Page) -> HeadingsBefore {
    let mut found = HashMap::new();
    let mut last = None;
    for node in page.elements() {
        if page.role(*node) == Some(Role::Heading) && page.in_accessibility_tree(*node) {
            last = Some(*node);
        } else if is_table(page, *node) {
            found.extend(last.take().map(|heading| (*node, heading)));
        }
    }
    HeadingsBefore(found)
}

fn is_table(page: &Page, node: NodeId) -> bool {
    page.tree.is(node, "table")
        && matches!(page.role(node), Some(Role::Table | Role::Grid))
        && page.in_accessibility_tree(node)
}

fn has_headers(page: &Page, table: NodeId) -> bool {
    page.grid(table).is_some_and(|grid| {
        grid.cells()
            .iter()
            .any(|cell| matches!(page.role(cell.node), Some(Role::Columnheader | Role::Rowheader)))
    })
}

/// Named by what is seen: a name that points at the heading repeats nothing.
fn has_caption(page: &Page, table: NodeId) -> bool {
    page.tree.children(table).any(|child| page.tree.is(child, "caption"))
}
