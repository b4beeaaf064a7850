//! Styles every element of a document, parents first.
//!
//! Stylo's own traversal leaves out what is inside `display: none` and samples animations at time zero, so this one
//! does not use it: it asks the same resolver, element by element, and never asks for animations. It does not recurse.

use std::collections::BTreeMap;
use std::time::Instant;

use page::NodeId;
use selectors::matching::SelectorCaches;
use servo_arc::Arc;
use style::computed_value_flags::ComputedValueFlags;
use style::context::{QuirksMode, StyleContext};
use style::dom::TElement;
use style::properties::ComputedValues;
use style::sharing::StyleSharingTarget;
use style::style_resolver::{PseudoElementResolution, ResolvedElementStyles, StyleResolverForElement};
use style::stylist::RuleInclusion;

use crate::dom::{Node, World};
use crate::kinds::{Asked, Kind, Kinds};

/// Elements after which Stylo forgets what it remembers about selectors. For `:has()` it keeps some kilobytes about every
/// element that it looked at.
const REMEMBERED: usize = 1_024;

/// The time for a page is up.
pub(crate) struct TimeIsUp;

/// An element in the order of styling.
#[derive(Clone, Copy)]
pub(crate) struct Visit<'a> {
    pub(crate) node: Node<'a>,
    /// Number of ancestors in the flattened tree.
    pub(crate) depth: usize,
    /// The root of something that is never rendered: a child of a host that no slot takes, or a slot's fallback
    /// that is not used.
    pub(crate) is_left_out: bool,
}

/// Elements of the flattened tree under `root`, parents first; also those that are left out of it.
pub(crate) fn order<'a>(world: &'a World<'a>, root: NodeId) -> Vec<Visit<'a>> {
    let tree = &world.page.tree;
    let mut assigned: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
    let mut out: Vec<Visit<'a>> = Vec::new();
    let mut stack: Vec<(NodeId, usize, bool)> = Vec::new();
    let push = |stack: &mut Vec<_>, children: Vec<(NodeId, bool)>, depth: usize| {
        stack.extend(children.into_iter().rev().map(|(child, is_left_out)| (child, depth, is_left_out)));
    };
    push(&mut stack, tree.children(root).map(|child| (child, false)).collect(), 0);
    while let Some((id, depth, is_left_out)) = stack.pop() {
        let Some(element) = tree.element(id) else { continue };
        let node = world.node(id);
        out.push(Visit { node, depth, is_left_out });
        let mut children = Vec::new();
        if let Some(shadow) = element.shadow_root {
            children.extend(tree.children(shadow).map(|child| (child, false)));
            for child in tree.children(id) {
                if tree.element(child).is_none() {
                    continue;
                }
                let part = world.node(child).part();
                match part.slot {
                    Some(slot) => assigned.entry(slot).or_default().push(child),
                    None => children.push((child, true)),
                }
            }
        } else {
            let taken =
                if element.is("slot") { assigned.remove(&id).unwrap_or_default() } else { Vec::new() };
            let is_replaced = !taken.is_empty();
            children.extend(taken.into_iter().map(|child| (child, false)));
            children.extend(tree.children(id).map(|child| (child, is_replaced)));
        }
        push(&mut stack, children, depth + 1);
    }
    out
}

/// Styles the elements in this order. `document` is what roots have for a parent, where kinds can be told.
pub(crate) fn style_all<'a>(
    context: &mut StyleContext<Node<'a>>,
    visits: &[Visit<'a>],
    kinds: &mut Kinds,
    document: Option<Kind>,
    deadline: Instant,
) -> Result<(), TimeIsUp> {
    for (index, visit) in visits.iter().enumerate() {
        if index % 64 == 0 && Instant::now() > deadline {
            return Err(TimeIsUp);
        }
        if index % REMEMBERED == REMEMBERED - 1 {
            context.thread_local.selector_caches = SelectorCaches::default();
        }
        let Visit { node, depth, .. } = *visit;
        enter(context, node, depth);
        let parent = match node.flat_parent() {
            Some(parent) => parent.part().kind.get(),
            None => document,
        };
        let styles = match parent.and_then(|parent| kinds.ask(context, node, parent)) {
            Some(asked) => of_kind(context, node, kinds, asked),
            None => alone(context, node, depth),
        };
        note_in_device(context, node, styles.primary_style());
        keep(node, styles);
    }
    Ok(())
}

/// The styles of an element that may be of a known kind; its kind is noted.
fn of_kind<'a>(
    context: &mut StyleContext<Node<'a>>,
    node: Node<'a>,
    kinds: &mut Kinds,
    asked: Asked<'a>,
) -> ResolvedElementStyles {
    if let Some((kind, styles)) = kinds.known(&asked) {
        node.part().kind.set(Some(kind));
        return styles;
    }
    let styles = resolve(context, node);
    node.part().kind.set(kinds.keep(asked, &styles));
    styles
}

/// The styles of an element without a kind; Stylo's own cache of the last few elements may have them.
fn alone<'a>(context: &mut StyleContext<Node<'a>>, node: Node<'a>, depth: usize) -> ResolvedElementStyles {
    let mut target = StyleSharingTarget::new(node);
    target.share_style_if_possible(context).unwrap_or_else(|| {
        let styles = resolve(context, node);
        context.thread_local.sharing_cache.insert_if_possible(
            &node,
            &styles.primary,
            Some(&mut target),
            depth,
            context.shared,
        );
        styles
    })
}

fn resolve<'a>(context: &mut StyleContext<Node<'a>>, node: Node<'a>) -> ResolvedElementStyles {
    StyleResolverForElement::new(node, context, RuleInclusion::All, PseudoElementResolution::IfApplicable)
        .resolve_style_with_default_parents()
}

/// Makes the element the one that is being styled.
pub(crate) fn enter<'a>(context: &mut StyleContext<Node<'a>>, node: Node<'a>, depth: usize) {
    context.thread_local.current_dom_depth = depth;
    context.thread_local.bloom_filter.insert_parents_recovering(node, depth);
}

#[expect(unsafe_code, reason = "the trait declares it unsafe because of parallel traversals")]
fn keep(node: Node<'_>, styles: ResolvedElementStyles) {
    // SAFETY: pages are styled by one thread, and nothing else holds a borrow of this element's data.
    unsafe { node.ensure_data() }.set_styles(styles);
}

/// Units relative to the root, and the colour that quirky tables take from the body.
fn note_in_device(context: &StyleContext<Node<'_>>, node: Node<'_>, style: &Arc<ComputedValues>) {
    let device = context.shared.stylist.device();
    if style.flags.contains(ComputedValueFlags::IS_ROOT_ELEMENT_STYLE) {
        device.set_root_style(style);
        let font = style.get_font();
        device.set_root_font_size(style.effective_zoom.unzoom(font.clone_font_size().computed_size().px()));
        let line_height = device.calc_line_height(font, style.writing_mode, None).0;
        device.set_root_line_height(style.effective_zoom.unzoom(line_height.px()));
    }
    if context.shared.stylist.quirks_mode() == QuirksMode::Quirks && node.is_html_document_body_element() {
        device.set_body_text_color(style.get_inherited_text().clone_color());
    }
}
