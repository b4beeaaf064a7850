//! What a video without sound shows is available as a text.
//!
//! # Applicability
//! Every `video` element that can be seen and plays a recording without sound: no audio track, or one of silence.
//!
//! # Expectation
//! A text with everything that is shown is on the page or linked, where screen readers reach it.
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

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use super::recording::{self, Sounding};
use super::surroundings;

/// See the module.
pub static RULE: Rule = Rule {
    id: "silent-video-has-transcript",
    version: 2,
    requirements: &[hints(1, 2, 1)],
    techniques: &["G159"],
    act: &["ee13b5"],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Serious,
    stage: Stage::Part,
    needs: &[Need::Visibility],
    says: &["nothing-there", "announced", "not-found"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    recording::videos(page, Sounding::No)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if surroundings::of(page).has_no_text(page, target.node, false) {
        return Verdict::Failed(recording::about(page, target.node, Reason::new("nothing-there")));
    }
    Verdict::CantTell(surroundings::ask(page, target.node, &["transcript"]).routine())
}
