//! An id that something refers to stands on one element only.
//!
//! # Applicability
//! Every HTML or SVG attribute that refers to elements by id, and at least one of the ids is on the page: `for`, `headers`,
//! `aria-labelledby`, `aria-describedby`, `aria-controls`, `aria-owns`, `aria-errormessage`, `aria-details`,
//! `aria-activedescendant`.
//!
//! # Expectation
//! None of the ids is on two elements of the same document or shadow tree.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! Browsers take the first element. Where that is the one that was meant, nobody is hindered.
//!
//! # Reasons
//! * `maybe-wrong-element` {attribute, id}: asks; the id is on several elements (the first two are related).

use audit::{Impact, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page};
use standards::varam::Aspect;

use crate::shared::ids;

/// See the module.
pub static RULE: Rule = Rule {
    id: "referred-id-is-unique",
    version: 1,
    requirements: &[fails(1, 3, 1), fails(4, 1, 2)],
    techniques: &["H93", "F77"],
    act: &[],
    aspects: &[Aspect::Forms],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[],
    says: &["maybe-wrong-element"],
    targets,
    expect,
};

/// Attributes that refer by id.
const REFERRING: [&str; 9] = [
    "for",
    "headers",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "aria-errormessage",
    "aria-details",
    "aria-activedescendant",
];

fn targets(page: &Page) -> Vec<Target> {
    let elements = page.elements().iter().copied();
    elements
        .flat_map(|node| REFERRING.iter().map(move |attr| Target::attr(node, attr)))
        .filter(|target| references(page, target).any(|id| page.by_id(target.node, id).is_some()))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let repeated = ids::repeated(page);
    let first_two = references(page, target).find_map(|id| {
        let first = page.by_id(target.node, id)?;
        Some((id.to_owned(), first, *repeated.second.get(&first)?))
    });
    match (first_two, target.attr) {
        (Some((id, first, second)), Some(attr)) => Verdict::CantTell(
            Reason::new("maybe-wrong-element")
                .with("attribute", attr)
                .with("id", id)
                .related(first)
                .related(second),
        ),
        (Some(_), None) | (None, _) => Verdict::Passed,
    }
}

fn references<'a>(page: &'a Page, target: &Target) -> impl Iterator<Item = &'a str> + use<'a> {
    let node: NodeId = target.node;
    let value = target.attr.and_then(|attr| page.tree.attr(node, attr)).unwrap_or_default();
    value.split_ascii_whitespace()
}
