//! A sound recording on the page can be played.
//!
//! # Applicability
//! Every `audio` element with the address of a recording that does not play by itself.
//!
//! # Expectation
//! It has `controls`, or a script may play it.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! A recording that nobody can play is no barrier to some people more than to others, so this is advice.
//!
//! # Reasons
//! * `no-controls` {file}: nothing on the page can play it.
//! * `script` {file}: asks; a script may play it.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use super::{recording, surroundings};

/// See the module.
pub static RULE: Rule = Rule {
    id: "audio-has-controls",
    version: 1,
    requirements: &[hints(1, 2, 1), hints(2, 1, 1)],
    techniques: &[],
    act: &[],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[],
    says: &["no-controls", "script"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.tree.is(*node, "audio") && !recording::plays_by_itself(page, *node))
        .filter(|node| !page.media_sources(*node).is_empty())
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if page.tree.attr(target.node, "controls").is_some() {
        return Verdict::Passed;
    }
    let file = page.media_sources(target.node).first().map(recording::file_name).unwrap_or_default();
    let reason = |key| Reason::new(key).with("file", file);
    if surroundings::of(page).has_script() {
        Verdict::CantTell(reason("script").routine())
    } else {
        Verdict::Failed(reason("no-controls"))
    }
}
