//! A test that tells people from programs can be passed by people who do not see or do not hear.
//!
//! # Applicability
//! Every image that can be seen, and every frame, whose address, id or class is that of such a test; and every field whose
//! name asks for a code from a picture. Elements in which a known test is drawn count too.
//!
//! # Expectation
//! The image says in its text alternative what it is for, and the test is offered for another sense too, or people are asked
//! in another way.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! What the test offers is seen only in the browser; so the rule only asks.
//!
//! # Reasons
//! * `maybe-nameless`: asks; the image of the test has no text alternative.
//! * `to-judge`: asks, routinely.

use audit::{Impact, Need, Rule, Stage, Target, Verdict, fails};
use page::{Element, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;
use standards::words::{self, List};

use crate::shared::form_map;

/// See the module.
pub static RULE: Rule = Rule {
    id: "captcha-has-alternative",
    version: 1,
    requirements: &[fails(1, 1, 1)],
    techniques: &["G143", "G144"],
    act: &[],
    aspects: &[Aspect::Forms, Aspect::TextAlternatives],
    impact: Impact::Critical,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["maybe-nameless", "to-judge"],
    targets,
    expect,
};

/// Parts of addresses, ids and classes of such tests.
const MARKS: &[&str] = &["captcha", "cf-turnstile", "challenges.cloudflare.com"];

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| is_test(page, *node) && page.is_rendered(*node) && !is_inside_test(page, *node))
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let is_image = page.tree.is(target.node, "img") || page.role(target.node) == Some(Role::Img);
    if is_image && page.name(target.node).is_empty() {
        return Verdict::cant_tell("maybe-nameless");
    }
    Verdict::review("to-judge")
}

fn is_test(page: &Page, node: NodeId) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    match &**element.local() {
        "img" | "iframe" => ["src", "id", "class"].iter().any(|name| is_marked(element, name)),
        "div" | "span" => ["id", "class"].iter().any(|name| is_marked(element, name)),
        "input" => form_map::state(page, node) == "text" && words::has(List::Captcha, &page.name(node).text),
        _ => false,
    }
}

fn is_marked(element: &Element, name: &str) -> bool {
    element.attr(name).is_some_and(|value| {
        // An address may be a whole picture.
        let value = value.get(..200).unwrap_or(value).to_ascii_lowercase();
        !value.starts_with("data:") && MARKS.iter().any(|mark| value.contains(mark))
    })
}

/// The element around is named as the test; it counts then, and not each of its parts. An image always counts.
fn is_inside_test(page: &Page, node: NodeId) -> bool {
    if page.tree.is(node, "img") {
        return false;
    }
    page.flat_ancestors(node).take(5).any(|outer| is_test(page, outer))
        || page
            .flat_descendants(node)
            .take(50)
            .any(|inner| page.tree.is(inner, "img") && is_test(page, inner))
}
