//! Header, main content and footer of the page do not stand inside another landmark.
//!
//! # Applicability
//! Every exposed header, main content and footer of the top document.
//!
//! # Expectation
//! No landmark is around it.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG does not ask for it. A `header` or `footer` inside `main` or `nav` is none of the page and is not looked at, unless
//! a role makes it one.
//!
//! # Reasons
//! * `nested` {role, outer}: a landmark is around it (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::landmarks::{Landmarks, landmark_role};

/// See the module.
pub static RULE: Rule = Rule {
    id: "landmark-is-top-level",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(2, 4, 1)],
    techniques: &["ARIA11"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["nested"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    Landmarks::of(page)
        .all()
        .filter(|(_, role)| matches!(role, Role::Banner | Role::Main | Role::Contentinfo))
        .map(|(node, _)| Target::node(node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let outer = page.flat_ancestors(target.node).find_map(|node| Some((node, landmark_role(page, node)?)));
    let Some((node, outer)) = outer else { return Verdict::Passed };
    let own = page.role(target.node).map_or("", Role::name);
    Verdict::Failed(Reason::new("nested").with("role", own).with("outer", outer.name()).related(node))
}
