//! No button empties the whole form.
//!
//! # Applicability
//! Every form with a field and a button that can be seen.
//!
//! # Expectation
//! None of its buttons has the type `reset`.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! In a search with many filters such a button may help.
//!
//! # Reasons
//! * `reset-button` {name}: the button (related) throws away what was entered.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::form_map;

/// See the module.
pub static RULE: Rule = Rule {
    id: "form-has-no-reset-button",
    version: 1,
    requirements: &[hints(3, 3, 4)],
    techniques: &[],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["reset-button"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let map = form_map::of(page);
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.tree.is(*node, "form") && map.count(*node) > 0 && map.has_button(*node))
        .filter(|form| page.role(*form) != Some(Role::Search) && page.is_visible(*form) != Fact::Known(false))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let reset = page.tree.descendants(target.node).find(|node| is_reset(page, *node));
    match reset.filter(|node| page.in_accessibility_tree(*node)) {
        Some(button) => {
            let name = excerpt(&page.name(button).text);
            Verdict::Failed(Reason::new("reset-button").with("name", name).related(button))
        }
        None => Verdict::Passed,
    }
}

fn is_reset(page: &Page, node: NodeId) -> bool {
    (page.tree.is(node, "button") || page.tree.is(node, "input"))
        && page.tree.attr(node, "type").is_some_and(|kind| kind.eq_ignore_ascii_case("reset"))
}
