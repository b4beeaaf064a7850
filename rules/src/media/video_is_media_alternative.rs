//! A video with sound repeats what the page says in text, and is labelled so.
//!
//! # Applicability
//! Every `video` element that can be seen and plays a recording with sound, or one of which that is not known.
//!
//! # Expectation
//! All that the recording says or shows is on the page as text, and something that can be seen and that screen readers reach says that the
//! recording is another version of that text.
//!
//! # Assumptions
//! The recording can be started.
//!
//! # Known problems
//! Whether the text is the whole takes a person. What certainly fails is a page with next to no words, and one on which no two sentences in a row
//! (Latvian, Russian or English) speak of another version, or of a recording and of a text beside it: nothing on it can be the label.
//!
//! # Reasons
//! * `no-text` {file, seconds}: nothing on the page can be the text that it repeats.
//! * `no-label` {file, seconds}: nothing on the page can be the label.
//! * `check` {file, seconds}: asks.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use super::recording::{self, Sounding};
use super::surroundings;

/// See the module.
pub static RULE: Rule = Rule {
    id: "video-is-media-alternative",
    version: 1,
    requirements: &[hints(1, 2, 2)],
    techniques: &["F74"],
    act: &["ab4d13"],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Serious,
    stage: Stage::Part,
    needs: &[Need::Visibility],
    says: &["no-text", "no-label", "check"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    recording::videos(page, Sounding::Perhaps)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let around = surroundings::of(page);
    let reason = |key| recording::about(page, target.node, Reason::new(key));
    if around.has_no_text(page, target.node, true) {
        Verdict::Failed(reason("no-text"))
    } else if around.has_no_label() {
        Verdict::Failed(reason("no-label"))
    } else {
        Verdict::CantTell(reason("check").routine())
    }
}
