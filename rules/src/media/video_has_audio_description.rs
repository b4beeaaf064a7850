//! What a video with sound shows is told in its sound.
//!
//! # Applicability
//! Every `video` element that can be seen and plays a recording with sound, or one of which that is not known.
//!
//! # Expectation
//! What is shown and matters can be heard: in its own sound, in a second audio track, or in another version with audio description.
//!
//! # Assumptions
//! The video can be started and is not only there for its poster.
//!
//! # Known problems
//! Nothing in the file tells whether a voice says what is shown: always a question. A `track` of descriptions is shown by no browser and is no
//! proof.
//!
//! # Reasons
//! * `track` {file, seconds}: asks; the file or the page has a track that is marked as a description.
//! * `check` {file, seconds}: asks.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use super::recording::{self, Sounding};

/// See the module.
pub static RULE: Rule = Rule {
    id: "video-has-audio-description",
    version: 1,
    requirements: &[hints(1, 2, 3), hints(1, 2, 5)],
    techniques: &["G8", "G78", "G173"],
    act: &["1ea59c"],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Serious,
    stage: Stage::Part,
    needs: &[Need::Visibility],
    says: &["track", "check"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    recording::videos(page, Sounding::Perhaps)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let key = if recording::has_description(page, target.node) { "track" } else { "check" };
    Verdict::CantTell(recording::about(page, target.node, Reason::new(key)).routine())
}
