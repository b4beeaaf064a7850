//! Columns are not made with spaces.
//!
//! # Applicability
//! Every exposed `pre` without a role of its own that holds words and no `code`, `kbd` or `samp`.
//!
//! # Expectation
//! No three lines one after the other have, beside each other, words that several spaces or a tab keep apart.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Text can be kept apart for other reasons: the rule only asks. Spaces that do not break, outside of `pre`, are not looked
//! at.
//!
//! # Reasons
//! * `maybe-columns` {text}: asks; lines look like rows of a table; the text is that of the first.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::text_blocks::has_words;

/// Fewest lines that make a table.
const ROWS: usize = 3;

/// See the module.
pub static RULE: Rule = Rule {
    id: "preformatted-text-has-no-columns",
    version: 1,
    requirements: &[fails(1, 3, 1), fails(1, 3, 2)],
    techniques: &["F33", "F34", "F48"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-columns"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.is(*node, "pre")
                && page.explicit_role(*node).is_none()
                && page.in_accessibility_tree(*node)
                && has_words(page, *node)
                && !page.tree.descendants(*node).any(|inner| is_code(page, inner))
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let text = page.tree.text_content(target.node);
    let mut row: (usize, &str) = (0, "");
    for line in text.lines() {
        row = match (has_columns(line), row) {
            (false, _) => (0, ""),
            (true, (0, _)) => (1, line),
            (true, (count, first)) => (count + 1, first),
        };
        if row.0 == ROWS {
            return Verdict::CantTell(Reason::new("maybe-columns").with("text", excerpt(row.1)));
        }
    }
    Verdict::Passed
}

fn is_code(page: &Page, node: NodeId) -> bool {
    ["code", "kbd", "samp"].iter().any(|element| page.tree.is(node, element))
}

/// Words, several spaces or a tab, words.
fn has_columns(line: &str) -> bool {
    let line = line.trim();
    line.split('\t')
        .flat_map(|part| part.split("   "))
        .filter(|part| part.contains(char::is_alphanumeric))
        .count()
        > 1
}
