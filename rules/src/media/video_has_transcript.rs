//! What a video says and shows is available as a text.
//!
//! # Applicability
//! Every `video` element that can be seen and plays a recording.
//!
//! # Expectation
//! A text with everything that is said and shown is on the page or linked, where screen readers reach it.
//!
//! # Assumptions
//! The video can be started and is not only there for its poster.
//!
//! # Known problems
//! Whether a text is the whole of what happens takes a person. What certainly fails is a page that has next to no words, no link that leads anywhere, no form,
//! no script and no frame of another site: there is nothing that could be the text.
//!
//! # Reasons
//! * `nothing-there` {file, seconds}: nothing on the page can be a text version or lead to one.
//! * `announced` {file, seconds, found}: asks; the page speaks of a text version.
//! * `not-found` {file, seconds}: asks; nothing on the page is called a text version.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use super::recording::{self, Sounding};
use super::surroundings;

/// See the module.
pub static RULE: Rule = Rule {
    id: "video-has-transcript",
    version: 2,
    requirements: &[fails(1, 2, 8)],
    techniques: &["G69", "G203"],
    act: &["1a02b0"],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["nothing-there", "announced", "not-found"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let mut targets = recording::videos(page, Sounding::Perhaps);
    targets.extend(recording::videos(page, Sounding::No));
    targets.sort();
    targets
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if surroundings::of(page).has_no_text(page, target.node, false) {
        return Verdict::Failed(recording::about(page, target.node, Reason::new("nothing-there")));
    }
    Verdict::CantTell(surroundings::ask(page, target.node, &["transcript"]))
}
