//! A list item stands in a list.
//!
//! # Applicability
//! Every `li` without an explicit role that is rendered, not hidden from assistive technology, and holds words.
//!
//! # Expectation
//! Its parent is a `ul`, `ol` or `menu`, or has the role `list`.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! What browsers make of an item in a box inside a list differs: the rule asks. So it does in a custom element, which a
//! script may complete.
//!
//! # Reasons
//! * `no-list`: no list is around it.
//! * `maybe-no-list`: asks; another element stands between it and the list, or a custom element is around it (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::text_blocks::has_words;

/// How far up a list is looked for.
const FARTHEST: usize = 5;

/// See the module.
pub static RULE: Rule = Rule {
    id: "list-item-is-in-list",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["H48"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-list", "maybe-no-list"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "li")
                && page.explicit_role(*node).is_none()
                && page.is_rendered(*node)
                && !page.is_programmatically_hidden(*node)
                && has_words(page, *node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let parent = page.flat_ancestors(target.node).find(|outer| !page.tree.is(*outer, "slot"));
    if parent.is_some_and(|parent| is_list(page, parent)) {
        return Verdict::Passed;
    }
    let mut around = page.flat_ancestors(target.node).take(FARTHEST);
    match around.find(|outer| is_list(page, *outer) || is_custom(page, *outer)) {
        Some(outer) => Verdict::CantTell(Reason::new("maybe-no-list").related(outer)),
        None => Verdict::failed("no-list"),
    }
}

fn is_list(page: &Page, node: NodeId) -> bool {
    ["ul", "ol", "menu"].iter().any(|list| page.tree.is(node, list)) || page.role(node) == Some(Role::List)
}

fn is_custom(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| element.is_html() && element.local().contains('-'))
}
