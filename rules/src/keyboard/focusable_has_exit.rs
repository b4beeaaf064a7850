//! The keyboard can get away from every element: with the usual keys, or with others that the page explains.
//!
//! # Applicability
//! HTML and SVG elements that can have the focus. Elements whose own code has to do with it are targets of their own; the
//! document element stands for all others.
//!
//! # Expectation
//! One of the rules `focusable-has-standard-exit` and `focusable-has-explained-exit` is passed.
//!
//! # Assumptions
//! Those of these rules.
//!
//! # Known problems
//! Those of these rules. Getting out in one direction is enough.
//!
//! # Reasons
//! * `trap`: the focus cannot leave the element, and no text says how it could.
//! * `maybe-trap`: asks; code acts when the focus leaves, or the page may explain the way out (the code is related).
//! * `unseen-script`: asks as routine; code moves the focus, or was not read (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use super::trap::targets;
use super::{focusable_has_explained_exit, focusable_has_standard_exit};

/// See the module.
pub static RULE: Rule = Rule {
    id: "focusable-has-exit",
    version: 2,
    requirements: &[fails(2, 1, 2)],
    techniques: &["G21", "F10"],
    act: &["80af7b"],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["trap", "maybe-trap", "unseen-script"],
    targets,
    expect,
};

fn expect(page: &Page, target: &Target) -> Verdict {
    let standard = focusable_has_standard_exit::expect(page, target);
    let asked = match standard {
        Verdict::Passed => return Verdict::Passed,
        Verdict::CantTell(reason) => reason,
        Verdict::Failed(_) => match focusable_has_explained_exit::expect(page, target) {
            Verdict::Passed => return Verdict::Passed,
            Verdict::Failed(_) => return Verdict::failed("trap"),
            Verdict::CantTell(_) => Reason::new("maybe-trap"),
        },
    };
    Verdict::CantTell(asked)
}
