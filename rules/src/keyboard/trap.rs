//! Elements that the keyboard cannot get away from, as far as the code on the page says it.

use std::collections::{BTreeMap, BTreeSet};

use audit::Target;
use page::derive::Focusability;
use page::scripts::names;
use page::{NodeId, Page};

use super::held;
use crate::shared::document_element::top_html;
use crate::shared::listeners;
use crate::shared::scripts::{self, Scripts, handler, has_word};

/// What the code says about elements that can have the focus.
#[derive(Debug, Default)]
pub struct Traps {
    /// They take the focus back, or hand it to each other, or let no key do what it does.
    pub certain: BTreeSet<NodeId>,
    /// Code takes part when they lose the focus or a key is pressed in them.
    pub maybe: BTreeSet<NodeId>,
}

/// Names that moving the focus and holding keys back have.
const HOLDING: &[&str] = &["focus", "preventDefault", "Tab"];
/// Names that say: only in some cases.
const CONDITIONS: &[&str] =
    &["if", "switch", "case", "while", "key", "keyCode", "which", "shiftKey", "relatedTarget"];

/// What the code of the page says; worked out once.
pub fn of(page: &Page) -> std::sync::Arc<Traps> {
    page.memo(|page| {
        let scripts = scripts::of(page);
        let mut traps = Traps::default();
        let mut hands_to: BTreeMap<NodeId, NodeId> = BTreeMap::new();
        let focusable: Vec<NodeId> = page
            .elements()
            .iter()
            .copied()
            .filter(|node| page.focusability(*node) != Focusability::None)
            .collect();
        for node in focusable.iter().copied() {
            match at_leaving(page, &scripts, node) {
                Leaving::Free => {}
                Leaving::Maybe => drop(traps.maybe.insert(node)),
                Leaving::HandsTo(next) => drop(hands_to.insert(node, next)),
            }
        }
        for node in focusable {
            if holds_keys(page, &scripts, node) || is_in_circle(node, &hands_to) {
                traps.certain.insert(node);
            } else if hands_to.contains_key(&node) {
                traps.maybe.insert(node);
            }
        }
        traps
    })
}

/// Where the focus goes when it leaves.
enum Leaving {
    /// Where the person wants.
    Free,
    /// The code may send it somewhere.
    Maybe,
    /// The code sends it to this element, always.
    HandsTo(NodeId),
}

fn at_leaving(page: &Page, scripts: &Scripts, node: NodeId) -> Leaving {
    let Some(element) = page.tree.element(node) else { return Leaving::Free };
    if let Some(next) = held::hands_to(page, node) {
        return Leaving::HandsTo(next);
    }
    if let Some(code) = handler(element, "blur").or_else(|| handler(element, "focusout")) {
        let whole = listeners::whole(scripts, code);
        if !has_word(&whole, &["focus"]) {
            let acts = has_word(&whole, &["click", "location", "submit"]);
            return if acts { Leaving::Maybe } else { Leaving::Free };
        }
        if has_word(&whole, CONDITIONS) || has_choice(&whole) {
            return Leaving::Maybe;
        }
        return receiver(page, scripts, node, code, &whole).map_or(Leaving::Maybe, Leaving::HandsTo);
    }
    let Some(code) = handler(element, "keydown") else { return Leaving::Free };
    let whole = listeners::whole(scripts, code);
    if !has_word(&whole, &["focus", "preventDefault"]) && !whole.contains("return false") {
        return Leaving::Free;
    }
    // At every Tab, backwards too, the focus is put somewhere, and nothing else happens.
    let is_at_tab = has_word(&whole, &["Tab"]) && whole.contains("==") && whole.contains("preventDefault()");
    let is_limited = has_word(&whole, &["shiftKey", "else", "Escape", "Esc", "switch", "relatedTarget"])
        || has_choice(&whole)
        || whole.matches("if").count() > 1;
    if !is_at_tab || is_limited {
        return Leaving::Maybe;
    }
    receiver(page, scripts, node, code, &whole).map_or(Leaving::Maybe, Leaving::HandsTo)
}

fn has_choice(code: &str) -> bool {
    code.contains('?') || code.contains("&&") || code.contains("||") || code.contains("!=")
}

/// The only element whose `focus()` the code calls: `this`, or one named by its id, which the attribute may give to a
/// function.
fn receiver(page: &Page, scripts: &Scripts, node: NodeId, code: &str, whole: &str) -> Option<NodeId> {
    let mut places = whole.match_indices(".focus(");
    let (at, _) = places.next()?;
    if places.next().is_some() {
        return None;
    }
    let before = whole[..at].trim_end();
    if before.ends_with("this") && code.contains(".focus(") {
        return Some(node);
    }
    let start = before.rfind("getElementById(")?;
    let id = before[start..].trim_start_matches("getElementById(").strip_suffix(')')?.trim();
    let quoted =
        |text: &str| Some(text.trim().strip_prefix(['"', '\''])?.strip_suffix(['"', '\''])?.to_owned());
    let id = quoted(id).or_else(|| {
        let name = names(code).next()?;
        let place = listeners::parameters(scripts, name).iter().position(|parameter| parameter == id)?;
        quoted(listeners::calls(code, name).first()?.split(',').nth(place)?)
    })?;
    page.by_id(node, &id).filter(|next| page.focusability(*next) != Focusability::None)
}

/// Handed on, the focus comes back.
fn is_in_circle(node: NodeId, hands_to: &BTreeMap<NodeId, NodeId>) -> bool {
    let mut at = node;
    for _ in 0..hands_to.len() {
        match hands_to.get(&at) {
            Some(next) if *next == node => return true,
            Some(next) => at = *next,
            None => return false,
        }
    }
    false
}

/// A key pressed in the element does nothing of what browsers do with it: so says the element or something around it.
fn holds_keys(page: &Page, scripts: &Scripts, node: NodeId) -> bool {
    std::iter::once(node).chain(page.tree.ancestors(node)).any(|around| {
        let Some(code) = page.tree.element(around).and_then(|element| handler(element, "keydown")) else {
            return false;
        };
        let code = listeners::whole(scripts, code);
        let returns_false = code.trim().trim_end_matches(';').trim_end() == "return false";
        (returns_false || code.contains("preventDefault()"))
            && !has_word(&code, CONDITIONS)
            && !has_word(&code, &["focus", "blur"])
            && !has_choice(&code)
    })
}

/// Names of code that is there to keep the focus somewhere.
const KEEPING: &[&str] = &[
    "blur",
    "onblur",
    "focusout",
    "onfocusout",
    "Tab",
    "focusTrap",
    "trapFocus",
    "createFocusTrap",
    "focusin",
];

/// What is known of the page as a whole, elements with code of their own aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// No code has to do with the focus or with keys.
    Free,
    /// The element's code was not read, or moves the focus for reasons of its own.
    Unknown(NodeId),
    /// The element's code acts when the focus leaves something.
    Maybe(NodeId),
}

/// What is known of the page as a whole.
pub fn whole(page: &Page) -> Whole {
    let scripts = scripts::of(page);
    let find = |words: &[&str], may_be_fetched: bool| {
        let mut code =
            scripts.code.iter().filter(|code| code.event.is_none() && (code.is_own || may_be_fetched));
        code.find(|code| words.iter().any(|word| code.text.has(word))).map(|code| code.node)
    };
    let unknown = find(HOLDING, true).or_else(|| find(KEEPING, true)).or(scripts.unseen);
    match (find(KEEPING, false), unknown) {
        (Some(node), _) => Whole::Maybe(node),
        (None, Some(node)) => Whole::Unknown(node),
        (None, None) => Whole::Free,
    }
}

/// Elements whose code has to do with it, and the document element for the rest, if anything can have the focus.
pub fn targets(page: &Page) -> Vec<Target> {
    let can_have_focus = |node: &NodeId| page.focusability(*node) != Focusability::None;
    if !page.elements().iter().any(can_have_focus) {
        return Vec::new();
    }
    let traps = of(page);
    let own = traps.certain.union(&traps.maybe).copied().map(Target::node);
    top_html(page).map(Target::node).into_iter().chain(own).collect()
}
