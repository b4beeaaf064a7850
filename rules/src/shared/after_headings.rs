use std::collections::HashMap;
use std::sync::Arc;

use page::{Fact, NodeId, NodeKind, Page};
use standards::aria::Role;

use super::headings::level;

/// Longest text after a heading that is kept, in bytes.
const LONGEST: usize = 2_000;

/// Headings within headings; what lies deeper is kept for the innermost of them only.
const DEEPEST: usize = 8;

/// What can be seen after each exposed heading.
#[derive(Debug, Default)]
pub struct AfterHeadings(HashMap<NodeId, After>);

#[derive(Debug, Default)]
struct After {
    next: String,
    under: String,
}

impl AfterHeadings {
    /// Of the page.
    pub fn of(page: &Page) -> Arc<AfterHeadings> {
        page.memo(|page| {
            let mut after = AfterHeadings::default();
            let mut open: Vec<(NodeId, u32)> = Vec::new();
            let mut stack = vec![page.top().root];
            while let Some(node) = stack.pop() {
                match &page.tree.node(node).kind {
                    NodeKind::Text(text) => {
                        if page.is_visible(node) != Fact::Known(false) {
                            after.add(&open, text, true);
                        }
                    }
                    NodeKind::Element(_) if is_heading(page, node) => {
                        let level = level(page, node);
                        open.retain(|(_, other)| *other < level);
                        after.add(&open, &page.name(node).text, false);
                        open.push((node, level));
                        if open.len() > DEEPEST {
                            open.remove(0);
                        }
                    }
                    NodeKind::Element(_) | NodeKind::Document => {
                        stack.extend(page.flat_children(node).iter().rev());
                    }
                    NodeKind::Doctype(_)
                    | NodeKind::Comment(_)
                    | NodeKind::ShadowRoot { .. }
                    | NodeKind::TemplateContents { .. } => {}
                }
            }
            after
        })
    }

    fn add(&mut self, open: &[(NodeId, u32)], text: &str, is_next: bool) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let add = |kept: &mut String| {
            if kept.len() < LONGEST {
                kept.push_str(text);
                kept.push(' ');
            }
        };
        for (place, (heading, _)) in open.iter().enumerate() {
            let after = self.0.entry(*heading).or_default();
            add(&mut after.under);
            if is_next && place + 1 == open.len() {
                add(&mut after.next);
            }
        }
    }

    /// The text after a heading, until the next one.
    pub fn next(&self, heading: NodeId) -> &str {
        self.0.get(&heading).map_or("", |after| &after.next)
    }

    /// All that lies under a heading: lower headings, and what lies under them.
    pub fn under(&self, heading: NodeId) -> &str {
        self.0.get(&heading).map_or("", |after| &after.under)
    }
}

fn is_heading(page: &Page, node: NodeId) -> bool {
    page.role(node) == Some(Role::Heading) && page.in_accessibility_tree(node)
}
