//! What stands on every page can be skipped in some way.
//!
//! # Applicability
//! Every HTML page.
//!
//! # Expectation
//! One of the rules `content-has-heading`, `content-has-landmark`, `content-has-skip-link` or
//! `repeated-block-is-collapsible` is passed.
//!
//! # Assumptions
//! Those of these rules. Frames are not used to keep repeated blocks apart.
//!
//! # Known problems
//! One way past one block is enough, as in ACT. Headings and landmarks help only those whose software can jump to them.
//!
//! # Reasons
//! * `no-way`: no heading, no landmark, no link and nothing that folds the navigation (related) away.
//! * `maybe-no-way`: asks; no way was found, but one may be there.
//! * `some-way`: asks as routine; there is a heading, landmark or link that is one if it is this page's own.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

pub use super::content_has_heading::targets;
use super::{
    content_has_heading, content_has_landmark, content_has_skip_link, repeated_block_is_collapsible,
};
use crate::shared::repeated;

/// See the module.
pub static RULE: Rule = Rule {
    id: "repeated-block-is-bypassable",
    version: 2,
    requirements: &[fails(2, 4, 1)],
    techniques: &["G1", "H69", "ARIA11", "SCR28"],
    act: &["cf77f2"],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["no-way", "maybe-no-way", "some-way"],
    targets,
    expect,
};

fn expect(page: &Page, target: &Target) -> Verdict {
    let ways = [
        content_has_heading::expect(page, target),
        content_has_landmark::expect(page, target),
        content_has_skip_link::expect(page, target),
    ];
    let folding = repeated_block_is_collapsible::expect(page, target);
    if ways.iter().chain([&folding]).any(|way| matches!(way, Verdict::Passed)) {
        return Verdict::Passed;
    }
    if ways.iter().chain([&folding]).all(|way| matches!(way, Verdict::Failed(_))) {
        let reason = Reason::new("no-way");
        return Verdict::Failed(match repeated::of(page).block {
            Some(block) => reason.related(block),
            None => reason,
        });
    }
    let has_routine = ways.iter().any(|way| matches!(way, Verdict::CantTell(reason) if reason.routine));
    if has_routine { Verdict::review("some-way") } else { Verdict::cant_tell("maybe-no-way") }
}
