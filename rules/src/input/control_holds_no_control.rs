//! A link holds no other control.
//!
//! # Applicability
//! Every link in the accessibility tree.
//!
//! # Expectation
//! Nothing in it can be operated by itself: no button, field, frame or other link.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! What happens when the inner control is used differs from browser to browser. Controls in a button are the
//! matter of `presentational-children-have-no-focusable`.
//!
//! # Reasons
//! * `maybe-two-controls` {element}: asks; the link holds this control (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::Focusability;
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "control-holds-no-control",
    version: 1,
    requirements: &[fails(4, 1, 2)],
    techniques: &["H91"],
    act: &[],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-two-controls"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let is_link = |node: &NodeId| page.has_role(*node, Role::Link) && page.in_accessibility_tree(*node);
    page.elements().iter().copied().filter(is_link).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let is_control = |node: &NodeId| {
        page.tree.element(*node).is_some()
            && page.focusability(*node) != Focusability::None
            && page.in_accessibility_tree(*node)
    };
    let Some(inner) = page.flat_descendants(target.node).find(is_control) else { return Verdict::Passed };
    let element = page.tree.element(inner).map(|element| element.local().to_string()).unwrap_or_default();
    Verdict::CantTell(Reason::new("maybe-two-controls").with("element", element).related(inner))
}
