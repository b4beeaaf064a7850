//! What a video without sound shows is told by a sound recording.
//!
//! # Applicability
//! Every `video` element that can be seen and plays a recording without sound: no audio track, or one of silence.
//!
//! # Expectation
//! What it shows is told in sound somewhere on the page.
//!
//! # Assumptions
//! The video can be started and is not only there for its poster.
//!
//! # Known problems
//! Whether a recording tells what is shown takes a person. What certainly fails is a page with no other recording, no link that leads anywhere, no form, no script
//! and no frame of another site.
//!
//! # Reasons
//! * `nothing-there` {file, seconds}: nothing on the page can be the sound or lead to it.
//! * `check` {file, seconds}: asks.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use super::recording::{self, Sounding};
use super::surroundings;

/// See the module.
pub static RULE: Rule = Rule {
    id: "silent-video-has-audio-alternative",
    version: 2,
    requirements: &[hints(1, 2, 1)],
    techniques: &["G166"],
    act: &["d7ba54"],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Serious,
    stage: Stage::Part,
    needs: &[Need::Visibility],
    says: &["nothing-there", "check"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    recording::videos(page, Sounding::No)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let reason = |key| recording::about(page, target.node, Reason::new(key));
    if surroundings::of(page).has_no_sound(page, target.node) {
        return Verdict::Failed(reason("nothing-there"));
    }
    Verdict::CantTell(reason("check").routine())
}
