//! Contact details do not stand in tables.
//!
//! # Applicability
//! Every rendered `table` in which no other `table` stands, if one of its rows holds contact details: a link to an e-mail
//! address or telephone, an e-mail address, or a telephone number.
//!
//! # Expectation
//! There is no such table.
//!
//! # Assumptions
//! A table is about contacts if at least half of its rows hold contact details.
//!
//! # Known problems
//! VARAM's method asks for it; WCAG does not: a data table with headers is accessible. Postal addresses and names are not
//! recognised by themselves. In a table about something else the rule asks.
//!
//! # Reasons
//! * `contacts` {rows, text}: as many rows hold contact details, at least half of all.
//! * `maybe-contacts` {rows, text}: asks; some rows hold contact details.

use std::collections::HashSet;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::contact;
use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact-is-outside-tables",
    version: 1,
    requirements: &[hints(1, 3, 1)],
    techniques: &[],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["contacts", "maybe-contacts"],
    targets,
    expect,
};

/// What the rows of a table hold.
struct Rows {
    all: usize,
    /// Texts of those with contact details.
    contacts: Vec<String>,
}

fn targets(page: &Page) -> Vec<Target> {
    let tables = || page.elements().iter().copied().filter(|node| page.tree.is(*node, "table"));
    let outer: HashSet<NodeId> = tables()
        .filter_map(|table| page.tree.ancestors(table).find(|node| page.tree.is(*node, "table")))
        .collect();
    tables().filter(|table| !outer.contains(table) && page.is_rendered(*table)).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let rows = rows(page, target.node);
    let Some(first) = rows.contacts.first() else { return Verdict::Passed };
    let reason = |key| Reason::new(key).with("rows", rows.contacts.len()).with("text", excerpt(first));
    if rows.contacts.len() * 2 >= rows.all {
        Verdict::Failed(reason("contacts"))
    } else {
        Verdict::CantTell(reason("maybe-contacts"))
    }
}

fn rows(page: &Page, table: NodeId) -> Rows {
    let mut rows = Rows { all: 0, contacts: Vec::new() };
    let mut heads_telephone = false;
    for row in page.tree.descendants(table).filter(|node| page.tree.is(*node, "tr")) {
        let is_header = page.tree.children(row).all(|cell| !page.tree.is(cell, "td"));
        let text = page.visible_text(row);
        if is_header || (rows.all == 0 && !holds_contact(page, row, &text, false)) {
            heads_telephone |= contact::names_telephone(&text);
        }
        if is_header || text.is_empty() {
            continue;
        }
        rows.all += 1;
        if holds_contact(page, row, &text, heads_telephone) {
            rows.contacts.push(text);
        }
    }
    rows
}

fn holds_contact(page: &Page, row: NodeId, text: &str, is_in_telephones: bool) -> bool {
    let has_link = page.tree.descendants(row).any(|node| {
        page.tree.is(node, "a")
            && page.is_rendered(node)
            && page.tree.attr(node, "href").is_some_and(|href| {
                let href = href.trim_start().to_ascii_lowercase();
                href.starts_with("mailto:") || href.starts_with("tel:")
            })
    });
    has_link || contact::has_contact(text) || (is_in_telephones && contact::has_telephone_number(text))
}
