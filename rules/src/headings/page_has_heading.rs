//! The page has a heading.
//!
//! # Applicability
//! The `html` element of the top document.
//!
//! # Expectation
//! The document has an exposed heading with a name.
//!
//! # Assumptions
//! Scripts do not add or remove headings.
//!
//! # Known problems
//! VARAM's method asks for it; WCAG does not.
//!
//! # Reasons
//! * `no-heading`: there is none.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::headings::Headings;

/// See the module.
pub static RULE: Rule = Rule {
    id: "page-has-heading",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(2, 4, 1), hints(2, 4, 6)],
    techniques: &["G141", "H69"],
    act: &[],
    aspects: &[Aspect::Headings],
    impact: Impact::Serious,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["no-heading"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    top_html(page).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _: &Target) -> Verdict {
    if Headings::of(page).all().is_empty() { Verdict::failed("no-heading") } else { Verdict::Passed }
}
