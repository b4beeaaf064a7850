//! Where an image leads is decided in the page, not on the server.
//!
//! # Applicability
//! Every rendered `img` with `usemap`, or with `ismap` in a link, that is not hidden from assistive technology.
//!
//! # Expectation
//! It does not have `ismap` in a link.
//!
//! # Assumptions
//! The server looks at the place that was clicked on.
//!
//! # Known problems
//! With the keyboard, no place can be chosen. There may be other links to the same pages, and the server may not look at the
//! place: the rule only asks.
//!
//! # Reasons
//! * `maybe-server-side`: asks; the place that was clicked on is sent to the server.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "image-map-is-in-page",
    version: 1,
    requirements: &[fails(2, 1, 1), fails(1, 1, 1)],
    techniques: &["H24", "F54"],
    act: &[],
    aspects: &[Aspect::Keyboard, Aspect::TextAlternatives],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-server-side"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "img")
                && (page.tree.attr(*node, "usemap").is_some() || is_server_side(page, *node))
                && page.is_rendered(*node)
                && !page.is_programmatically_hidden(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if is_server_side(page, target.node) { Verdict::cant_tell("maybe-server-side") } else { Verdict::Passed }
}

fn is_server_side(page: &Page, image: NodeId) -> bool {
    page.tree.attr(image, "ismap").is_some()
        && page.tree.attr(image, "usemap").is_none()
        && page
            .tree
            .ancestors(image)
            .any(|outer| page.tree.is(outer, "a") && page.tree.attr(outer, "href").is_some())
}
