//! What can be heard in a video can be read as captions.
//!
//! # Applicability
//! Every `video` element that can be seen and plays a recording with sound, or one of which that is not known.
//!
//! # Expectation
//! What is said, and sounds that matter, can be read while it plays: captions in a track of the page, in the file, or as part of the pictures.
//!
//! # Assumptions
//! The video can be started and has pictures.
//!
//! # Known problems
//! Captions that are part of the pictures cannot be known from the file, so a missing track is a question and no failure. Whether captions
//! are right takes a person.
//!
//! # Reasons
//! * `track` {file, seconds, beginning}: asks; there is a track of captions.
//! * `inside` {file, seconds}: asks; the file has captions inside, which few browsers show.
//! * `broken` {file, seconds}: asks; there is a track, but nothing in it.
//! * `not-found` {file, seconds}: asks; there is no track.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use super::recording::{self, Captions, Sounding};
use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "video-has-captions",
    version: 1,
    requirements: &[hints(1, 2, 2)],
    techniques: &["G87", "G93", "H95"],
    act: &["f51b46"],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Critical,
    stage: Stage::Part,
    needs: &[Need::Visibility],
    says: &["track", "inside", "broken", "not-found"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    recording::videos(page, Sounding::Perhaps)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let reason = |key| recording::about(page, target.node, Reason::new(key));
    Verdict::CantTell(match recording::captions(page, target.node) {
        Captions::Track(beginning) => reason("track").with("beginning", excerpt(&beginning)).routine(),
        Captions::Inside => reason("inside").routine(),
        Captions::Broken(track) => reason("broken").related(track).routine(),
        Captions::None => reason("not-found").routine(),
    })
}
