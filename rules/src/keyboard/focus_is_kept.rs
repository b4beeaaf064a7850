//! An element that gets the focus keeps it.
//!
//! # Applicability
//! Every element that the Tab key stops at, with code in `onfocus` or `onfocusin`.
//!
//! # Expectation
//! The code does not take the focus away from it.
//!
//! # Assumptions
//! Code does what its text says.
//!
//! # Known problems
//! Listeners that scripts add are not seen.
//!
//! # Reasons
//! * `blurs` {code}: the code takes the focus away, whatever happens.
//! * `maybe-blurs` {code}: asks; the code may take it away.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails};
use page::derive::Focusability;
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::listeners;
use crate::shared::scripts::{self, handler, has_word};

/// See the module.
pub static RULE: Rule = Rule {
    id: "focus-is-kept",
    version: 1,
    requirements: &[fails(2, 1, 1), fails(2, 4, 7), fails(3, 2, 1)],
    techniques: &["F55"],
    act: &[],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[],
    says: &["blurs", "maybe-blurs"],
    targets,
    expect,
};

/// Code that does nothing else, without white space.
const BLURS: &[&str] = &[
    "this.blur()",
    "blur()",
    "if(this.blur)this.blur()",
    "if(this.blur){this.blur()}",
    "if(this.blur){this.blur();}",
    "event.target.blur()",
    "event.currentTarget.blur()",
    "$(this).blur()",
    "jQuery(this).blur()",
];

fn targets(page: &Page) -> Vec<Target> {
    let stops = |node: &NodeId| page.focusability(*node) == Focusability::Sequential;
    let nodes = page.elements().iter().copied().filter(|node| code(page, *node).is_some());
    nodes.filter(stops).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(code) = code(page, target.node) else { return Verdict::Passed };
    let dense: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let dense = dense.trim_start_matches("javascript:").trim_start_matches("return").trim_end_matches(';');
    let reason = |key| Reason::new(key).with("code", excerpt(code));
    if BLURS.contains(&dense) || BLURS.contains(&dense.trim_end_matches(";returnfalse")) {
        return Verdict::Failed(reason("blurs"));
    }
    if has_word(&listeners::whole(&scripts::of(page), code), &["blur"]) {
        return Verdict::CantTell(reason("maybe-blurs"));
    }
    Verdict::Passed
}

fn code(page: &Page, node: NodeId) -> Option<&str> {
    let element = page.tree.element(node)?;
    ["focus", "focusin"].iter().find_map(|event| handler(element, event))
}
