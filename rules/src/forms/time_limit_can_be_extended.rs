//! Where time runs out, people can have more of it.
//!
//! # Applicability
//! Every line of visible text that says that time runs out.
//!
//! # Expectation
//! A person finds that the limit can be switched off, adjusted or extended, or that there is one of the exceptions of WCAG.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Limits that are told nowhere cannot be found on the page. Whoever runs the system has to be asked.
//!
//! # Reasons
//! * `to-judge` {text}: asks, routinely.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "time-limit-can-be-extended",
    version: 1,
    requirements: &[fails(2, 2, 1)],
    techniques: &["G133", "G180", "G198", "F12"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["to-judge"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let mut elements: Vec<NodeId> = page
        .text_nodes()
        .iter()
        .copied()
        .filter(|text| page.is_rendered(*text) && page.is_visible(*text) != Fact::Known(false))
        .filter(|text| page.tree.text(*text).is_some_and(|text| words::has(List::TimeLimits, text)))
        .filter_map(|text| page.flat_parent(text))
        .collect();
    elements.dedup();
    elements.into_iter().map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let text = excerpt(&page.visible_text(target.node));
    Verdict::CantTell(Reason::new("to-judge").with("text", text).routine())
}
