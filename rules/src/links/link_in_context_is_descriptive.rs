//! A link's name and what is around it in the code say where it leads.
//!
//! # Applicability
//! Every element whose semantic role is `link` or inherits from it, that is in the accessibility tree and has a name.
//!
//! # Expectation
//! The name describes the purpose of the link together with its context: list items and the nearest block around it, the
//! table cell with its headers, and its description.
//!
//! # Assumptions
//! The purpose is not unclear to everybody: who sees the page knows where the link leads. Elements with the role are
//! used as links.
//!
//! # Known problems
//! Of a vague name it is only certain that nothing describes the purpose where the context has no words apart from
//! such names. A heading above is no such context, because assistive technology does not tie it to the link; some methods
//! accept the heading of a section, so that the rule asks. That of the whole page (`h1`) is accepted by none.
//!
//! # Reasons
//! * `vague-without-context` {name}: the name says nothing, and nothing around it does.
//! * `maybe-vague` {name}: asks; the name says hardly anything, and nothing is around it.
//! * `maybe-heading` {name, heading}: asks; only a heading before it may say where it leads.
//! * `judge-context` {name, context}: asks; the name says little, what is around it may say the rest.
//! * `judge` {name}: asks; only a person can judge it.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::style::Display;
use page::{Fact, NodeId, NodeKind, Page};
use standards::aria::Role;
use standards::function_words;
use standards::varam::Aspect;
use standards::words::{self, List};

use super::link_purpose::{Purpose, named_links, purpose};
use crate::shared::emptiness::has_words;
use crate::shared::excerpt::excerpt;

/// Longest context that is shown to a person, in bytes.
const LONGEST: usize = 300;
/// Contexts of a link or of a text beyond these, from the inside, are not looked at.
const MOST_CONTEXTS: usize = 8;

/// See the module.
pub static RULE: Rule = Rule {
    id: "link-in-context-is-descriptive",
    version: 2,
    requirements: &[fails(2, 4, 4)],
    techniques: &["H30", "H77", "H78", "H79", "G53", "F63"],
    act: &["5effbb"],
    aspects: &[Aspect::Navigation],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &["vague-without-context", "maybe-vague", "maybe-heading", "judge-context", "judge"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    named_links(page).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let reason = |key| Reason::new(key).with("name", excerpt(&page.name(target.node).text));
    let purpose = purpose(page, target.node);
    if purpose == Purpose::Named {
        return Verdict::Passed;
    }
    if purpose == Purpose::Unknown {
        return Verdict::CantTell(reason("judge").routine());
    }
    let context = context(page, target.node);
    if !context.is_empty() {
        return Verdict::CantTell(reason("judge-context").with("context", excerpt(&context)).routine());
    }
    let heading =
        Contexts::of(page).headings.get(&target.node).map(|heading| page.name(*heading).text.clone());
    if let Some(heading) = heading.filter(|heading| has_words(heading)) {
        return Verdict::CantTell(reason("maybe-heading").with("heading", excerpt(&heading)));
    }
    if purpose == Purpose::Vague {
        Verdict::Failed(reason("vague-without-context"))
    } else {
        Verdict::CantTell(reason("maybe-vague"))
    }
}

/// Words around the link that are no vague link themselves.
fn context(page: &Page, link: NodeId) -> String {
    let description = page.description(link);
    if has_words(&description.text) || description.unsure.is_some() {
        return description.text.clone();
    }
    let contexts = Contexts::of(page);
    let boxes = boxes(page, link);
    let text = boxes.iter().filter_map(|around| contexts.texts.get(around)).find(|text| says_something(text));
    text.cloned().unwrap_or_else(|| table_headers(page, &boxes))
}

/// True if the text has a word that is neither a function word nor one of those that vague links are made of: "to read
/// more, press" adds nothing to "here".
fn says_something(text: &str) -> bool {
    let mut empty: Vec<Range<usize>> = [List::VagueLinks, List::Instructions]
        .into_iter()
        .flat_map(|list| words::finds(list, text))
        .map(|found| found.range)
        .collect();
    empty.sort_by_key(|range| range.start);
    let mut rest = 0;
    let mut says = false;
    for range in empty.into_iter().chain(std::iter::once(text.len()..text.len())) {
        says |= text.get(rest..range.start).is_some_and(has_content_word);
        rest = rest.max(range.end);
    }
    says
}

/// True if there is a word that is no function word.
fn has_content_word(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric())
        .any(|word| !word.is_empty() && function_words::of(&word.to_lowercase()) == 0)
}

/// Texts of the header cells of the table that the cell around the link is in.
fn table_headers(page: &Page, boxes: &[NodeId]) -> String {
    let cell = boxes.iter().find(|around| matches!(page.role(**around), Some(Role::Cell | Role::Gridcell)));
    let table = cell.and_then(|cell| page.flat_ancestors(*cell).find(|outer| page.tree.is(*outer, "table")));
    let Some(table) = table else { return String::new() };
    let headers = page.flat_descendants(table).filter(|node| page.tree.is(*node, "th"));
    headers
        .map(|header| page.name(header).text.as_str())
        .find(|name| has_words(name))
        .unwrap_or("")
        .to_owned()
}

/// Elements whose text is the link's context: list items, the cell, the nearest block and those that only wrap it.
fn boxes(page: &Page, link: NodeId) -> Vec<NodeId> {
    let mut boxes = Vec::new();
    let mut has_block = false;
    for outer in page.flat_ancestors(link) {
        if page.tree.is(outer, "body") && has_block {
            break;
        }
        let is_item = matches!(page.role(outer), Some(Role::Listitem | Role::Cell | Role::Gridcell));
        let is_block = match page.style(outer) {
            Fact::Known(style) => {
                matches!(style.display, Display::Block | Display::ListItem | Display::TablePart)
            }
            Fact::Unknown(_) => false,
        };
        if is_item || !has_block {
            boxes.push(outer);
        }
        if boxes.len() >= MOST_CONTEXTS {
            break;
        }
        has_block |= is_block;
    }
    boxes
}

/// What each context of a vague link says apart from vague links, worked out for all of them together.
#[derive(Debug, Default)]
struct Contexts {
    texts: HashMap<NodeId, String>,
    /// The last heading before each vague link.
    headings: HashMap<NodeId, NodeId>,
}

/// What is left to do: enter a node, or leave the innermost context.
enum Step {
    Enter(NodeId),
    Leave,
}

impl Contexts {
    fn of(page: &Page) -> Arc<Contexts> {
        page.memo(|page| {
            let vague: HashSet<NodeId> = named_links(page)
                .filter(|link| matches!(purpose(page, *link), Purpose::Vague | Purpose::MaybeVague))
                .collect();
            let mut contexts = Contexts::default();
            for outer in vague.iter().flat_map(|link| boxes(page, *link)) {
                contexts.texts.entry(outer).or_default();
            }
            contexts.fill(page, &vague);
            contexts
        })
    }

    /// Every text goes to all contexts around it, as long as they have room.
    fn fill(&mut self, page: &Page, vague: &HashSet<NodeId>) {
        let mut around: Vec<NodeId> = Vec::new();
        let mut heading = None;
        let mut steps = vec![Step::Enter(page.top().root)];
        while let Some(step) = steps.pop() {
            let Step::Enter(node) = step else {
                around.pop();
                continue;
            };
            if vague.contains(&node) {
                self.headings.extend(heading.map(|heading| (node, heading)));
                continue;
            }
            let words = match &page.tree.node(node).kind {
                NodeKind::Text(text) if page.in_accessibility_tree(node) => text.trim(),
                NodeKind::Element(element) if element.is("img") => page.name(node).text.as_str(),
                _ => "",
            };
            if has_words(words) {
                for context in around.iter().rev().take(MOST_CONTEXTS) {
                    let kept = self.texts.entry(*context).or_default();
                    if kept.len() < LONGEST {
                        kept.push_str(words);
                        kept.push(' ');
                    }
                }
            }
            if page.role(node) == Some(Role::Heading) && page.in_accessibility_tree(node) {
                heading = (!is_title(page, node)).then_some(node);
            }
            if self.texts.contains_key(&node) {
                around.push(node);
                steps.push(Step::Leave);
            }
            steps.extend(page.flat_children(node).iter().rev().map(|child| Step::Enter(*child)));
        }
    }
}

/// A heading of the first level.
fn is_title(page: &Page, heading: NodeId) -> bool {
    match page.tree.attr(heading, "aria-level").map(str::trim) {
        Some(level) => level == "1",
        None => page.tree.is(heading, "h1"),
    }
}
