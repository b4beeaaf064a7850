//! Of several navigations, each has a name of its own.
//!
//! # Applicability
//! Every exposed navigation of the top document, if there are several.
//!
//! # Expectation
//! It has an accessible name that no other navigation of the document has; letter case does not matter.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! VARAM's method asks for it; WCAG does not. Two copies of one menu are two navigations all the same.
//!
//! # Reasons
//! * `no-name`: nothing names it.
//! * `same-name` {name}: another navigation has the same name (related).

use audit::{Impact, Need, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::landmark_names;
use crate::shared::landmarks::Landmarks;

/// See the module.
pub static RULE: Rule = Rule {
    id: "navigation-name-is-unique",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(2, 4, 1)],
    techniques: &["ARIA6", "ARIA13"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["no-name", "same-name"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let navigations = Landmarks::of(page).with(Role::Navigation);
    let are_several = navigations.len() > 1;
    navigations.into_iter().filter(|_| are_several).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    landmark_names::unique(page, target.node)
}
