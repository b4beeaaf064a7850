//! What the cascade asks of an element.

use selectors::Element;
use selectors::matching::{ElementSelectorFlags, VisitedHandlingMode};
use selectors::sink::Push;
use servo_arc::{Arc, ArcBorrow};
use style::applicable_declarations::ApplicableDeclarationBlock;
use style::context::SharedStyleContext;
use style::data::{ElementDataMut, ElementDataRef};
use style::dom::{LayoutIterator, TElement, TNode};
use style::properties::{ComputedValues, PropertyDeclarationBlock};
use style::rule_tree::{CascadeLevel, CascadeOrigin};
use style::selector_parser::{AttrValue, Lang, PseudoElement};
use style::shared_lock::Locked;
use style::stylesheets::layer_rule::LayerOrder;
use style::values::AtomIdent;
use style::values::computed::Display;
use style::{Atom, LocalName, Namespace};
use stylo_dom::ElementState;

use super::Node;
use super::selector::exports;
use crate::collect::is_replaced;

impl Node<'_> {
    /// Language in force: the nearest `lang` in the flattened tree, else what the response said.
    fn language(self) -> Option<String> {
        let mut at = Some(self);
        while let Some(node) = at {
            if let Some(lang) = node.elem().attrs.iter().find(|attr| &*attr.name.local == "lang") {
                return Some(lang.value.clone());
            }
            at = node.flat_parent();
        }
        self.world().page.doc(self.inner().doc).content_language.clone()
    }

    /// `:lang()` with a range as in RFC 4647: the subtags of the range come first in the language.
    pub(super) fn matches_lang(self, range: &str) -> bool {
        let Some(language) = self.language() else { return false };
        let mut tags = language.split('-');
        let mut ranges = range.split('-');
        match ranges.next() {
            Some("*") => {}
            Some(first) if tags.next().is_some_and(|tag| tag.eq_ignore_ascii_case(first)) => {}
            _ => return false,
        }
        ranges.all(|wanted| wanted == "*" || tags.any(|tag| tag.eq_ignore_ascii_case(wanted)))
    }
}

impl<'a> TElement for Node<'a> {
    type ConcreteNode = Node<'a>;
    type TraversalChildrenIterator = std::vec::IntoIter<Node<'a>>;

    fn as_node(&self) -> Self {
        *self
    }

    /// Never used: `crate::walk` walks by itself.
    fn traversal_children(&self) -> LayoutIterator<Self::TraversalChildrenIterator> {
        let children: Vec<_> = TNode::dom_children(self).collect();
        LayoutIterator(children.into_iter())
    }

    fn inheritance_parent(&self) -> Option<Self> {
        self.flat_parent()
    }

    fn is_html_element(&self) -> bool {
        self.elem().is_html()
    }

    fn is_mathml_element(&self) -> bool {
        self.elem().name.ns == web_atoms::ns!(mathml)
    }

    fn is_svg_element(&self) -> bool {
        self.elem().name.ns == web_atoms::ns!(svg)
    }

    fn style_attribute(&self) -> Option<ArcBorrow<'_, Locked<PropertyDeclarationBlock>>> {
        self.part().style.as_ref().map(Arc::borrow_arc)
    }

    fn animation_rule(&self, _: &SharedStyleContext) -> Option<Arc<Locked<PropertyDeclarationBlock>>> {
        None
    }

    fn transition_rule(&self, _: &SharedStyleContext) -> Option<Arc<Locked<PropertyDeclarationBlock>>> {
        None
    }

    fn state(&self) -> ElementState {
        self.part().state.get()
    }

    fn has_part_attr(&self) -> bool {
        self.elem().has("part")
    }

    fn exports_any_part(&self) -> bool {
        self.elem().has("exportparts")
    }

    fn id(&self) -> Option<&Atom> {
        self.part().id.as_ref()
    }

    fn each_class<F>(&self, callback: F)
    where
        F: FnMut(&AtomIdent),
    {
        self.part().classes.iter().for_each(callback);
    }

    fn each_custom_state<F>(&self, _: F)
    where
        F: FnMut(&AtomIdent),
    {
    }

    fn each_part<F>(&self, mut callback: F)
    where
        F: FnMut(&AtomIdent),
    {
        for part in self.elem().attr("part").unwrap_or_default().split_ascii_whitespace() {
            callback(&AtomIdent::from(part));
        }
    }

    fn each_attr_name<F>(&self, mut callback: F)
    where
        F: FnMut(&LocalName),
    {
        for attr in &self.elem().attrs {
            callback(LocalName::cast(&attr.name.local));
        }
    }

    fn each_exported_part<F>(&self, name: &AtomIdent, mut callback: F)
    where
        F: FnMut(&AtomIdent),
    {
        for (_, outer) in exports(self.elem()).filter(|(inner, _)| *inner == &*name.0) {
            callback(&AtomIdent::from(outer));
        }
    }

    /// Of the pseudo-elements that Stylo styles with each element, only those that a page keeps.
    fn may_generate_pseudo(&self, pseudo: &PseudoElement, _: &ComputedValues) -> bool {
        pseudo.is_before_or_after() && !is_replaced(self.elem())
    }

    fn has_dirty_descendants(&self) -> bool {
        true
    }

    fn has_snapshot(&self) -> bool {
        false
    }

    fn handled_snapshot(&self) -> bool {
        true
    }

    // SAFETY (of the five functions below): the trait declares them unsafe because a parallel traversal could race.
    // A page is styled by one thread, `Node` is neither `Send` nor `Sync`, and the bodies do nothing unsafe.
    #[expect(unsafe_code, reason = "declared unsafe by the trait; does nothing")]
    unsafe fn set_handled_snapshot(&self) {}

    #[expect(unsafe_code, reason = "declared unsafe by the trait; does nothing")]
    unsafe fn set_dirty_descendants(&self) {}

    #[expect(unsafe_code, reason = "declared unsafe by the trait; does nothing")]
    unsafe fn unset_dirty_descendants(&self) {}

    fn store_children_to_process(&self, _: isize) {}

    fn did_process_child(&self) -> isize {
        0
    }

    #[expect(unsafe_code, reason = "declared unsafe by the trait; borrows the cell as safe code may")]
    unsafe fn ensure_data(&self) -> ElementDataMut<'_> {
        self.part().has_data.set(true);
        self.part().data.borrow_mut()
    }

    #[expect(unsafe_code, reason = "declared unsafe by the trait; borrows the cell as safe code may")]
    unsafe fn clear_data(&self) {
        self.part().forget();
    }

    fn has_data(&self) -> bool {
        self.part().has_data.get()
    }

    fn borrow_data(&self) -> Option<ElementDataRef<'_>> {
        self.has_data().then(|| self.part().data.borrow())
    }

    fn mutate_data(&self) -> Option<ElementDataMut<'_>> {
        self.has_data().then(|| self.part().data.borrow_mut())
    }

    fn skip_item_display_fixup(&self) -> bool {
        false
    }

    fn may_have_animations(&self) -> bool {
        false
    }

    fn has_animations(&self, _: &SharedStyleContext) -> bool {
        false
    }

    fn has_css_animations(&self, _: &SharedStyleContext, _: Option<PseudoElement>) -> bool {
        false
    }

    fn has_css_transitions(&self, _: &SharedStyleContext, _: Option<PseudoElement>) -> bool {
        false
    }

    fn shadow_root(&self) -> Option<Self> {
        self.at(self.elem().shadow_root)
    }

    fn containing_shadow(&self) -> Option<Self> {
        self.at(self.part().shadow)
    }

    fn lang_attr(&self) -> Option<AttrValue> {
        let lang = self.elem().attrs.iter().find(|attr| &*attr.name.local == "lang")?;
        Some(AttrValue::from(lang.value.as_str()))
    }

    fn match_element_lang(&self, _: Option<Option<AttrValue>>, value: &Lang) -> bool {
        self.matches_lang(value)
    }

    fn is_html_document_body_element(&self) -> bool {
        self.elem().is("body") && Element::parent_element(self).is_some_and(|parent| parent.is_root())
    }

    fn synthesize_presentational_hints_for_legacy_attributes<V>(&self, _: VisitedHandlingMode, hints: &mut V)
    where
        V: Push<ApplicableDeclarationBlock>,
    {
        if let Some(block) = &self.part().hints {
            hints.push(ApplicableDeclarationBlock::from_declarations(
                block.clone(),
                CascadeLevel::new(CascadeOrigin::PresHints),
                LayerOrder::root(),
            ));
        }
    }

    fn local_name(&self) -> &web_atoms::LocalName {
        &self.elem().name.local
    }

    fn namespace(&self) -> &web_atoms::Namespace {
        &self.elem().name.ns
    }

    /// Sizes are not known without layout, so that a container query never matches.
    fn query_container_size(&self, _: &Display) -> euclid::default::Size2D<Option<app_units::Au>> {
        euclid::default::Size2D::new(None, None)
    }

    fn has_selector_flags(&self, flags: ElementSelectorFlags) -> bool {
        self.part().flags.get().contains(flags)
    }

    fn relative_selector_search_direction(&self) -> ElementSelectorFlags {
        self.part().flags.get() & ElementSelectorFlags::RELATIVE_SELECTOR_SEARCH_DIRECTION_ANCESTOR_SIBLING
    }

    fn get_attr(&self, attr: &LocalName, namespace: &Namespace) -> Option<String> {
        self.elem()
            .attrs
            .iter()
            .find(|own| own.name.local == attr.0 && own.name.ns == namespace.0)
            .map(|own| own.value.clone())
    }
}
