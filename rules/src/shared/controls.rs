//! Whether a person can operate anything on the page at all, and whether it is known what that does.

use page::derive::Focusability;
use page::{NodeId, Page};
use url::Url;

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

/// True if everything on the page that can be operated is a control whose doing is known: its own state, its code, a jump on
/// the page. What leads elsewhere, sends something or is not of HTML is none.
pub fn are_known(page: &Page) -> bool {
    page.elements().iter().all(|node| {
        let Some(element) = page.tree.element(*node) else { return true };
        let name = &**element.local();
        if !element.is_html() {
            return page.focusability_if_shown(*node) == Focusability::None;
        }
        if name.contains('-') || matches!(name, "iframe" | "frame" | "object" | "embed" | "form") {
            return false;
        }
        let stays = |href: &str| {
            let code =
                href.trim_start().get(..11).is_some_and(|start| start.eq_ignore_ascii_case("javascript:"));
            code || page
                .doc_of(*node)
                .base
                .join(href.trim())
                .is_ok_and(|url| bare(url) == bare(page.top().url.clone()))
        };
        let leads = matches!(name, "a" | "area") && element.attr("href").is_some_and(|href| !stays(href));
        !leads && !element.has("formaction") && !element.has("commandfor") && !element.has("popovertarget")
    })
}

fn bare(mut url: Url) -> Url {
    url.set_fragment(None);
    url
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
