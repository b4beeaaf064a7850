//! What comes into sight only while the pointer is over something.
//!
//! Everything is hovered at once, and only what hides itself at rest is looked at again, if other rules apply to it then;
//! which element brings it into sight is found by hovering them one by one. Rules of shadow trees are not looked at.

use std::time::Instant;

use page::style::{ComputedStyle, Content, ContentItem, Display, OnHover, Pseudo, Transform, Visibility};
use selectors::matching::SelectorCaches;
use style::context::StyleContext;
use style::dom::TElement;
use style::rule_tree::StrongRuleNode;
use style::stylesheets::Origin;
use stylo_dom::ElementState;

use crate::collect::generated;
use crate::convert::computed_style;
use crate::dom::Node;
use crate::focus::{Parents, changes_pseudos, resolve, rules};
use crate::pool::Pool;
use crate::style::Results;
use crate::walk::{TimeIsUp, Visit, enter};

/// Elements and pseudo-elements of a document that are looked at; what else may come into sight is not known.
const LOOKED_AT: usize = 2_000;
/// Of these, what is kept.
const KEPT: usize = 300;
/// Siblings before an element, and ancestors of it, that may bring it into sight.
const NEAR: usize = 12;

/// Puts what comes into sight into the results.
pub(crate) fn collect<'a>(
    context: &mut StyleContext<Node<'a>>,
    visits: &[Visit<'a>],
    deadline: Instant,
    results: &mut Results,
) -> Result<(), TimeIsUp> {
    let author = context.shared.stylist.cascade_data().borrow_for_origin(Origin::Author);
    if !author.has_state_dependency(ElementState::HOVER) {
        return Ok(());
    }
    context.thread_local.sharing_cache.clear();
    let looked_at: Vec<Sought<'a>> = {
        let everything = Hover::over(visits.iter().map(|visit| visit.node));
        context.thread_local.selector_caches = SelectorCaches::default();
        let found = sought(context, visits, deadline, results);
        drop(everything);
        found?
    };
    for found in looked_at {
        if Instant::now() > deadline {
            return Err(TimeIsUp);
        }
        let by = trigger(context, &found);
        let is_lost = found.ignores_pointer
            || by.is_some_and(|by| !is_around(by, found.visit.node) && !stays(context, &found));
        results.set.on_hover.push(OnHover {
            node: found.visit.node.node_id(),
            pseudo: found.pseudo,
            by: by.map(Node::node_id),
            is_lost,
        });
    }
    context.thread_local.selector_caches = SelectorCaches::default();
    Ok(())
}

/// Something that is in sight when everything is hovered.
struct Sought<'a> {
    visit: Visit<'a>,
    pseudo: Pseudo,
    rules: StrongRuleNode,
    ignores_pointer: bool,
}

/// What comes into sight of all that hides itself at rest, while everything is hovered.
fn sought<'a>(
    context: &mut StyleContext<Node<'a>>,
    visits: &[Visit<'a>],
    deadline: Instant,
    results: &mut Results,
) -> Result<Vec<Sought<'a>>, TimeIsUp> {
    let mut found: Vec<Sought<'a>> = Vec::new();
    let mut left = LOOKED_AT;
    for (index, visit) in visits.iter().enumerate() {
        if index % 64 == 0 && Instant::now() > deadline {
            return Err(TimeIsUp);
        }
        if left == 0 || found.len() >= KEPT {
            break;
        }
        let (node, id) = (visit.node, visit.node.node_id());
        let resting = results.set.elements[id.index()].and_then(|style| results.pool.get(style));
        let Some(resting) = resting.filter(|_| !visit.is_left_out) else { continue };
        let is_hidden = hides_itself(resting);
        let may_generate = !is_hidden && changes_pseudos(context, node, ElementState::HOVER);
        if !is_hidden && !may_generate {
            continue;
        }
        left -= 1;
        let ignores_pointer = resting.ignores_pointer;
        enter(context, node, visit.depth);
        let hovered = rules(context, node, None);
        let is_as_before = node.borrow_data().is_some_and(|data| *data.styles.primary().rules() == hovered);
        if is_hidden && is_as_before {
            continue;
        }
        let styles = resolve(context, node, &Parents::at_rest(node));
        if is_hidden {
            let style = computed_style(styles.primary_style());
            if !hides_itself(&style) {
                let ignores_pointer = style.ignores_pointer;
                found.push(Sought {
                    visit: *visit,
                    pseudo: Pseudo::Element,
                    rules: hovered,
                    ignores_pointer,
                });
            }
            continue;
        }
        let mut pool = Pool::default();
        for (pseudo, style) in generated(&styles.pseudos, &mut pool) {
            let before = results.set.pseudos.get(&(id, pseudo)).and_then(|style| results.pool.get(*style));
            let Some(after) = pool.get(style) else { continue };
            if !hides_itself(after) && has_words(after) && before.is_none_or(hides_itself) {
                let name = match pseudo {
                    Pseudo::Before => style::selector_parser::PseudoElement::Before,
                    Pseudo::Element | Pseudo::After | Pseudo::Marker | Pseudo::Placeholder => {
                        style::selector_parser::PseudoElement::After
                    }
                };
                let ignores_pointer = after.ignores_pointer || ignores_pointer;
                let rules = rules(context, node, Some(&name));
                found.push(Sought { visit: *visit, pseudo, rules, ignores_pointer });
            }
        }
    }
    Ok(found)
}

/// True if its own style keeps it out of sight.
fn hides_itself(style: &ComputedStyle) -> bool {
    style.display == Display::None
        || style.visibility == Visibility::Hidden
        || style.opacity <= 0.0
        || style.transform == Transform::Vanishes
}

/// True for a pseudo-element that writes something.
fn has_words(style: &ComputedStyle) -> bool {
    let Content::Items(items) = &style.content else { return false };
    items.iter().any(|item| match item {
        ContentItem::Text(text) => text.contains(char::is_alphanumeric),
        ContentItem::Image(_) | ContentItem::Alternative(_) => false,
        ContentItem::Other => true,
    })
}

/// The element that brings it into sight: the outermost of its ancestors that does, else a sibling before it, else it
/// itself; `None` if it takes more than one of them.
fn trigger<'a>(context: &mut StyleContext<Node<'a>>, found: &Sought<'a>) -> Option<Node<'a>> {
    let node = found.visit.node;
    if found.pseudo != Pseudo::Element {
        return Some(node);
    }
    let mut by = None;
    let mut at = node.flat_parent();
    for _ in 0..NEAR {
        let Some(ancestor) = at else { break };
        if !is_shown_by(context, found, ancestor) {
            break;
        }
        by = Some(ancestor);
        at = ancestor.flat_parent();
    }
    if by.is_some() {
        return by;
    }
    let before = std::iter::successors(before(node), |node| before(*node)).take(NEAR);
    before.chain([node]).find(|other| is_shown_by(context, found, *other))
}

fn before(node: Node<'_>) -> Option<Node<'_>> {
    selectors::Element::prev_sibling_element(&node)
}

/// True if hovering it alone brings the same rules about as hovering everything.
fn is_shown_by<'a>(context: &mut StyleContext<Node<'a>>, found: &Sought<'a>, by: Node<'a>) -> bool {
    let _hover = Hover::over(std::iter::successors(Some(by), |node| node.flat_parent()));
    context.thread_local.selector_caches = SelectorCaches::default();
    enter(context, found.visit.node, found.visit.depth);
    rules(context, found.visit.node, None) == found.rules
}

/// True if it stays in sight while the pointer is over it.
fn stays<'a>(context: &mut StyleContext<Node<'a>>, found: &Sought<'a>) -> bool {
    let node = found.visit.node;
    let _hover = Hover::over(std::iter::successors(Some(node), |node| node.flat_parent()));
    context.thread_local.selector_caches = SelectorCaches::default();
    enter(context, node, found.visit.depth);
    let styles = resolve(context, node, &Parents::at_rest(node));
    !hides_itself(&computed_style(styles.primary_style()))
}

fn is_around<'a>(outer: Node<'a>, inner: Node<'a>) -> bool {
    std::iter::successors(Some(inner), |node| node.flat_parent()).any(|node| node == outer)
}

/// The pointer is over these, until it is dropped.
struct Hover<'a>(Vec<Node<'a>>);

impl<'a> Hover<'a> {
    fn over(nodes: impl Iterator<Item = Node<'a>>) -> Self {
        let nodes: Vec<Node<'a>> = nodes.collect();
        for node in &nodes {
            let state = &node.part().state;
            state.set(state.get() | ElementState::HOVER);
        }
        Self(nodes)
    }
}

impl Drop for Hover<'_> {
    fn drop(&mut self) {
        for node in &self.0 {
            let state = &node.part().state;
            state.set(state.get().difference(ElementState::HOVER));
        }
    }
}
