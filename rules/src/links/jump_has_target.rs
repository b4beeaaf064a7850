//! A link to a place on the page leads to one that is there.
//!
//! # Applicability
//! Every link in the accessibility tree to a place on the same page, if there are several.
//!
//! # Expectation
//! The page has the place.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! A script may do something else when the link is used: then the rule asks. A single link of that kind is the
//! matter of `content-has-skip-link`.
//!
//! # Reasons
//! * `no-target` {fragment}: the place is not there, and there is no script.
//! * `maybe-no-target` {fragment}: asks; the place is not there.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::fragment::{self, Jump};
use crate::shared::scripts;

/// See the module.
pub static RULE: Rule = Rule {
    id: "jump-has-target",
    version: 1,
    requirements: &[hints(2, 4, 1)],
    techniques: &["G1", "G123", "G124"],
    act: &[],
    aspects: &[Aspect::Navigation],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["no-target", "maybe-no-target"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let jumps = jumps(page);
    if jumps.len() < 2 {
        return Vec::new();
    }
    jumps.into_iter().map(|jump| Target::node(jump.link)).collect()
}

fn jumps(page: &Page) -> Vec<Jump> {
    let nodes = page.elements().iter().filter(|node| page.in_accessibility_tree(**node));
    nodes
        .filter_map(|node| fragment::jump(page, *node))
        // Scripts use such addresses for views of their own.
        .filter(|jump| !jump.fragment.starts_with(['/', '!']))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(jump) = fragment::jump(page, target.node).filter(|jump| jump.target.is_none()) else {
        return Verdict::Passed;
    };
    let reason = |key| Reason::new(key).with("fragment", excerpt(&jump.fragment));
    if scripts::of(page).is_empty() {
        Verdict::Failed(reason("no-target"))
    } else {
        Verdict::CantTell(reason("maybe-no-target"))
    }
}
