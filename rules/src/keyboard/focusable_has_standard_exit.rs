//! The focus can leave every element with the usual keys.
//!
//! # Applicability
//! HTML and SVG elements that can have the focus. Elements whose own code has to do with it are targets of their own; the
//! document element stands for all others.
//!
//! # Expectation
//! With Tab, Shift+Tab, the arrow keys, Esc, Enter or Space the focus gets on, as far as the browser's own controls.
//!
//! # Assumptions
//! The order of focus is a circle that the browser's controls are part of.
//!
//! # Known problems
//! Scripts do not run. Only code on the elements themselves is certain; for the rest a person has to try.
//!
//! # Reasons
//! * `trap`: the element takes the focus back, hands it round, or holds all keys.
//! * `maybe-trap`: asks; code acts when the focus leaves (the code is related).
//! * `unseen-script`: asks as routine; code moves the focus, or was not read (related).

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

pub use super::trap::targets;
use super::trap::{self, Whole};

/// See the module.
pub static RULE: Rule = Rule {
    id: "focusable-has-standard-exit",
    version: 2,
    requirements: &[hints(2, 1, 2)],
    techniques: &["G21", "F10"],
    act: &["a1b64e"],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Critical,
    stage: Stage::Part,
    needs: &[],
    says: &["trap", "maybe-trap", "unseen-script"],
    targets,
    expect,
};

/// For the composite too.
pub fn expect(page: &Page, target: &Target) -> Verdict {
    let traps = trap::of(page);
    if traps.certain.contains(&target.node) {
        return Verdict::failed("trap");
    }
    if traps.maybe.contains(&target.node) {
        return Verdict::cant_tell("maybe-trap");
    }
    match trap::whole(page) {
        Whole::Free => Verdict::Passed,
        Whole::Unknown(node) => Verdict::CantTell(Reason::new("unseen-script").routine().related(node)),
        Whole::Maybe(node) => Verdict::CantTell(Reason::new("maybe-trap").related(node)),
    }
}
