//! The page does not reload or lead away by itself after a while, however long that is.
//!
//! # Applicability
//! In each document of the page, the first `meta` element with `http-equiv="refresh"` whose `content` browsers can act
//! on: a time, and after it nothing, or a separator and an address.
//!
//! # Expectation
//! The time is 0.
//!
//! # Assumptions
//! The page offers no way to change the time.
//!
//! # Known problems
//! WCAG asks for this at level AAA only; `meta-refresh-has-no-delay` is the rule for level A.
//!
//! # Reasons
//! * `delayed-refresh` {seconds}: the page reloads itself.
//! * `delayed-redirect` {seconds, address}: the page leads to another one.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::Page;
use standards::varam::Aspect;

use super::refresh::{refresh, targets};
use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "meta-refresh-is-instant",
    version: 1,
    requirements: &[fails(2, 2, 4), fails(3, 2, 5), hints(2, 2, 1)],
    techniques: &["G110", "H76", "F40", "F41", "F61"],
    act: &["bisz58"],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["delayed-refresh", "delayed-redirect"],
    targets,
    expect,
};

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(refresh) = refresh(page, target.node).filter(|refresh| refresh.seconds > 0) else {
        return Verdict::Passed;
    };
    let seconds = refresh.seconds as f64;
    Verdict::Failed(match refresh.address {
        Some(address) => {
            Reason::new("delayed-redirect").with("seconds", seconds).with("address", excerpt(&address))
        }
        None => Reason::new("delayed-refresh").with("seconds", seconds),
    })
}
