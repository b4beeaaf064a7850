//! An image marked as decoration has no tooltip.
//!
//! # Applicability
//! Every rendered `img` that is marked as decoration, by an empty `alt` or its role, and is not hidden otherwise.
//!
//! # Expectation
//! Its attribute `title` is missing or blank.
//!
//! # Assumptions
//! What has a tooltip says something.
//!
//! # Known problems
//! WCAG does not ask for it.
//!
//! # Reasons
//! * `titled` {title}: it has a tooltip.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "decorative-image-has-no-title",
    version: 1,
    requirements: &[hints(1, 1, 1)],
    techniques: &["H67"],
    act: &[],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["titled"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "img")
                && page.is_marked_decorative(*node)
                && page.is_rendered(*node)
                && !page.is_programmatically_hidden(*node)
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    match page.tree.attr(target.node, "title").filter(|title| !title.trim().is_empty()) {
        Some(title) => Verdict::Failed(Reason::new("titled").with("title", excerpt(title))),
        None => Verdict::Passed,
    }
}
