//! What moving the device does can also be done with controls on the page.
//!
//! # Applicability
//! An HTML page whose code may listen to the movement or the position of the device.
//!
//! # Expectation
//! The listener changes nothing, or controls on the page do the same.
//!
//! # Assumptions
//! The movement is not essential, and not offered through an interface that assistive technology supports.
//!
//! # Known problems
//! Scripts do not run. Where controls are on the page and not all code can be followed, a person has to say whether they do the same, and code that is
//! elsewhere is not read.
//!
//! # Reasons
//! * `no-control`: movement changes the page and there is not one control (the code is related).
//! * `other-control`: movement changes the page, and no control does this (the code is related).
//! * `maybe-no-control`: asks; code listens to movement.
//! * `unseen-script`: asks as routine; there is code that was not read.

use audit::{Impact, Rule, Stage, Target, Verdict, fails};
use page::Page;

use super::device_motion::{self, Way, targets};

/// See the module.
pub static RULE: Rule = Rule {
    id: "device-motion-has-alternative",
    version: 2,
    requirements: &[fails(2, 5, 4)],
    techniques: &["G213", "F106"],
    act: &["7677a9"],
    aspects: &[],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["no-control", "other-control", "maybe-no-control", "unseen-script"],
    targets,
    expect,
};

fn expect(page: &Page, _target: &Target) -> Verdict {
    device_motion::verdict(page, Way::Same)
}
