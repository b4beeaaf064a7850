//! Which `label` labels which form control.

use std::collections::{BTreeMap, HashMap};

use standards::html_aam::input_state;

use super::ids::Ids;
use crate::page::Page;
use crate::tree::{Element, NodeId, Tree};

/// Labels of controls and controls of labels.
#[derive(Debug)]
pub(super) struct Labels {
    of_control: BTreeMap<NodeId, Vec<NodeId>>,
    control: HashMap<NodeId, NodeId>,
}

impl Labels {
    pub(super) fn of(tree: &Tree, ids: &Ids) -> Self {
        let mut labels = Self { of_control: BTreeMap::new(), control: HashMap::new() };
        let roots = (0..tree.len()).map(NodeId::at).filter(|node| tree.node(*node).parent.is_none());
        for root in roots {
            labels.add_tree(tree, ids, root);
        }
        labels
    }

    /// All labels of one tree, in tree order. A label without `for` waits for the first control inside it.
    fn add_tree(&mut self, tree: &Tree, ids: &Ids, root: NodeId) {
        let mut found: Vec<(NodeId, Option<NodeId>)> = Vec::new();
        let mut waiting: HashMap<NodeId, usize> = HashMap::new();
        for node in tree.descendants(root) {
            let Some(element) = tree.element(node).filter(|e| e.is_html()) else { continue };
            if element.is("label") {
                let target = element.attr("for").map(|id| ids.get(root, id));
                if target.is_none() {
                    waiting.insert(node, found.len());
                }
                let is_control = |id: &NodeId| tree.element(*id).is_some_and(is_labelable);
                found.push((node, target.flatten().filter(is_control)));
            } else if is_labelable(element) && !waiting.is_empty() {
                for ancestor in tree.ancestors(node) {
                    if let Some(position) = waiting.remove(&ancestor) {
                        found[position].1 = Some(node);
                    }
                }
            }
        }
        for (label, control) in found {
            if let Some(control) = control {
                self.of_control.entry(control).or_default().push(label);
                self.control.insert(label, control);
            }
        }
    }
}

/// HTML "labelable element". Which custom elements are, only their scripts know; none counts here.
fn is_labelable(element: &Element) -> bool {
    if !element.is_html() {
        return false;
    }
    match &**element.local() {
        "button" | "meter" | "output" | "progress" | "select" | "textarea" => true,
        "input" => input_state(element.attr("type")) != "hidden",
        _ => false,
    }
}

impl Page {
    /// The `label` elements of a form control, in tree order.
    pub fn labels(&self, id: NodeId) -> &[NodeId] {
        self.all_labels().of_control.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The form control that a `label` element labels.
    pub fn labeled_control(&self, label: NodeId) -> Option<NodeId> {
        self.all_labels().control.get(&label).copied()
    }

    fn all_labels(&self) -> &Labels {
        let derived = self.derived();
        derived.labels.get_or_init(|| Labels::of(&self.tree, &derived.ids))
    }
}
