//! A heading says what follows it.
//!
//! # Applicability
//! Every element with the semantic role `heading` that is in the accessibility tree and has a name.
//!
//! # Expectation
//! The heading describes the topic or purpose of what follows it.
//!
//! # Assumptions
//! What follows in the code follows on the screen. If every word of a heading that carries meaning comes up again before
//! the next heading, the heading describes what is there.
//!
//! # Known problems
//! A heading may say the right thing in other words; that only a person can judge.
//!
//! # Reasons
//! * `placeholder` {heading, text}: the heading is one that a template put there.
//! * `maybe-generic` {heading, text}: asks; it could stand above anything.
//! * `judge` {heading, text}: asks; only a person can judge it.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::aria::Role;
use standards::varam::Aspect;
use standards::words::List;

use crate::shared::after_headings::AfterHeadings;
use crate::shared::emptiness::{self, Empty};
use crate::shared::excerpt::excerpt;
use crate::shared::topic;

/// See the module.
pub static RULE: Rule = Rule {
    id: "heading-is-descriptive",
    version: 2,
    requirements: &[fails(2, 4, 6)],
    techniques: &["G130"],
    act: &["b49b2e"],
    aspects: &[Aspect::Headings],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["placeholder", "maybe-generic", "judge"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.role(*node) == Some(Role::Heading)
                && page.in_accessibility_tree(*node)
                && !page.name(*node).is_empty()
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let heading = &page.name(target.node).text;
    let after = AfterHeadings::of(page);
    let text = after.under(target.node);
    let reason = |key| Reason::new(key).with("heading", excerpt(heading)).with("text", excerpt(text));
    let is_covered = topic::is_covered(heading, after.next(target.node));
    match emptiness::of(List::GenericHeadings, heading) {
        // A page about headings may well say "heading".
        Empty::Certainly if !is_covered => Verdict::Failed(reason("placeholder")),
        Empty::Certainly | Empty::Perhaps => Verdict::CantTell(reason("maybe-generic")),
        Empty::No if !emptiness::has_words(heading) => Verdict::CantTell(reason("maybe-generic")),
        Empty::No if is_covered => Verdict::Passed,
        Empty::No => Verdict::CantTell(reason("judge").routine()),
    }
}
