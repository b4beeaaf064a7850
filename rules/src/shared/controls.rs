//! Whether a person can operate anything on the page at all.

use page::derive::Focusability;
use page::{NodeId, Page};

use super::scripts;

/// Events that people cause with keyboard, pointer or field.
const CAUSED_BY_PEOPLE: &[&str] = &[
    "click",
    "dblclick",
    "mousedown",
    "mouseup",
    "mousemove",
    "mouseover",
    "mouseenter",
    "pointerdown",
    "pointerup",
    "pointermove",
    "touchstart",
    "touchend",
    "touchmove",
    "input",
    "change",
    "submit",
    "keydown",
    "keyup",
    "keypress",
    "onclick",
    "onmousedown",
    "onpointerdown",
    "ontouchstart",
    "oninput",
    "onchange",
    "onkeydown",
    "onkeyup",
    "onkeypress",
];

/// The first element that can have the focus, listens to people, or shows something that may have controls.
pub fn first(page: &Page) -> Option<NodeId> {
    let scripts = scripts::of(page);
    page.elements()
        .iter()
        .copied()
        .find(|node| {
            page.focusability_if_shown(*node) != Focusability::None
                || page.tree.element(*node).is_some_and(|element| {
                    element.is_html()
                        && (element.local().contains('-')
                            || matches!(&**element.local(), "iframe" | "object" | "embed"))
                })
        })
        .or_else(|| scripts.naming(CAUSED_BY_PEOPLE))
        .or(scripts.unseen)
}
