//! What lies in an element whose content assistive technology never sees cannot have the keyboard focus.
//!
//! # Applicability
//! Every HTML and SVG element whose semantic role makes its children presentational: `button`, `checkbox`, `img`,
//! `meter`, `menuitemcheckbox`, `menuitemradio`, `option`, `progressbar`, `radio`, `scrollbar`, `separator`, `slider`,
//! `switch`, `tab` and those made from them.
//!
//! # Expectation
//! Nothing in it (in the flat tree) can be reached with the Tab key.
//!
//! # Assumptions
//! What gets the focus does not hand it on at once.
//!
//! # Known problems
//! Some browsers expose such content all the same, so that not everybody meets the fault. Scripts often leave only the selected
//! tab of a list in the order of the Tab key; of a page with scripts that was only read, the rule asks about the others.
//!
//! # Reasons
//! * `focusable-content` {role, count}: this many elements in it can be reached (related).
//! * `maybe-focusable-content` {role, count}: asks; a script may take them out of the order of the Tab key (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page, derive::Focusability};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::host_language::is_html_or_svg;
use crate::shared::scripts;

/// See the module.
pub static RULE: Rule = Rule {
    id: "presentational-children-have-no-focusable",
    version: 2,
    requirements: &[fails(4, 1, 2)],
    techniques: &[],
    act: &["307n5z"],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["focusable-content", "maybe-focusable-content"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            is_html_or_svg(page, *node)
                && page.role(*node).is_some_and(|role| role.entry().presentational_children)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let focusable: Vec<NodeId> = page
        .flat_descendants(target.node)
        .filter(|node| {
            page.tree.element(*node).is_some() && page.focusability(*node) == Focusability::Sequential
        })
        .collect();
    if focusable.is_empty() {
        return Verdict::Passed;
    }
    let role = page.role(target.node).map(Role::name).unwrap_or_default();
    let is_doubtful = may_be_freed(page, target.node);
    let key = if is_doubtful { "maybe-focusable-content" } else { "focusable-content" };
    let mut reason = Reason::new(key).with("role", role).with("count", focusable.len());
    reason.related = focusable;
    if is_doubtful { Verdict::CantTell(reason) } else { Verdict::Failed(reason) }
}

/// True of a tab that is not selected, as far as it is known, on a page whose scripts did not run.
fn may_be_freed(page: &Page, node: NodeId) -> bool {
    let has_role = |node: NodeId, role| page.role(node) == Some(role);
    let scripts = scripts::of(page);
    if !has_role(node, Role::Tab)
        || page.browser().is_some()
        || (scripts.is_empty() && scripts.unseen.is_none())
    {
        return false;
    }
    let Some(list) = page.flat_ancestors(node).find(|outer| has_role(*outer, Role::Tablist)) else {
        return false;
    };
    let tabs: Vec<NodeId> = page.flat_descendants(list).filter(|inner| has_role(*inner, Role::Tab)).collect();
    let is_selected = |tab: &NodeId| {
        page.tree.attr(*tab, "aria-selected").is_some_and(|value| value.trim().eq_ignore_ascii_case("true"))
    };
    let selected = tabs.iter().copied().find(is_selected).or(tabs.first().copied());
    selected.is_some_and(|selected| selected != node)
}
