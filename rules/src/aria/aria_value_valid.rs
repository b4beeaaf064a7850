//! Every `aria-` attribute holds a value of its kind.
//!
//! # Applicability
//! Every state or property of WAI-ARIA that is neither empty nor blank, on an HTML or SVG element; one target per
//! attribute.
//!
//! # Expectation
//! The value is of the type that WAI-ARIA gives the attribute. What ids refer to need not be there.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Capital letters are let pass; some browsers do not know `aria-checked="True"`. A wrong value is ignored or replaced
//! by a default that may be the right one, and so the rule gives advice and proves nothing.
//!
//! # Reasons
//! * `unknown-value` {attribute, value, values}: not one of the values that the attribute may have.
//! * `not-a-number` {attribute, value}: the attribute takes a number.
//! * `not-a-whole-number` {attribute, value}: the attribute takes a whole number.
//! * `more-than-one-id` {attribute, value}: the attribute takes a single id.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::aria::{AriaAttribute, ValueType};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::host_language::is_html_or_svg;

/// See the module.
pub static RULE: Rule = Rule {
    id: "aria-value-valid",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(4, 1, 2)],
    techniques: &["ARIA5"],
    act: &["6a7281"],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Advice,
    needs: &[],
    says: &["unknown-value", "not-a-number", "not-a-whole-number", "more-than-one-id"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements().iter().copied().flat_map(|node| attributes(page, node)).collect()
}

fn attributes(page: &Page, node: NodeId) -> impl Iterator<Item = Target> {
    let attrs = page.tree.element(node).map(|element| element.attrs.as_slice()).unwrap_or_default();
    attrs
        .iter()
        .filter(|attr| attr.name.ns.is_empty() && !attr.value.trim_ascii().is_empty())
        .filter_map(|attr| AriaAttribute::named(&attr.name.local))
        .filter(move |_| is_html_or_svg(page, node))
        .map(move |attribute| Target::attr(node, attribute.name.as_str()))
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let value = target.attr.and_then(|name| page.tree.attr(target.node, name)).unwrap_or_default();
    let Some(attribute) = target.attr.and_then(AriaAttribute::named) else { return Verdict::Passed };
    if attribute.accepts(value) {
        return Verdict::Passed;
    }
    let reason = |key| {
        Reason::new(key).with("attribute", attribute.name.as_str()).with("value", excerpt(value.trim_ascii()))
    };
    let unknown = |values: &[&str]| reason("unknown-value").with("values", values.join(", "));
    Verdict::Failed(match attribute.value {
        ValueType::TrueFalse => unknown(&["true", "false"]),
        ValueType::TrueFalseUndefined => unknown(&["true", "false", "undefined"]),
        ValueType::Tristate => unknown(&["true", "false", "mixed", "undefined"]),
        ValueType::Token | ValueType::TokenList => unknown(&attribute.tokens),
        ValueType::Integer => reason("not-a-whole-number"),
        ValueType::Number => reason("not-a-number"),
        ValueType::IdReference => reason("more-than-one-id"),
        ValueType::IdReferences | ValueType::String => return Verdict::Passed,
    })
}
