//! Nothing happens before the button or the finger is lifted.
//!
//! # Applicability
//! Every element with code in `onmousedown`, `onpointerdown` or `ontouchstart`.
//!
//! # Expectation
//! The code does not send, open or change anything; that happens when the pointer is lifted, so that one can still move away.
//!
//! # Assumptions
//! Code does what the names in it say.
//!
//! # Known problems
//! Listeners that scripts add are not seen.
//!
//! # Reasons
//! * `maybe-acts-at-once` {code}: asks; the code names something that acts.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::listeners;
use crate::shared::scripts::{self, handler, has_word};

/// See the module.
pub static RULE: Rule = Rule {
    id: "pointer-down-does-not-act",
    version: 1,
    requirements: &[fails(2, 5, 2)],
    techniques: &["G210", "G212", "F101"],
    act: &[],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["maybe-acts-at-once"],
    targets,
    expect,
};

/// Events whose code is looked at.
const EVENTS: [&str; 3] = ["mousedown", "pointerdown", "touchstart"];
/// Names in code that does more than it should.
const ACTS: &[&str] = &[
    "location",
    "submit",
    "open",
    "click",
    "href",
    "send",
    "fetch",
    "innerHTML",
    "innerText",
    "textContent",
    "hidden",
    "display",
    "classList",
    "className",
    "toggle",
    "remove",
    "show",
    "hide",
    "checked",
];

fn targets(page: &Page) -> Vec<Target> {
    page.elements().iter().copied().filter(|node| code(page, *node).is_some()).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(code) = code(page, target.node) else { return Verdict::Passed };
    let whole = listeners::whole(&scripts::of(page), code);
    if has_word(&whole, ACTS) {
        return Verdict::CantTell(Reason::new("maybe-acts-at-once").with("code", excerpt(code)));
    }
    Verdict::Passed
}

fn code(page: &Page, node: NodeId) -> Option<&str> {
    let element = page.tree.element(node)?;
    EVENTS.iter().find_map(|event| handler(element, event))
}
