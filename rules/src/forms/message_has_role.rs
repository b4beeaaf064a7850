//! A message about what was done reaches people who do not see it appear.
//!
//! # Applicability
//! Every element with visible text whose class says that it is a message and whose text says that something was sent,
//! saved, found or is in progress. Of elements inside each other the innermost counts.
//!
//! # Expectation
//! It, or an element around it, has the role `status`, `alert`, `log` or `alertdialog`, or `aria-live`, or is an `output`.
//!
//! # Assumptions
//! Text with such a class may appear without the page being loaded anew.
//!
//! # Known problems
//! Where the message came with a new page, no role is needed; so the rule asks. A script may announce it in another way.
//!
//! # Reasons
//! * `maybe-not-announced` {text}: asks.

use std::collections::BTreeSet;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "message-has-role",
    version: 1,
    requirements: &[fails(4, 1, 3)],
    techniques: &["ARIA19", "ARIA22", "F103"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-not-announced"],
    targets,
    expect,
};

/// Parts of class names of messages.
const CLASSES: &[&str] = &[
    "alert",
    "message",
    "notification",
    "notice",
    "toast",
    "snackbar",
    "flash",
    "success",
    "status",
    "zinojum",
];
/// Longer texts are no messages, in characters.
const LONGEST: usize = 300;

fn targets(page: &Page) -> Vec<Target> {
    let found: Vec<NodeId> = page
        .elements()
        .iter()
        .copied()
        .filter(|node| has_class(page, *node) && is_message(page, *node))
        .collect();
    let outer: BTreeSet<NodeId> = found.iter().flat_map(|node| page.flat_ancestors(*node).take(20)).collect();
    found.into_iter().filter(|node| !outer.contains(node)).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let is_announced = std::iter::once(target.node)
        .chain(page.flat_ancestors(target.node))
        .chain(page.flat_descendants(target.node))
        .any(|node| announces(page, node));
    if is_announced {
        return Verdict::Passed;
    }
    let text = excerpt(&page.visible_text(target.node));
    Verdict::CantTell(Reason::new("maybe-not-announced").with("text", text))
}

fn announces(page: &Page, node: NodeId) -> bool {
    let live = page.tree.attr(node, "aria-live").unwrap_or_default().trim();
    live.eq_ignore_ascii_case("polite")
        || live.eq_ignore_ascii_case("assertive")
        || page.role(node).is_some_and(|role| {
            role.inherits(Role::Status) || role.inherits(Role::Alert) || role.inherits(Role::Log)
        })
}

fn has_class(page: &Page, node: NodeId) -> bool {
    page.tree.attr(node, "class").is_some_and(|classes| {
        let classes = classes.to_ascii_lowercase();
        CLASSES.iter().any(|known| classes.contains(known))
    })
}

fn is_message(page: &Page, node: NodeId) -> bool {
    if !page.is_rendered(node) || page.is_visible(node) == Fact::Known(false) {
        return false;
    }
    let text = page.visible_text(node);
    !text.is_empty() && text.chars().count() <= LONGEST && words::has(List::Messages, &text)
}
