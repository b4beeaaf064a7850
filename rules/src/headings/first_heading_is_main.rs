//! The headings of the page begin with one of the first level.
//!
//! # Applicability
//! The first exposed heading with a name of the top document; one in a message or dialog only if it is of level 1.
//!
//! # Expectation
//! Its level is 1, or no heading of the first level comes after it, which another rule reports.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! VARAM's method asks that the hierarchy starts with the first level; WCAG does not. Headings of menus and notices before
//! the main content may be meant so: in front of the main content the rule asks.
//!
//! # Reasons
//! * `later` {level}: the first heading has this level, and one of level 1 comes later (related).
//! * `maybe-later` {level}: asks; as above, but it stands before the main content.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::headings::Headings;
use crate::shared::landmarks::landmark_role;

/// See the module.
pub static RULE: Rule = Rule {
    id: "first-heading-is-main",
    version: 2,
    requirements: &[hints(1, 3, 1)],
    techniques: &["H42", "G141"],
    act: &[],
    aspects: &[Aspect::Headings],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["later", "maybe-later"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    first(page).map(|(node, _)| Target::node(node)).into_iter().collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let headings = Headings::of(page);
    let main = headings.all().iter().find(|(_, level)| *level == 1);
    let (Some((_, level)), Some((main, _))) = (first(page), main) else { return Verdict::Passed };
    if level == 1 {
        return Verdict::Passed;
    }
    let reason = |key| Reason::new(key).with("level", level as usize).related(*main);
    if is_in_main(page, *main) && !is_in_main(page, target.node) {
        return Verdict::CantTell(reason("maybe-later"));
    }
    Verdict::Failed(reason("later"))
}

fn first(page: &Page) -> Option<(NodeId, u32)> {
    let headings = Headings::of(page);
    headings.all().iter().copied().find(|(node, level)| *level == 1 || !is_in_message(page, *node))
}

/// A summary of errors, a notice or a dialog has a heading of its own.
fn is_in_message(page: &Page, node: NodeId) -> bool {
    let is_message = |role| matches!(role, Role::Alert | Role::Status | Role::Dialog | Role::Alertdialog);
    page.flat_ancestors(node).any(|outer| page.role(outer).is_some_and(is_message))
}

fn is_in_main(page: &Page, node: NodeId) -> bool {
    page.flat_ancestors(node).any(|outer| landmark_role(page, outer) == Some(Role::Main))
}
