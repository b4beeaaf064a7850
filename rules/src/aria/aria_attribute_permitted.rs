//! Every `aria-` attribute fits the element that it stands on.
//!
//! # Applicability
//! Every state or property of WAI-ARIA that has a value, on an HTML or SVG element in the accessibility tree.
//!
//! # Expectation
//! It is global; or the semantic role of the element has it, by itself or by inheritance; or ARIA in HTML lets it stand on
//! an element for which ARIA has no role.
//!
//! # Assumptions
//! What WAI-ARIA 1.2 counts as global is global, deprecated or not.
//!
//! # Known problems
//! An attribute that does not fit is ignored: that may or may not fail 1.3.1 or 4.1.2, and so the rule gives advice and
//! proves nothing. Values, and whether the role prohibits the attribute, are other questions. For `canvas`, `embed`,
//! `iframe`, `object`, `summary` and custom elements the rule asks.
//!
//! # Reasons
//! * `not-for-role` {attribute, role}: the role has no such attribute.
//! * `not-for-box` {attribute}: the element is a mere box (`div`, `span`, …) without a role.
//! * `not-for-element` {attribute}: ARIA has no role for the element, and HTML does not let the attribute stand on it.
//! * `maybe-other-role` {attribute}: asks; what the element is to assistive technology is up to browsers or scripts.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{Element, NodeId, Page};
use standards::aria::{AriaAttribute, Edition, Role};
use standards::varam::Aspect;

use crate::shared::aria_attributes;
use crate::shared::host_language::is_html_or_svg;

/// See the module.
pub static RULE: Rule = Rule {
    id: "aria-attribute-permitted",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(4, 1, 2)],
    techniques: &["ARIA5"],
    act: &["5c01ea"],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["not-for-role", "not-for-box", "not-for-element", "maybe-other-role"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| aria_attributes::given(page, *node).next().is_some())
        .filter(|node| is_html_or_svg(page, *node) && page.in_accessibility_tree(*node))
        .flat_map(|node| aria_attributes::given(page, node).map(move |given| Target::attr(node, &given.name)))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(attribute) = target.attr.and_then(AriaAttribute::named) else { return Verdict::Passed };
    if attribute.is_global {
        return Verdict::Passed;
    }
    let reason = |key| Reason::new(key).with("attribute", attribute.name.as_str());
    let Some(role) = page.role(target.node) else {
        return without_role(page, target.node, attribute, reason);
    };
    if has(role, attribute) {
        Verdict::Passed
    } else if role.entry().edition == Edition::Aria13Draft || is_custom(page, target.node) {
        Verdict::CantTell(reason("maybe-other-role"))
    } else if role == Role::Generic {
        Verdict::Failed(reason("not-for-box"))
    } else {
        Verdict::Failed(reason("not-for-role").with("role", role.name()))
    }
}

/// ARIA in HTML, for elements that ARIA has no role for.
fn without_role(
    page: &Page,
    node: NodeId,
    attribute: &AriaAttribute,
    reason: impl Fn(&'static str) -> Reason,
) -> Verdict {
    let Some(element) = page.tree.element(node).filter(|element| element.is_html()) else {
        return Verdict::CantTell(reason("maybe-other-role"));
    };
    let is_permitted = match &**element.local() {
        "audio" | "video" => has(Role::Application, attribute),
        "input" => is_permitted_on_input(element, attribute),
        "canvas" | "embed" | "iframe" | "object" | "summary" => {
            return Verdict::CantTell(reason("maybe-other-role"));
        }
        _ => false,
    };
    if is_permitted { Verdict::Passed } else { Verdict::Failed(reason("not-for-element")) }
}

fn is_permitted_on_input(element: &Element, attribute: &AriaAttribute) -> bool {
    let kind = element.attr("type").unwrap_or("").trim_ascii().to_ascii_lowercase();
    match kind.as_str() {
        "color" => false,
        "file" => attribute.name == "aria-required",
        _ => has(Role::Textbox, attribute),
    }
}

fn has(role: Role, attribute: &AriaAttribute) -> bool {
    role.entry().supported.contains(&attribute)
}

/// A custom element without a role in its markup; its script may give it one.
fn is_custom(page: &Page, node: NodeId) -> bool {
    page.explicit_role(node).is_none()
        && page.tree.element(node).is_some_and(|element| element.is_html() && element.local().contains('-'))
}
