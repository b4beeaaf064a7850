use std::collections::HashSet;

use page::derive::Focusability;
use page::{NodeId, Page};
use standards::aria::{AriaAttribute, Role};

/// Parent of an element in the accessibility tree, as far as roles go.
#[derive(Clone, Copy, Debug)]
pub struct Parent {
    /// The nearest exposed element above that has a role of its own.
    pub node: Option<NodeId>,
    /// An element between the two that may be exposed, so that the relation cannot be known.
    pub doubt: Option<NodeId>,
}

/// Children of an element in the accessibility tree, as far as roles go.
#[derive(Clone, Debug, Default)]
pub struct Children {
    /// Elements with a role of their own, and embedded content without one.
    pub nodes: Vec<NodeId>,
    /// An element between that may be exposed, so that it may be the child instead of what is in it.
    pub doubt: Option<NodeId>,
    /// A generic element that holds words and none of the nodes.
    pub words: Option<NodeId>,
    /// There are generic elements.
    pub has_boxes: bool,
}

/// The parent. Hidden, presentational and generic elements between are looked through, `aria-owns` is followed.
pub fn parent(page: &Page, node: NodeId) -> Parent {
    let mut doubt = None;
    let mut next = above(page, node);
    while let Some(ancestor) = next {
        if page.in_accessibility_tree(ancestor) && page.tree.element(ancestor).is_some() {
            if has_own_role(page, ancestor) {
                return Parent { node: Some(ancestor), doubt };
            }
            doubt = doubt.or_else(|| is_doubtful(page, ancestor).then_some(ancestor));
        }
        next = above(page, ancestor);
    }
    Parent { node: None, doubt }
}

/// The children, with what `aria-owns` adds and without what it takes away.
pub fn children(page: &Page, node: NodeId) -> Children {
    let mut children = Children::default();
    let mut texts = Vec::new();
    let mut stack = below(page, node);
    while let Some(inner) = stack.pop() {
        if page.tree.element(inner).is_none() {
            texts.extend(is_word(page, inner).then_some(inner));
            continue;
        }
        if page.in_accessibility_tree(inner) {
            if has_own_role(page, inner) || is_embedded(page, inner) {
                children.nodes.push(inner);
                continue;
            }
            if children.doubt.is_none() && is_doubtful(page, inner) {
                children.doubt = Some(inner);
            }
            children.has_boxes |= page.role(inner) == Some(Role::Generic);
        }
        stack.extend(below(page, inner));
    }
    children.words = box_with_words(page, node, &children.nodes, &texts);
    children
}

/// The first box around one of the texts that has none of the nodes in it.
fn box_with_words(page: &Page, whole: NodeId, nodes: &[NodeId], texts: &[NodeId]) -> Option<NodeId> {
    let boxes = |node: NodeId| {
        std::iter::successors(above(page, node), |outer| above(page, *outer)).take_while(move |o| *o != whole)
    };
    let mut with_nodes = HashSet::new();
    for node in nodes {
        for outer in boxes(*node) {
            if !with_nodes.insert(outer) {
                break;
            }
        }
    }
    texts.iter().find_map(|text| {
        let around = boxes(*text).find(|outer| page.role(*outer) == Some(Role::Generic))?;
        (!with_nodes.contains(&around)).then_some(around)
    })
}

/// A text that is exposed and has a letter or a digit.
fn is_word(page: &Page, node: NodeId) -> bool {
    page.tree.text(node).is_some_and(|text| text.contains(char::is_alphanumeric))
        && page.in_accessibility_tree(node)
}

/// What is directly above a node, with `aria-owns` followed.
fn above(page: &Page, node: NodeId) -> Option<NodeId> {
    page.aria_owner(node).or_else(|| page.flat_parent(node))
}

/// What is directly below an element, last first.
fn below(page: &Page, node: NodeId) -> Vec<NodeId> {
    let stay = page.flat_children(node).iter().filter(|child| page.aria_owner(**child).is_none());
    let mut below: Vec<NodeId> = stay.chain(page.aria_owned(node)).copied().collect();
    below.reverse();
    below
}

/// A role that assistive technology tells; generic elements are only boxes.
fn has_own_role(page: &Page, node: NodeId) -> bool {
    page.role(node).is_some_and(|role| role != Role::Generic && !role.is_presentational())
}

/// Content that is exposed although ARIA has no role for it.
fn is_embedded(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| {
        element.is_html()
            && matches!(
                &**element.local(),
                "audio" | "canvas" | "embed" | "iframe" | "input" | "object" | "video"
            )
    })
}

/// A box that can have the focus or has global ARIA attributes is exposed by some browsers, and what a custom element
/// tells them is up to its script.
fn is_doubtful(page: &Page, node: NodeId) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    let is_global =
        |name: &str| name != "aria-hidden" && AriaAttribute::named(name).is_some_and(|known| known.is_global);
    (element.is_html() && element.local().contains('-'))
        || page.focusability(node) != Focusability::None
        || element
            .attrs
            .iter()
            .any(|attribute| is_global(&attribute.name.local) && !attribute.value.trim_ascii().is_empty())
}
