//! The page does not lead away or send anything after a time.
//!
//! # Applicability
//! Every HTML page whose own code sets a clock.
//!
//! # Expectation
//! What runs when the time is over neither leads away nor sends a form.
//!
//! # Assumptions
//! Code does what its text says.
//!
//! # Known problems
//! Whether the time can be extended, or is longer than twenty hours, a person has to say: the rule asks.
//! Functions that are only named are followed on the page.
//!
//! # Reasons
//! * `maybe-leaves`: asks; when the time is over, the code (related) may lead away or send.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::scripts::{self, has_word};
use crate::shared::{acts, listeners};

/// See the module.
pub static RULE: Rule = Rule {
    id: "page-waits-for-people",
    version: 1,
    requirements: &[fails(2, 2, 1)],
    techniques: &["F40", "F41", "G133", "SCR16"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["maybe-leaves"],
    targets,
    expect,
};

/// Functions that set a clock.
const CLOCKS: [&str; 2] = ["setTimeout", "setInterval"];
/// Names in code that leads away or sends.
const LEAVES: &[&str] = &["location", "reload", "submit", "requestSubmit"];
/// Longest script that is looked at, in bytes: what is longer is a library.
const LONGEST: usize = 50_000;

fn targets(page: &Page) -> Vec<Target> {
    let sets_clock = scripts::of(page).own_naming(&CLOCKS).is_some();
    top_html(page).filter(|_| sets_clock).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _target: &Target) -> Verdict {
    let scripts = scripts::of(page);
    let own = scripts.code.iter().filter(|code| code.is_own && code.text.text().len() <= LONGEST);
    for code in own {
        for call in CLOCKS.iter().flat_map(|clock| listeners::calls(code.text.text(), clock)) {
            // A text is code here, too.
            let whole = listeners::whole(&scripts, call);
            let leaves = has_word(&acts::without_texts(&whole), LEAVES)
                || (call.trim_start().starts_with(['"', '\'']) && has_word(&whole, LEAVES));
            if leaves && !is_only_read(&whole) {
                return Verdict::CantTell(Reason::new("maybe-leaves").related(code.node));
            }
        }
    }
    Verdict::Passed
}

/// The address is only looked at: its parts are read, and nothing is assigned or called.
fn is_only_read(code: &str) -> bool {
    let dense: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let sets = [
        "location=",
        "location.href=",
        "location.replace(",
        "location.assign(",
        "reload(",
        "submit(",
        "requestSubmit(",
    ];
    !sets
        .iter()
        .any(|set| dense.match_indices(set).any(|(at, found)| !dense[at + found.len()..].starts_with('=')))
}
