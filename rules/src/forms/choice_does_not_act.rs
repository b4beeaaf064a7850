//! Choosing a value neither sends a form nor leads away.
//!
//! # Applicability
//! Every `select`, `input` and `textarea` with code in `onchange` or `oninput`, or, if it is chosen by a click, in `onclick`.
//!
//! # Expectation
//! The code does not lead away, send, open a window, or move the focus; or people are told before.
//!
//! # Assumptions
//! Code does what the names in it say. Who tells people before does it in the form, or in the block around the field, with
//! one of the words for that.
//!
//! # Known problems
//! Listeners that scripts add are not seen.
//!
//! # Reasons
//! * `acts-on-choice` {code}: it leads away, sends or opens a window whenever a choice is made, and nothing around says so.
//! * `maybe-acts-on-choice` {code}: asks; the code names something that acts.

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::acts;
use crate::shared::excerpt::excerpt;
use crate::shared::listeners;
use crate::shared::scripts::{self, handler, has_word};

/// See the module.
pub static RULE: Rule = Rule {
    id: "choice-does-not-act",
    version: 2,
    requirements: &[fails(3, 2, 2)],
    techniques: &["H32", "G80", "F36", "F37"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["acts-on-choice", "maybe-acts-on-choice"],
    targets,
    expect,
};

/// Events whose code is looked at.
const EVENTS: [&str; 2] = ["change", "input"];
/// Names in code that does more than it should.
const ACTS: &[&str] =
    &["location", "submit", "requestSubmit", "open", "href", "navigate", "assign", "focus", "__doPostBack"];

fn targets(page: &Page) -> Vec<Target> {
    page.elements().iter().copied().filter(|node| code(page, *node).is_some()).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(code) = code(page, target.node) else { return Verdict::Passed };
    let scripts = scripts::of(page);
    let reason = |key| Reason::new(key).with("code", excerpt(code));
    if acts::certainly(&scripts, code) && !is_announced(page, target.node) {
        return Verdict::Failed(reason("acts-on-choice"));
    }
    if has_word(&listeners::whole(&scripts, code), ACTS) {
        return Verdict::CantTell(reason("maybe-acts-on-choice"));
    }
    Verdict::Passed
}

/// Beginnings of words, in lower case, that tell people what will happen.
const ANNOUNCES: &[&str] = &[
    "automāt",
    "automat",
    "atver",
    "pāriet",
    "pāriesi",
    "pārlād",
    "ielādē",
    "uzreiz",
    "tūlīt",
    "nosūt",
    "reload",
    "open",
    "immediately",
    "at once",
    "navigat",
    "redirect",
    "takes you",
    "will take",
    "submit",
    "автомат",
    "перейд",
    "откро",
    "сразу",
    "отправ",
];

/// Something near the field may say what choosing does: its name or description, or the text of its form or block.
fn is_announced(page: &Page, node: NodeId) -> bool {
    let around = page.flat_ancestors(node).find(|outer| {
        ["form", "fieldset", "section", "main", "body"].iter().any(|name| page.tree.is(*outer, name))
    });
    let text = around.map(|around| page.visible_text(around)).unwrap_or_default();
    let title = page.tree.attr(node, "title").unwrap_or_default();
    let all = [&text, title, &page.name(node).text, &page.description(node).text];
    all.iter().any(|text| {
        let text = text.to_lowercase();
        ANNOUNCES.iter().any(|word| text.contains(word))
    })
}

fn code(page: &Page, node: NodeId) -> Option<&str> {
    let element = page
        .tree
        .element(node)
        .filter(|element| element.is("select") || element.is("input") || element.is("textarea"))?;
    let is_chosen_by_click = element.is("input")
        && element.attr("type").is_some_and(|kind| {
            kind.trim().eq_ignore_ascii_case("radio") || kind.trim().eq_ignore_ascii_case("checkbox")
        });
    let by_click = || handler(element, "click").filter(|_| is_chosen_by_click);
    EVENTS.iter().find_map(|event| handler(element, event)).or_else(by_click)
}
