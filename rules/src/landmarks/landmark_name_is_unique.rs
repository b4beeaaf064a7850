//! Of several landmarks of one kind, each has a name of its own.
//!
//! # Applicability
//! Every exposed landmark of the top document that is neither main content nor navigation, if there are several of its
//! kind.
//!
//! # Expectation
//! It has an accessible name that no other landmark of its kind has; letter case does not matter.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG does not ask for it. Main content and navigations have rules of their own.
//!
//! # Reasons
//! * `no-name` {role}: nothing names it.
//! * `same-name` {name, role}: another landmark of its kind has the same name (related).

use audit::{Impact, Need, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::landmark_names;
use crate::shared::landmarks::Landmarks;

/// The kinds that are looked at.
const KINDS: [Role; 6] =
    [Role::Banner, Role::Complementary, Role::Contentinfo, Role::Form, Role::Region, Role::Search];

/// See the module.
pub static RULE: Rule = Rule {
    id: "landmark-name-is-unique",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(2, 4, 1)],
    techniques: &["ARIA6", "ARIA13"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["no-name", "same-name"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let landmarks = Landmarks::of(page);
    let crowded: Vec<Role> = KINDS.into_iter().filter(|kind| landmarks.with(*kind).len() > 1).collect();
    landmarks.all().filter(|(_, role)| crowded.contains(role)).map(|(node, _)| Target::node(node)).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let role = page.role(target.node).map_or("", Role::name);
    match landmark_names::unique(page, target.node) {
        Verdict::Failed(reason) => Verdict::Failed(reason.with("role", role)),
        other @ (Verdict::Passed | Verdict::CantTell(_)) => other,
    }
}
