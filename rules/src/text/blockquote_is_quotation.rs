//! The element for quotations holds quotations.
//!
//! # Applicability
//! Every exposed `blockquote` without an explicit role that holds words.
//!
//! # Expectation
//! It holds nothing that quotations do not hold: no heading, table, form field, navigation, and no other `blockquote`
//! directly in it.
//!
//! # Assumptions
//! What holds such content was indented with the element.
//!
//! # Known problems
//! Quotations may hold anything: the rule only asks.
//!
//! # Reasons
//! * `maybe-indented`: asks; it holds content that quotations seldom hold (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::text_blocks::has_words;

/// Elements that are looked at.
const LOOKED_AT: usize = 2_000;

/// See the module.
pub static RULE: Rule = Rule {
    id: "blockquote-is-quotation",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["F43", "H49"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-indented"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "blockquote")
                && page.explicit_role(*node).is_none()
                && page.in_accessibility_tree(*node)
                && has_words(page, *node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let is_nested = |node: &NodeId| page.tree.is(*node, "blockquote");
    let nested = page.flat_children(target.node).iter().copied().find(is_nested);
    let strange = || page.flat_descendants(target.node).take(LOOKED_AT).find(|node| is_strange(page, *node));
    match nested.or_else(strange) {
        Some(node) => Verdict::CantTell(Reason::new("maybe-indented").related(node)),
        None => Verdict::Passed,
    }
}

fn is_strange(page: &Page, node: NodeId) -> bool {
    let role = page.role(node);
    matches!(
        role,
        Some(Role::Heading | Role::Table | Role::Navigation | Role::Form | Role::Textbox | Role::Combobox)
    ) && page.in_accessibility_tree(node)
}
