//! What a form commits people to can be undone, checked or confirmed.
//!
//! # Applicability
//! Every button in the accessibility tree, in a form or not, whose name says that something is handed in, signed, paid,
//! ordered or deleted. Links are none.
//!
//! # Expectation
//! A person finds that sending can be undone, or is checked for errors that can be corrected, or can be reviewed and
//! confirmed before.
//!
//! # Assumptions
//! Words such as "Submit application", "Pay" and "Sign" tell a legal commitment, a payment or a change of the user's data.
//!
//! # Known problems
//! The page alone does not show what happens next; so the rule only leads a person there.
//!
//! # Reasons
//! * `to-judge` {name}: asks, routinely.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;
use crate::shared::form_map;

/// See the module.
pub static RULE: Rule = Rule {
    id: "form-can-be-checked",
    version: 1,
    requirements: &[fails(3, 3, 4)],
    techniques: &["G98", "G99", "G155", "G164", "G168"],
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
    page.elements()
        .iter()
        .copied()
        .filter(|node| form_map::is_button(page, *node) && page.in_accessibility_tree(*node))
        .filter(|node| {
            words::is(List::Submit, &page.name(*node).text).is_some_and(|entry| entry.tag == Some("legal"))
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let name = excerpt(&page.name(target.node).text);
    Verdict::CantTell(Reason::new("to-judge").with("name", name).routine())
}
