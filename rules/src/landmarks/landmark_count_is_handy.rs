//! The page has no more landmarks than people can keep in mind.
//!
//! # Applicability
//! The `html` element of the top document, if that has landmarks.
//!
//! # Expectation
//! It has at most seven exposed landmarks.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! VARAM calls five to seven the best number and shows eleven as a bad example; a page may have good reasons for more, so
//! the rule asks. Too few are found by the rules about header, main content and footer.
//!
//! # Reasons
//! * `many` {count}: asks; there are more.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::landmarks::Landmarks;

/// The most that VARAM calls optimal.
const MOST: usize = 7;

/// See the module.
pub static RULE: Rule = Rule {
    id: "landmark-count-is-handy",
    version: 1,
    requirements: &[hints(2, 4, 1)],
    techniques: &[],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["many"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let has_landmarks = Landmarks::of(page).count() > 0;
    top_html(page).filter(|_| has_landmarks).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _: &Target) -> Verdict {
    let count = Landmarks::of(page).count();
    if count <= MOST {
        return Verdict::Passed;
    }
    Verdict::CantTell(Reason::new("many").with("count", count))
}
