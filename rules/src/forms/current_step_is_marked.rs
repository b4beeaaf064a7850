//! In a form of several steps the current step is marked for everybody.
//!
//! # Applicability
//! Every list (`ol`, `ul` or the role `list`) of at least two visible items whose class, or that of the element around it,
//! says that it shows steps or progress, if one of its items differs from the others by a class that says "active" or
//! "current".
//!
//! # Expectation
//! That item, or something in it, has `aria-current` other than `false`, or text that says that it is the current step.
//!
//! # Assumptions
//! Such a class changes the looks alone.
//!
//! # Known problems
//! A heading may tell the step; so the rule asks.
//!
//! # Reasons
//! * `maybe-only-looks` {text}: asks; only a class marks the item (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "current-step-is-marked",
    version: 1,
    requirements: &[fails(1, 3, 1), hints(1, 4, 1), hints(4, 1, 2)],
    techniques: &["ARIA26", "G182"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-only-looks"],
    targets,
    expect,
};

/// Parts of class names of a row of steps.
const STEPS: &[&str] = &["step", "wizard", "progress", "solis", "soli"];
/// Class names of the current step, or their parts.
const CURRENT: &[&str] = &["active", "current", "aktiv"];
/// Words that say it in text.
const SAID: &[&str] = &["pašreizēj", "šobrīd", "aktīv", "current", "active", "текущ", "attivo", "aktuell"];

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.role(*node) == Some(Role::List) && page.in_accessibility_tree(*node))
        .filter(|node| {
            let around = page.flat_parent(*node);
            [Some(*node), around].into_iter().flatten().any(|box_| has_class(page, box_, STEPS))
        })
        .filter(|node| current(page, *node).is_some())
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(item) = current(page, target.node) else { return Verdict::Passed };
    let is_current = |node: NodeId| {
        let value = page.tree.attr(node, "aria-current").unwrap_or_default().trim().to_ascii_lowercase();
        !value.is_empty() && value != "false"
    };
    let text = page.tree.text_content(item).to_lowercase();
    if is_current(item)
        || page.flat_descendants(item).any(is_current)
        || SAID.iter().any(|word| text.contains(word))
    {
        return Verdict::Passed;
    }
    let text = excerpt(&page.visible_text(item));
    Verdict::CantTell(Reason::new("maybe-only-looks").with("text", text).related(item))
}

/// The only item with a class for the current step, in it or on it.
fn current(page: &Page, list: NodeId) -> Option<NodeId> {
    let items: Vec<NodeId> = page
        .flat_children(list)
        .iter()
        .copied()
        .filter(|child| page.tree.element(*child).is_some() && page.in_accessibility_tree(*child))
        .collect();
    let mut marked = items.iter().copied().filter(|item| {
        std::iter::once(*item)
            .chain(page.flat_children(*item).iter().copied())
            .any(|node| has_class(page, node, CURRENT))
    });
    let first = marked.next().filter(|_| items.len() > 1)?;
    marked.next().is_none().then_some(first)
}

fn has_class(page: &Page, node: NodeId, known: &[&str]) -> bool {
    page.tree.attr(node, "class").is_some_and(|classes| {
        let classes = classes.to_ascii_lowercase();
        known.iter().any(|part| classes.contains(part))
    })
}
