//! Fills the side table: per element its state, classes, slot, own declarations.

use std::collections::BTreeMap;

use page::{NodeId, NodeKind, Page};
use style::Atom;
use style::values::AtomIdent;

use crate::declarations::{Blocks, LONG};
use crate::dom::{Part, quirks_mode};
use crate::hints::hints;
use crate::sheets::Sheets;
use crate::state::state;

/// One part per element of a document or a shadow tree; `None` for other nodes.
pub(crate) fn parts(page: &Page, sheets: &Sheets) -> Vec<Option<Box<Part>>> {
    let mut parts: Vec<Option<Box<Part>>> = Vec::new();
    parts.resize_with(page.tree.len(), || None);
    for doc in &page.docs {
        let mut blocks =
            Blocks::new(sheets.lock(), sheets.declarations(), &doc.base, quirks_mode(doc.quirks));
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
                let (style, hints) = (element.attr("style"), hints(page, node, element));
                part.is_long = style.is_some_and(|css| css.len() > LONG) || hints.len() > LONG;
                part.style = style.and_then(|css| blocks.style(css));
                part.hints = blocks.hints(hints);
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
