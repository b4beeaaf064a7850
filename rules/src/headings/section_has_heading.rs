//! A part of the page that the code sets apart has a heading.
//!
//! # Applicability
//! Every exposed `section` and `article` of the top document with several words, and not inside another without a heading.
//!
//! # Expectation
//! It holds an exposed heading with a name, has an accessible name, or directly follows a heading.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! VARAM's method asks that every block of information has a heading; WCAG does not. A block may not need one: the rule only
//! asks.
//!
//! # Reasons
//! * `maybe-no-heading` {text}: asks; there is no heading; the text is that with which the part begins.

use std::collections::HashSet;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{DocId, NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::headings::Headings;
use crate::shared::text_blocks::beginning;

/// Shortest text that needs a heading, in characters.
const SHORTEST: usize = 80;

/// See the module.
pub static RULE: Rule = Rule {
    id: "section-has-heading",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(2, 4, 6)],
    techniques: &["H69", "G141"],
    act: &[],
    aspects: &[Aspect::Structure, Aspect::Headings],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["maybe-no-heading"],
    targets,
    expect,
};

/// Everything around a heading.
struct AroundHeadings(HashSet<NodeId>);

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            is_part(page, *node)
                && page.tree.node(*node).doc == DocId::TOP
                && page.in_accessibility_tree(*node)
                && beginning(page, *node, SHORTEST).is_some_and(|(_, is_long)| is_long)
                && !page.flat_ancestors(*node).any(|outer| is_part(page, outer) && !has_heading(page, outer))
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if has_heading(page, target.node) || follows_heading(page, target.node) {
        return Verdict::Passed;
    }
    let text = excerpt(&page.visible_text(target.node));
    Verdict::CantTell(Reason::new("maybe-no-heading").with("text", text))
}

fn is_part(page: &Page, node: NodeId) -> bool {
    page.tree.is(node, "section") || page.tree.is(node, "article")
}

fn has_heading(page: &Page, node: NodeId) -> bool {
    page.memo(around_headings).0.contains(&node)
        || page.tree.attr(node, "aria-label").is_some_and(|name| !name.trim().is_empty())
        || page.tree.attr(node, "aria-labelledby").is_some_and(|ids| !ids.trim().is_empty())
}

fn follows_heading(page: &Page, node: NodeId) -> bool {
    let mut before =
        std::iter::successors(page.tree.node(node).previous, |node| page.tree.node(*node).previous);
    let headings = Headings::of(page);
    before
        .find(|node| page.tree.element(*node).is_some())
        .is_some_and(|before| headings.place(before).is_some())
}

fn around_headings(page: &Page) -> AroundHeadings {
    let mut around = HashSet::new();
    for (heading, _) in Headings::of(page).all() {
        for outer in page.flat_ancestors(*heading) {
            if !around.insert(outer) {
                break;
            }
        }
    }
    AroundHeadings(around)
}
