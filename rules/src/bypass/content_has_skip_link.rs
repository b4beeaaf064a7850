//! A link leads past what stands on every page to the page's own content.
//!
//! # Applicability
//! Every HTML page.
//!
//! # Expectation
//! Something that people can operate moves the focus to content that other pages do not have, after content that they
//! have, or to the place right before it.
//!
//! # Assumptions
//! `main` holds what only this page has, as HTML says, unless the site's navigation is in it. The first navigation with a
//! link to another page of the site stands on that page too.
//!
//! # Known problems
//! WCAG asks for a way past repeated blocks, and such a link is one of several. How far from the top it stands is not
//! looked at.
//!
//! # Reasons
//! * `no-skip-link`: no link leads to a place on the page, and nothing else could move the focus.
//! * `broken-skip-link` {fragment}: the only link of that kind (related) leads to an id that the page does not have.
//! * `maybe-no-skip-link`: asks; there is none, but something else may move the focus.
//! * `skip-link` {fragment}: asks as routine; whether the link (related) leads to content of this page alone.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::derive::Focusability;
use page::{NodeId, Page};
use standards::varam::Aspect;

pub use super::content_has_heading::targets;
use crate::shared::fragment::{self, Jump};
use crate::shared::{repeated, scripts};

/// See the module.
pub static RULE: Rule = Rule {
    id: "content-has-skip-link",
    version: 2,
    requirements: &[hints(2, 4, 1)],
    techniques: &["G1", "G123", "G124"],
    act: &["ye5d6e"],
    aspects: &[Aspect::Structure, Aspect::Keyboard],
    impact: Impact::Serious,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["no-skip-link", "broken-skip-link", "maybe-no-skip-link", "skip-link"],
    targets,
    expect,
};

/// For the composite too.
pub fn expect(page: &Page, _target: &Target) -> Verdict {
    let jumps: Vec<Jump> = page
        .elements()
        .iter()
        .filter_map(|node| fragment::jump(page, *node))
        .filter(|jump| page.focusability(jump.link) != Focusability::None)
        .collect();
    let is_sure = |jump: &&Jump| {
        page.focusability(jump.link) == Focusability::Sequential
            && page.in_accessibility_tree(jump.link)
            && jump.target.is_some_and(|target| leads_to_own_content(page, target))
    };
    if repeated::of(page).may_be && jumps.iter().any(|jump| is_sure(&jump)) {
        return Verdict::Passed;
    }
    let reason =
        |key, jump: &Jump| Reason::new(key).with("fragment", jump.fragment.clone()).related(jump.link);
    if let Some(jump) = jumps.iter().find(|jump| jump.target.is_some()) {
        return Verdict::CantTell(reason("skip-link", jump).routine());
    }
    if may_move_focus(page) || !repeated::of(page).may_be {
        return Verdict::cant_tell("maybe-no-skip-link");
    }
    Verdict::Failed(match jumps.first() {
        Some(jump) => reason("broken-skip-link", jump),
        None => Reason::new("no-skip-link"),
    })
}

/// In `main`, or an empty place right before it.
fn leads_to_own_content(page: &Page, target: NodeId) -> bool {
    if !page.is_rendered(target) {
        return false;
    }
    let is_own = |node: NodeId| repeated::main_around(page, node).is_some();
    is_own(target)
        || (page.flat_children(target).is_empty()
            && page.focusability(target) != Focusability::Sequential
            && next_element(page, target).is_some_and(is_own))
}

/// The element beside it, with no text between.
fn next_element(page: &Page, node: NodeId) -> Option<NodeId> {
    let mut next = page.tree.node(node).next;
    while let Some(at) = next {
        if page.tree.element(at).is_some() {
            return Some(at);
        }
        if page.tree.text(at).is_some_and(|text| !text.trim().is_empty()) {
            return None;
        }
        next = page.tree.node(at).next;
    }
    None
}

/// Names in code that may move the focus, or the place from which it goes on.
const MOVING: &[&str] = &[
    "focus",
    "location",
    "href",
    "hash",
    "click",
    "scrollTo",
    "scrollIntoView",
    "scroll",
    "scrollBy",
    "scrollTop",
    "autofocus",
    "trigger",
    "dispatchEvent",
    "pushState",
    "replaceState",
    "navigate",
    "open",
    "showModal",
    "assign",
    "eval",
    "import",
    "Function",
    "fetch",
    "innerHTML",
    "outerHTML",
    "createElement",
    "write",
    "append",
    "appendChild",
    "setAttribute",
    "attr",
    "getSelection",
    "select",
];

/// A script, or a label of a field.
fn may_move_focus(page: &Page) -> bool {
    let scripts = scripts::of(page);
    scripts.unseen.is_some()
        || scripts.naming(MOVING).is_some()
        || page.elements().iter().any(|node| {
            page.tree.element(*node).is_some_and(|element| {
                element.is_html()
                    && (element.local().contains('-')
                        || element.has("popovertarget")
                        || element.has("commandfor")
                        || element.has("accesskey"))
            }) || (page.tree.is(*node, "label") && page.labeled_control(*node).is_some())
        })
}
