//! The page does not reload or lead away by itself after a while.
//!
//! # Applicability
//! In each document of the page, the first `meta` element with `http-equiv="refresh"` whose `content` browsers can act
//! on: a time, and after it nothing, or a separator and an address.
//!
//! # Expectation
//! The time is 0 or more than 72 000 seconds (20 hours).
//!
//! # Assumptions
//! The page offers no way to change the time, and the refresh is not essential.
//!
//! # Known problems
//! With no delay the page is only a redirection; it is exempt, although a redirection by the server would be better.
//! Refreshes by scripts are not seen.
//!
//! # Reasons
//! * `delayed-refresh` {seconds}: the page reloads itself.
//! * `delayed-redirect` {seconds, address}: the page leads to another one.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::Page;
use standards::varam::Aspect;

use super::refresh::refresh;
pub use super::refresh::targets;
use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "meta-refresh-has-no-delay",
    version: 1,
    requirements: &[fails(2, 2, 1), hints(2, 2, 4), hints(3, 2, 5)],
    techniques: &["G110", "F40", "F41"],
    act: &["bc659a"],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["delayed-refresh", "delayed-redirect"],
    targets,
    expect,
};

/// Twenty hours, in seconds.
const LONG_ENOUGH: u64 = 72_000;

fn expect(page: &Page, target: &Target) -> Verdict {
    match refresh(page, target.node) {
        Some(refresh) if refresh.seconds > 0 && refresh.seconds <= LONG_ENOUGH => {
            let seconds = refresh.seconds as f64;
            Verdict::Failed(match refresh.address {
                Some(address) => Reason::new("delayed-redirect")
                    .with("seconds", seconds)
                    .with("address", excerpt(&address)),
                None => Reason::new("delayed-refresh").with("seconds", seconds),
            })
        }
        Some(_) | None => Verdict::Passed,
    }
}
