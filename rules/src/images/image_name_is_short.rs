//! A text alternative is short enough to be listened to.
//!
//! # Applicability
//! Every exposed image with a text alternative.
//!
//! # Expectation
//! The alternative has at most 250 characters.
//!
//! # Assumptions
//! A longer description stands better beside the image or on a page of its own, where it can be read in parts.
//!
//! # Known problems
//! WCAG sets no limit; VARAM's guidelines name 250 characters as the best.
//!
//! # Reasons
//! * `long` {name, count, limit}: the alternative has more characters.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::named_images::named_images;

/// Most characters of an alternative.
const MOST: usize = 250;

/// See the module.
pub static RULE: Rule = Rule {
    id: "image-name-is-short",
    version: 1,
    requirements: &[hints(1, 1, 1)],
    techniques: &["G92", "G94", "G95"],
    act: &[],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Minor,
    stage: Stage::Varam,
    needs: &[Need::Visibility],
    says: &["long"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    named_images(page).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let name = &page.name(target.node).text;
    let count = name.chars().count();
    if count <= MOST {
        return Verdict::Passed;
    }
    let reason = Reason::new("long").with("name", excerpt(name)).with("count", count);
    Verdict::Failed(reason.with("limit", MOST))
}
