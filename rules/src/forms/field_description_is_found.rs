//! What a field refers to for its explanation or its error message is there and has text.
//!
//! # Applicability
//! Every `aria-describedby` and `aria-errormessage` attribute with a value of a field in the accessibility tree.
//!
//! # Expectation
//! Every id in it is the id of an element, and together the elements have text. What `aria-errormessage` refers to is
//! shown if the field has `aria-invalid` other than `false`.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! A script may add the element, or its text, when there is something to say; so the rule asks. The empty place for an
//! error message of a field that is not marked as wrong is fine.
//!
//! # Reasons
//! * `maybe-missing` {attribute, ids}: asks; no element has these ids.
//! * `maybe-empty` {attribute}: asks; the elements have no text.
//! * `maybe-hidden`: asks; the field is marked as wrong, and its error message is not shown.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::form_map;

/// See the module.
pub static RULE: Rule = Rule {
    id: "field-description-is-found",
    version: 1,
    requirements: &[fails(1, 3, 1), hints(3, 3, 1), hints(3, 3, 2)],
    techniques: &["ARIA1", "ARIA21"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-missing", "maybe-empty", "maybe-hidden"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let has = |node: NodeId, name| page.tree.attr(node, name).is_some_and(|value| !value.trim().is_empty());
    form_map::of(page)
        .fields
        .iter()
        .flat_map(|field| ["aria-describedby", "aria-errormessage"].map(|name| (field.node, name)))
        .filter(|(node, name)| has(*node, name))
        .map(|(node, name)| Target::attr(node, name))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let node = target.node;
    let attribute = target.attr.unwrap_or_default();
    let ids: Vec<&str> =
        page.tree.attr(node, attribute).unwrap_or_default().split_ascii_whitespace().collect();
    let missing: Vec<&str> = ids.iter().copied().filter(|id| page.by_id(node, id).is_none()).collect();
    let reason = |key| Reason::new(key).with("attribute", attribute);
    if !missing.is_empty() {
        return Verdict::CantTell(reason("maybe-missing").with("ids", excerpt(&missing.join(" "))));
    }
    let texts: Vec<NodeId> = ids.iter().filter_map(|id| page.by_id(node, id)).collect();
    let is_error = attribute == "aria-errormessage";
    let is_wrong = is_marked_wrong(page, node);
    if is_error && !is_wrong {
        return Verdict::Passed;
    }
    let has_text = if is_error {
        texts.iter().any(|text| !page.tree.text_content(*text).trim().is_empty())
    } else {
        !page.description(node).is_empty() || page.description(node).unsure.is_some()
    };
    if !has_text {
        return if is_error || is_wrong || !texts.iter().any(|text| may_be_filled(page, *text)) {
            Verdict::CantTell(reason("maybe-empty"))
        } else {
            Verdict::Passed
        };
    }
    if is_error && texts.iter().all(|text| page.is_programmatically_hidden(*text)) {
        return Verdict::cant_tell("maybe-hidden");
    }
    Verdict::Passed
}

/// True if the code says that the value is wrong.
fn is_marked_wrong(page: &Page, node: NodeId) -> bool {
    let value = page.tree.attr(node, "aria-invalid").unwrap_or_default().trim().to_ascii_lowercase();
    !value.is_empty() && value != "false"
}

/// A place that a script fills: its id or class speaks of errors or messages, or it is announced when it changes.
fn may_be_filled(page: &Page, node: NodeId) -> bool {
    let speaks = |name: &str| {
        let value = page.tree.attr(node, name).unwrap_or_default().to_ascii_lowercase();
        ["error", "invalid", "feedback", "message", "kluda", "valid"].iter().any(|word| value.contains(word))
    };
    speaks("id")
        || speaks("class")
        || page.tree.attr(node, "aria-live").is_some()
        || page.tree.attr(node, "role").is_some()
}
