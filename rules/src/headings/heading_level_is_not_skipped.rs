//! No level of headings is skipped on the way down.
//!
//! # Applicability
//! Every exposed heading with a name of the top document, but the first.
//!
//! # Expectation
//! Its level is at most one deeper than that of the heading before it.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG does not ask for it, VARAM recommends it. Headings of header, menus and footer follow each other as all others do.
//!
//! # Reasons
//! * `skipped` {level, before, best}: the level is deeper than that after the one before (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::headings::Headings;

/// See the module.
pub static RULE: Rule = Rule {
    id: "heading-level-is-not-skipped",
    version: 1,
    requirements: &[hints(1, 3, 1)],
    techniques: &["G141", "H42"],
    act: &[],
    aspects: &[Aspect::Headings],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["skipped"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    Headings::of(page).all().iter().skip(1).map(|(node, _)| Target::node(*node)).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let headings = Headings::of(page);
    let before = headings.place(target.node).and_then(|place| Some((place, place.checked_sub(1)?)));
    let Some((place, before)) = before else { return Verdict::Passed };
    let (node, upper) = headings.all()[before];
    let level = headings.all()[place].1;
    if level <= upper + 1 {
        return Verdict::Passed;
    }
    let reason = Reason::new("skipped")
        .with("level", level as usize)
        .with("before", upper as usize)
        .with("best", upper as usize + 1);
    Verdict::Failed(reason.related(node))
}
