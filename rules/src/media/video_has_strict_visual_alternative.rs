//! What a video with sound shows can be heard as well.
//!
//! # Applicability
//! Every `video` element that can be seen and plays a recording with sound, or one of which that is not known.
//!
//! # Expectation
//! One of these rules passes: `video-has-audio-description`, `video-is-media-alternative`.
//!
//! # Assumptions
//! Those of the rules it is made of.
//!
//! # Known problems
//! Those of the rules it is made of.
//!
//! # Reasons
//! * `announced` {file, seconds, found}: asks; the page speaks of an alternative.
//! * `not-found` {file, seconds}: asks; it does not.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use super::recording::{self, Sounding};
use super::{surroundings, video_has_audio_description, video_is_media_alternative};
use crate::shared::composite::{Together, any_of};

/// See the module.
pub static RULE: Rule = Rule {
    id: "video-has-strict-visual-alternative",
    version: 1,
    requirements: &[fails(1, 2, 5)],
    techniques: &["G8", "G78", "G173"],
    act: &["1ec09b"],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["announced", "not-found"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    recording::videos(page, Sounding::Perhaps)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let parts: [&Rule; 2] = [&video_has_audio_description::RULE, &video_is_media_alternative::RULE];
    match any_of(page, target, &parts) {
        Together::Passed => Verdict::Passed,
        Together::Failed => Verdict::Failed(recording::about(page, target.node, Reason::new("not-found"))),
        Together::Open => Verdict::CantTell(surroundings::ask(page, target.node, &["description"])),
    }
}
