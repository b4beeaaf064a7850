//! Turning the device does not turn the page back.
//!
//! # Applicability
//! Every visible HTML element that `rotate`, or a `transform` with a function that can turn, turns differently in windows
//! that are taller than wide and wider than tall.
//!
//! # Expectation
//! From one orientation to the other, the element together with what is around it is not turned by a quarter.
//!
//! # Assumptions
//! The page needs no orientation in particular, has no control to change it, and no script that makes up for the styles.
//!
//! # Known problems
//! Windows of three widths are compared. Locks by scripts and by the manifest of an application are not seen.
//!
//! # Reasons
//! * `turned-back` {degrees}: the element is turned so far between the orientations.
//! * `shown-in-one` {degrees}: asks; it is turned, but shown in one of the orientations only.
//! * `turned-in-space`: asks; how far it is turned in the plane of the screen cannot be told.

use std::collections::BTreeMap;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::style::{Display, StyleSet, Turn};
use page::{Fact, NodeId, Page};

/// See the module.
pub static RULE: Rule = Rule {
    id: "orientation-is-not-locked",
    version: 1,
    requirements: &[fails(1, 3, 4)],
    techniques: &["F97"],
    act: &["b33eff"],
    aspects: &[],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["turned-back", "shown-in-one", "turned-in-space"],
    targets,
    expect,
};

/// Degrees by which a quarter may be missed and still be one.
const TOLERANCE: f32 = 1.0;

/// What was found out about the elements that are turned by the orientation.
struct Turned(BTreeMap<NodeId, Verdict>);

fn targets(page: &Page) -> Vec<Target> {
    let turned = page.memo(Turned::of);
    // What is not shown lying may be shown upright.
    let is_shown = |node: NodeId, verdict: &Verdict| {
        page.is_visible(node) != Fact::Known(false) || matches!(verdict, Verdict::CantTell(_))
    };
    page.elements()
        .iter()
        .filter(|node| turned.0.get(node).is_some_and(|verdict| is_shown(**node, verdict)))
        .map(|node| Target::node(*node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    page.memo(Turned::of).0.get(&target.node).cloned().unwrap_or(Verdict::Passed)
}

impl Turned {
    fn of(page: &Page) -> Self {
        let mut verdicts: BTreeMap<NodeId, Verdict> = BTreeMap::new();
        for pair in page.styles().map(|styles| styles.turned.as_slice()).unwrap_or_default() {
            for node in page.elements().iter().copied() {
                let is_html = page.tree.element(node).is_some_and(page::Element::is_html);
                if !is_html || own(&pair.portrait, node) == own(&pair.landscape, node) {
                    continue;
                }
                let found = verdict(page, node, &pair.portrait, &pair.landscape);
                let worse = verdicts.get(&node).is_none_or(|known| weight(&found) > weight(known));
                if worse {
                    verdicts.insert(node, found);
                }
            }
        }
        Self(verdicts)
    }
}

fn weight(verdict: &Verdict) -> u8 {
    match verdict {
        Verdict::Passed => 0,
        Verdict::CantTell(_) => 1,
        Verdict::Failed(_) => 2,
    }
}

/// The turn that the element's own styles give it, if any.
fn own(styles: &StyleSet, node: NodeId) -> Option<Turn> {
    style(styles, node)?.turn
}

fn style(styles: &StyleSet, node: NodeId) -> Option<&page::style::ComputedStyle> {
    styles.get(node, page::style::Pseudo::Element, page::style::State::Resting)
}

fn verdict(page: &Page, node: NodeId, portrait: &StyleSet, landscape: &StyleSet) -> Verdict {
    let is_displayed = [portrait, landscape].map(|styles| is_displayed(page, styles, node));
    if is_displayed == [false; 2] {
        return Verdict::Passed;
    }
    let (Some(upright), Some(lying)) = (whole(page, portrait, node), whole(page, landscape, node)) else {
        return Verdict::cant_tell("turned-in-space");
    };
    let between = (upright - lying).rem_euclid(180.0);
    if (between - 90.0).abs() > TOLERANCE {
        return Verdict::Passed;
    }
    let reason = |key| Reason::new(key).with("degrees", f64::from((upright - lying).abs().round()));
    if is_displayed == [true; 2] {
        Verdict::Failed(reason("turned-back"))
    } else {
        Verdict::CantTell(reason("shown-in-one"))
    }
}

/// Degrees that the element is turned with all that is around it; `None` where that happens in space.
fn whole(page: &Page, styles: &StyleSet, node: NodeId) -> Option<f32> {
    around(page, node).filter_map(|node| own(styles, node)).map(|turn| turn.degrees).sum()
}

fn is_displayed(page: &Page, styles: &StyleSet, node: NodeId) -> bool {
    around(page, node).filter_map(|node| style(styles, node)).all(|style| {
        style.display != Display::None
            && style.opacity > 0.0
            && style.visibility == page::style::Visibility::Visible
    })
}

fn around(page: &Page, node: NodeId) -> impl Iterator<Item = NodeId> {
    std::iter::once(node).chain(page.flat_ancestors(node))
}
