//! Takes the styles at rest out of the side table: of elements, and of the pseudo-elements that generate a box.

use std::collections::HashMap;

use page::Element;
use page::style::{Pseudo, StyleId};
use style::Atom;
use style::context::StyleContext;
use style::data::EagerPseudoStyles;
use style::dom::TElement;
use style::properties::ComputedValues;
use style::selector_parser::PseudoElement;
use style::stylist::RuleInclusion;
use style::values::computed::Display;
use style::values::generics::image::GenericImage;

use crate::dom::Node;
use crate::pool::Pool;
use crate::style::Results;
use crate::walk::Visit;

/// Puts the styles of all visited elements into the results.
pub(crate) fn collect<'a>(
    context: &StyleContext<Node<'a>>,
    visits: &[Visit<'a>],
    styles_markers: bool,
    results: &mut Results,
) {
    let mut markers: HashMap<StyleId, Option<StyleId>> = HashMap::new();
    for visit in visits {
        let node = visit.node;
        let id = node.node_id();
        let data = node.borrow_data().expect("every visited element was styled");
        let primary = data.styles.primary();
        let pool = &mut results.pool;
        let style = if visit.is_left_out { pool.id_undisplayed(primary) } else { pool.id(primary) };
        results.set.elements[id.index()] = Some(style);
        for (pseudo, style) in generated(&data.styles.pseudos, &mut results.pool) {
            results.set.pseudos.insert((id, pseudo), style);
            note_keyframes(context, node, style, results);
        }
        note_keyframes(context, node, style, results);
        let pool = &mut results.pool;
        if has_marker(primary) {
            let mut compute = || lazy(context, node, PseudoElement::Marker, primary, pool);
            // Without rules for markers, one marker is like another on equal elements.
            let marker =
                if styles_markers { compute() } else { *markers.entry(style).or_insert_with(compute) };
            if let Some(marker) = marker {
                results.set.pseudos.insert((id, Pseudo::Marker), marker);
            }
        }
        if has_placeholder(node.elem())
            && let Some(style) = lazy(context, node, PseudoElement::Placeholder, primary, pool)
        {
            results.set.pseudos.insert((id, Pseudo::Placeholder), style);
        }
    }
}

/// Keeps the names of the animations that there are.
fn note_keyframes<'a>(
    context: &StyleContext<Node<'a>>,
    node: Node<'a>,
    style: StyleId,
    results: &mut Results,
) {
    let Results { set, pool, .. } = results;
    for animation in pool.get(style).iter().flat_map(|style| &style.animations) {
        let keyframes = context.shared.stylist.lookup_keyframes(&Atom::from(&*animation.name), node);
        if keyframes.is_some_and(|keyframes| !keyframes.properties_changed.is_empty()) {
            set.keyframes.insert(animation.name.clone());
        }
    }
}

/// `::before` and `::after` that generate a box.
pub(crate) fn generated(pseudos: &EagerPseudoStyles, pool: &mut Pool) -> Vec<(Pseudo, StyleId)> {
    if pseudos.is_empty() {
        return Vec::new();
    }
    let both = [(Pseudo::Before, PseudoElement::Before), (Pseudo::After, PseudoElement::After)];
    both.into_iter()
        .filter_map(|(pseudo, name)| {
            let style = pseudos.get(&name).filter(|style| name.should_exist(style))?;
            Some((pseudo, pool.id(style)))
        })
        .collect()
}

fn lazy<'a>(
    context: &StyleContext<Node<'a>>,
    node: Node<'a>,
    pseudo: PseudoElement,
    primary: &ComputedValues,
    pool: &mut Pool,
) -> Option<StyleId> {
    let style = context.shared.stylist.lazily_compute_pseudo_element_style(
        &context.shared.guards,
        node,
        &pseudo,
        RuleInclusion::All,
        primary,
        false,
        None,
    )?;
    (style.get_box().display != Display::None).then(|| pool.id(&style))
}

fn has_marker(style: &ComputedValues) -> bool {
    let list = style.get_list();
    style.get_box().display.is_list_item()
        && (!matches!(list.list_style_type.0, style::counter_style::CounterStyle::None)
            || !matches!(list.list_style_image, GenericImage::None))
}

fn has_placeholder(element: &Element) -> bool {
    (element.is("input") || element.is("textarea")) && element.has("placeholder")
}

/// Elements whose content is not theirs to add to, so that `::before` and `::after` do nothing.
pub(crate) fn is_replaced(element: &Element) -> bool {
    if !element.is_html() {
        return false;
    }
    match &**element.local() {
        "img" | "br" | "wbr" | "iframe" | "frame" | "video" | "audio" | "canvas" | "embed" | "textarea"
        | "select" | "meter" | "progress" => true,
        "input" => !element
            .attr("type")
            .is_some_and(|kind| kind.eq_ignore_ascii_case("checkbox") || kind.eq_ignore_ascii_case("radio")),
        _ => false,
    }
}
