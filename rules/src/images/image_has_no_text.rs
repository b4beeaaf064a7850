//! Images do not hold text that could be written as text.
//!
//! # Applicability
//! Every `img` and image button that can be seen, unless there is certainly no image at its address.
//!
//! # Expectation
//! The image has no text in it, or its text is decoration, does not matter, has to look as it does (a logo), or stands on the page as text as well.
//!
//! # Assumptions
//! Nothing on the page changes how the text in the image looks.
//!
//! # Known problems
//! Whether there is text in an image is not read, only guessed from light and dark: a hint, on which nothing fails. What passes is too small for text or
//! shows nothing.
//!
//! # Reasons
//! * `looks-like-text` {file, name}: asks; light and dark change as they do in text.
//! * `check` {file, name}: asks.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, Page};
use standards::varam::Aspect;

use super::files::{file_name, is_missing, only_image, shows_nothing};
use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "image-has-no-text",
    version: 1,
    requirements: &[fails(1, 4, 5), fails(1, 4, 9)],
    techniques: &["C22", "G140"],
    act: &["0va7u6"],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["looks-like-text", "check"],
    targets,
    expect,
};

/// Pixels below which no letter can be read.
const SMALLEST: u32 = 5;

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.image_source(*node).is_some_and(|url| !is_missing(page, &url)))
        .filter(|node| page.is_visible(*node) != Fact::Known(false))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(url) = page.image_source(target.node) else { return Verdict::Passed };
    let certain = only_image(page, target.node, &url);
    if certain.is_some_and(|image| image.width < SMALLEST || image.height < SMALLEST || shows_nothing(image))
    {
        return Verdict::Passed;
    }
    let reason = |key| {
        Reason::new(key)
            .with("file", file_name(&url))
            .with("name", excerpt(&page.name(target.node).text))
            .routine()
    };
    let is_hinted = page.image(&url).known().is_some_and(|image| image.looks_like_text);
    Verdict::CantTell(reason(if is_hinted { "looks-like-text" } else { "check" }))
}
