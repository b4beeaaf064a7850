//! A link's name alone says where it leads.
//!
//! # Applicability
//! Every element whose semantic role is `link` or inherits from it, that is in the accessibility tree and has a name.
//!
//! # Expectation
//! The name describes the purpose of the link.
//!
//! # Assumptions
//! The purpose is not unclear to everybody: who sees the page knows where the link leads. Elements with the role are
//! used as links.
//!
//! # Known problems
//! Whether a name that says something says enough, only a person can judge.
//!
//! # Reasons
//! * `vague` {name}: the name never says where a link leads.
//! * `maybe-vague` {name}: asks; it hardly ever does.
//! * `judge` {name}: asks; only a person can judge it.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use super::link_purpose::{Purpose, named_links, purpose};
use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "link-is-descriptive",
    version: 1,
    requirements: &[fails(2, 4, 9)],
    techniques: &["H30", "G91", "F84"],
    act: &["aizyf1"],
    aspects: &[Aspect::Navigation],
    impact: Impact::Minor,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["vague", "maybe-vague", "judge"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    named_links(page).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let reason = |key| Reason::new(key).with("name", excerpt(&page.name(target.node).text));
    match purpose(page, target.node) {
        Purpose::Vague => Verdict::Failed(reason("vague")),
        Purpose::MaybeVague => Verdict::CantTell(reason("maybe-vague")),
        Purpose::Named => Verdict::Passed,
        Purpose::Unknown => Verdict::CantTell(reason("judge").routine()),
    }
}
