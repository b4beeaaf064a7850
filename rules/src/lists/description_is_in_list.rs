//! A term and its description stand in a description list.
//!
//! # Applicability
//! Every `dt` and `dd` without an explicit role that is rendered, not hidden from assistive technology, and holds words.
//!
//! # Expectation
//! Its parent is a `dl`, or a `div` in a `dl`.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Where a `dl` is further up, browsers may mend the relation, and a script may complete a custom element: the rule asks.
//!
//! # Reasons
//! * `no-list`: no description list is around it.
//! * `maybe-no-list`: asks; other elements stand between, or a custom element is around it (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::text_blocks::has_words;

/// How far up a list is looked for.
const FARTHEST: usize = 5;

/// See the module.
pub static RULE: Rule = Rule {
    id: "description-is-in-list",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["H40"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-list", "maybe-no-list"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            (page.tree.is(*node, "dt") || page.tree.is(*node, "dd"))
                && page.explicit_role(*node).is_none()
                && page.is_rendered(*node)
                && !page.is_programmatically_hidden(*node)
                && has_words(page, *node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let mut outer = page.flat_ancestors(target.node).filter(|outer| !page.tree.is(*outer, "slot"));
    let parent = outer.next();
    let list = match parent {
        Some(group) if page.tree.is(group, "div") => outer.next(),
        other => other,
    };
    if list.is_some_and(|list| page.tree.is(list, "dl")) {
        return Verdict::Passed;
    }
    let mut around = page.flat_ancestors(target.node).take(FARTHEST);
    match around.find(|outer| page.tree.is(*outer, "dl") || is_custom(page, *outer)) {
        Some(outer) => Verdict::CantTell(Reason::new("maybe-no-list").related(outer)),
        None => Verdict::failed("no-list"),
    }
}

fn is_custom(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| element.is_html() && element.local().contains('-'))
}
