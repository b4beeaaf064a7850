//! The main menu has at most ten items on its first level.
//!
//! # Applicability
//! Every exposed navigation with a list in the page's header; where the header has none, the first navigation with a list
//! of the top document.
//!
//! # Expectation
//! None of its outermost lists has more than ten exposed items.
//!
//! # Assumptions
//! A single navigation with a single outermost list in the header is the main menu.
//!
//! # Known problems
//! VARAM's method asks for it; WCAG does not. Where it is not certain that the list is the main menu, the rule asks.
//!
//! # Reasons
//! * `too-many` {count}: the main menu has more items.
//! * `maybe-too-many` {count}: asks; a list that may be the main menu has more items.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::landmarks::{Landmarks, landmark_role};

/// The most items that VARAM's method allows.
const MOST: usize = 10;

/// See the module.
pub static RULE: Rule = Rule {
    id: "main-menu-is-short",
    version: 1,
    requirements: &[hints(2, 4, 5)],
    techniques: &[],
    act: &[],
    aspects: &[Aspect::Navigation],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["too-many", "maybe-too-many"],
    targets,
    expect,
};

/// The navigations that are looked at.
struct Menus(Vec<NodeId>);

fn targets(page: &Page) -> Vec<Target> {
    page.memo(menus).0.iter().copied().map(Target::node).collect()
}

fn menus(page: &Page) -> Menus {
    let mut menus = Landmarks::of(page).with(Role::Navigation);
    menus.retain(|menu| page.flat_descendants(*menu).any(|node| is_list(page, node)));
    let in_header: Vec<NodeId> = menus.iter().copied().filter(|menu| is_in_header(page, *menu)).collect();
    Menus(if in_header.is_empty() { menus.into_iter().take(1).collect() } else { in_header })
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let lists = outermost_lists(page, target.node);
    let count = lists.iter().map(|list| items(page, *list)).max().unwrap_or(0);
    if count <= MOST {
        return Verdict::Passed;
    }
    let is_alone = lists.len() == 1 && page.memo(menus).0.len() == 1;
    if is_alone && is_in_header(page, target.node) {
        return Verdict::Failed(Reason::new("too-many").with("count", count));
    }
    Verdict::CantTell(Reason::new("maybe-too-many").with("count", count))
}

fn is_in_header(page: &Page, node: NodeId) -> bool {
    page.flat_ancestors(node).any(|outer| landmark_role(page, outer) == Some(Role::Banner))
}

fn is_list(page: &Page, node: NodeId) -> bool {
    matches!(page.role(node), Some(Role::List | Role::Menubar | Role::Menu))
        && page.in_accessibility_tree(node)
}

fn outermost_lists(page: &Page, menu: NodeId) -> Vec<NodeId> {
    let mut lists = Vec::new();
    let mut stack = vec![menu];
    while let Some(node) = stack.pop() {
        if is_list(page, node) {
            lists.push(node);
        } else {
            stack.extend(page.flat_children(node).iter().rev());
        }
    }
    lists
}

/// Exposed items that stand in no item of the list.
fn items(page: &Page, list: NodeId) -> usize {
    let mut count = 0;
    let mut stack = page.flat_children(list).to_vec();
    while let Some(node) = stack.pop() {
        let is_item = page.has_role(node, Role::Listitem) || page.has_role(node, Role::Menuitem);
        if is_item && page.in_accessibility_tree(node) {
            count += 1;
        } else if !is_item {
            stack.extend(page.flat_children(node));
        }
    }
    count
}
