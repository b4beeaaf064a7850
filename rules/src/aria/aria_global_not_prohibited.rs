//! No `aria-` attribute stands where the role prohibits it.
//!
//! # Applicability
//! Every global state or property of WAI-ARIA that has a value, on an HTML or SVG element in the accessibility tree.
//!
//! # Expectation
//! The semantic role of the element does not prohibit it.
//!
//! # Assumptions
//! A braille attribute is prohibited where the one that it renders is (`aria-braillelabel` as `aria-label`,
//! `aria-brailleroledescription` as `aria-roledescription`).
//!
//! # Known problems
//! Such an attribute is ignored or, by some browsers, not. What its author wanted to say may be said elsewhere: the rule
//! gives advice and proves nothing. Elements for which ARIA has no role are not judged. Where the drafts of ARIA 1.3
//! give another role, where an element is made meaningless and named at once, and for custom elements, the rule asks.
//!
//! # Reasons
//! * `prohibited` {attribute, role}: the role prohibits it.
//! * `prohibited-on-box` {attribute}: the element is a mere box (`div`, `span`, …) without a role.
//! * `maybe-decorative` {attribute, role}: asks; the element has the role `none` or `presentation`, and browsers differ on
//!   what that and the attribute make of it.
//! * `maybe-other-role` {attribute}: asks; a script or a newer standard may give the element another role.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::aria::{AriaAttribute, Edition, Role};
use standards::varam::Aspect;

use crate::shared::aria_attributes;
use crate::shared::host_language::is_html_or_svg;

/// See the module.
pub static RULE: Rule = Rule {
    id: "aria-global-not-prohibited",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(4, 1, 2)],
    techniques: &["ARIA5"],
    act: &["kb1m8s"],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["prohibited", "prohibited-on-box", "maybe-decorative", "maybe-other-role"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| aria_attributes::given(page, *node).any(|given| given.is_global))
        .filter(|node| is_html_or_svg(page, *node) && page.in_accessibility_tree(*node))
        .flat_map(|node| {
            aria_attributes::given(page, node)
                .filter(|given| given.is_global)
                .map(move |given| Target::attr(node, &given.name))
        })
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(attribute) = target.attr.and_then(AriaAttribute::named) else { return Verdict::Passed };
    let reason = |key| Reason::new(key).with("attribute", attribute.name.as_str());
    if let Some(role) = page.explicit_role(target.node).filter(|role| role.is_presentational()) {
        return if prohibits(role, attribute) {
            Verdict::CantTell(reason("maybe-decorative").with("role", role.name()))
        } else {
            Verdict::Passed
        };
    }
    let Some(role) = page.role(target.node).filter(|role| prohibits(*role, attribute)) else {
        return Verdict::Passed;
    };
    if role.entry().edition == Edition::Aria13Draft || may_have_other_role(page, target.node) {
        Verdict::CantTell(reason("maybe-other-role"))
    } else if role == Role::Generic {
        Verdict::Failed(reason("prohibited-on-box"))
    } else {
        Verdict::Failed(reason("prohibited").with("role", role.name()))
    }
}

fn prohibits(role: Role, attribute: &AriaAttribute) -> bool {
    let rendered = match attribute.name.as_str() {
        "aria-braillelabel" => "aria-label",
        "aria-brailleroledescription" => "aria-roledescription",
        name => name,
    };
    role.entry().prohibited.iter().any(|prohibited| prohibited.name == rendered)
        || (role.is_presentational() && rendered == "aria-roledescription")
}

/// Custom elements, whose scripts may give them a role, and headers and footers of sections, which ARIA 1.3 gives one.
fn may_have_other_role(page: &Page, node: NodeId) -> bool {
    page.explicit_role(node).is_none()
        && page.tree.element(node).is_some_and(|element| {
            element.is_html()
                && (element.local().contains('-') || matches!(&**element.local(), "footer" | "header"))
        })
}
