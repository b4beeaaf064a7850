//! A text alternative does not begin by saying that this is an image.
//!
//! # Applicability
//! Every exposed image with a text alternative of more than one word.
//!
//! # Expectation
//! It does not begin with words such as "attēlā redzams", "bilde" or "image of".
//!
//! # Assumptions
//! The screen reader says by itself that this is an image, a link or a button.
//!
//! # Known problems
//! WCAG allows such words. Where it matters what kind of image it is (a photograph, a drawing), the kind may be named.
//!
//! # Reasons
//! * `says-image` {name, words}: it begins with such words.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::Page;
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;
use crate::shared::named_images::named_images;

/// See the module.
pub static RULE: Rule = Rule {
    id: "image-name-adds-to-role",
    version: 1,
    requirements: &[hints(1, 1, 1)],
    techniques: &["G94"],
    act: &[],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["says-image"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    // A single word is judged by `image-name-is-descriptive`.
    named_images(page).filter(|node| page.name(*node).text.contains(' ')).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let name = &page.name(target.node).text;
    match words::begins(List::ImageWords, name) {
        Some(found) => {
            let reason = Reason::new("says-image").with("name", excerpt(name));
            Verdict::Failed(reason.with("words", found.in_text(name)))
        }
        None => Verdict::Passed,
    }
}
