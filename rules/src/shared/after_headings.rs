use std::collections::HashMap;
use std::sync::Arc;

use page::{Fact, NodeId, NodeKind, Page};
use standards::aria::Role;

/// Longest text after a heading that is kept, in bytes.
const LONGEST: usize = 2_000;

/// What can be seen after each exposed heading, until the next one.
#[derive(Debug, Default)]
pub struct AfterHeadings(HashMap<NodeId, String>);

impl AfterHeadings {
    /// Of the page.
    pub fn of(page: &Page) -> Arc<AfterHeadings> {
        page.memo(|page| {
            let mut after = AfterHeadings::default();
            let mut heading = None;
            let mut stack = vec![page.top().root];
            while let Some(node) = stack.pop() {
                match &page.tree.node(node).kind {
                    NodeKind::Text(text) => {
                        let is_seen = page.is_visible(node) != Fact::Known(false);
                        if let Some(heading) = heading.filter(|_| is_seen && !text.trim().is_empty()) {
                            let kept: &mut String = after.0.entry(heading).or_default();
                            if kept.len() < LONGEST {
                                kept.push_str(text.trim());
                                kept.push(' ');
                            }
                        }
                    }
                    NodeKind::Element(_) if is_heading(page, node) => heading = Some(node),
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

    /// The text after a heading.
    pub fn text(&self, heading: NodeId) -> &str {
        self.0.get(&heading).map_or("", String::as_str)
    }
}

fn is_heading(page: &Page, node: NodeId) -> bool {
    page.role(node) == Some(Role::Heading) && page.in_accessibility_tree(node)
}
