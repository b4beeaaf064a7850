//! One walk down the flat tree that settles what every later question needs: what is rendered, what is hidden from
//! assistive technology, what is inert.

use std::collections::HashMap;

use standards::html_aam::is_never_rendered_svg;

use super::display::{display, has_scripting, is_concealed};
use crate::page::{DocId, Page};
use crate::style::Display;
use crate::tree::{Element, NodeId};

const RENDERED: u8 = 1;
/// An inclusive ancestor has `display: none` or `aria-hidden="true"`.
const HIDDEN: u8 = 2;
/// Own `visibility` is not `visible`.
const CONCEALED: u8 = 4;
const INERT: u8 = 8;
/// In the fallback content of a rendered `canvas`: no box, but in the accessibility tree.
const FALLBACK: u8 = 16;

/// The result of the walk.
#[derive(Debug)]
pub(super) struct Shown {
    flags: Vec<u8>,
    /// Every node that is in the flat tree of a document, parents before children, with the position of its parent in
    /// this list (a frame's document has the frame element for parent).
    pub(super) order: Vec<(NodeId, Option<u32>)>,
}

struct Step {
    node: NodeId,
    parent: Option<u32>,
    /// What it takes over from its parent: [`RENDERED`], [`HIDDEN`], [`CONCEALED`] (text only), [`INERT`],
    /// [`FALLBACK`].
    flags: u8,
}

impl Shown {
    pub(super) fn of(page: &Page, flat: &super::flat::Flat) -> Self {
        let mut shown =
            Self { flags: vec![HIDDEN; page.tree.len()], order: Vec::with_capacity(page.tree.len()) };
        let mut seen_docs = vec![false; page.docs.len()];
        seen_docs[usize::from(DocId::TOP.0)] = true;
        let mut stack = vec![Step { node: page.top().root, parent: None, flags: RENDERED }];
        while let Some(step) = stack.pop() {
            let own = match page.tree.element(step.node) {
                Some(element) => own_flags(page, &step, element),
                None => step.flags,
            };
            shown.flags[step.node.index()] = own;
            let position = Some(shown.order.len() as u32);
            shown.order.push((step.node, step.parent));
            let Some(element) = page.tree.element(step.node) else {
                let children = flat.children(step.node).iter().rev();
                stack.extend(children.map(|child| Step { node: *child, parent: position, flags: own }));
                continue;
            };
            let inside = inner_flags(page, step.node, element, own);
            let open = open_child(page, flat, step.node, element);
            stack.extend(flat.children(step.node).iter().rev().map(|child| Step {
                node: *child,
                parent: position,
                flags: if Some(*child) == open { own } else { inside },
            }));
            if let Some(doc) = element.frame
                && !std::mem::replace(&mut seen_docs[usize::from(doc.0)], true)
            {
                let flags = own & !CONCEALED | if own & CONCEALED == 0 { 0 } else { HIDDEN };
                stack.push(Step { node: page.doc(doc).root, parent: position, flags });
            }
        }
        shown.settle_areas(page);
        shown
    }

    /// An `area` is where the image that uses its map is, whatever its own box.
    fn settle_areas(&mut self, page: &Page) {
        let mut users: HashMap<(NodeId, &str), u8> = HashMap::new();
        for (node, _) in &self.order {
            let Some(element) = page.tree.element(*node).filter(|e| e.is("img") || e.is("object")) else {
                continue;
            };
            let Some(map) = element.attr("usemap").and_then(|map| map.split_once('#')) else { continue };
            let flags = self.flags[node.index()];
            if flags & RENDERED != 0 {
                users.entry((page.tree.root(*node), map.1)).or_insert(flags);
            }
        }
        for (node, _) in &self.order {
            if !page.tree.is(*node, "area") {
                continue;
            }
            let map = page.tree.ancestors(*node).find(|n| page.tree.is(*n, "map"));
            let user = map.and_then(|map| {
                let name = page.tree.attr(map, "name").or_else(|| page.tree.attr(map, "id"))?;
                users.get(&(page.tree.root(map), name))
            });
            let own = if is_aria_hidden(page, *node) { HIDDEN } else { 0 };
            let inherited = self.flags[node.index()] & INERT;
            self.flags[node.index()] = user.copied().unwrap_or(HIDDEN) | own | inherited;
        }
    }

    fn has(&self, id: NodeId, flag: u8) -> bool {
        self.flags[id.index()] & flag != 0
    }

    pub(super) fn is_rendered(&self, id: NodeId) -> bool {
        self.has(id, RENDERED)
    }

    pub(super) fn is_programmatically_hidden(&self, id: NodeId) -> bool {
        self.has(id, HIDDEN | CONCEALED)
    }

    pub(super) fn is_concealed(&self, id: NodeId) -> bool {
        self.has(id, CONCEALED)
    }

    pub(super) fn is_inert(&self, id: NodeId) -> bool {
        self.has(id, INERT)
    }

    /// Assistive technology could get at it, as far as hiding goes.
    pub(super) fn is_exposable(&self, id: NodeId) -> bool {
        self.has(id, RENDERED | FALLBACK) && !self.has(id, HIDDEN | CONCEALED)
    }
}

fn is_aria_hidden(page: &Page, id: NodeId) -> bool {
    page.tree.attr(id, "aria-hidden").is_some_and(|value| value.trim_ascii().eq_ignore_ascii_case("true"))
}

fn own_flags(page: &Page, step: &Step, element: &Element) -> u8 {
    let mut own = step.flags & !CONCEALED;
    if is_concealed(page, step.node) {
        own |= CONCEALED;
    }
    if display(page, step.node, element) == Display::None && !element.is("area") {
        own = own & !(RENDERED | FALLBACK) | HIDDEN;
    }
    let is_never_rendered = if element.is_html() {
        element.is("noscript") && has_scripting(page)
    } else {
        is_svg(element) && is_never_rendered_svg(element.local())
    };
    if is_never_rendered {
        own &= !(RENDERED | FALLBACK);
    }
    if is_aria_hidden(page, step.node) {
        own |= HIDDEN;
    }
    if element.is_html() && element.has("inert") {
        own |= INERT;
    }
    own
}

/// What the children take over.
fn inner_flags(page: &Page, id: NodeId, element: &Element, own: u8) -> u8 {
    let unrendered = own & !RENDERED;
    if page.style(id).known().is_some_and(|style| style.content_hidden) {
        return unrendered;
    }
    if !element.is_html() {
        return own;
    }
    match &**element.local() {
        "canvas" if own & RENDERED != 0 => unrendered | FALLBACK,
        "details" if !element.has("open") => unrendered,
        "audio" | "canvas" | "embed" | "frame" | "iframe" | "img" | "input" | "meter" | "progress"
        | "template" | "video" => unrendered,
        "object" if element.attr("data").is_some_and(|data| !data.trim_ascii().is_empty()) => unrendered,
        _ if element.attr("hidden").is_some_and(|value| value.eq_ignore_ascii_case("until-found")) => {
            unrendered
        }
        _ => own,
    }
}

/// The child that is rendered although the others may not be: the summary of a `details` element.
fn open_child(page: &Page, flat: &super::flat::Flat, id: NodeId, element: &Element) -> Option<NodeId> {
    if !element.is("details") {
        return None;
    }
    flat.children(id).iter().copied().find(|child| page.tree.is(*child, "summary"))
}

pub(super) fn is_svg(element: &Element) -> bool {
    *element.namespace() == html5ever::ns!(svg)
}
