//! Live broadcasts have captions.
//!
//! # Applicability
//! Every shown player of another site whose address, title, text around it or page title says that it is a live broadcast; every `audio` and `video` element that plays
//! a stream.
//!
//! # Expectation
//! What is said live can be read live.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Whether there are captions can be seen during the broadcast only: always a question. A player that speaks of a broadcast may play its recording later; then the
//! criteria for recordings apply as well.
//!
//! # Reasons
//! * `broadcast` {player, title}: asks; the address is that of a live broadcast.
//! * `words` {player, title, found}: asks; the page says so.
//! * `stream` {file, seconds}: asks; a stream may be live.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

use super::{player, recording};

/// See the module.
pub static RULE: Rule = Rule {
    id: "live-broadcast-has-captions",
    version: 1,
    requirements: &[fails(1, 2, 4)],
    techniques: &["G9", "G87", "G93"],
    act: &[],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["broadcast", "words", "stream"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let is_live = |node: NodeId| {
        player::plays_stream(page, node)
            || player::player(page, node)
                .is_some_and(|player| player.is_live || player::live_words(page, node).is_some())
    };
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.is_rendered(*node) && is_live(*node))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(player) = player::player(page, target.node) else {
        return Verdict::CantTell(recording::about(page, target.node, Reason::new("stream")).routine());
    };
    let reason = |key| Reason::new(key).with("player", player.host).with("title", player.title).routine();
    Verdict::CantTell(match player::live_words(page, target.node) {
        Some(words) if !player.is_live => reason("words").with("found", words),
        Some(_) | None => reason("broadcast"),
    })
}
