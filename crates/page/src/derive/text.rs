//! The text that can be seen in an element.

use super::display::{display, is_block};
use crate::fact::Fact;
use crate::page::Page;
use crate::style::Display;
use crate::tree::{NodeId, NodeKind};

/// What is left to do for an element: enter it, or write what ends it.
enum Step {
    Enter(NodeId),
    Write(char),
}

impl Page {
    /// ACT "visible inner text" of an element or text node, white space collapsed and trimmed. Text of which it is not
    /// known whether it can be seen counts as seen.
    pub fn visible_text(&self, id: NodeId) -> String {
        let mut out = String::new();
        let mut steps = vec![Step::Enter(id)];
        while let Some(step) = steps.pop() {
            match step {
                Step::Enter(node) => self.enter(node, &mut out, &mut steps),
                Step::Write(c) => out.push(c),
            }
        }
        collapsed(&out)
    }

    fn enter(&self, node: NodeId, out: &mut String, steps: &mut Vec<Step>) {
        match &self.tree.node(node).kind {
            NodeKind::Text(text) if self.is_rendered(node) => {
                if text.trim().is_empty() {
                    out.push(' ');
                } else if self.is_visible(node) != Fact::Known(false) {
                    out.push_str(text);
                }
            }
            NodeKind::Element(element) if self.is_rendered(node) => {
                if element.is("br") {
                    out.push(' ');
                }
                let display = display(self, node, element);
                if is_block(display) || display == Display::InlineOther {
                    out.push(' ');
                    steps.push(Step::Write(' '));
                }
                steps.extend(self.flat_children(node).iter().rev().map(|child| Step::Enter(*child)));
            }
            NodeKind::Document => {
                steps.extend(self.flat_children(node).iter().rev().map(|child| Step::Enter(*child)));
            }
            NodeKind::Text(_)
            | NodeKind::Element(_)
            | NodeKind::Doctype(_)
            | NodeKind::Comment(_)
            | NodeKind::ShadowRoot { .. }
            | NodeKind::TemplateContents { .. } => {}
        }
    }
}

/// White space collapsed to single spaces, none at the ends. White space is Unicode's.
pub(super) fn collapsed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
