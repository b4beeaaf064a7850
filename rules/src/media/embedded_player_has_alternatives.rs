//! What a player of another site plays has captions, a text and audio description.
//!
//! # Applicability
//! Every `iframe`, `embed` and `object` that is shown and whose address is that of a known player (YouTube, Vimeo, Facebook, SoundCloud …), also where the
//! address waits in a `data-` attribute for consent.
//!
//! # Expectation
//! Films have captions (1.2.2), what they show is told in their sound (1.2.3, 1.2.5); recordings of one kind have a text (1.2.1).
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! What another site plays is not fetched: always a question. Players that are not on the list are not known.
//!
//! # Reasons
//! * `film` {player, title}: asks.
//! * `sound` {player, title}: asks.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use super::player::{self, Plays};

/// See the module.
pub static RULE: Rule = Rule {
    id: "embedded-player-has-alternatives",
    version: 1,
    requirements: &[fails(1, 2, 1), fails(1, 2, 2), fails(1, 2, 3), fails(1, 2, 5)],
    techniques: &["G87", "G93", "G158", "G159", "G173"],
    act: &[],
    aspects: &[Aspect::Multimedia],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["film", "sound"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.is_rendered(*node) && player::player(page, *node).is_some())
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(player) = player::player(page, target.node) else { return Verdict::Passed };
    let key = match player.plays {
        Plays::Film => "film",
        Plays::Sound => "sound",
    };
    Verdict::CantTell(Reason::new(key).with("player", player.host).with("title", player.title).routine())
}
