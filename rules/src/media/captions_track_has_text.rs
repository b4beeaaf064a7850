//! A captions track of a recording has captions in it.
//!
//! # Applicability
//! Every `track` element for captions or subtitles in an `audio` or `video` element.
//!
//! # Expectation
//! Its file is there, is WebVTT and has at least one cue with words.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! A script may fill a track without a file. Captions may be part of the pictures all the same, so this is advice; what WCAG asks for is in
//! `video-has-sound-alternative`.
//!
//! # Reasons
//! * `no-text` {file}: there is no such file, it is no WebVTT, or it has no words.
//! * `no-file`: the track names no file.
//! * `unknown` {file}: asks; the file could not be read.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, hints};
use page::{Fact, Page};
use standards::varam::Aspect;

use super::recording;
use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "captions-track-has-text",
    version: 1,
    requirements: &[hints(1, 2, 2)],
    techniques: &["H95"],
    act: &[],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Serious,
    stage: Stage::Advice,
    needs: &[],
    says: &["no-text", "no-file", "unknown"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.tree.is(*node, "track"))
        .filter(|node| {
            let parent = page.tree.node(*node).parent;
            parent.is_some_and(|parent| page.tree.is(parent, "video") || page.tree.is(parent, "audio"))
        })
        .filter(|node| matches!(recording::text_track(page, *node).kind, "captions" | "subtitles"))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let src = page.tree.attr(target.node, "src").unwrap_or_default().trim();
    if src.is_empty() {
        return Verdict::failed("no-file");
    }
    let reason = |key| Reason::new(key).with("file", excerpt(src));
    match recording::text_track(page, target.node).text {
        Fact::Known(Some(_)) => Verdict::Passed,
        Fact::Known(None) => Verdict::Failed(reason("no-text")),
        Fact::Unknown(_) => Verdict::CantTell(reason("unknown")),
    }
}
