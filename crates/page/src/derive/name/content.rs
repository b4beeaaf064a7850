//! Step 2F, name from content: one walk over the flat tree below an element.

use standards::aria::Role;

use super::NameSource;
use super::compute::{Namer, Way, has_text, stated};
use crate::derive::display::{display, is_block};
use crate::fact::Why;
use crate::style::{Content, ContentItem, Display, Pseudo, Visibility};
use crate::tree::{Element, NodeId, NodeKind};

enum Step {
    Enter(NodeId),
    /// The element whose content began at this length of the text.
    Leave(NodeId, usize),
}

impl Namer<'_> {
    /// The text of an element's content, with generated content, as assistive technology gets it.
    pub(super) fn content(&mut self, id: NodeId, way: Way) -> String {
        self.on_behalf_of(id, |namer| namer.walk(id, way))
    }

    fn walk(&mut self, id: NodeId, way: Way) -> String {
        let page = self.page;
        let mut out = String::new();
        let mut steps = Vec::new();
        self.generated(id, Pseudo::Before, way, &mut out);
        steps.extend(page.flat_children(id).iter().rev().map(|child| Step::Enter(*child)));
        while let Some(step) = steps.pop() {
            match step {
                Step::Enter(_) if self.is_spent(&out) => break,
                Step::Enter(node) => match &page.tree.node(node).kind {
                    NodeKind::Text(text) if way.shows_hidden || !self.is_hidden(node) => {
                        out.push_str(text);
                    }
                    NodeKind::Element(element) => self.enter(node, element, way, &mut out, &mut steps),
                    NodeKind::Text(_)
                    | NodeKind::Document
                    | NodeKind::Doctype(_)
                    | NodeKind::Comment(_)
                    | NodeKind::ShadowRoot { .. }
                    | NodeKind::TemplateContents { .. } => {}
                },
                Step::Leave(node, from) => self.leave(node, from, way, &mut out),
            }
        }
        self.generated(id, Pseudo::After, way, &mut out);
        out
    }

    fn enter(&mut self, id: NodeId, element: &Element, way: Way, out: &mut String, steps: &mut Vec<Step>) {
        let is_hidden = self.is_hidden(id);
        if self.is_active(id) || is_never_text(element) {
            return;
        }
        if is_hidden && !way.shows_hidden {
            // A descendant of an invisible element may be visible again.
            if self.page.derived().shown.is_concealed(id) {
                steps.extend(self.page.flat_children(id).iter().rev().map(|child| Step::Enter(*child)));
            }
            return;
        }
        let is_apart = self.is_apart(id, element);
        if is_apart {
            out.push(' ');
        }
        if let Some(text) = self.alternative_inside(id, element, way) {
            out.push_str(&text);
            if is_apart {
                out.push(' ');
            }
        } else {
            steps.push(Step::Leave(id, out.len()));
            self.generated(id, Pseudo::Before, way, out);
            steps.extend(self.page.flat_children(id).iter().rev().map(|child| Step::Enter(*child)));
        }
    }

    /// What stands for an element inside other content, instead of its own content.
    fn alternative_inside(&mut self, id: NodeId, element: &Element, way: Way) -> Option<String> {
        if let Some((text, _)) = self.references(id, element, "aria-labelledby", way) {
            return Some(text);
        }
        if let Some(value) = self.control_value(id, element, way) {
            return Some(value);
        }
        if let Some((text, _)) = stated(element, "aria-label", NameSource::Aria) {
            return Some(text);
        }
        let is_presentational = self.page.role(id).is_some_and(Role::is_presentational);
        if is_presentational { None } else { self.native(id, element, way).map(|(text, _)| text) }
    }

    fn leave(&mut self, id: NodeId, from: usize, way: Way, out: &mut String) {
        let Some(element) = self.page.tree.element(id) else { return };
        self.generated(id, Pseudo::After, way, out);
        if !has_text(&out[from..])
            && let Some((title, _)) = stated(element, "title", NameSource::Title)
        {
            out.push_str(&title);
        }
        if self.is_apart(id, element) {
            out.push(' ');
        }
    }

    /// White space separates it from its neighbours: blocks, and boxes in a line.
    fn is_apart(&self, id: NodeId, element: &Element) -> bool {
        let display = display(self.page, id, element);
        is_block(display)
            || matches!(display, Display::InlineBlock | Display::InlineOther)
            || element.is("br")
            || element.is("img")
    }

    /// Text that style sheets generate. Alternative text after `/` stands for all of it.
    fn generated(&mut self, id: NodeId, pseudo: Pseudo, way: Way, out: &mut String) {
        let Some(style) = self.page.styles().and_then(|styles| styles.pseudo(id, pseudo)) else { return };
        let is_hidden = style.display == Display::None || style.visibility == Visibility::Hidden;
        let Content::Items(items) = &style.content else { return };
        if is_hidden && !way.shows_hidden {
            return;
        }
        let is_apart =
            is_block(style.display) || matches!(style.display, Display::InlineBlock | Display::InlineOther);
        if is_apart {
            out.push(' ');
        }
        let alternative = items.iter().find_map(|item| match item {
            ContentItem::Alternative(text) => Some(text),
            ContentItem::Text(_) | ContentItem::Image(_) | ContentItem::Other => None,
        });
        match alternative {
            Some(text) => out.push_str(text),
            None => {
                for item in items {
                    match item {
                        ContentItem::Text(text) => out.push_str(text),
                        ContentItem::Other => self.unsure = self.unsure.or(Some(Why::Unsupported)),
                        ContentItem::Image(_) | ContentItem::Alternative(_) => {}
                    }
                }
            }
        }
        if is_apart {
            out.push(' ');
        }
    }
}

/// Elements whose content is code, also where hidden content counts.
fn is_never_text(element: &Element) -> bool {
    matches!(&**element.local(), "script" | "style" | "template")
}
