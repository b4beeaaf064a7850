//! A drawing made of characters has a text alternative.
//!
//! # Applicability
//! Every exposed `pre` that holds no `code`, `kbd` or `samp`, with at least three lines of which most characters are
//! neither letters nor digits; and every such `pre` with the role of an image.
//!
//! # Expectation
//! It has the role of an image, and a name.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! A description may stand in the text around: the rule only asks.
//!
//! # Reasons
//! * `maybe-drawing`: asks; it looks like a drawing, and has no alternative in the code.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

/// Fewest lines of a drawing.
const LINES: usize = 3;
/// Fewest characters of a drawing, white space left out.
const CHARACTERS: usize = 12;

/// See the module.
pub static RULE: Rule = Rule {
    id: "text-drawing-has-alternative",
    version: 1,
    requirements: &[fails(1, 1, 1)],
    techniques: &["F72", "H86"],
    act: &[],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-drawing"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "pre")
                && page.in_accessibility_tree(*node)
                && !page.tree.descendants(*node).any(|inner| is_code(page, inner))
                && is_drawing(&page.tree.text_content(*node))
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let is_image = matches!(page.role(target.node), Some(Role::Img | Role::Image));
    if is_image && !page.name(target.node).is_empty() {
        return Verdict::Passed;
    }
    Verdict::cant_tell("maybe-drawing")
}

fn is_code(page: &Page, node: NodeId) -> bool {
    ["code", "kbd", "samp"].iter().any(|element| page.tree.is(node, element))
}

fn is_drawing(text: &str) -> bool {
    let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
    let seen = text.chars().filter(|c| !c.is_whitespace());
    let (words, marks) =
        seen.fold(
            (0, 0),
            |(words, marks), c| {
                if c.is_alphanumeric() { (words + 1, marks) } else { (words, marks + 1) }
            },
        );
    lines >= LINES && marks > words && words + marks >= CHARACTERS
}
