//! Where the usual keys do not lead out of an element, the page says which do.
//!
//! # Applicability
//! HTML and SVG elements that can have the focus and that the usual keys do not lead out of. Where only a person can know
//! whether there are any, the document element is the target.
//!
//! # Expectation
//! Help is visible and in the accessibility tree, or can be had inside; it says how to get out, and that works.
//!
//! # Assumptions
//! Help on keys names a key, or says that it is about leaving, in Latvian, Russian, English or German.
//!
//! # Known problems
//! Scripts do not run. Whether the help is right a person has to try.
//!
//! # Reasons
//! * `no-help`: the element is a trap, and no text says how to get out.
//! * `maybe-help`: asks; the element is a trap, and a text or the element itself may help.
//! * `maybe-trap`: asks; code acts when the focus leaves (the code is related).
//! * `unseen-script`: asks as routine; code moves the focus, or was not read (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{NodeId, Page};
use standards::varam::Aspect;

use super::trap::{self, Whole};
use crate::shared::words;
use crate::shared::{reading, scripts};

/// See the module.
pub static RULE: Rule = Rule {
    id: "focusable-has-explained-exit",
    version: 2,
    requirements: &[hints(2, 1, 2)],
    techniques: &["G21"],
    act: &["ebe86a"],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Critical,
    stage: Stage::Part,
    needs: &[Need::Visibility],
    says: &["no-help", "maybe-help", "maybe-trap", "unseen-script"],
    targets,
    expect,
};

/// Beginnings of words that help on keys has, folded.
const HELPING: &[&str] = &[
    "alt",
    "ctrl",
    "control",
    "esc",
    "exit",
    "f1",
    "f2",
    "f6",
    "help",
    "hilfe",
    "iziet",
    "izej",
    "key",
    "klav",
    "leave",
    "nospie",
    "palidz",
    "press",
    "shift",
    "spie",
    "tab",
    "taste",
    "taustin",
    "выйти",
    "клавиш",
    "нажм",
    "помощ",
    "escape",
];

fn targets(page: &Page) -> Vec<Target> {
    let is_free = trap::whole(page) == Whole::Free;
    let traps = trap::of(page);
    let is_own = |target: &Target| traps.certain.contains(&target.node) || traps.maybe.contains(&target.node);
    trap::targets(page).into_iter().filter(|target| !is_free || is_own(target)).collect()
}

/// For the composite too.
pub fn expect(page: &Page, target: &Target) -> Verdict {
    let traps = trap::of(page);
    if traps.certain.contains(&target.node) {
        return if may_help(page, target) {
            Verdict::cant_tell("maybe-help")
        } else {
            Verdict::failed("no-help")
        };
    }
    if traps.maybe.contains(&target.node) {
        return Verdict::cant_tell("maybe-trap");
    }
    match trap::whole(page) {
        Whole::Unknown(node) => Verdict::CantTell(Reason::new("unseen-script").routine().related(node)),
        Whole::Maybe(node) => Verdict::CantTell(Reason::new("maybe-trap").related(node)),
        Whole::Free => Verdict::Passed,
    }
}

/// There are words of help on the page, to be seen or not, or in its code; or code that is not known does something in a trap.
fn may_help(page: &Page, target: &Target) -> bool {
    let has_help =
        |text: &str| words::of(text).iter().any(|word| is_helping(&words::without_marks(&word.folded)));
    let texts = page.elements().iter().filter(|node| !is_no_text(page, **node)).flat_map(|node| {
        let children = page.tree.children(*node).filter_map(|child| page.tree.text(child));
        let attributes = page.tree.element(*node).into_iter().flat_map(|element| &element.attrs);
        let attributes = attributes.filter(|attr| SAID.contains(&&*attr.name.local));
        children.chain(attributes.map(|attr| attr.value.as_str()))
    });
    let whole = reading::of(page);
    let may_be_said = match whole.as_ref() {
        // One word alone is the name of a key or of an event.
        Some(whole) => whole.texts().any(|text| text.trim().contains(char::is_whitespace) && has_help(text)),
        None => may_act(page),
    };
    let leads_on =
        |node: &NodeId| page.tree.attr(*node, "href").is_some_and(|href| !href.trim().starts_with('#'));
    may_be_said
        || trap::of(page).certain.iter().any(leads_on)
        || texts.into_iter().any(has_help)
        || has_help(&page.name(target.node).text)
        || has_help(&page.description(target.node).text)
}

/// Attributes that people read.
const SAID: &[&str] =
    &["title", "alt", "aria-label", "aria-description", "placeholder", "value", "aria-roledescription"];

fn is_no_text(page: &Page, node: NodeId) -> bool {
    ["script", "style", "title"].iter().any(|name| page.tree.is(node, name))
}

/// Something in a trap does something when it is operated, and nobody knows what.
fn may_act(page: &Page) -> bool {
    let acts = |node: NodeId| {
        page.tree.element(node).is_some_and(|element| {
            element.attr("href").is_some()
                || ["click", "focus", "keyup", "keypress", "mousedown"]
                    .iter()
                    .any(|event| scripts::handler(element, event).is_some())
        })
    };
    scripts::of(page).unseen.is_some() || trap::of(page).certain.iter().any(|node| acts(*node))
}

fn is_helping(word: &str) -> bool {
    HELPING.iter().any(|start| word.starts_with(start))
}
