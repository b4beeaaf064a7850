//! Long texts are not stretched to both edges.
//!
//! # Applicability
//! Every HTML page with a visible paragraph of a hundred letters or more.
//!
//! # Expectation
//! No such paragraph is justified.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG asks for this at level AAA (1.4.8); here it is advice.
//!
//! # Reasons
//! * `justified` {count}: so many paragraphs are stretched to both edges (the first are related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::style::Display;
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use crate::shared::document_element::top_html;

/// See the module.
pub static RULE: Rule = Rule {
    id: "text-is-not-justified",
    version: 1,
    requirements: &[hints(1, 4, 8)],
    techniques: &["F88", "C19", "G169"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Style],
    says: &["justified"],
    targets,
    expect,
};

/// Letters of a paragraph that fills more than one line.
const LONG: usize = 100;
/// Paragraphs that are named.
const NAMED: usize = 5;

/// The long paragraphs of a page.
struct Paragraphs(Vec<NodeId>);

impl Paragraphs {
    fn of(page: &Page) -> Self {
        let is_long = |node: &NodeId| {
            let is_block = matches!(
                page.style(*node),
                Fact::Known(style) if matches!(style.display, Display::Block | Display::ListItem | Display::TablePart)
            );
            is_block && page.is_visible(*node) == Fact::Known(true) && own_letters(page, *node) >= LONG
        };
        Self(page.elements().iter().copied().filter(is_long).collect())
    }
}

fn targets(page: &Page) -> Vec<Target> {
    let paragraphs = page.memo(Paragraphs::of);
    top_html(page).filter(|_| !paragraphs.0.is_empty()).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, _target: &Target) -> Verdict {
    let paragraphs = page.memo(Paragraphs::of);
    let is_justified = |node: &&NodeId| page.style(**node).known().is_some_and(|style| style.is_justified);
    let justified: Vec<NodeId> = paragraphs.0.iter().filter(is_justified).copied().collect();
    if justified.is_empty() {
        return Verdict::Passed;
    }
    let reason = Reason::new("justified").with("count", justified.len());
    Verdict::Failed(justified.into_iter().take(NAMED).fold(reason, Reason::related))
}

/// Letters in the element itself, not in blocks inside it.
fn own_letters(page: &Page, node: NodeId) -> usize {
    let texts = page.flat_children(node).iter().filter_map(|child| page.tree.text(*child));
    texts.map(|text| text.chars().filter(|c| c.is_alphanumeric()).count()).sum()
}
