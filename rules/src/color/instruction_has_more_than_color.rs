//! Instructions do not rely on colour alone.
//!
//! # Applicability
//! Every text node that is visible or exposed and has the name of a colour.
//!
//! # Expectation
//! It does not tell anything by the colour alone: it gives no instruction, or the same is told in another way, too.
//!
//! # Assumptions
//! A sentence with two of these – it tells the reader to do something, it speaks of fields, buttons or links, it says that
//! something is required – may use a colour to say which.
//!
//! # Known problems
//! Whether something else than the colour tells the same, only a person can see.
//!
//! # Reasons
//! * `maybe-only-color` {words, text}: asks; the instruction names a colour.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, Page};
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;
use crate::shared::text_around::block_text;

/// See the module.
pub static RULE: Rule = Rule {
    id: "instruction-has-more-than-color",
    version: 2,
    requirements: &[fails(1, 4, 1)],
    techniques: &["G14", "G205", "F13", "F81"],
    act: &[],
    aspects: &[Aspect::Contrast],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-only-color"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let texts = page.text_nodes().iter().copied().filter(|node| {
        page.tree.text(*node).is_some_and(|text| words::has(List::Colours, text))
            && (page.in_accessibility_tree(*node) || page.is_visible(*node) != Fact::Known(false))
    });
    texts.map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let text = page.tree.text(target.node).unwrap_or_default();
    let around = block_text(page, target.node);
    let [instructs, speaks_of_things, demands] =
        [List::Instructions, List::Things, List::RequiredMarks].map(|list| words::has(list, &around));
    if [instructs, speaks_of_things, demands].into_iter().filter(|is_said| *is_said).count() < 2 {
        return Verdict::Passed;
    }
    let found = words::finds(List::Colours, text);
    let colours: Vec<&str> = found.iter().map(|found| found.in_text(text)).collect();
    let reason = Reason::new("maybe-only-color").with("words", colours.join(", "));
    Verdict::CantTell(reason.with("text", excerpt(&around)))
}
