//! A form has a button that sends it.
//!
//! # Applicability
//! Every `form` that can be seen and has a field that can be seen and changed.
//!
//! # Expectation
//! It has a button: of HTML, inside it or tied to it by `form`, or an element with the role `button`, or a link that is told
//! to be a button by its class.
//!
//! # Assumptions
//! Any button may send the form; what it does, only its script knows.
//!
//! # Known problems
//! A form whose fields act as soon as they are changed has no button; whether people are told so beforehand takes a person
//! to see.
//!
//! # Reasons
//! * `maybe-no-button` {fields}: asks; no button was found.

use std::collections::HashSet;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::form_map;

/// See the module.
pub static RULE: Rule = Rule {
    id: "form-has-submit-button",
    version: 1,
    requirements: &[fails(3, 2, 2)],
    techniques: &["H32", "G80"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-no-button"],
    targets,
    expect,
};

/// Forms with a button.
struct Buttoned(HashSet<NodeId>);

fn targets(page: &Page) -> Vec<Target> {
    let map = form_map::of(page);
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.tree.is(*node, "form"))
        .filter(|form| map.fields_in(*form).iter().any(|field| is_usable(page, field.node)))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if page.memo(Buttoned::of).0.contains(&target.node) {
        return Verdict::Passed;
    }
    let map = form_map::of(page);
    let names: Vec<&str> =
        map.fields_in(target.node).iter().take(3).map(|field| page.name(field.node).text.as_str()).collect();
    Verdict::CantTell(Reason::new("maybe-no-button").with("fields", excerpt(&names.join(" · "))))
}

fn is_usable(page: &Page, node: NodeId) -> bool {
    page.is_visible(node) == Fact::Known(true) && !page.is_disabled(node)
}

impl Buttoned {
    fn of(page: &Page) -> Self {
        let buttons = page.elements().iter().copied().filter(|node| is_button(page, *node));
        Self(buttons.filter_map(|node| form_map::form_of(page, node)).collect())
    }
}

fn is_button(page: &Page, node: NodeId) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    let looks_like_one = |classes: &str| {
        classes.split_ascii_whitespace().any(|class| class.starts_with("btn") || class.contains("button"))
    };
    let is_pressed = form_map::is_button(page, node)
        || (element.is("a") && element.attr("class").is_some_and(looks_like_one))
        || (element.is_html() && element.local().contains("button"));
    is_pressed && form_map::state(page, node) != "reset" && element.attr("type") != Some("reset")
}
