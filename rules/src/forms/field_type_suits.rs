//! A field for an e-mail address or a telephone number has the type for it.
//!
//! # Applicability
//! Every `input` of the type `text` (stated or by default) that can be seen and is in use, and whose whole label in
//! Latvian, Russian or English is that of an e-mail address or a telephone number.
//!
//! # Expectation
//! Its type is `email` or `tel`, or `inputmode` says so.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG does not ask for it. A telephone then shows the keyboard that suits.
//!
//! # Reasons
//! * `plain-type` {label, type}

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;
use crate::shared::form_map;

/// See the module.
pub static RULE: Rule = Rule {
    id: "field-type-suits",
    version: 1,
    requirements: &[hints(1, 3, 5)],
    techniques: &[],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["plain-type"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    form_map::of(page)
        .fields
        .iter()
        .map(|field| field.node)
        .filter(|node| page.is_visible(*node) == Fact::Known(true) && !page.is_disabled(*node))
        .filter(|node| suitable_type(page, *node).is_some())
        .filter(|node| matches!(form_map::state(page, *node), "text" | "email" | "tel"))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(suitable) = suitable_type(page, target.node) else { return Verdict::Passed };
    let mode = page.tree.attr(target.node, "inputmode").unwrap_or_default().trim();
    let is_numeric = suitable == "tel" && mode.eq_ignore_ascii_case("numeric");
    if form_map::state(page, target.node) == suitable || mode.eq_ignore_ascii_case(suitable) || is_numeric {
        return Verdict::Passed;
    }
    let label = excerpt(&page.name(target.node).text);
    Verdict::Failed(Reason::new("plain-type").with("label", label).with("type", suitable))
}

/// The type for what the label names.
fn suitable_type(page: &Page, node: NodeId) -> Option<&'static str> {
    let name = &page.name(node).text;
    let label = name.split('(').next().unwrap_or_default();
    match words::is(List::LabelPurposes, label)?.tag {
        Some("email") => Some("email"),
        Some("tel") => Some("tel"),
        Some(_) | None => None,
    }
}
