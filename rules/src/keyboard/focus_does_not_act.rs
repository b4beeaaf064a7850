//! Nothing surprising happens when an element gets the focus.
//!
//! # Applicability
//! Every element with code in `onfocus` or `onfocusin`.
//!
//! # Expectation
//! The code does not lead away, send, open a window, or move the focus.
//!
//! # Assumptions
//! Code does what the names in it say.
//!
//! # Known problems
//! Listeners that scripts add are not seen. Code that takes the focus away is the matter of `focus-is-kept`.
//!
//! # Reasons
//! * `acts-on-focus` {code}: it leads away, sends or opens a window whenever the element gets the focus.
//! * `maybe-acts-on-focus` {code}: asks; the code names something that acts.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::Focusability;
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::acts;
use crate::shared::excerpt::excerpt;
use crate::shared::listeners;
use crate::shared::scripts::{self, handler, has_word};

/// See the module.
pub static RULE: Rule = Rule {
    id: "focus-does-not-act",
    version: 2,
    requirements: &[fails(3, 2, 1)],
    techniques: &["G107", "F60"],
    act: &[],
    aspects: &[Aspect::Keyboard, Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["acts-on-focus", "maybe-acts-on-focus"],
    targets,
    expect,
};

/// Events whose code is looked at.
const EVENTS: [&str; 2] = ["focus", "focusin"];
/// Names in code that does more than it should.
const ACTS: &[&str] = &["location", "submit", "open", "click", "href", "focus", "navigate", "assign"];

fn targets(page: &Page) -> Vec<Target> {
    page.elements().iter().copied().filter(|node| code(page, *node).is_some()).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(code) = code(page, target.node) else { return Verdict::Passed };
    let scripts = scripts::of(page);
    let reason = |key| Reason::new(key).with("code", excerpt(code));
    let can_have_focus = page.focusability(target.node) == Focusability::Sequential;
    if can_have_focus && acts::certainly(&scripts, code) {
        return Verdict::Failed(reason("acts-on-focus"));
    }
    if has_word(&listeners::whole(&scripts, code), ACTS) {
        return Verdict::CantTell(reason("maybe-acts-on-focus"));
    }
    Verdict::Passed
}

fn code(page: &Page, node: NodeId) -> Option<&str> {
    let element = page.tree.element(node)?;
    EVENTS.iter().find_map(|event| handler(element, event))
}
