//! The title is short enough to be read out and to be seen in a tab.
//!
//! # Applicability
//! The `html` element of the top document, if the page has a title.
//!
//! # Expectation
//! It has at most 120 characters.
//!
//! # Assumptions
//! A screen reader says the title at every change of page and window.
//!
//! # Known problems
//! VARAM asks for a short title and names no number, WCAG does neither: the number is ours, and generous.
//!
//! # Reasons
//! * `long` {title, count, limit}: the title has more characters.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::excerpt::excerpt;

/// Most characters of a title.
const MOST: usize = 120;

/// See the module.
pub static RULE: Rule = Rule {
    id: "title-is-short",
    version: 1,
    requirements: &[hints(2, 4, 2)],
    techniques: &["G88"],
    act: &[],
    aspects: &[Aspect::Titles],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[],
    says: &["long"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    top_html(page).filter(|_| !page.title().is_empty()).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _target: &Target) -> Verdict {
    let title = page.title();
    let count = title.chars().count();
    if count <= MOST {
        return Verdict::Passed;
    }
    let reason = Reason::new("long").with("title", excerpt(&title)).with("count", count);
    Verdict::Failed(reason.with("limit", MOST))
}
