//! Sound that plays by itself is short or can be stopped.
//!
//! # Applicability
//! Every `audio` and `video` element that has `autoplay` and not `muted`, with a recording longer than three seconds that has sound, or of which that
//! is not known.
//!
//! # Expectation
//! One of these rules passes: `autoplay-has-control`, `autoplay-sound-is-short`.
//!
//! # Assumptions
//! Those of the rules it is made of.
//!
//! # Known problems
//! Those of the rules it is made of.
//!
//! # Reasons
//! * `nothing-there` {file, seconds}: more than three seconds of sound, and nothing to stop them.
//! * `script` {file, seconds}: asks; a script may stop it.
//! * `sound-unknown` {file}: asks; whether there is sound, and for how long, is not known.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use super::{autoplay_has_control, autoplay_sound_is_short, recording, surroundings};
use crate::shared::composite::{Together, any_of};

/// See the module.
pub static RULE: Rule = Rule {
    id: "autoplay-sound-is-controllable",
    version: 1,
    requirements: &[fails(1, 4, 2)],
    techniques: &["G60", "G170", "G171", "F23"],
    act: &["80f0bf"],
    aspects: &[Aspect::Motion],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["nothing-there", "script", "sound-unknown"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    recording::autoplaying(page)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let parts: [&Rule; 2] = [&autoplay_has_control::RULE, &autoplay_sound_is_short::RULE];
    match any_of(page, target, &parts) {
        Together::Passed => Verdict::Passed,
        Together::Failed => {
            Verdict::Failed(recording::about(page, target.node, Reason::new("nothing-there")))
        }
        Together::Open => {
            let key = if surroundings::of(page).has_script() { "script" } else { "sound-unknown" };
            Verdict::CantTell(recording::about(page, target.node, Reason::new(key)))
        }
    }
}
