//! Nothing flashes more than three times a second.
//!
//! # Applicability
//! Every visible element with an animation of a style sheet on it, before it or after it, and every visible image that is
//! animated.
//!
//! # Expectation
//! In any one second there are at most three flashes.
//!
//! # Assumptions
//! A flash takes two changes, so that what changes less than seven times a second flashes at most three times, and an
//! animation flashes once in each of its runs, if at all.
//!
//! # Known problems
//! Whether the changes are flashes, how bright and how large they are takes a person: the rule only asks. Several flashes in
//! one run of an animation, and what videos and scripts show, are not seen.
//!
//! # Reasons
//! * `maybe-flashing-animation` {name, times}: asks; the animation runs so many times a second.
//! * `maybe-flashing-image` {times}: asks; the image changes so many times a second.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::resource::Image;
use page::style::{Animation, Pseudo, State};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "flashing-is-slow",
    version: 1,
    requirements: &[fails(2, 3, 1)],
    techniques: &["G15", "G19", "G176"],
    act: &[],
    aspects: &[Aspect::Motion],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["maybe-flashing-animation", "maybe-flashing-image"],
    targets,
    expect,
};

/// Flashes that there may be in a second.
const FLASHES: f64 = 3.0;

fn targets(page: &Page) -> Vec<Target> {
    let is_target = |node: &NodeId| {
        page.is_visible(*node) != Fact::Known(false)
            && (fastest(page, *node).is_some() || image(page, *node).is_some())
    };
    page.elements().iter().copied().filter(is_target).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if let Some(animation) = fastest(page, target.node) {
        let times = 1.0 / f64::from(animation.seconds);
        if times > FLASHES && f64::from(animation.iterations) > FLASHES {
            let reason = Reason::new("maybe-flashing-animation").with("name", animation.name.as_str());
            return Verdict::CantTell(reason.with("times", times.round()));
        }
    }
    if let Some(image) = image(page, target.node) {
        let changes = f64::from(image.frames) / image.seconds;
        if changes > FLASHES * 2.0 && changes * image.moves_for() > FLASHES * 2.0 {
            return Verdict::CantTell(Reason::new("maybe-flashing-image").with("times", changes.round()));
        }
    }
    Verdict::Passed
}

/// The animation of the element, or of what is generated before or after it, that runs fastest.
fn fastest(page: &Page, node: NodeId) -> Option<&Animation> {
    let styles = page.styles()?;
    [Pseudo::Element, Pseudo::Before, Pseudo::After]
        .into_iter()
        .filter_map(|pseudo| styles.get(node, pseudo, State::Resting))
        .flat_map(|style| &style.animations)
        .filter(|animation| styles.keyframes.contains(&animation.name))
        .min_by(|a, b| a.seconds.total_cmp(&b.seconds))
}

/// The animated image that the element shows.
fn image(page: &Page, node: NodeId) -> Option<&Image> {
    match page.image(&page.image_source(node)?) {
        Fact::Known(image) => Some(image).filter(|image| image.is_animated() && image.seconds > 0.0),
        Fact::Unknown(_) => None,
    }
}
