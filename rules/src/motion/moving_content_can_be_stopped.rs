//! What moves for longer than five seconds can be stopped.
//!
//! # Applicability
//! Every visible `marquee` with text, and every visible element with an animation of a style sheet on it, or before or
//! after it.
//!
//! # Expectation
//! It stops by itself within five seconds, or people can pause, stop or hide it.
//!
//! # Assumptions
//! There is something else on the page.
//!
//! # Known problems
//! Whether there is a way to stop an animation, whether it is essential and whether anything moves that can be seen takes a
//! person. Transitions and `blink`, which no browser follows any more, are not looked at; nor is what scripts move.
//!
//! # Reasons
//! * `marquee`: the text runs for ever, and nothing on the page could stop it.
//! * `maybe-marquee`: asks; the text runs, and a script may stop it, or it stops by itself.
//! * `endless-animation` {name}: asks; the animation never ends.
//! * `long-animation` {name, seconds}: asks; the animation lasts so long.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::style::{Animation, Pseudo, State};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use crate::shared::scripts;

/// See the module.
pub static RULE: Rule = Rule {
    id: "moving-content-can-be-stopped",
    version: 1,
    requirements: &[fails(2, 2, 2)],
    techniques: &["G4", "G152", "F16"],
    act: &[],
    aspects: &[Aspect::Motion],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["marquee", "maybe-marquee", "endless-animation", "long-animation"],
    targets,
    expect,
};

/// Seconds that something may move for.
const SECONDS: f32 = 5.0;

fn targets(page: &Page) -> Vec<Target> {
    let moves = |node: &NodeId| {
        page.is_visible(*node) != Fact::Known(false)
            && (is_marquee(page, *node) || longest(page, *node).is_some())
    };
    page.elements().iter().copied().filter(moves).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if is_marquee(page, target.node) {
        return marquee(page, target.node);
    }
    let Some(animation) = longest(page, target.node) else { return Verdict::Passed };
    let seconds = animation.seconds * animation.iterations;
    let reason = |key| Reason::new(key).with("name", animation.name.as_str());
    if seconds <= SECONDS {
        Verdict::Passed
    } else if seconds.is_finite() {
        Verdict::CantTell(reason("long-animation").with("seconds", f64::from(seconds.round())))
    } else {
        Verdict::CantTell(reason("endless-animation"))
    }
}

fn is_marquee(page: &Page, node: NodeId) -> bool {
    page.tree.is(node, "marquee") && !page.visible_text(node).is_empty()
}

fn marquee(page: &Page, node: NodeId) -> Verdict {
    let attribute = |name| page.tree.attr(node, name).map(str::trim);
    let number = |name| attribute(name).and_then(|value| value.parse::<i64>().ok());
    if number("scrollamount") == Some(0) {
        return Verdict::Passed;
    }
    let ends = number("loop").is_some_and(|times| times > 0)
        || attribute("behavior").is_some_and(|behaviour| behaviour.eq_ignore_ascii_case("slide"));
    if ends || !scripts::of(page).is_empty() || page.is_visible(node) != Fact::Known(true) {
        return Verdict::cant_tell("maybe-marquee");
    }
    Verdict::failed("marquee")
}

/// The animation of the element, or of what is generated before or after it, that lasts longest.
fn longest(page: &Page, node: NodeId) -> Option<&Animation> {
    let styles = page.styles()?;
    [Pseudo::Element, Pseudo::Before, Pseudo::After]
        .into_iter()
        .filter_map(|pseudo| styles.get(node, pseudo, State::Resting))
        .flat_map(|style| &style.animations)
        .filter(|animation| styles.keyframes.contains(&animation.name))
        .max_by(|a, b| (a.seconds * a.iterations).total_cmp(&(b.seconds * b.iterations)))
}
