//! A `style` attribute that insists on the height of lines makes it large enough.
//!
//! # Applicability
//! Every HTML element with visible text of its own that breaks into lines by itself, whose `style` attribute, or
//! that of an ancestor from which it inherits, declares `line-height` with `!important`.
//!
//! # Expectation
//! The line height is at least 1.5 times the size of the font.
//!
//! # Assumptions
//! The page has no control of its own to change the height, the whole text has one size, and nothing else moves lines
//! apart.
//!
//! # Known problems
//! Whether a text breaks depends on the width of the window: a line that is too low fails only where the text is longer
//! than the widest line it can have, even in a narrow font, else the rule asks. Declarations in style sheets are not
//! looked at, nor are the shorthands `font` and `all`.
//!
//! # Reasons
//! * `too-low` {height, needed}: the height of a line, px, and the least that is needed.
//! * `maybe-one-line` {height, needed}: asks; it is too low if the text takes more than one line.
//! * `normal-height-unknown`: asks; the height is left to the font.
//! * `may-be-hidden` {height, needed}: asks; it is too low, but it cannot be told whether the text is seen.
//! * `maybe-overridable` {height, needed}: asks; it is too low, but an ancestor has the declaration, and styles of
//!   people may reach the element itself.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, Page};
use standards::varam::Aspect;

use super::spacing::{self, Property};
use super::wrapping;

/// See the module.
pub static RULE: Rule = Rule {
    id: "important-line-height-is-large-enough",
    version: 1,
    requirements: &[fails(1, 4, 12)],
    techniques: &["C35"],
    act: &["78fd32"],
    aspects: &[Aspect::Zoom],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["too-low", "maybe-one-line", "normal-height-unknown", "may-be-hidden", "maybe-overridable"],
    targets,
    expect,
};

/// The part of the font size that the line height may not fall below.
const PART: f32 = 1.5;

const PROPERTY: Property =
    Property { name: "line-height", takes_numbers: true, value: |style| style.line_height };

fn targets(page: &Page) -> Vec<Target> {
    let mut targets = spacing::targets(page, &PROPERTY);
    targets.retain(|target| !wrapping::is_impossible(page, target.node));
    targets
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Fact::Known(style) = page.style(target.node) else { return Verdict::cant_tell("may-be-hidden") };
    let Some(height) = style.line_height else { return Verdict::cant_tell("normal-height-unknown") };
    let needed = PART * style.font_size;
    if height + spacing::ROUNDING >= needed {
        return Verdict::Passed;
    }
    let reason = |key| {
        Reason::new(key).with("height", spacing::rounded(height)).with("needed", spacing::rounded(needed))
    };
    if let Some(key) = spacing::doubt(page, target.node, &PROPERTY) {
        Verdict::CantTell(reason(key))
    } else if wrapping::is_certain(page, target.node) {
        Verdict::Failed(reason("too-low"))
    } else {
        Verdict::CantTell(reason("maybe-one-line"))
    }
}
