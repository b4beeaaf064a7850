//! Videos without sound have an alternative in text or sound.
//!
//! # Applicability
//! Every `video` element that can be seen and plays a recording without sound: no audio track, or one of silence.
//!
//! # Expectation
//! One of these rules passes: `silent-video-is-media-alternative`, `silent-video-has-transcript`, `silent-video-has-audio-alternative`.
//!
//! # Assumptions
//! Those of the rules it is made of.
//!
//! # Known problems
//! Those of the rules it is made of.
//!
//! # Reasons
//! * `nothing-there` {file, seconds}: none of them can pass.
//! * `announced` {file, seconds, found}: asks; the page speaks of an alternative.
//! * `not-found` {file, seconds}: asks; it does not.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use super::recording::{self, Sounding};
use super::{
    silent_video_has_audio_alternative, silent_video_has_transcript, silent_video_is_media_alternative,
    surroundings,
};
use crate::shared::composite::{Together, any_of};

/// See the module.
pub static RULE: Rule = Rule {
    id: "silent-video-has-alternative",
    version: 1,
    requirements: &[fails(1, 2, 1)],
    techniques: &["G159", "G166"],
    act: &["c3232f"],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["nothing-there", "announced", "not-found"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    recording::videos(page, Sounding::No)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let parts: [&Rule; 3] = [
        &silent_video_is_media_alternative::RULE,
        &silent_video_has_transcript::RULE,
        &silent_video_has_audio_alternative::RULE,
    ];
    match any_of(page, target, &parts) {
        Together::Passed => Verdict::Passed,
        Together::Failed => {
            Verdict::Failed(recording::about(page, target.node, Reason::new("nothing-there")))
        }
        Together::Open => {
            Verdict::CantTell(surroundings::ask(page, target.node, &["transcript", "description"]))
        }
    }
}
