//! Something follows a heading before the next one.
//!
//! # Applicability
//! Every exposed heading with a name of the top document that another of its level or above follows, unless it holds a link
//! or a button, which lead to what it heads.
//!
//! # Expectation
//! Between the two stands content: text, an image, a control, embedded content, or an element that a script may fill.
//! Hidden content counts, because it may be opened.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG does not ask for it. Content that stands before its heading is not seen as its own.
//!
//! # Reasons
//! * `nothing-follows` {text}: the next heading follows directly (related).

use std::collections::HashMap;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{Element, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::headings::Headings;

/// See the module.
pub static RULE: Rule = Rule {
    id: "heading-has-content",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(2, 4, 6)],
    techniques: &["G115"],
    act: &[],
    aspects: &[Aspect::Headings],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["nothing-follows"],
    targets,
    expect,
};

/// The headings that something follows before the next heading.
struct Filled(HashMap<NodeId, bool>);

fn targets(page: &Page) -> Vec<Target> {
    let headings = Headings::of(page);
    let followed = headings.all().windows(2).filter(|pair| pair[1].1 <= pair[0].1);
    followed.map(|pair| pair[0].0).filter(|node| !leads_on(page, *node)).map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    if page.memo(filled).0.get(&target.node).copied().unwrap_or(true) {
        return Verdict::Passed;
    }
    let headings = Headings::of(page);
    let next = headings.place(target.node).and_then(|place| headings.all().get(place + 1));
    let reason = Reason::new("nothing-follows");
    Verdict::Failed(match next {
        Some((next, _)) => reason.with("text", excerpt(&page.name(*next).text)).related(*next),
        None => reason.with("text", ""),
    })
}

fn leads_on(page: &Page, heading: NodeId) -> bool {
    let is_control = |node| matches!(page.role(node), Some(Role::Link | Role::Button));
    page.flat_ancestors(heading).chain(page.flat_descendants(heading)).any(is_control)
}

fn filled(page: &Page) -> Filled {
    let headings = Headings::of(page);
    let mut filled = HashMap::new();
    let mut last = None;
    let mut stack = vec![page.top().root];
    while let Some(node) = stack.pop() {
        if headings.place(node).is_some() {
            last = Some(node);
            filled.insert(node, false);
            continue;
        }
        if let Some(heading) = last
            && is_content(page, node)
        {
            filled.insert(heading, true);
        }
        stack.extend(page.flat_children(node).iter().rev());
    }
    Filled(filled)
}

fn is_content(page: &Page, node: NodeId) -> bool {
    match page.tree.element(node) {
        Some(element) => is_embedded(element) || may_be_filled(element),
        None => page.tree.text(node).is_some_and(|text| text.contains(char::is_alphanumeric)),
    }
}

fn is_embedded(element: &Element) -> bool {
    matches!(
        &**element.local(),
        "audio"
            | "button"
            | "canvas"
            | "embed"
            | "iframe"
            | "img"
            | "input"
            | "math"
            | "object"
            | "script"
            | "select"
            | "svg"
            | "textarea"
            | "video"
    )
}

/// An element that code can find: an id, data of its own, a custom element.
fn may_be_filled(element: &Element) -> bool {
    element.is_html()
        && (element.local().contains('-')
            || element.has("id")
            || element.attrs.iter().any(|attribute| attribute.name.local.starts_with("data-")))
}
