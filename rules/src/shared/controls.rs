//! Whether a person can operate anything on the page at all.

use page::derive::Focusability;
use page::{NodeId, Page};

use super::scripts::{self, Code};

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
];
/// Functions whose text is no event.
const FINDS: &[&str] = &[
    "getElementById",
    "querySelector",
    "querySelectorAll",
    "createElement",
    "getElementsByTagName",
    "closest",
    "matches",
    "$",
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
        .or_else(|| scripts.code.iter().find(|code| listens(code)).map(|code| code.node))
        .or(scripts.unseen)
}

/// The code listens to something that people do: it stands in an attribute for that, or gives the event's name to a
/// function.
fn listens(code: &Code) -> bool {
    CAUSED_BY_PEOPLE.iter().any(|event| {
        let is_quoted = |at: usize| {
            let before = &code.text.text()[..at];
            let Some(before) = before.strip_suffix(['"', '\'', '`']) else { return before.ends_with('.') };
            let before = before.trim_end();
            let function = before.strip_suffix('(').map(|name| {
                let start = name.rfind(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$')));
                &name[start.map_or(0, |at| at + 1)..]
            });
            match function {
                Some(name) => !FINDS.contains(&name),
                None => before.ends_with(['[', ',']),
            }
        };
        code.event.as_deref() == Some(event)
            || code.text.has(&format!("on{event}"))
            || (code.text.has(event) && code.text.text().match_indices(event).any(|(at, _)| is_quoted(at)))
    })
}
