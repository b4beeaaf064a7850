//! Sound that plays by itself ends within three seconds.
//!
//! # Applicability
//! Every `audio` and `video` element that has `autoplay` and not `muted`, with a recording longer than three seconds that has sound, or of which that
//! is not known.
//!
//! # Expectation
//! All its sound together lasts at most three seconds.
//!
//! # Assumptions
//! What is repeated counts once, as the ACT rule has it. The address may ask for a part of the recording (`#t=8,10`).
//!
//! # Known problems
//! Sound is measured: what is louder than a whisper counts, whatever it is. Files whose sound cannot be decoded are a question.
//!
//! # Reasons
//! * `too-long` {file, seconds}: there are more than three seconds of sound.
//! * `sound-unknown` {file}: asks.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{Fact, Page};
use standards::varam::Aspect;

use super::recording::{self, MOST};

/// See the module.
pub static RULE: Rule = Rule {
    id: "autoplay-sound-is-short",
    version: 1,
    requirements: &[hints(1, 4, 2)],
    techniques: &["G60"],
    act: &["aaa1bf"],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Critical,
    stage: Stage::Part,
    needs: &[Need::Visibility],
    says: &["too-long", "sound-unknown"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    recording::autoplaying(page)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let reason = |key| recording::about(page, target.node, Reason::new(key));
    let (played, is_whole) = recording::seconds_played(page, target.node);
    let sound = recording::media(page, target.node).known().and_then(|media| media.sound.known());
    if matches!(played, Fact::Known(seconds) if seconds <= MOST) {
        return Verdict::Passed;
    }
    match sound {
        Some(sound) if sound.is_whole && sound.seconds_at_most <= MOST => Verdict::Passed,
        Some(sound) if is_whole && sound.seconds > MOST => Verdict::Failed(reason("too-long")),
        Some(_) | None => Verdict::CantTell(reason("sound-unknown")),
    }
}
