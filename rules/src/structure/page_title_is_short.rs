//! The title of the page is short.
//!
//! # Applicability
//! The `html` element of the top document, if that has a title with words.
//!
//! # Expectation
//! The title has at most a hundred characters.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! VARAM asks for short titles and names no number; titles of decisions are long by nature: the rule only asks.
//!
//! # Reasons
//! * `long` {count}: asks; it has more.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::title;

/// Longest title, in characters.
const LONGEST: usize = 100;

/// See the module.
pub static RULE: Rule = Rule {
    id: "page-title-is-short",
    version: 1,
    requirements: &[hints(2, 4, 2)],
    techniques: &["G88"],
    act: &[],
    aspects: &[Aspect::Titles],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[],
    says: &["long"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let has_title = title::of(page).is_some();
    top_html(page).filter(|_| has_title).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _: &Target) -> Verdict {
    let count = title::of(page).map_or(0, |title| title.chars().count());
    if count <= LONGEST {
        return Verdict::Passed;
    }
    Verdict::CantTell(Reason::new("long").with("count", count))
}
