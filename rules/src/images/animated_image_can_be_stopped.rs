//! Images that move end within five seconds or can be stopped.
//!
//! # Applicability
//! Every `img` and image button that can be seen and shows an image with more than one frame, and those whose name ends in `.gif` and of which nothing is
//! known.
//!
//! # Expectation
//! The image stands still after five seconds, or something on the page stops it.
//!
//! # Assumptions
//! The image moves by itself and there is something else on the page.
//!
//! # Known problems
//! A script may stop the image, and movement may be essential: what goes on is a question and no failure.
//!
//! # Reasons
//! * `endless` {file}: asks; it is repeated for ever.
//! * `long` {file, seconds}: asks; it ends after that time.
//! * `unknown` {file}: asks; the image could not be read.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use super::files::file_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "animated-image-can-be-stopped",
    version: 1,
    requirements: &[fails(2, 2, 2)],
    techniques: &["G4", "G11", "G152", "F7"],
    act: &[],
    aspects: &[Aspect::Motion],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["endless", "long", "unknown"],
    targets,
    expect,
};

/// Seconds that something may move without a way to stop it.
const MOST: f64 = 5.0;

fn targets(page: &Page) -> Vec<Target> {
    let moves = |node: NodeId| {
        page.image_source(node).is_some_and(|url| match page.image(&url) {
            Fact::Known(image) => image.is_animated(),
            Fact::Unknown(_) => {
                matches!(page.resource(&url), Fact::Unknown(_))
                    && url.path().to_ascii_lowercase().ends_with(".gif")
            }
        })
    };
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.is_visible(*node) != Fact::Known(false) && moves(*node))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(url) = page.image_source(target.node) else { return Verdict::Passed };
    let reason = |key| Reason::new(key).with("file", file_name(&url));
    let Fact::Known(image) = page.image(&url) else { return Verdict::CantTell(reason("unknown")) };
    let seconds = image.moves_for();
    if seconds.is_infinite() {
        Verdict::CantTell(reason("endless"))
    } else if seconds > MOST || image.has_more_frames {
        Verdict::CantTell(reason("long").with("seconds", seconds.round()))
    } else {
        Verdict::Passed
    }
}
