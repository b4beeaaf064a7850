//! Fills the side table: per element its state, classes, slot, own declarations.

use std::collections::{BTreeMap, HashMap};

use page::{NodeId, NodeKind, Page};
use servo_arc::Arc;
use style::Atom;
use style::properties::parse_style_attribute;
use style::shared_lock::SharedRwLock;
use style::stylesheets::{CssRuleType, UrlExtraData};
use style::values::AtomIdent;

use crate::dom::{Block, Part, quirks_mode};
use crate::hints::hints;
use crate::rewrite::rewrite;
use crate::state::state;

/// One part per element of a document or a shadow tree; `None` for other nodes.
pub(crate) fn parts(page: &Page, lock: &SharedRwLock) -> Vec<Option<Box<Part>>> {
    let mut parts: Vec<Option<Box<Part>>> = Vec::new();
    parts.resize_with(page.tree.len(), || None);
    for doc in &page.docs {
        let mut blocks = Blocks::new(doc, lock);
        let mut roots = vec![(doc.root, None)];
        while let Some((root, shadow)) = roots.pop() {
            for node in page.tree.descendants(root) {
                let Some(element) = page.tree.element(node) else { continue };
                let mut part = Part::new(state(page, node, element));
                part.id = element.attr("id").filter(|id| !id.is_empty()).map(Atom::from);
                part.classes = element
                    .attr("class")
                    .unwrap_or_default()
                    .split_ascii_whitespace()
                    .map(AtomIdent::from)
                    .collect();
                part.shadow = shadow;
                part.style = element.attr("style").and_then(|css| blocks.style(css));
                part.hints = blocks.hints(hints(page, node, element));
                parts[node.index()] = Some(Box::new(part));
                if let Some(shadow) = element.shadow_root {
                    roots.push((shadow, Some(shadow)));
                }
            }
        }
    }
    assign_slots(page, &mut parts);
    parts
}

/// [Assigns slottables](https://dom.spec.whatwg.org/#assign-slotables-for-a-tree) that are elements.
fn assign_slots(page: &Page, parts: &mut [Option<Box<Part>>]) {
    for (index, node) in page.tree.nodes().iter().enumerate() {
        let NodeKind::ShadowRoot { host, .. } = node.kind else { continue };
        let mut slots = BTreeMap::new();
        for slot in page.tree.descendants(NodeId::at(index)).filter(|node| page.tree.is(*node, "slot")) {
            slots.entry(page.tree.attr(slot, "name").unwrap_or_default()).or_insert(slot);
        }
        for child in page.tree.children(host) {
            let Some(part) = &mut parts[child.index()] else { continue };
            part.slot = slots.get(page.tree.attr(child, "slot").unwrap_or_default()).copied();
            part.is_unslotted = part.slot.is_none();
        }
    }
}

/// Parses each distinct text once, so that equal declarations are one block.
struct Blocks<'a> {
    lock: &'a SharedRwLock,
    url: UrlExtraData,
    quirks: selectors::matching::QuirksMode,
    styles: HashMap<&'a str, Block>,
    hints: HashMap<String, Block>,
}

impl<'a> Blocks<'a> {
    fn new(doc: &page::Document, lock: &'a SharedRwLock) -> Self {
        Self {
            lock,
            url: UrlExtraData::from(doc.base.clone()),
            quirks: quirks_mode(doc.quirks),
            styles: HashMap::new(),
            hints: HashMap::new(),
        }
    }

    fn parse(&self, css: &str, quirks: selectors::matching::QuirksMode) -> Block {
        let block = parse_style_attribute(&rewrite(css), &self.url, None, quirks, CssRuleType::Style);
        Arc::new(self.lock.wrap(block))
    }

    fn style(&mut self, css: &'a str) -> Option<Block> {
        if css.trim().is_empty() {
            return None;
        }
        if let Some(block) = self.styles.get(css) {
            return Some(block.clone());
        }
        let block = self.parse(css, self.quirks);
        self.styles.insert(css, block.clone());
        Some(block)
    }

    fn hints(&mut self, css: String) -> Option<Block> {
        if css.is_empty() {
            return None;
        }
        if let Some(block) = self.hints.get(&css) {
            return Some(block.clone());
        }
        // Attribute values of SVG may be numbers without unit, as quirks mode allows.
        let block = self.parse(&css, selectors::matching::QuirksMode::Quirks);
        self.hints.insert(css, block.clone());
        Some(block)
    }
}
