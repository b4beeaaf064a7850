//! A field that is marked as wrong has a text tied to it that says so.
//!
//! # Applicability
//! Every field in the accessibility tree with `aria-invalid` other than `false`.
//!
//! # Expectation
//! Its description, or the element that `aria-errormessage` refers to, has text that can be seen.
//!
//! # Assumptions
//! Text of an error at another place of the page may name the field; only a person can find it.
//!
//! # Known problems
//! Whether the text says what is wrong is another question.
//!
//! # Reasons
//! * `maybe-no-text` {name}: asks; no text is tied to the field, and none that speaks of an error stands beside it.
//! * `maybe-not-tied` {name, text}: asks; the text beside it that speaks of an error is not tied to it.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails, hints};
use page::{NodeId, Page};
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::excerpt::excerpt;
use crate::shared::form_map;

/// See the module.
pub static RULE: Rule = Rule {
    id: "invalid-field-has-error-text",
    version: 1,
    requirements: &[fails(3, 3, 1), hints(1, 3, 1), hints(1, 4, 1)],
    techniques: &["ARIA21", "G83", "G85"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-no-text", "maybe-not-tied"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    form_map::of(page)
        .fields
        .iter()
        .filter(|field| {
            let value = page.tree.attr(field.node, "aria-invalid").unwrap_or_default().trim();
            !value.is_empty() && !value.eq_ignore_ascii_case("false")
        })
        .map(|field| Target::node(field.node))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let map = form_map::of(page);
    let description = page.description(target.node);
    if !description.is_empty() || description.unsure.is_some() || has_error_message(page, target.node) {
        return Verdict::Passed;
    }
    let name = excerpt(&page.name(target.node).text);
    let Some(field) = map.field(target.node) else { return Verdict::Passed };
    let around = map
        .texts_in(map.block(page, field))
        .filter_map(|(text, _)| page.tree.text(text))
        .find(|text| words::has(List::Errors, text));
    match around {
        Some(text) => {
            Verdict::CantTell(Reason::new("maybe-not-tied").with("name", name).with("text", excerpt(text)))
        }
        None => Verdict::CantTell(Reason::new("maybe-no-text").with("name", name)),
    }
}

fn has_error_message(page: &Page, node: NodeId) -> bool {
    let ids = page.tree.attr(node, "aria-errormessage").unwrap_or_default();
    ids.split_ascii_whitespace()
        .filter_map(|id| page.by_id(node, id))
        .any(|text| !page.visible_text(text).is_empty())
}
