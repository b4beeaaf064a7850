//! The ring around what has the focus stands out.
//!
//! # Applicability
//! Every visible element that the Tab key stops at, whose style sheet draws an outline of its own when it has the
//! focus, and changes nothing else about it.
//!
//! # Expectation
//! The colour of the outline has a contrast of 3:1 with the plain colour around the element or with that of the
//! element.
//!
//! # Assumptions
//! The outline is all that shows the focus.
//!
//! # Known problems
//! Backgrounds that are no plain colour are not judged. The browser's own ring is not either.
//!
//! # Reasons
//! * `pale-ring` {ratio, ring, background}: the outline is too pale.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::Focusability;
use page::style::{ComputedStyle, Line, Pseudo, Rgba, State};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use super::ratio;
use crate::shared::ground::{ground, over};

/// See the module.
pub static RULE: Rule = Rule {
    id: "focus-ring-has-contrast",
    version: 1,
    requirements: &[fails(1, 4, 11)],
    techniques: &["G195", "C40"],
    act: &[],
    aspects: &[Aspect::Contrast, Aspect::Keyboard],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["pale-ring"],
    targets,
    expect,
};

const NEEDED: f32 = 3.0;

/// The ring, and the plain colours that it lies between.
struct Ring {
    color: Rgba,
    around: Rgba,
    own: Rgba,
}

fn targets(page: &Page) -> Vec<Target> {
    let stops = |node: &NodeId| {
        page.focusability(*node) == Focusability::Sequential && page.is_visible(*node) == Fact::Known(true)
    };
    let nodes = page.elements().iter().copied().filter(stops);
    nodes.filter(|node| ring(page, *node).is_some()).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(ring) = ring(page, target.node) else { return Verdict::Passed };
    let with = |ground: Rgba| ratio::contrast(over(ring.color, ground), ground);
    let best = with(ring.around).max(with(ring.own));
    if best >= NEEDED {
        return Verdict::Passed;
    }
    Verdict::Failed(
        Reason::new("pale-ring")
            .with("ratio", (f64::from(best) * 100.0).floor() / 100.0)
            .with("ring", ratio::hex(over(ring.color, ring.around)))
            .with("background", ratio::hex(ring.around)),
    )
}

/// The outline that the focus brings, where it brings nothing else and where what is behind is plain.
fn ring(page: &Page, node: NodeId) -> Option<Ring> {
    let resting = page.style(node).known()?;
    let focused = page.style_of(node, Pseudo::Element, State::Focused).known()?;
    let line = focused.outline;
    let is_own = line.width > 0.0 && !line.is_auto && line.color.alpha > 0.0;
    if !is_own || is_drawn(resting.outline) || !is_only_outline(resting, focused) {
        return None;
    }
    let reaches_further = page.styles().is_some_and(|styles| styles.focus_reaches_further.contains(&node));
    let changes_pseudos = [Pseudo::Before, Pseudo::After].into_iter().any(|pseudo| {
        let of = |state| page.style_of(node, pseudo, state).known();
        of(State::Resting) != of(State::Focused)
    });
    let has_siblings = page.styles().is_some_and(|styles| styles.focus_of_siblings.contains_key(&node));
    if reaches_further || changes_pseudos || has_siblings {
        return None;
    }
    let around = page.flat_parent(node).and_then(|parent| ground(page, parent))?;
    Some(Ring { color: line.color, around, own: ground(page, node)? })
}

fn is_drawn(line: Line) -> bool {
    line.width > 0.0 && (line.is_auto || line.color.alpha > 0.0)
}

fn is_only_outline(resting: &ComputedStyle, focused: &ComputedStyle) -> bool {
    let mut other = resting.clone();
    other.outline = focused.outline;
    other.outline_offset = focused.outline_offset;
    other == *focused
}
