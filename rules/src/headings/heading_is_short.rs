//! A heading is not a paragraph in large print.
//!
//! # Applicability
//! Every exposed heading with a name of the top document.
//!
//! # Expectation
//! It is not as long as a paragraph: at most 200 characters, or 100 if it ends in a full stop.
//!
//! # Assumptions
//! Long text was marked as a heading for its looks.
//!
//! # Known problems
//! Titles of decisions are long by nature: the rule only asks.
//!
//! # Reasons
//! * `long` {count}: asks; it has that many characters.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use crate::shared::headings::Headings;

/// Longest heading, in characters.
const LONGEST: usize = 200;
/// Longest heading that ends in a full stop.
const LONGEST_SENTENCE: usize = 100;

/// See the module.
pub static RULE: Rule = Rule {
    id: "heading-is-short",
    version: 1,
    requirements: &[fails(1, 3, 1)],
    techniques: &["F43", "G115"],
    act: &[],
    aspects: &[Aspect::Headings],
    impact: Impact::Minor,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["long"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    Headings::of(page).all().iter().map(|(node, _)| Target::node(*node)).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let text = page.name(target.node).text.trim();
    let count = text.chars().count();
    let longest = if text.ends_with('.') { LONGEST_SENTENCE } else { LONGEST };
    if count <= longest {
        return Verdict::Passed;
    }
    Verdict::CantTell(Reason::new("long").with("count", count))
}
