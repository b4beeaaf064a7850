//! What is underlined is a link.
//!
//! # Applicability
//! Every exposed HTML element with words that is underlined by its own style, but `abbr` and `ins`.
//!
//! # Expectation
//! It is, holds or stands in a link or a button, or a label or summary that can be clicked.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG does not ask for it.
//!
//! # Reasons
//! * `underlined` {text}: it is underlined and no link.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::text_blocks::{has_words, style};

/// See the module.
pub static RULE: Rule = Rule {
    id: "underlined-text-is-link",
    version: 1,
    requirements: &[hints(1, 3, 1)],
    techniques: &[],
    act: &[],
    aspects: &[Aspect::Navigation],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Style],
    says: &["underlined"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree
                .element(*node)
                .is_some_and(|element| element.is_html() && !matches!(&**element.local(), "abbr" | "ins"))
                && style(page, *node).is_some_and(|style| style.decoration.underline)
                && has_words(page, *node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let around = std::iter::once(target.node).chain(page.flat_ancestors(target.node));
    if around.chain(page.flat_descendants(target.node)).any(|node| is_control(page, node)) {
        return Verdict::Passed;
    }
    Verdict::Failed(Reason::new("underlined").with("text", excerpt(&page.visible_text(target.node))))
}

fn is_control(page: &Page, node: NodeId) -> bool {
    let by_role = page.role(node).is_some_and(|role| {
        matches!(role, Role::Link | Role::Button | Role::Tab | Role::Menuitem | Role::Option | Role::Treeitem)
    });
    by_role
        || ["a", "label", "summary"].iter().any(|element| page.tree.is(node, element))
        || page.tree.element(node).is_some_and(|element| element.has("onclick") || element.has("tabindex"))
}
