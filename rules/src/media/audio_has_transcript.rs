//! What can be heard in an `audio` element is available as a text.
//!
//! # Applicability
//! Every `audio` element with a recording that plays by itself or has the browser's own buttons, seen and read out.
//!
//! # Expectation
//! A text with everything that is said is on the page or linked, where it can be seen and screen readers reach it.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Buttons that a script ties to an `audio` element are not known: such elements are left out. Whether a text is the whole of what is said takes a
//! person. What certainly fails is a page that has next to no words, no link that leads anywhere, no form, no script and no frame of another site.
//!
//! # Reasons
//! * `nothing-there` {file, seconds}: nothing on the page can be a text version or lead to one.
//! * `announced` {file, seconds, found}: asks; the page speaks of a text version.
//! * `not-found` {file, seconds}: asks; nothing on the page is called a text version.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use super::{recording, surroundings};

/// See the module.
pub static RULE: Rule = Rule {
    id: "audio-has-transcript",
    version: 2,
    requirements: &[hints(1, 2, 1)],
    techniques: &["G158"],
    act: &["2eb176"],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Serious,
    stage: Stage::Part,
    needs: &[Need::Visibility],
    says: &["nothing-there", "announced", "not-found"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    recording::audios(page)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if surroundings::of(page).has_no_text(page, target.node, true) {
        return Verdict::Failed(recording::about(page, target.node, Reason::new("nothing-there")));
    }
    Verdict::CantTell(surroundings::ask(page, target.node, &["transcript"]).routine())
}
