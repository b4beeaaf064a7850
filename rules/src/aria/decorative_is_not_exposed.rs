//! What is marked as decoration stays hidden from assistive technology.
//!
//! # Applicability
//! Every element with the explicit role `none` or `presentation`, and every `img` with an empty `alt` and no explicit
//! role.
//!
//! # Expectation
//! It is not in the accessibility tree, or its semantic role is `none` or `presentation`: neither the focus nor a global
//! ARIA attribute makes browsers set the mark aside.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! It is a fault of WCAG (1.1.1) only where the element is decoration indeed and no text, and so the rule gives advice
//! and proves nothing. Browsers differ in how they settle the conflict.
//!
//! # Reasons
//! * `exposed-by-attribute` {attribute}: this attribute makes assistive technology announce the element.
//! * `exposed-by-focus`: the element can have the focus.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::aria::{AriaAttribute, Role};
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "decorative-is-not-exposed",
    version: 1,
    requirements: &[hints(1, 1, 1)],
    techniques: &["H67", "F39"],
    act: &["46ca7f"],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["exposed-by-attribute", "exposed-by-focus"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.is_marked_decorative(*node))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let is_decoration = page.role(target.node).is_some_and(Role::is_presentational);
    if is_decoration || !page.in_accessibility_tree(target.node) {
        return Verdict::Passed;
    }
    match global_attribute(page, target.node) {
        Some(attribute) => {
            Verdict::Failed(Reason::new("exposed-by-attribute").with("attribute", attribute.name.as_str()))
        }
        None => Verdict::failed("exposed-by-focus"),
    }
}

/// The first global ARIA attribute with a value, other than `aria-hidden`.
fn global_attribute(page: &Page, node: NodeId) -> Option<&'static AriaAttribute> {
    page.tree
        .element(node)?
        .attrs
        .iter()
        .filter(|attr| !attr.value.trim_ascii().is_empty())
        .filter_map(|attr| AriaAttribute::named(&attr.name.local))
        .find(|attribute| attribute.is_global && attribute.name != "aria-hidden")
}
