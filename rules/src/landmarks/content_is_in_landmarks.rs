//! All content stands in a landmark.
//!
//! # Applicability
//! The `body` of the top document, if a block of main content is exposed in it.
//!
//! # Expectation
//! Every exposed text, image and control of the document stands in a landmark, in a dialog or in a live region, or is a
//! link to another place of the page.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG does not ask for it. Content of frames is not looked at.
//!
//! # Reasons
//! * `outside` {count, text}: as many pieces stand outside (the first are related); the text is that of the first.

use std::collections::HashSet;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::derive::Focusability;
use page::{Fact, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::document_element::top_html;
use crate::shared::excerpt::excerpt;
use crate::shared::landmarks::{Landmarks, landmark_role};

/// Most pieces that the reason names.
const MOST_RELATED: usize = 10;

/// See the module.
pub static RULE: Rule = Rule {
    id: "content-is-in-landmarks",
    version: 1,
    requirements: &[hints(1, 3, 1), hints(2, 4, 1)],
    techniques: &["ARIA11"],
    act: &[],
    aspects: &[Aspect::Structure],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["outside"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let has_main = Landmarks::of(page).all().any(|(_, role)| role == Role::Main);
    let body =
        top_html(page).and_then(|html| page.tree.children(html).find(|node| page.tree.is(*node, "body")));
    body.filter(|_| has_main).map(Target::node).into_iter().collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let pieces = outside(page, target.node);
    let Some(first) = pieces.first() else { return Verdict::Passed };
    let mut text = page.visible_text(*first);
    if text.is_empty() {
        text.clone_from(&page.name(*first).text);
    }
    let mut reason = Reason::new("outside").with("count", pieces.len()).with("text", excerpt(&text));
    reason.related = pieces.into_iter().take(MOST_RELATED).collect();
    Verdict::Failed(reason)
}

/// The largest elements that hold no landmark and something to perceive.
fn outside(page: &Page, body: NodeId) -> Vec<NodeId> {
    let mut around = HashSet::new();
    for (landmark, _) in Landmarks::of(page).all() {
        for outer in page.flat_ancestors(landmark) {
            if !around.insert(outer) {
                break;
            }
        }
    }
    let mut pieces = Vec::new();
    let mut stack = vec![body];
    while let Some(node) = stack.pop() {
        if is_placed(page, node) {
            continue;
        }
        if around.contains(&node) || node == body {
            stack.extend(page.flat_children(node).iter().rev());
        } else if std::iter::once(node).chain(page.flat_descendants(node)).any(|inner| is_loose(page, inner))
        {
            pieces.push(node);
        }
    }
    pieces
}

/// In a landmark, or where people get at it in another way.
fn is_placed(page: &Page, node: NodeId) -> bool {
    landmark_role(page, node).is_some() || is_excused(page, node)
}

/// A dialog, a live region, or a link within the page.
fn is_excused(page: &Page, node: NodeId) -> bool {
    let by_role = matches!(
        page.role(node),
        Some(Role::Dialog | Role::Alertdialog | Role::Alert | Role::Status | Role::Log | Role::Tooltip)
    );
    let is_live =
        page.tree.attr(node, "aria-live").is_some_and(|live| matches!(live.trim(), "polite" | "assertive"));
    let is_skip_link = page.tree.is(node, "a")
        && page.tree.attr(node, "href").is_some_and(|href| href.trim_start().starts_with('#'));
    by_role || is_live || is_skip_link
}

/// Something that is perceived by itself and not excused.
fn is_loose(page: &Page, node: NodeId) -> bool {
    let is_content = match page.tree.text(node) {
        Some(text) => text.contains(char::is_alphanumeric),
        None => {
            (page.role(node) == Some(Role::Img) && !page.name(node).is_empty())
                || page.focusability(node) != Focusability::None
        }
    };
    is_content
        && page.in_accessibility_tree(node)
        && page.is_visible(node) != Fact::Known(false)
        && !is_excused(page, node)
        && !page.flat_ancestors(node).any(|outer| is_excused(page, outer))
}
