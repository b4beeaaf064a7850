//! The styles that a focused element takes over from its ancestors, of which some may look different because of it.

use std::collections::{HashMap, HashSet};

use page::NodeId;
use selectors::matching::SelectorCaches;
use servo_arc::Arc;
use style::context::StyleContext;
use style::dom::TElement;
use style::properties::ComputedValues;

use super::{Reach, States, resolver, rules};
use crate::dom::Node;
use crate::walk::{Visit, enter};

/// What was found out about ancestors of candidates.
#[derive(Default)]
pub(super) struct Ancestors {
    /// Those to which it may make a difference that a descendant has focus.
    affected: Option<HashSet<NodeId>>,
    /// Their styles then, which are the same whichever of their descendants has focus, unless a rule looks down at it
    /// (`:has()`).
    noticing: HashMap<NodeId, Arc<ComputedValues>>,
}

impl Ancestors {
    /// What a candidate, the states for which are set, takes over while it has the focus.
    pub(super) fn parents<'a>(
        &mut self,
        context: &mut StyleContext<Node<'a>>,
        visit: Visit<'a>,
        visits: &[Visit<'a>],
        candidates: &[&Visit<'a>],
        reach: &Reach,
    ) -> Parents {
        let affected = self.affected.get_or_insert_with(|| affected(context, visits, candidates));
        Parents::of(context, visit, affected, reach, &mut self.noticing)
    }
}

/// Ancestors of candidates to which it may make a difference that a descendant has focus: those that other rules apply
/// to when all candidates have it at once.
fn affected<'a>(
    context: &mut StyleContext<Node<'a>>,
    visits: &[Visit<'a>],
    candidates: &[&Visit<'a>],
) -> HashSet<NodeId> {
    let mut states = Vec::new();
    let mut ancestors = HashSet::new();
    for candidate in candidates {
        states.push(States::focus(candidate.node));
        let mut at = candidate.node.flat_parent();
        while let Some(node) = at.filter(|node| ancestors.insert(node.node_id())) {
            at = node.flat_parent();
        }
    }
    context.thread_local.selector_caches = SelectorCaches::default();
    let mut affected = HashSet::new();
    for visit in visits.iter().filter(|visit| ancestors.contains(&visit.node.node_id())) {
        enter(context, visit.node, visit.depth);
        let resting = visit.node.borrow_data().map(|data| data.styles.primary().rules().clone());
        if resting.as_ref() != Some(&rules(context, visit.node, None)) {
            affected.insert(visit.node.node_id());
        }
    }
    context.thread_local.selector_caches = SelectorCaches::default();
    while let Some(last) = states.pop() {
        drop(last);
    }
    affected
}

/// The styles that an element which has focus takes over from.
pub(crate) struct Parents {
    pub(super) direct: Option<Arc<ComputedValues>>,
    pub(super) of_layout: Option<Arc<ComputedValues>>,
}

impl Parents {
    /// They look as they do at rest.
    pub(crate) fn at_rest(node: Node<'_>) -> Self {
        let mut above =
            std::iter::successors(node.flat_parent(), |node| node.flat_parent()).filter_map(primary);
        let direct = above.next();
        let of_layout = direct.clone().into_iter().chain(above).find(|style| !style.is_display_contents());
        Self { direct, of_layout }
    }

    fn of<'a>(
        context: &mut StyleContext<Node<'a>>,
        visit: Visit<'a>,
        affected: &HashSet<NodeId>,
        reach: &Reach,
        noticing: &mut HashMap<NodeId, Arc<ComputedValues>>,
    ) -> Self {
        let mut chain = vec![visit.node];
        chain.extend(std::iter::successors(visit.node.flat_parent(), |node| node.flat_parent()));
        // Everything above the topmost ancestor that changes stays as it is.
        let top = chain.iter().rposition(|node| affected.contains(&node.node_id())).unwrap_or(0);
        let mut direct = chain.get(top + 1).and_then(|node| primary(*node));
        let mut of_layout = chain[top + 1..]
            .iter()
            .filter_map(|node| primary(*node))
            .find(|style| !style.is_display_contents());
        for index in (1..=top).rev() {
            let node = chain[index];
            let known = noticing.get(&node.node_id()).filter(|_| !reach.caches).cloned();
            let style = known.unwrap_or_else(|| {
                enter(context, node, visit.depth - index);
                let primary =
                    resolver(context, node).resolve_primary_style(direct.as_deref(), of_layout.as_deref());
                noticing.insert(node.node_id(), primary.style.0.clone());
                primary.style.0
            });
            if !style.is_display_contents() {
                of_layout = Some(style.clone());
            }
            direct = Some(style);
        }
        Self { direct, of_layout }
    }

    pub(super) fn address(&self) -> usize {
        self.direct.as_ref().map_or(0, |style| std::ptr::from_ref::<ComputedValues>(style).addr())
    }
}

fn primary(node: Node<'_>) -> Option<Arc<ComputedValues>> {
    node.borrow_data().map(|data| data.styles.primary().clone())
}
