//! No two elements have the same id.
//!
//! # Applicability
//! Every element with an `id` that is not empty.
//!
//! # Expectation
//! No element before it in the same document or shadow tree has the same id.
//!
//! # Assumptions
//! WCAG 2.1 counts 4.1.1 as met by every HTML page, so that this is only advice. Ids that something refers to are the subject
//! of `referred-id-is-unique`.
//!
//! # Known problems
//! None.
//!
//! # Reasons
//! * `same-id` {id}: an element before it (related) has the same id.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;

use crate::shared::excerpt::excerpt;
use crate::shared::ids;

/// See the module.
pub static RULE: Rule = Rule {
    id: "id-is-unique",
    version: 1,
    requirements: &[hints(4, 1, 1)],
    techniques: &["H93", "F77"],
    act: &[],
    aspects: &[],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[],
    says: &["same-id"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let has_id = |node: &page::NodeId| page.tree.attr(*node, "id").is_some_and(|id| !id.is_empty());
    page.elements().iter().copied().filter(has_id).map(|node| Target::attr(node, "id")).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(id) = page.tree.attr(target.node, "id") else { return Verdict::Passed };
    match page.by_id(target.node, id).filter(|first| *first != target.node) {
        Some(first) if ids::repeated(page).second.contains_key(&first) => {
            Verdict::Failed(Reason::new("same-id").with("id", excerpt(id)).related(first))
        }
        Some(_) | None => Verdict::Passed,
    }
}
