//! What selectors ask of an element.

use page::NodeKind;
use selectors::attr::{AttrSelectorOperation, CaseSensitivity, NamespaceConstraint};
use selectors::bloom::{BLOOM_HASH_MASK, BloomFilter};
use selectors::matching::{ElementSelectorFlags, MatchingContext};
use selectors::{Element, OpaqueElement};
use style::bloom::each_relevant_element_hash;
use style::selector_parser::{NonTSPseudoClass, PseudoElement, SelectorImpl};
use style::values::{AtomIdent, AtomString};
use style::{CaseSensitivityExt, LocalName, Namespace};

use super::Node;

impl Element for Node<'_> {
    type Impl = SelectorImpl;

    fn opaque(&self) -> OpaqueElement {
        OpaqueElement::new(self.0)
    }

    fn parent_element(&self) -> Option<Self> {
        self.up().filter(|parent| parent.is_elem())
    }

    fn parent_node_is_shadow_root(&self) -> bool {
        self.up().is_some_and(|parent| matches!(parent.inner().kind, NodeKind::ShadowRoot { .. }))
    }

    fn containing_shadow_host(&self) -> Option<Self> {
        self.at(self.part().shadow)?.host()
    }

    fn is_pseudo_element(&self) -> bool {
        false
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.siblings(|node| node.previous)
    }

    fn next_sibling_element(&self) -> Option<Self> {
        self.siblings(|node| node.next)
    }

    fn first_element_child(&self) -> Option<Self> {
        let first = self.at(self.inner().first_child)?;
        if first.is_elem() { Some(first) } else { first.siblings(|node| node.next) }
    }

    fn is_html_element_in_html_document(&self) -> bool {
        self.elem().is_html() && self.world().page.doc(self.inner().doc).is_html
    }

    fn has_local_name(&self, local_name: &web_atoms::LocalName) -> bool {
        self.elem().name.local == *local_name
    }

    fn has_namespace(&self, ns: &web_atoms::Namespace) -> bool {
        self.elem().name.ns == *ns
    }

    fn is_same_type(&self, other: &Self) -> bool {
        let (this, other) = (self.elem(), other.elem());
        this.name.local == other.name.local && this.name.ns == other.name.ns
    }

    fn attr_matches(
        &self,
        ns: &NamespaceConstraint<&Namespace>,
        local_name: &LocalName,
        operation: &AttrSelectorOperation<&AtomString>,
    ) -> bool {
        self.elem().attrs.iter().any(|attr| {
            attr.name.local == local_name.0
                && match ns {
                    NamespaceConstraint::Any => true,
                    NamespaceConstraint::Specific(ns) => attr.name.ns == ns.0,
                }
                && operation.eval_str(&attr.value)
        })
    }

    fn match_non_ts_pseudo_class(
        &self,
        pc: &NonTSPseudoClass,
        _context: &mut MatchingContext<SelectorImpl>,
    ) -> bool {
        match pc {
            NonTSPseudoClass::Lang(range) => self.matches_lang(range),
            NonTSPseudoClass::ServoNonZeroBorder => {
                self.elem().attr("border").is_some_and(|border| border.trim() != "0")
            }
            other => self.part().state.get().intersects(other.state_flag()),
        }
    }

    fn match_pseudo_element(&self, _: &PseudoElement, _: &mut MatchingContext<SelectorImpl>) -> bool {
        false
    }

    fn apply_selector_flags(&self, flags: ElementSelectorFlags) {
        let own = flags.for_self();
        if !own.is_empty() {
            let part = self.part();
            part.flags.set(part.flags.get() | own);
        }
        let of_parent = flags.for_parent();
        if !of_parent.is_empty()
            && let Some(parent) = self.parent_element()
        {
            let part = parent.part();
            part.flags.set(part.flags.get() | of_parent);
        }
    }

    fn is_link(&self) -> bool {
        self.part().state.get().intersects(stylo_dom::ElementState::VISITED_OR_UNVISITED)
    }

    fn is_html_slot_element(&self) -> bool {
        self.elem().is("slot")
    }

    fn assigned_slot(&self) -> Option<Self> {
        self.at(self.part().slot)
    }

    fn has_id(&self, id: &AtomIdent, case_sensitivity: CaseSensitivity) -> bool {
        self.part().id.as_ref().is_some_and(|own| case_sensitivity.eq_atom(own, &id.0))
    }

    fn has_class(&self, name: &AtomIdent, case_sensitivity: CaseSensitivity) -> bool {
        self.part().classes.iter().any(|class| case_sensitivity.eq_atom(&class.0, &name.0))
    }

    fn has_custom_state(&self, _: &AtomIdent) -> bool {
        false
    }

    fn imported_part(&self, name: &AtomIdent) -> Option<AtomIdent> {
        exports(self.elem()).find(|(_, outer)| *outer == &*name.0).map(|(inner, _)| AtomIdent::from(inner))
    }

    fn is_part(&self, name: &AtomIdent) -> bool {
        self.elem().attr("part").is_some_and(|parts| parts.split_ascii_whitespace().any(|p| p == &*name.0))
    }

    fn is_empty(&self) -> bool {
        let tree = &self.world().page.tree;
        tree.children(self.node_id()).all(|child| match &tree.node(child).kind {
            NodeKind::Element(_) => false,
            NodeKind::Text(text) => text.is_empty(),
            _ => true,
        })
    }

    fn is_root(&self) -> bool {
        self.up().is_some_and(|parent| matches!(parent.inner().kind, NodeKind::Document))
    }

    fn add_element_unique_hashes(&self, filter: &mut BloomFilter) -> bool {
        each_relevant_element_hash(*self, |hash| filter.insert_hash(hash & BLOOM_HASH_MASK));
        true
    }
}

/// Pairs of inner and outer part names of an `exportparts` attribute.
pub(super) fn exports(element: &page::Element) -> impl Iterator<Item = (&str, &str)> {
    element.attr("exportparts").unwrap_or_default().split(',').map(|pair| {
        let (inner, outer) = pair.split_once(':').unwrap_or((pair, pair));
        (inner.trim(), outer.trim())
    })
}
