//! What can be heard in a video can be read as well.
//!
//! # Applicability
//! Every `video` element that can be seen and plays a recording with sound, or one of which that is not known.
//!
//! # Expectation
//! One of these rules passes: `video-has-captions`, `video-is-media-alternative`.
//!
//! # Assumptions
//! Those of the rules it is made of.
//!
//! # Known problems
//! Those of the rules it is made of.
//!
//! # Reasons
//! * `track` {file, seconds, beginning}: asks; there is a track of captions.
//! * `inside` {file, seconds}: asks; the file has captions inside.
//! * `broken` {file, seconds}: asks; there is a track with nothing in it.
//! * `announced` {file, seconds, found}: asks; the page speaks of an alternative.
//! * `not-found` {file, seconds}: asks; it does not.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use super::recording::{self, Captions, Sounding};
use super::{surroundings, video_has_captions, video_is_media_alternative};
use crate::shared::composite::{Together, any_of};
use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "video-has-sound-alternative",
    version: 1,
    requirements: &[fails(1, 2, 2)],
    techniques: &["G87", "G93", "H95", "F8", "F75"],
    act: &["eac66b"],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["track", "inside", "broken", "announced", "not-found"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    recording::videos(page, Sounding::Perhaps)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let parts: [&Rule; 2] = [&video_has_captions::RULE, &video_is_media_alternative::RULE];
    match any_of(page, target, &parts) {
        Together::Passed => Verdict::Passed,
        Together::Failed => Verdict::Failed(recording::about(page, target.node, Reason::new("not-found"))),
        Together::Open => Verdict::CantTell(question(page, target)),
    }
}

/// What is known of its captions.
fn question(page: &Page, target: &Target) -> Reason {
    let reason = |key| recording::about(page, target.node, Reason::new(key));
    match recording::captions(page, target.node) {
        Captions::Track(beginning) => reason("track").with("beginning", excerpt(&beginning)).routine(),
        Captions::Inside => reason("inside").routine(),
        Captions::Broken(track) => reason("broken").related(track),
        Captions::None => surroundings::ask(page, target.node, &["captions"]),
    }
}
