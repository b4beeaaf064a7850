//! What has the keyboard focus looks different.
//!
//! # Applicability
//! Every element that the Tab key stops at, but frames, in which the focus goes on.
//!
//! # Expectation
//! Something on the page looks different when the element has the focus.
//!
//! # Assumptions
//! A ring around an element is not hidden by what is around it.
//!
//! # Known problems
//! The browser's own ring and a cursor in a text field count. Elements are compared by their styles with and without focus;
//! where others may change with them, where only a script could, and where the difference may not be seen, the rule asks.
//!
//! # Reasons
//! * `no-indicator`: nothing changes.
//! * `maybe-script`: asks; the styles change nothing, but a script may.
//! * `maybe-elsewhere`: asks; other elements may change with it.
//! * `maybe-too-little`: asks; something changes, but perhaps nobody sees it.
//! * `maybe-native`: asks; what the browser itself shows differs from browser to browser.
//! * `may-be-hidden`: asks; the element gets the focus while it is not to be seen.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::derive::Focusability;
use page::style::{Pseudo, State};
use page::{Element, Fact, NodeId, Page};
use standards::html_aam::input_state;
use standards::varam::Aspect;

use crate::shared::focus_look::{self, Seen};
use crate::shared::scripts;

/// See the module.
pub static RULE: Rule = Rule {
    id: "focus-is-visible",
    version: 1,
    requirements: &[fails(2, 4, 7)],
    techniques: &["C40", "C45", "G165", "G195", "F78"],
    act: &["oj04fd"],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Style],
    says: &[
        "no-indicator",
        "maybe-script",
        "maybe-elsewhere",
        "maybe-too-little",
        "maybe-native",
        "may-be-hidden",
    ],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.focusability(*node) == Focusability::Sequential && !page.tree.is(*node, "iframe"))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let node = target.node;
    let (Fact::Known(resting), Fact::Known(focused)) =
        (page.style(node), page.style_of(node, Pseudo::Element, State::Focused))
    else {
        return Verdict::cant_tell("maybe-native");
    };
    let is_hidden = page.is_visible(node) == Fact::Known(false);
    let change = focus_look::change(page, node, resting, focused);
    match (change, is_hidden) {
        (Seen::Certainly, false) => return Verdict::Passed,
        (Seen::Certainly | Seen::Perhaps, true) if focus_look::comes_into_view(resting, focused) => {
            return Verdict::Passed;
        }
        (Seen::Certainly | Seen::Perhaps | Seen::Never, _) => {}
    }
    if shows_on_sibling(page, node) {
        return Verdict::Passed;
    }
    let element = page.tree.element(node);
    if !is_hidden && focused.has_caret && element.is_some_and(|element| takes_text(page, node, element)) {
        return Verdict::Passed;
    }
    let reaches_further = page.styles().is_some_and(|styles| styles.focus_reaches_further.contains(&node));
    let changes_pseudos = [Pseudo::Before, Pseudo::After].into_iter().any(|pseudo| {
        let of = |state| page.style_of(node, pseudo, state).known();
        of(State::Resting) != of(State::Focused)
    });
    if reaches_further {
        Verdict::cant_tell("maybe-elsewhere")
    } else if is_hidden {
        Verdict::cant_tell("may-be-hidden")
    } else if change == Seen::Perhaps || changes_pseudos {
        Verdict::cant_tell("maybe-too-little")
    } else if element.is_none_or(is_drawn_by_browser) {
        Verdict::cant_tell("maybe-native")
    } else if !scripts::of(page).is_empty() {
        Verdict::cant_tell("maybe-script")
    } else {
        Verdict::failed("no-indicator")
    }
}

/// A sibling after it, such as its label, certainly looks different.
fn shows_on_sibling(page: &Page, node: NodeId) -> bool {
    let Some(styles) = page.styles() else { return false };
    styles.focus_of_siblings.get(&node).into_iter().flatten().any(|(sibling, pseudo, focused)| {
        let resting = page.style_of(*sibling, *pseudo, State::Resting).known();
        let focused = styles.pool.get(focused.0 as usize);
        page.is_visible(*sibling) == Fact::Known(true)
            && resting.zip(focused).is_some_and(|(resting, focused)| {
                focus_look::change(page, *sibling, resting, focused) == Seen::Certainly
            })
    })
}

/// A field with a text cursor in it.
fn takes_text(page: &Page, node: NodeId, element: &Element) -> bool {
    let is_writable = !element.has("readonly");
    match &**element.local() {
        "textarea" => is_writable,
        "input" => {
            is_writable
                && matches!(
                    input_state(element.attr("type")),
                    "text" | "search" | "tel" | "url" | "email" | "password" | "number"
                )
        }
        _ => {
            element.attr("contenteditable").is_some_and(|value| !value.eq_ignore_ascii_case("false"))
                && page.tree.attr(node, "contenteditable").is_some()
        }
    }
}

/// Controls with parts that the browser draws and may change by itself.
fn is_drawn_by_browser(element: &Element) -> bool {
    if !element.is_html() {
        return true;
    }
    match &**element.local() {
        "a" | "button" | "summary" => false,
        "area" | "audio" | "video" | "select" | "object" | "embed" | "textarea" => true,
        "input" => !matches!(
            input_state(element.attr("type")),
            "button" | "submit" | "reset" | "image" | "checkbox" | "radio"
        ),
        // What a custom element draws is up to its script.
        name => name.contains('-'),
    }
}
