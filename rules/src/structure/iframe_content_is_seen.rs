//! What a frame shows was checked with the page.
//!
//! # Applicability
//! Every `iframe` and `frame` element that is shown and has an address or `srcdoc`, unless the address begins with
//! `about:`.
//!
//! # Expectation
//! Its document is part of what was seen, so that the other rules have judged it.
//!
//! # Assumptions
//! What a frame shows belongs to the page: visitors cannot tell where one document ends and the next begins.
//!
//! # Known problems
//! Content of others that the institution neither pays for nor controls is exempt; only a person knows that.
//!
//! # Reasons
//! * `not-seen` {address}: asks; the document is on another site, could not be had, or is made by a script.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "iframe-content-is-seen",
    version: 1,
    requirements: &[fails(1, 1, 1), fails(1, 4, 3), fails(2, 1, 1), fails(4, 1, 2)],
    techniques: &[],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["not-seen"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements().iter().copied().filter(|node| shows_something(page, *node)).map(Target::node).collect()
}

fn shows_something(page: &Page, node: NodeId) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    if !(element.is("iframe") || element.is("frame")) || page.is_visible(node) == Fact::Known(false) {
        return false;
    }
    let address = element.attr("src").unwrap_or_default().trim();
    element.has("srcdoc") || !(address.is_empty() || address.to_ascii_lowercase().starts_with("about:"))
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if page.tree.element(target.node).is_some_and(|element| element.frame.is_some()) {
        return Verdict::Passed;
    }
    let address = page.tree.attr(target.node, "src").unwrap_or_default().trim();
    Verdict::CantTell(Reason::new("not-seen").with("address", address))
}
