//! The page has exactly one block of main content.
//!
//! # Applicability
//! The `html` element of the top document.
//!
//! # Expectation
//! Exactly one exposed element of that document has the role `main`.
//!
//! # Assumptions
//! Scripts do not add or remove the element.
//!
//! # Known problems
//! VARAM's method asks for it; WCAG does not. Main content in frames is not looked for.
//!
//! # Reasons
//! * `no-main`: there is none.
//! * `several-mains` {count}: there are several (the others are related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::landmarks::Landmarks;

/// Most elements that the reason names.
const MOST_RELATED: usize = 10;

/// See the module.
pub static RULE: Rule = Rule {
    id: "page-has-one-main",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(2, 4, 1)],
    techniques: &["ARIA11"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["no-main", "several-mains"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    top_html(page).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _: &Target) -> Verdict {
    let mains = Landmarks::of(page).with(Role::Main);
    match mains.len() {
        0 => Verdict::failed("no-main"),
        1 => Verdict::Passed,
        count => {
            let mut reason = Reason::new("several-mains").with("count", count);
            reason.related = mains.into_iter().take(MOST_RELATED).collect();
            Verdict::Failed(reason)
        }
    }
}
