//! The page's own content has a heading, so that one can jump to it past what stands on every page.
//!
//! # Applicability
//! Every HTML page.
//!
//! # Expectation
//! Content that other pages do not have, after content that they have, holds a heading that is visible and in the
//! accessibility tree; or there is no such content.
//!
//! # Assumptions
//! `main` holds what only this page has, as HTML says, unless the site's navigation is in it. The first navigation with a
//! link to another page of the site stands on that page too.
//!
//! # Known problems
//! Only one page is seen: whether a heading outside `main` stands on other pages as well, a person has to say.
//!
//! # Reasons
//! * `no-heading`: after the navigation (related) there is content and not one heading.
//! * `maybe-no-heading`: asks; there is no heading, but a script may make one, or nothing tells what is repeated.
//! * `maybe-repeated-headings` {heading}: asks; headings are only where pages repeat things (related).
//! * `own-heading` {heading}: asks as routine; whether the heading (related) belongs to this page alone.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::excerpt::excerpt;
use crate::shared::{repeated, scripts};

/// See the module.
pub static RULE: Rule = Rule {
    id: "content-has-heading",
    version: 2,
    requirements: &[hints(2, 4, 1)],
    techniques: &["H69"],
    act: &["047fe0"],
    aspects: &[Aspect::Headings],
    impact: Impact::Serious,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["no-heading", "maybe-no-heading", "maybe-repeated-headings", "own-heading"],
    targets,
    expect,
};

/// The document element of an HTML page; for the composite too.
pub fn targets(page: &Page) -> Vec<Target> {
    top_html(page).map(Target::node).into_iter().collect()
}

/// For the composite too.
pub fn expect(page: &Page, _target: &Target) -> Verdict {
    let repeated = repeated::of(page);
    if !repeated.may_be {
        return Verdict::Passed;
    }
    let headings: Vec<NodeId> = page
        .elements()
        .iter()
        .copied()
        .filter(|node| {
            page.role(*node) == Some(Role::Heading)
                && page.in_accessibility_tree(*node)
                && page.is_visible(*node) != Fact::Known(false)
                && !is_in_block(page, *node)
        })
        .collect();
    let is_own = |node: NodeId| {
        page.is_visible(node) == Fact::Known(true) && repeated::main_around(page, node).is_some()
    };
    if headings.iter().any(|node| is_own(*node)) {
        return Verdict::Passed;
    }
    let ask =
        |key, node: NodeId| Reason::new(key).with("heading", excerpt(&page.name(node).text)).related(node);
    let is_apart = |node: NodeId| {
        let landmark = repeated::landmark(page, node).and_then(|landmark| page.role(landmark));
        !landmark.is_some_and(repeated::is_usually_repeated)
    };
    if let Some(node) = headings.iter().copied().find(|node| is_apart(*node)) {
        return Verdict::CantTell(ask("own-heading", node).routine());
    }
    if let Some(node) = headings.first().copied() {
        return Verdict::CantTell(ask("maybe-repeated-headings", node));
    }
    match repeated.block.filter(|_| repeated.is_certain() && !scripts::of(page).may_add_content()) {
        Some(block) => Verdict::Failed(Reason::new("no-heading").related(block)),
        None => Verdict::cant_tell("maybe-no-heading"),
    }
}

/// In the repeated block. A header of the site may hold a heading of the page.
fn is_in_block(page: &Page, node: NodeId) -> bool {
    let block = repeated::of(page).block.filter(|block| page.role(*block) != Some(Role::Banner));
    block.is_some_and(|block| page.flat_ancestors(node).any(|around| around == block))
}
