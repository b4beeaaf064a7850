//! What reacts to a click can be operated with the keyboard.
//!
//! # Applicability
//! Every visible HTML or SVG element with code for a click in `onclick` or `ondblclick`, unless it can have the focus, is a label, or is
//! the root of a document.
//!
//! # Expectation
//! Something in it or around it can have the focus, or another element that can does the same.
//!
//! # Assumptions
//! Code does what its text says: the same text does the same.
//!
//! # Known problems
//! Listeners that scripts add are not seen; they may also give an element a place in the order of the Tab key.
//!
//! # Reasons
//! * `mouse-only`: the element cannot have the focus, and no other does the same.
//! * `maybe-mouse-only`: asks; a script may make it operable, or what is in it or around it may do the same.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use std::collections::BTreeSet;

use page::derive::Focusability;
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use crate::shared::scripts::{self, handler};

/// See the module.
pub static RULE: Rule = Rule {
    id: "click-has-keyboard-access",
    version: 1,
    requirements: &[fails(2, 1, 1)],
    techniques: &["G202", "F54", "F59"],
    act: &[],
    aspects: &[Aspect::Navigation, Aspect::Keyboard],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["mouse-only", "maybe-mouse-only"],
    targets,
    expect,
};

/// Names in code that may make an element operable.
const MAKES_OPERABLE: &[&str] = &[
    "tabIndex",
    "tabindex",
    "setAttribute",
    "attr",
    "innerHTML",
    "outerHTML",
    "createElement",
    "addEventListener",
    "keydown",
    "keyup",
    "keypress",
    "onkeydown",
    "onkeyup",
    "onkeypress",
    "focus",
    "accessKey",
];

/// Code of elements that can have the focus.
struct Operable(BTreeSet<String>);

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            code(page, *node).is_some()
                && page.is_visible(*node) == Fact::Known(true)
                && page.focusability_if_shown(*node) == Focusability::None
                && !["label", "option", "html", "body"].iter().any(|tag| page.tree.is(*node, tag))
                && !page.is_disabled(*node)
        })
        .map(|node| Target::attr(node, "onclick"))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let operable = page.memo(|page| {
        let can_have_focus = |node: &&NodeId| page.focusability(**node) == Focusability::Sequential;
        let nodes = page.elements().iter().filter(can_have_focus);
        Operable(nodes.filter_map(|node| code(page, *node)).map(|code| plain(&code)).collect())
    });
    let Some(code) = code(page, target.node) else { return Verdict::Passed };
    if operable.0.contains(&plain(&code)) {
        return Verdict::Passed;
    }
    let scripts = scripts::of(page);
    let can_have_focus = |node: NodeId| page.focusability_if_shown(node) != Focusability::None;
    let may_be_operable = page.flat_ancestors(target.node).any(can_have_focus)
        || page.flat_descendants(target.node).any(|node| can_have_focus(node) || page.tree.is(node, "label"))
        || page.flat_ancestors(target.node).any(|node| page.tree.is(node, "label"))
        || scripts.unseen.is_some()
        || scripts.naming(MAKES_OPERABLE).is_some()
        || !does_something(&code);
    if may_be_operable { Verdict::cant_tell("maybe-mouse-only") } else { Verdict::failed("mouse-only") }
}

fn code(page: &Page, node: NodeId) -> Option<String> {
    let element = page.tree.element(node)?;
    handler(element, "click").or_else(|| handler(element, "dblclick")).map(str::to_owned)
}

/// Without white space and the last semicolon.
fn plain(code: &str) -> String {
    let code: String = code.split_whitespace().collect();
    code.trim_end_matches(';').to_owned()
}

/// More than keeping an event from going on, or telling a counter.
fn does_something(code: &str) -> bool {
    let code = plain(code);
    !matches!(code.as_str(), "" | "return" | "returnfalse" | "returntrue" | "void(0)")
        && !["stopPropagation", "preventDefault", "dataLayer", "gtag", "ga(", "_paq", "fbq", "console."]
            .iter()
            .any(|name| code.contains(name))
}
