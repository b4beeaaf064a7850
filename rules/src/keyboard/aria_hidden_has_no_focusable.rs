//! What is hidden from assistive technology cannot have the keyboard focus.
//!
//! # Applicability
//! Every element with `aria-hidden="true"`.
//!
//! # Expectation
//! Neither it nor anything in it (in the flat tree) can be reached with the Tab key.
//!
//! # Assumptions
//! `aria-hidden` does not change while the page is used. Where a dialog is open and the page behind it is hidden, the rule
//! may fail although nothing can be reached.
//!
//! # Known problems
//! An element that gives the focus away within a second is not focusable in this sense. Scripts are not run: where the
//! code hints at such a focus guard, the rule asks.
//!
//! # Reasons
//! * `focusable-content` {count}: this many elements in it can be reached (related).
//! * `focusable-itself`: the element can be reached, and is hidden itself.
//! * `maybe-focus-guard`: asks; the only elements that can be reached look like guards that hand the focus on (related).

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{NodeId, Page, derive::Focusability};
use standards::varam::Aspect;

/// See the module.
pub static RULE: Rule = Rule {
    id: "aria-hidden-has-no-focusable",
    version: 1,
    requirements: &[fails(4, 1, 2)],
    techniques: &[],
    act: &["6cfa84"],
    aspects: &[Aspect::Keyboard],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["focusable-content", "focusable-itself", "maybe-focus-guard"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            page.tree.attr(*node, "aria-hidden").is_some_and(|v| v.trim_ascii().eq_ignore_ascii_case("true"))
        })
        .map(Target::node)
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let focusable: Vec<NodeId> = std::iter::once(target.node)
        .chain(page.flat_descendants(target.node))
        .filter(|node| {
            page.tree.element(*node).is_some() && page.focusability(*node) == Focusability::Sequential
        })
        .collect();
    if focusable.is_empty() {
        return Verdict::Passed;
    }
    let certain: Vec<NodeId> = focusable.iter().copied().filter(|node| !may_be_guard(page, *node)).collect();
    if certain.is_empty() {
        return Verdict::CantTell(with_related(Reason::new("maybe-focus-guard"), &focusable));
    }
    if certain == [target.node] {
        return Verdict::failed("focusable-itself");
    }
    Verdict::Failed(with_related(Reason::new("focusable-content").with("count", certain.len()), &certain))
}

fn with_related(mut reason: Reason, nodes: &[NodeId]) -> Reason {
    reason.related.extend(nodes);
    reason
}

/// True if the code hints that the element hands the focus on as soon as it gets it: it says so in an attribute, a
/// script of the page names both its id and the focus, or it is an empty stop in the Tab order, which has no other use.
fn may_be_guard(page: &Page, node: NodeId) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    if ["onfocus", "onfocusin"].iter().any(|handler| element.has(handler)) {
        return true;
    }
    let is_empty_stop = matches!(&**element.local(), "div" | "span")
        && page.flat_children(node).iter().all(|c| page.tree.text(*c).is_some_and(|t| t.trim().is_empty()));
    is_empty_stop
        || element
            .attr("id")
            .filter(|id| !id.is_empty())
            .is_some_and(|id| a_script_minds_focus(page, node, id))
}

fn a_script_minds_focus(page: &Page, near: NodeId, id: &str) -> bool {
    let root = page.doc_of(near).root;
    page.tree.descendants(root).filter(|node| page.tree.is(*node, "script")).any(|script| {
        let code = page.tree.text_content(script);
        code.contains(id) && code.contains("focus")
    })
}
