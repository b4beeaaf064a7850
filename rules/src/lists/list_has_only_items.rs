//! A list holds only list items.
//!
//! # Applicability
//! Every exposed `ul`, `ol` and `menu` without an explicit role that holds something to read or to use.
//!
//! # Expectation
//! What it holds stands in its items: its children are `li` elements, `script` or `template`, or elements with the role
//! `listitem`.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! A list that has some items, with other content between them, is told as a list, only with a wrong number: the rule asks.
//! So it does where items stand in a box inside the list, or a list stands directly in another, because browsers mend that
//! in different ways, and where a single piece of content may be there only until a script fills the list.
//!
//! # Reasons
//! * `no-items`: the list has several pieces of content and no item (the content is related).
//! * `maybe-not-items` {count}: asks; as many children that are no items hold content (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::Focusability;
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

/// Most children that the reason names.
const MOST_RELATED: usize = 10;

/// See the module.
pub static RULE: Rule = Rule {
    id: "list-has-only-items",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["H48"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-items", "maybe-not-items"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            is_list(page, *node)
                && page.explicit_role(*node).is_none()
                && page.in_accessibility_tree(*node)
                && page.flat_children(*node).iter().any(|child| holds_content(page, *child))
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let children = page.flat_children(target.node);
    let strange: Vec<NodeId> = children
        .iter()
        .copied()
        .filter(|child| !is_item(page, *child) && holds_content(page, *child))
        .collect();
    if strange.is_empty() {
        return Verdict::Passed;
    }
    let has_items = children.iter().any(|child| is_item(page, *child) && page.is_rendered(*child));
    let is_unclear = strange.iter().any(|child| may_hold_items(page, *child));
    let count = strange.len();
    let with_related = |mut reason: Reason| {
        reason.related = strange.into_iter().take(MOST_RELATED).collect();
        reason
    };
    if has_items || is_unclear || count == 1 {
        return Verdict::CantTell(with_related(Reason::new("maybe-not-items").with("count", count)));
    }
    Verdict::Failed(with_related(Reason::new("no-items")))
}

fn is_list(page: &Page, node: NodeId) -> bool {
    ["ul", "ol", "menu"].iter().any(|list| page.tree.is(node, list))
}

/// An item, whatever role it was given: other rules look at that.
fn is_item(page: &Page, node: NodeId) -> bool {
    page.tree.is(node, "li") || page.role(node) == Some(Role::Listitem)
}

/// An item or list in a box, a slot, a custom element that a script completes.
fn may_hold_items(page: &Page, node: NodeId) -> bool {
    std::iter::once(node).chain(page.flat_descendants(node)).any(|inner| {
        is_item(page, inner)
            || is_list(page, inner)
            || page.tree.is(inner, "slot")
            || page
                .tree
                .element(inner)
                .is_some_and(|element| element.is_html() && element.local().contains('-'))
    })
}

/// Something to read or to use.
fn holds_content(page: &Page, node: NodeId) -> bool {
    std::iter::once(node).chain(page.flat_descendants(node)).any(|inner| {
        let is_content = match page.tree.text(inner) {
            Some(text) => text.contains(char::is_alphanumeric),
            None => {
                page.focusability(inner) != Focusability::None
                    || (page.role(inner) == Some(Role::Img) && !page.name(inner).is_empty())
            }
        };
        is_content && page.in_accessibility_tree(inner) && page.is_visible(inner) != Fact::Known(false)
    })
}
