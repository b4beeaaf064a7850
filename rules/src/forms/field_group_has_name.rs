//! Every group of fields has a name.
//!
//! # Applicability
//! Every `fieldset`, and every element with the role `group` or `radiogroup`, that is in the accessibility tree and holds
//! at least two fields.
//!
//! # Expectation
//! It has an accessible name: its first `legend` child is not empty, or `aria-labelledby` or `aria-label` names it.
//!
//! # Assumptions
//! Browsers take the name of a `fieldset` from a `legend` that is its child, and from no other.
//!
//! # Known problems
//! A group that only holds boxes together for a style sheet needs no name; that takes a person to see.
//!
//! # Reasons
//! * `legend-not-child` {legend}: the legend that is seen is not a child of the `fieldset`, so it names nothing.
//! * `maybe-empty-legend`: asks; the legend has no text.
//! * `maybe-no-legend`: asks; a `fieldset` without a legend.
//! * `maybe-nameless-group`: asks; an element with a group role and without a name.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::form_map;

/// See the module.
pub static RULE: Rule = Rule {
    id: "field-group-has-name",
    version: 1,
    requirements: &[fails(1, 3, 1), hints(3, 3, 2)],
    techniques: &["H71", "ARIA17"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["legend-not-child", "maybe-empty-legend", "maybe-no-legend", "maybe-nameless-group"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let map = form_map::of(page);
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            matches!(page.role(*node), Some(Role::Group | Role::Radiogroup))
                && !page.tree.is(*node, "details")
                && !page.tree.is(*node, "optgroup")
                && map.count(*node) > 1
                && page.in_accessibility_tree(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let name = page.name(target.node);
    if !name.is_empty() || name.unsure.is_some() {
        return Verdict::Passed;
    }
    if !page.tree.is(target.node, "fieldset") {
        return Verdict::cant_tell("maybe-nameless-group");
    }
    if let Some(legend) = misplaced_legend(page, target.node) {
        let text = excerpt(&page.visible_text(legend));
        return Verdict::Failed(Reason::new("legend-not-child").with("legend", text).related(legend));
    }
    let has_legend = page.tree.children(target.node).any(|child| page.tree.is(child, "legend"));
    Verdict::cant_tell(if has_legend { "maybe-empty-legend" } else { "maybe-no-legend" })
}

/// A legend with visible text in the group, and in no group in between, that is no child of a `fieldset`.
fn misplaced_legend(page: &Page, group: NodeId) -> Option<NodeId> {
    let map = form_map::of(page);
    map.texts_in(group)
        .filter(|(_, owner)| *owner == form_map::Owner::Legend)
        .filter_map(|(text, _)| page.tree.ancestors(text).find(|node| page.tree.is(*node, "legend")))
        .find(|legend| {
            let fieldset = page.tree.ancestors(*legend).find(|node| page.tree.is(*node, "fieldset"));
            fieldset == Some(group)
                && page.tree.node(*legend).parent != Some(group)
                && page.is_visible(*legend) == Fact::Known(true)
        })
}
