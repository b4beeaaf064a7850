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
//! Some browsers expose such content all the same, so that not everybody meets the fault.
//!
//! # Reasons
//! * `focusable-content` {role, count}: this many elements in it can be reached (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page, derive::Focusability};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::host_language::is_html_or_svg;

/// See the module.
pub static RULE: Rule = Rule {
    id: "presentational-children-have-no-focusable",
    version: 1,
    requirements: &[fails(4, 1, 2)],
    techniques: &[],
    act: &["307n5z"],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["focusable-content"],
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
    let mut reason = Reason::new("focusable-content").with("role", role).with("count", focusable.len());
    reason.related = focusable;
    Verdict::Failed(reason)
}
