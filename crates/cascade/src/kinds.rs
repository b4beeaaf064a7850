//! Elements of one kind look the same.
//!
//! The pages of a site are made of the same parts, so most elements were styled before: on this page or on another one
//! with the same sheets. Two elements are of one kind if their parents are, and if all that selectors ask about them has
//! the same answer: name, state, id (if a sheet names it), classes, own declarations, and every selector that asks for
//! more than that of anybody (attributes, positions, siblings, what they contain). The last are Stylo's "revalidation
//! selectors", and the argument is the one by which Stylo itself shares styles between cousins (`style::sharing`), with
//! the same exceptions; see [`Kinds::keep`]. Stylo forgets after 32 elements; a stylist and its rules stay the same from
//! page to page, and so does what is kept here beside it.
//!
//! Documents in quirks mode, those with container queries and pages with shadow trees do without, for more matters there.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use selectors::matching::NeedsSelectorFlags;
use style::Atom;
use style::computed_value_flags::ComputedValueFlags;
use style::context::StyleContext;
use style::data::ElementStyles;
use style::properties::ComputedValues;
use style::sharing::RevalidationResult;
use style::style_resolver::{PrimaryStyle, ResolvedElementStyles, ResolvedStyle};
use style::values::AtomIdent;
use stylo_dom::ElementState;
use web_atoms::{LocalName, Namespace};

use crate::dom::{Block, Node};

/// Kinds that are kept with one stylist; beyond, all are forgotten.
const KEPT: usize = 6_000;

/// Classes of an element that can be of a kind; with more, it is alone.
const CLASSES: usize = 64;

/// Styles that follow from more than the selectors and declarations that apply: from the place among siblings, from
/// containers, from scopes.
const PERSONAL: ComputedValueFlags = ComputedValueFlags::USES_SIBLING_COUNT
    .union(ComputedValueFlags::USES_SIBLING_INDEX)
    .union(ComputedValueFlags::USES_CONTAINER_UNITS)
    .union(ComputedValueFlags::CONSIDERED_NONTRIVIAL_SCOPED_STYLE);

/// A kind of elements, or of roots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Kind(u64);

impl Kind {
    /// What the root element has for a parent.
    pub(crate) fn of_document(is_html: bool) -> Self {
        Self(u64::from(is_html))
    }
}

/// The kinds known for a stylist, and what elements of each look like.
#[derive(Default)]
pub(crate) struct Kinds {
    members: HashMap<u64, Vec<Member>>,
    kept: usize,
    /// Kinds made so far; a number is never used again, so that what was forgotten stays distinct.
    made: u64,
    hashes: RandomState,
}

struct Member {
    kind: Kind,
    traits: Traits,
    styles: ElementStyles,
}

/// What makes a kind.
struct Traits {
    parent: Kind,
    local: LocalName,
    namespace: Namespace,
    state: ElementState,
    id: Option<Atom>,
    classes: Box<[AtomIdent]>,
    style: Option<Block>,
    hints: Option<Block>,
    revalidated: RevalidationResult,
}

/// An element of which the kind is asked.
pub(crate) struct Asked<'a> {
    node: Node<'a>,
    parent: Kind,
    id: Option<&'a Atom>,
    revalidated: RevalidationResult,
    hash: u64,
}

impl Kinds {
    /// Looks at an element that was entered ([`crate::walk::enter`]), in its state; `None` if it is alone of its kind.
    pub(crate) fn ask<'a>(
        &self,
        context: &mut StyleContext<Node<'a>>,
        node: Node<'a>,
        parent: Kind,
    ) -> Option<Asked<'a>> {
        let part = node.part();
        if part.is_long || part.classes.len() > CLASSES {
            return None;
        }
        let stylist = context.shared.stylist;
        let id = part.id.as_ref().filter(|id| stylist.may_have_rules_for_id(id, node));
        let revalidated = stylist.match_revalidation_selectors(
            node,
            Some(context.thread_local.bloom_filter.filter()),
            &mut context.thread_local.selector_caches,
            NeedsSelectorFlags::Yes,
        );
        let name = &node.elem().name;
        let hash = self.hashes.hash_one((
            parent,
            &name.local,
            part.state.get().bits(),
            id,
            &part.classes,
            &revalidated.selectors_matched,
        ));
        Some(Asked { node, parent, id, revalidated, hash })
    }

    /// The kind of the element and what it looks like, if one of its kind was styled before.
    pub(crate) fn known(&self, asked: &Asked<'_>) -> Option<(Kind, ResolvedElementStyles)> {
        let member = self.members.get(&asked.hash)?.iter().find(|member| asked.is_of(&member.traits))?;
        let ElementStyles { primary, pseudos } = member.styles.clone();
        let primary = PrimaryStyle { style: ResolvedStyle(primary?), reused_via_rule_node: false };
        Some((member.kind, ResolvedElementStyles { primary, pseudos }))
    }

    /// Keeps what the element looks like, which was not known, for all of its kind. Not kept, and without a kind, is what
    /// looks as it does for itself alone: by the value of an attribute, its place, a container or a scope.
    pub(crate) fn keep(&mut self, asked: Asked<'_>, styles: &ResolvedElementStyles) -> Option<Kind> {
        let primary = styles.primary_style();
        let is_shared = |style: &ComputedValues| {
            style.attribute_references.is_none() && !style.flags.intersects(PERSONAL)
        };
        let is_container = !primary.get_box().clone_container_type().is_normal();
        let pseudos = styles.pseudos.as_array().iter().flatten();
        if is_container
            || styles.primary.reused_via_rule_node
            || !is_shared(primary)
            || !pseudos.into_iter().all(|style| is_shared(style))
        {
            return None;
        }
        if self.kept == KEPT {
            self.members.clear();
            self.kept = 0;
        }
        self.kept += 1;
        self.made += 1;
        // Zero and one are documents.
        let kind = Kind(self.made + 1);
        let styles = ElementStyles { primary: Some(primary.clone()), pseudos: styles.pseudos.clone() };
        self.members.entry(asked.hash).or_default().push(Member { kind, traits: asked.traits(), styles });
        Some(kind)
    }
}

impl Asked<'_> {
    fn is_of(&self, traits: &Traits) -> bool {
        let (part, name) = (self.node.part(), &self.node.elem().name);
        // Results of revalidation can only be compared where all else is the same.
        traits.parent == self.parent
            && traits.local == name.local
            && traits.namespace == name.ns
            && traits.state == part.state.get()
            && traits.id.as_ref() == self.id
            && traits.classes == part.classes
            && is_same(traits.style.as_ref(), part.style.as_ref())
            && is_same(traits.hints.as_ref(), part.hints.as_ref())
            && traits.revalidated == self.revalidated
    }

    fn traits(self) -> Traits {
        let (part, name) = (self.node.part(), &self.node.elem().name);
        Traits {
            parent: self.parent,
            local: name.local.clone(),
            namespace: name.ns.clone(),
            state: part.state.get(),
            id: self.id.cloned(),
            classes: part.classes.clone(),
            style: part.style.clone(),
            hints: part.hints.clone(),
            revalidated: self.revalidated,
        }
    }
}

/// True for the same declarations; equal texts are one block ([`crate::declarations`]).
fn is_same(one: Option<&Block>, other: Option<&Block>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => servo_arc::Arc::ptr_eq(one, other),
        (Some(_), None) | (None, Some(_)) => false,
    }
}
