//! What a pointer does the keyboard can do too.
//!
//! # Applicability
//! Every visible element with code for a pointer that passes over it, presses it, lets it go, drags it or drops something on it,
//! and every one that can have the focus and has code for double clicks, unless it has code for clicks.
//!
//! # Expectation
//! The element has code for focus or keys as well, or its code only changes how the element itself looks.
//!
//! # Assumptions
//! Code does what its text says. Code for clicks works with the keyboard too, or another rule says so.
//!
//! # Known problems
//! Listeners that scripts add are not seen. What is shown may be found elsewhere too: then the rule asks.
//!
//! # Reasons
//! * `pointer-only` {code}: pressing it leads away, sends or opens something, and the keyboard cannot.
//! * `maybe-pointer-only` {code}: asks; the keyboard may have another way.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::Focusability;
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use crate::shared::acts;
use crate::shared::excerpt::excerpt;
use crate::shared::scripts::{self, handler};

/// See the module.
pub static RULE: Rule = Rule {
    id: "pointer-event-has-twin",
    version: 3,
    requirements: &[fails(2, 1, 1)],
    techniques: &["F54", "G90", "SCR2", "SCR20"],
    act: &[],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["pointer-only", "maybe-pointer-only"],
    targets,
    expect,
};

/// Events of a pointer that passes over.
const OVER: &[&str] = &["mouseover", "mouseenter", "pointerover", "pointerenter"];
/// Events of a pointer that presses.
const PRESS: &[&str] = &["mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend"];
/// Events of dragging.
const DRAG: &[&str] = &["dragstart", "drag", "dragend", "dragenter", "dragover", "drop"];
/// Events that the keyboard causes, or that make the rest a matter of other rules.
const TWINS: &[&str] = &["focus", "focusin", "keydown", "keyup", "keypress", "click", "change", "input"];
/// Names in code that may give the keyboard its way.
const OTHER_WAYS: &[&str] = &[
    "focus",
    "focusin",
    "keydown",
    "keyup",
    "keypress",
    "onfocus",
    "onkeydown",
    "onkeyup",
    "addEventListener",
    "tabindex",
];

fn targets(page: &Page) -> Vec<Target> {
    let is_target = |node: &NodeId| {
        code(page, *node).is_some()
            && page.tree.element(*node).is_some_and(|element| handler(element, "click").is_none())
            && !["html", "body"].iter().any(|name| page.tree.is(*node, name))
            && page.is_visible(*node) == Fact::Known(true)
            && !page.is_disabled(*node)
    };
    page.elements().iter().copied().filter(is_target).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let (Some(element), Some((code, is_press))) = (page.tree.element(target.node), code(page, target.node))
    else {
        return Verdict::Passed;
    };
    if TWINS.iter().any(|event| handler(element, event).is_some()) || is_about_itself(page, target.node, code)
    {
        return Verdict::Passed;
    }
    let reason = |key| Reason::new(key).with("code", excerpt(code));
    let scripts = scripts::of(page);
    let can_have_focus = |node: NodeId| page.focusability_if_shown(node) != Focusability::None;
    let has_other_way = can_have_focus(target.node)
        || page.flat_ancestors(target.node).any(can_have_focus)
        || page.flat_descendants(target.node).any(can_have_focus)
        || scripts.unseen.is_some()
        || scripts.naming(OTHER_WAYS).is_some();
    if is_press && !has_other_way && acts::certainly(&scripts, code) {
        return Verdict::Failed(reason("pointer-only"));
    }
    Verdict::CantTell(reason("maybe-pointer-only"))
}

/// The code, and whether it is for pressing.
fn code(page: &Page, node: NodeId) -> Option<(&str, bool)> {
    let element = page.tree.element(node)?;
    let of = |events: &[&str]| events.iter().find_map(|event| handler(element, event));
    let can_have_focus = || page.focusability_if_shown(node) != Focusability::None;
    of(PRESS)
        .map(|code| (code, true))
        .or_else(|| of(OVER).or_else(|| of(DRAG)).map(|code| (code, false)))
        // Without focus it is a matter of `click-has-keyboard-access`.
        .or_else(|| of(&["dblclick"]).filter(|_| can_have_focus()).map(|code| (code, false)))
}

/// Code that only sets how the element itself looks, that counts, or that tells the status bar something.
fn is_about_itself(page: &Page, node: NodeId, code: &str) -> bool {
    let bare = acts::without_texts(code);
    let dense: String = bare.chars().filter(|c| !c.is_whitespace()).collect();
    // A class may show what is in the element.
    let is_empty = !page.flat_descendants(node).any(|inner| page.tree.element(inner).is_some());
    dense.split(';').all(|statement| {
        let begins_with = |starts: &[&str]| starts.iter().any(|start| statement.starts_with(start));
        is_empty && begins_with(&["this.className=", "this.classList."])
            || begins_with(LOOKS)
            || begins_with(COUNTS)
            || ["", "return", "returntrue", "returnfalse"].contains(&statement)
    })
}

/// Beginnings of statements that set how the element itself looks.
const LOOKS: &[&str] =
    &["this.style.", "this.src=", "this.title=", "this.bgColor=", "window.status=", "self.status="];
/// Beginnings of those that count, or hold the event back.
const COUNTS: &[&str] = &[
    "dataLayer.",
    "window.dataLayer.",
    "gtag(",
    "ga(",
    "_paq.",
    "console.",
    "event.stopPropagation(",
    "event.preventDefault(",
];
