//! Panels that a tab opens: the tab is the label of what stands in the panel, wherever the tab itself stands.

use std::collections::{BTreeMap, BTreeSet};

use page::{NodeId, Page};

use crate::labels;
use crate::text::squeeze;

/// Tabs of a page and the panels that they open.
#[derive(Debug, Default)]
pub(crate) struct Panels {
    /// The label of each panel.
    pub labels: BTreeMap<NodeId, String>,
    /// The tabs themselves, which are read with their panels.
    pub tabs: BTreeSet<NodeId>,
}

/// Elements that are looked at; a card has a few dozen.
const CONTROLS: usize = 2_000;

/// The panels of a page whose tabs are called like labels of a card.
pub(crate) fn panels(page: &Page, root: NodeId) -> Panels {
    let tree = &page.tree;
    let mut by_id: BTreeMap<&str, NodeId> = BTreeMap::new();
    let mut controls: Vec<(NodeId, &str)> = Vec::new();
    let mut labelled: Vec<(NodeId, &str)> = Vec::new();
    for node in tree.descendants(root) {
        if let Some(id) = tree.attr(node, "id") {
            by_id.entry(id).or_insert(node);
        }
        let is_control =
            tree.is(node, "a") || tree.is(node, "button") || tree.attr(node, "role") == Some("tab");
        if is_control && controls.len() < CONTROLS {
            controls.extend(target(page, node).map(|id| (node, id)));
        }
        if tree.attr(node, "role") == Some("tabpanel") && labelled.len() < CONTROLS {
            labelled.extend(tree.attr(node, "aria-labelledby").map(|id| (node, id.trim())));
        }
    }
    let mut panels = Panels::default();
    let of_controls = controls.into_iter().filter_map(|(tab, id)| Some((tab, *by_id.get(id)?)));
    let of_panels = labelled.into_iter().filter_map(|(panel, id)| Some((*by_id.get(id)?, panel)));
    for (tab, panel) in of_controls.filter(|(tab, _)| is_tab(page, *tab)).chain(of_panels) {
        let text = squeeze(&tree.text_content(tab));
        let is_around = tree.ancestors(tab).any(|around| around == panel);
        if labels::is_label(&text) && !is_around && tab != panel {
            panels.labels.entry(panel).or_insert(text);
            panels.tabs.insert(tab);
        }
    }
    panels
}

/// The id of what a control opens on its own page.
fn target(page: &Page, node: NodeId) -> Option<&str> {
    ["aria-controls", "data-bs-target", "data-target", "href"]
        .into_iter()
        .filter_map(|name| {
            let value = page.tree.attr(node, name)?.trim();
            if name == "aria-controls" { Some(value) } else { value.strip_prefix('#') }
        })
        .find(|id| !id.is_empty())
}

/// True for a control in a row of tabs; the button of an accordion stands right before what it opens.
fn is_tab(page: &Page, node: NodeId) -> bool {
    let tree = &page.tree;
    std::iter::once(node).chain(tree.ancestors(node).take(4)).any(|node| {
        let role = tree.attr(node, "role");
        let class = tree.attr(node, "class").unwrap_or_default().to_ascii_lowercase();
        matches!(role, Some("tab" | "tablist"))
            || class.split([' ', '-', '_']).any(|part| part.starts_with("tab"))
    })
}
