//! Whether the focus of an element may change the look of others: siblings, descendants, ancestors.
//!
//! Answered from the selectors alone: it may if a part of one that speaks of focus matches the element, and what the whole
//! selector is about is another element.

use std::collections::HashMap;

use page::NodeId;
use selectors::kleene_value::KleeneValue;
use selectors::matching::{
    MatchingContext, MatchingForInvalidation, MatchingMode, NeedsSelectorFlags, SelectorCaches,
    matches_selector_kleene,
};
use style::context::StyleContext;
use style::dom::{TElement, TShadowRoot};
use style::invalidation::element::invalidation_map::{
    Dependency, DependencyInvalidationKind as Kind, NormalDependencyInvalidationKind as Normal,
};
use style::stylesheets::Origin;
use style::stylist::CascadeData;
use stylo_dom::ElementState;

use super::OWN;
use crate::dom::Node;

/// What was found out about ancestors: whether something changes if they, or an element further out, have the focus
/// within.
#[derive(Default)]
pub(super) struct Further(HashMap<NodeId, bool>);

impl Further {
    /// True if something may change because an ancestor of the element, the states for which are set, has the focus
    /// within.
    pub(super) fn is_reached_by_ancestors<'a>(
        &mut self,
        context: &StyleContext<Node<'a>>,
        node: Node<'a>,
    ) -> bool {
        let mut passed = Vec::new();
        let mut at = node.flat_parent();
        let mut is_reached = false;
        while let Some(ancestor) = at {
            let id = ancestor.node_id();
            if let Some(known) = self.0.get(&id) {
                is_reached = *known;
                break;
            }
            passed.push(id);
            is_reached = reaches(context, ancestor, ElementState::FOCUS_WITHIN, |_| true);
            if is_reached {
                break;
            }
            at = ancestor.flat_parent();
        }
        self.0.extend(passed.into_iter().map(|id| (id, is_reached)));
        is_reached
    }
}

/// True if the focus of the element, the states for which are set, may by itself change others.
pub(super) fn reaches_others<'a>(context: &StyleContext<Node<'a>>, node: Node<'a>) -> bool {
    reaches(context, node, OWN, is_about_others)
}

/// True if what the whole selector is about may be another element than the one this part of it is about.
fn is_about_others(part: &Dependency) -> bool {
    steps(part).any(|part| match part.invalidation_kind() {
        Kind::FullSelector | Kind::Normal(Normal::Element | Normal::ElementAndDescendants) => false,
        Kind::Normal(Normal::Descendants | Normal::Siblings | Normal::SlottedElements | Normal::Parts)
        | Kind::Relative(_)
        | Kind::Scope(_) => true,
    })
}

/// True if a rule asks whether something that has the focus is in or after an element (`:has(:focus)`).
pub(super) fn looks_down(data: &CascadeData) -> bool {
    let map = &data.relative_selector_invalidation_map().state_affecting_selectors;
    let by_name = [&map.local_name_hash, &map.attribute_hash].into_iter().flat_map(HashMap::values);
    let by_text =
        [&map.id_hash, &map.class_hash].into_iter().flat_map(|map| map.iter().map(|(_, found)| found));
    let many = by_name.chain(by_text).chain(map.namespace_hash.values());
    let few = [&map.root, &map.rare_pseudo_classes, &map.other];
    many.chain(few).flatten().any(|found| found.state.intersects(OWN))
}

/// True if one of these states of the element, which are set, may change its own pseudo-elements.
pub(crate) fn changes_pseudos<'a>(
    context: &StyleContext<Node<'a>>,
    node: Node<'a>,
    states: ElementState,
) -> bool {
    reaches(context, node, states, |part| {
        steps(part).any(|part| part.invalidation_kind() == Kind::Normal(Normal::ElementAndDescendants))
    })
}

/// The part of a selector, and those it is nested in, from the inside out.
fn steps(part: &Dependency) -> impl Iterator<Item = &Dependency> {
    std::iter::successors(Some(part), |part| part.next.as_ref().and_then(|next| next.slice().first()))
}

/// True if a part of a selector that depends on one of the states and is of interest may match the element.
fn reaches<'a>(
    context: &StyleContext<Node<'a>>,
    node: Node<'a>,
    states: ElementState,
    is_of_interest: fn(&Dependency) -> bool,
) -> bool {
    let quirks = context.shared.quirks_mode();
    let mut caches = SelectorCaches::default();
    let mut matching = MatchingContext::new(
        MatchingMode::Normal,
        None,
        &mut caches,
        quirks,
        NeedsSelectorFlags::No,
        MatchingForInvalidation::Yes,
    );
    let own = TElement::shadow_root(&node);
    let around = TElement::containing_shadow(&node);
    let of_shadows = [own, around].into_iter().flatten();
    let document = context.shared.stylist.cascade_data().borrow_for_origin(Origin::Author);
    let mut look = |data: &CascadeData| {
        [data.invalidation_map(), data.relative_selector_invalidation_map()].into_iter().any(|map| {
            !map.state_affecting_selectors.lookup(node, quirks, None, |found| {
                let is_relevant = found.state.intersects(states) && is_of_interest(&found.dep);
                let may_match = is_relevant
                    && matching.for_invalidation_comparison(|matching| {
                        let part = &found.dep;
                        matches_selector_kleene(&part.selector, part.selector_offset, None, &node, matching)
                            != KleeneValue::False
                    });
                !may_match
            })
        })
    };
    let is_in_document = around.is_none();
    (is_in_document && look(document))
        || of_shadows.into_iter().any(|shadow| TShadowRoot::style_data(&shadow).is_some_and(&mut look))
}
