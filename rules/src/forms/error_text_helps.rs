//! An error message says what is wrong and how to mend it.
//!
//! # Applicability
//! Every element with visible text that is shown as an error message: it has the role `alert`, or a class that speaks of
//! errors, or a field refers to it with `aria-errormessage`, and the text has a word for an error. Of elements inside each
//! other the innermost counts.
//!
//! # Expectation
//! The text tells people what to do, by a word such as "enter" or "choose", or by an example. Otherwise a person finds that
//! it names the field, the error and the way to mend it.
//!
//! # Assumptions
//! A text that is nothing but "Error" or "Invalid value" does not help.
//!
//! # Known problems
//! Most messages appear only when a form was sent; those are seen in a guided check.
//!
//! # Reasons
//! * `maybe-vague` {text}: asks; the text is nothing but a general phrase.
//! * `to-judge` {text}: asks, routinely.

use std::collections::BTreeSet;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;
use crate::shared::form_map;

/// See the module.
pub static RULE: Rule = Rule {
    id: "error-text-helps",
    version: 1,
    requirements: &[fails(3, 3, 3), hints(3, 3, 1)],
    techniques: &["G85", "G177"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-vague", "to-judge"],
    targets,
    expect,
};

/// Longer texts are no messages, in characters.
const LONGEST: usize = 400;
/// Parts of class names that speak of errors.
const CLASSES: &[&str] =
    &["error", "invalid-feedback", "alert-danger", "kluda", "is-danger", "has-danger", "validation"];

fn targets(page: &Page) -> Vec<Target> {
    let map = form_map::of(page);
    let referred: BTreeSet<NodeId> = map
        .fields
        .iter()
        .filter_map(|field| Some((field.node, page.tree.attr(field.node, "aria-errormessage")?)))
        .flat_map(|(node, ids)| ids.split_ascii_whitespace().filter_map(move |id| page.by_id(node, id)))
        .collect();
    let is_shown_as_error = |node: &NodeId| {
        page.role(*node) == Some(Role::Alert) || referred.contains(node) || has_error_class(page, *node)
    };
    let found: Vec<NodeId> = page
        .elements()
        .iter()
        .copied()
        .filter(|node| is_shown_as_error(node) && map.count(*node) == 0 && is_message(page, *node))
        .collect();
    let outer: BTreeSet<NodeId> = found.iter().flat_map(|node| page.flat_ancestors(*node).take(20)).collect();
    found.into_iter().filter(|node| !outer.contains(node)).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let text = page.visible_text(target.node);
    let vague = words::is(List::Errors, &text).is_some_and(|entry| entry.tag == Some("vague"));
    let tells = words::has(List::Instructions, &text) || words::has(List::FormatHints, &text);
    if tells {
        Verdict::Passed
    } else if vague {
        Verdict::CantTell(Reason::new("maybe-vague").with("text", excerpt(&text)))
    } else {
        Verdict::CantTell(Reason::new("to-judge").with("text", excerpt(&text)).routine())
    }
}

fn has_error_class(page: &Page, node: NodeId) -> bool {
    page.tree.attr(node, "class").is_some_and(|classes| {
        classes.split_ascii_whitespace().any(|class| {
            let class = class.to_ascii_lowercase();
            CLASSES.iter().any(|known| class.contains(known))
        })
    })
}

fn is_message(page: &Page, node: NodeId) -> bool {
    if page.is_visible(node) == Fact::Known(false) || !page.is_rendered(node) {
        return false;
    }
    let text = page.visible_text(node);
    !text.is_empty() && text.chars().count() <= LONGEST && words::has(List::Errors, &text)
}
