//! A `style` attribute that insists on a distance between words makes it wide enough.
//!
//! # Applicability
//! Every HTML element with visible text of its own whose `style` attribute, or that of an ancestor from which it
//! inherits, declares `word-spacing` with `!important`.
//!
//! # Expectation
//! The computed `word-spacing` is at least 0.16 times the size of the font.
//!
//! # Assumptions
//! The page has no control of its own to change the distance, the whole text has one size, and it is written in a script
//! that knows distances between words.
//!
//! # Known problems
//! Declarations in style sheets are not looked at: people can override them with their own. Nor is the shorthand `all`.
//!
//! # Reasons
//! * `too-narrow` {spacing, needed}: the distance, px, and the least that is needed.
//! * `may-be-hidden` {spacing, needed}: asks; the distance is too small, but it cannot be told whether the text is seen.
//! * `maybe-overridable` {spacing, needed}: asks; the distance is too small, but an ancestor has the declaration, and
//!   styles of people may reach the element itself.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;

use super::spacing::{self, Property};

/// See the module.
pub static RULE: Rule = Rule {
    id: "important-word-spacing-is-wide-enough",
    version: 1,
    requirements: &[fails(1, 4, 12)],
    techniques: &["C36"],
    act: &["9e45ec"],
    aspects: &[Aspect::Zoom],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["too-narrow", "may-be-hidden", "maybe-overridable"],
    targets,
    expect,
};

/// The part of the font size that the distance may not fall below.
const PART: f32 = 0.16;

const PROPERTY: Property =
    Property { name: "word-spacing", takes_numbers: false, value: |style| Some(style.word_spacing) };

fn targets(page: &Page) -> Vec<Target> {
    spacing::targets(page, &PROPERTY)
}

fn expect(page: &Page, target: &Target) -> Verdict {
    spacing::expect(page, target.node, &PROPERTY, PART)
}
