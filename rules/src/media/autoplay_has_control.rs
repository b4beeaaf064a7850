//! Sound that plays by itself can be stopped on the page.
//!
//! # Applicability
//! Every `audio` and `video` element that has `autoplay` and not `muted`, with a recording longer than three seconds that has sound, or of which that
//! is not known.
//!
//! # Expectation
//! Something on the page pauses, stops or mutes it, can be seen, has a name and is reached by screen readers.
//!
//! # Assumptions
//! The browser's own buttons (`controls`) are such a thing where they are shown.
//!
//! # Known problems
//! What scripts do is not known: with one on the page a missing button is a question.
//!
//! # Reasons
//! * `nothing-there` {file, seconds}: there are no buttons of the browser and nothing else that could do it.
//! * `script` {file, seconds}: asks; a script may.
//! * `sound-unknown` {file}: asks; whether there is sound, and for how long, is not known.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use super::{recording, surroundings};

/// See the module.
pub static RULE: Rule = Rule {
    id: "autoplay-has-control",
    version: 1,
    requirements: &[hints(1, 4, 2)],
    techniques: &["G170", "G171", "F23"],
    act: &["4c31df"],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Critical,
    stage: Stage::Part,
    needs: &[Need::Visibility],
    says: &["nothing-there", "script", "sound-unknown"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    recording::autoplaying(page)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let reason = |key| recording::about(page, target.node, Reason::new(key));
    if recording::has_controls(page, target.node) {
        Verdict::Passed
    } else if surroundings::of(page).has_script() {
        Verdict::CantTell(reason("script"))
    } else if recording::lasts_with_sound(page, target.node) {
        Verdict::Failed(reason("nothing-there"))
    } else {
        Verdict::CantTell(reason("sound-unknown"))
    }
}
