//! Paragraphs are elements, not lines with gaps between them.
//!
//! # Applicability
//! Every exposed text block with a line break, outside of addresses and preformatted text.
//!
//! # Expectation
//! No two line breaks follow each other between lines of some length.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG does not ask for it.
//!
//! # Reasons
//! * `gaps` {count}: as many gaps are made with line breaks.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::text_blocks::{TextBlocks, is_read};

/// Shortest line that a paragraph has, in characters.
const PARAGRAPH: usize = 60;

/// See the module.
pub static RULE: Rule = Rule {
    id: "paragraphs-are-marked",
    version: 1,
    requirements: &[hints(1, 3, 1)],
    techniques: &["G115"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Style],
    says: &["gaps"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    TextBlocks::of(page)
        .all()
        .iter()
        .copied()
        .filter(|block| page.flat_descendants(*block).any(|node| page.tree.is(node, "br")))
        .filter(|block| {
            let mut outer = std::iter::once(*block).chain(page.flat_ancestors(*block));
            !outer.any(|outer| page.tree.is(outer, "address") || page.tree.is(outer, "pre"))
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let lengths = parts(page, target.node);
    let count = lengths.windows(2).filter(|pair| pair[0] >= PARAGRAPH && pair[1] >= PARAGRAPH).count();
    if count == 0 {
        return Verdict::Passed;
    }
    Verdict::Failed(Reason::new("gaps").with("count", count))
}

/// The longest line of each part between gaps.
fn parts(page: &Page, block: NodeId) -> Vec<usize> {
    let mut parts = vec![0];
    let mut breaks = 0;
    let mut line = 0;
    for node in page.flat_descendants(block) {
        if page.tree.is(node, "br") {
            breaks += 1;
            line = 0;
        } else if is_read(page, node) {
            if breaks > 1 {
                parts.push(0);
            }
            breaks = 0;
            line += page.tree.text(node).map_or(0, |text| text.trim().chars().count());
            if let Some(longest) = parts.last_mut() {
                *longest = line.max(*longest);
            }
        }
    }
    parts
}
