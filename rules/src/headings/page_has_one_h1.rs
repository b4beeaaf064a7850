//! The page has exactly one heading of the first level.
//!
//! # Applicability
//! The `html` element of the top document, if that has exposed headings with a name.
//!
//! # Expectation
//! Exactly one of them has level 1.
//!
//! # Assumptions
//! Scripts do not add or remove headings.
//!
//! # Known problems
//! VARAM's method asks for it; WCAG does not.
//!
//! # Reasons
//! * `no-h1`: none has level 1.
//! * `several` {count}: several have level 1 (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::headings::Headings;

/// Most headings that the reason names.
const MOST_RELATED: usize = 10;

/// See the module.
pub static RULE: Rule = Rule {
    id: "page-has-one-h1",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(2, 4, 6)],
    techniques: &["G141", "H42"],
    act: &[],
    aspects: &[Aspect::Headings],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["no-h1", "several"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let has_headings = !Headings::of(page).all().is_empty();
    top_html(page).filter(|_| has_headings).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _: &Target) -> Verdict {
    let headings = Headings::of(page);
    let main: Vec<NodeId> =
        headings.all().iter().filter(|(_, level)| *level == 1).map(|(node, _)| *node).collect();
    match main.len() {
        0 => Verdict::failed("no-h1"),
        1 => Verdict::Passed,
        count => {
            let mut reason = Reason::new("several").with("count", count);
            reason.related = main.into_iter().take(MOST_RELATED).collect();
            Verdict::Failed(reason)
        }
    }
}
