//! Sound recordings have a text alternative.
//!
//! # Applicability
//! Every `audio` element with a recording that plays by itself or has the browser's own buttons, seen and read out.
//!
//! # Expectation
//! One of these rules passes: `audio-has-transcript`, `audio-is-media-alternative`.
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

use super::{audio_has_transcript, audio_is_media_alternative, recording, surroundings};
use crate::shared::composite::{Together, any_of};

/// See the module.
pub static RULE: Rule = Rule {
    id: "audio-has-alternative",
    version: 1,
    requirements: &[fails(1, 2, 1)],
    techniques: &["G158"],
    act: &["e7aa44"],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["nothing-there", "announced", "not-found"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    recording::audios(page)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let parts: [&Rule; 2] = [&audio_has_transcript::RULE, &audio_is_media_alternative::RULE];
    match any_of(page, target, &parts) {
        Together::Passed => Verdict::Passed,
        Together::Failed => {
            Verdict::Failed(recording::about(page, target.node, Reason::new("nothing-there")))
        }
        Together::Open => Verdict::CantTell(surroundings::ask(page, target.node, &["transcript"])),
    }
}
