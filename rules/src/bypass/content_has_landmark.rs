//! The page's own content begins with a landmark, so that one can jump to it past what stands on every page.
//!
//! # Applicability
//! Every HTML page.
//!
//! # Expectation
//! A landmark in the accessibility tree begins with content that other pages do not have, after content that they have;
//! or there is no such content.
//!
//! # Assumptions
//! `main` holds what only this page has, as HTML says, unless the site's navigation is in it or after it. The first
//! navigation with a link to another page of the site stands on that page too.
//!
//! # Known problems
//! Only one page is seen: whether other landmarks hold something of this page alone, a person has to say. WCAG asks for
//! a way past repeated blocks, and a landmark is one of several.
//!
//! # Reasons
//! * `no-landmark`: there is no landmark but the navigation (related), and content after it.
//! * `maybe-no-landmark`: asks; there is no landmark, but a script may make one, or nothing tells what is repeated.
//! * `maybe-repeated-landmarks` {role}: asks; all landmarks are of kinds that many pages repeat (related).
//! * `own-landmark` {role}: asks as routine; whether the landmark (related) begins with content of this page alone.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

pub use super::content_has_heading::targets;
use crate::shared::{repeated, scripts};

/// See the module.
pub static RULE: Rule = Rule {
    id: "content-has-landmark",
    version: 2,
    requirements: &[hints(2, 4, 1)],
    techniques: &["ARIA11"],
    act: &["b40fd1"],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["no-landmark", "maybe-no-landmark", "maybe-repeated-landmarks", "own-landmark"],
    targets,
    expect,
};

/// For the composite too.
pub fn expect(page: &Page, _target: &Target) -> Verdict {
    let repeated = repeated::of(page);
    if !repeated.may_be {
        return Verdict::Passed;
    }
    let landmarks: Vec<(NodeId, Role)> = page
        .elements()
        .iter()
        .copied()
        .filter(|node| Some(*node) != repeated.block && page.in_accessibility_tree(*node))
        .filter_map(|node| Some((node, page.role(node)?)).filter(|(_, role)| repeated::is_landmark(*role)))
        .collect();
    let is_own_main = |node: NodeId| {
        repeated::main_around(page, node) == Some(node)
            && page.flat_descendants(node).any(|inner| is_content(page, inner))
            && repeated.block.is_none_or(|block| is_before(page, block, node))
    };
    if landmarks.iter().any(|(node, role)| *role == Role::Main && is_own_main(*node)) {
        return Verdict::Passed;
    }
    let ask = |key, (node, role): (NodeId, Role)| Reason::new(key).with("role", role.name()).related(node);
    if let Some(found) = landmarks.iter().copied().find(|(_, role)| !repeated::is_usually_repeated(*role)) {
        return Verdict::CantTell(ask("own-landmark", found).routine());
    }
    if let Some(found) = landmarks.first().copied() {
        return Verdict::CantTell(ask("maybe-repeated-landmarks", found));
    }
    match repeated.block.filter(|_| repeated.is_certain() && !scripts::of(page).may_add_content()) {
        Some(block) => Verdict::Failed(Reason::new("no-landmark").related(block)),
        None => Verdict::cant_tell("maybe-no-landmark"),
    }
}

/// A text or something to look at.
fn is_content(page: &Page, node: NodeId) -> bool {
    match page.tree.text(node) {
        Some(text) => !text.trim().is_empty() && page.in_accessibility_tree(node),
        None => page.tree.is(node, "img") && page.in_accessibility_tree(node),
    }
}

/// True if `first` stands before `second` on the page.
fn is_before(page: &Page, first: NodeId, second: NodeId) -> bool {
    page.elements().iter().find(|node| **node == first || **node == second) == Some(&first)
}
