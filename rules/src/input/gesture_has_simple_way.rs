//! What a swipe or two fingers do, one press does too.
//!
//! # Applicability
//! Every HTML page whose own code names gestures: moving a finger, swiping, pinching.
//!
//! # Expectation
//! Everything that such a gesture does can be done by pressing a point as well.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Scripts do not run, and what fetched libraries do is not known: the rule only asks.
//!
//! # Reasons
//! * `maybe-gesture`: asks, routinely; the code (related) names a gesture.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::scripts;

/// See the module.
pub static RULE: Rule = Rule {
    id: "gesture-has-simple-way",
    version: 1,
    requirements: &[fails(2, 5, 1)],
    techniques: &["G215", "G216", "F105"],
    act: &[],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["maybe-gesture"],
    targets,
    expect,
};

/// Names in code that follows a gesture.
const GESTURES: &[&str] = &[
    "touchmove",
    "ontouchmove",
    "gesturestart",
    "gesturechange",
    "swipe",
    "swipeleft",
    "swiperight",
    "onSwipe",
    "Hammer",
    "pinch",
    "pinchzoom",
    "Swiper",
];

fn targets(page: &Page) -> Vec<Target> {
    let follows = scripts::of(page).own_naming(GESTURES).is_some();
    top_html(page).filter(|_| follows).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _target: &Target) -> Verdict {
    match scripts::of(page).own_naming(GESTURES) {
        Some(node) => Verdict::CantTell(Reason::new("maybe-gesture").routine().related(node)),
        None => Verdict::Passed,
    }
}
