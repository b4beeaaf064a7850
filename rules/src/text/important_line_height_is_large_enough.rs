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
//! * `normal-too-low` {needed}: the height is left to a font whose lines are lower.
//! * `maybe-one-line` {height, needed}: asks; it is too low if the text takes more than one line.
//! * `normal-height-unknown`: asks; the height is left to a font that may be high enough.
//! * `may-be-hidden` {height, needed}: asks; it is too low, but it cannot be told whether the text is seen.
//! * `maybe-overridable` {height, needed}: asks; it is too low, but an ancestor has the declaration, and styles of
//!   people may reach the element itself.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::style::ComputedStyle;
use page::{Fact, NodeId, Page};
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
    says: &[
        "too-low",
        "normal-too-low",
        "maybe-one-line",
        "normal-height-unknown",
        "may-be-hidden",
        "maybe-overridable",
    ],
    targets,
    expect,
};

/// Fonts, in lower case, whose lines are well below one and a half of the font size where nothing else is said.
const LOW: [&str; 18] = [
    "serif",
    "sans-serif",
    "monospace",
    "arial",
    "helvetica",
    "times",
    "times new roman",
    "georgia",
    "verdana",
    "tahoma",
    "trebuchet ms",
    "courier",
    "courier new",
    "calibri",
    "cambria",
    "roboto",
    "open sans",
    "segoe ui",
];

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
    let needed = PART * style.font_size;
    let Some(height) = style.line_height else { return normal(page, target.node, style, needed) };
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

/// The verdict where the font says how high lines are.
fn normal(page: &Page, node: NodeId, style: &ComputedStyle, needed: f32) -> Verdict {
    let is_low = |family: &String| LOW.contains(&family.trim_matches('"').to_ascii_lowercase().as_str());
    let is_certain = style.font_families.iter().all(is_low)
        && spacing::doubt(page, node, &PROPERTY).is_none()
        && wrapping::is_certain(page, node);
    if is_certain {
        Verdict::Failed(Reason::new("normal-too-low").with("needed", spacing::rounded(needed)))
    } else {
        Verdict::cant_tell("normal-height-unknown")
    }
}
