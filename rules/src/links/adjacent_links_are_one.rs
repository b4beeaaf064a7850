//! An image and a text beside it that lead to the same page are one link.
//!
//! # Applicability
//! Every exposed link that directly follows another link to the same address, where one of the two holds an image and no
//! text and the other holds text.
//!
//! # Expectation
//! There is no such link: the image and the text stand in one. The image link may be hidden from assistive technology and
//! taken out of the tab order.
//!
//! # Assumptions
//! None.
//!
//! # Known problems
//! WCAG does not ask for it.
//!
//! # Reasons
//! * `same-address` {name}: the link before leads to the same address (related).

use std::collections::HashMap;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, hints};
use page::{Element, NodeId, Page};
use standards::aria::Role;
use standards::varam::Aspect;

use crate::shared::excerpt::excerpt;
use crate::shared::text_blocks::{has_words, is_read};

/// See the module.
pub static RULE: Rule = Rule {
    id: "adjacent-links-are-one",
    version: 1,
    requirements: &[hints(2, 4, 4), hints(1, 1, 1)],
    techniques: &["H2"],
    act: &[],
    aspects: &[Aspect::Navigation, Aspect::TextAlternatives],
    impact: Impact::Minor,
    stage: Stage::Advice,
    needs: &[Need::Visibility],
    says: &["same-address"],
    targets,
    expect,
};

/// Every link that directly follows another, with that.
struct Following(HashMap<NodeId, NodeId>);

fn targets(page: &Page) -> Vec<Target> {
    let following = page.memo(following);
    let links = page.elements().iter().copied().filter(|node| following.0.contains_key(node));
    links.map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(before) = page.memo(following).0.get(&target.node).copied() else { return Verdict::Passed };
    let (first, second) = (address(page, before), address(page, target.node));
    if first.is_none() || first != second || has_words(page, before) == has_words(page, target.node) {
        return Verdict::Passed;
    }
    let name = excerpt(&page.name(target.node).text);
    Verdict::Failed(Reason::new("same-address").with("name", name).related(before))
}

fn following(page: &Page) -> Following {
    let mut following = HashMap::new();
    let mut last = None;
    let mut stack = vec![page.top().root];
    while let Some(node) = stack.pop() {
        if is_link(page, node) {
            following.extend(last.map(|last| (node, last)));
            last = Some(node);
            continue;
        }
        if is_read(page, node) || page.role(node).is_some_and(|role| role.inherits(Role::Widget)) {
            last = None;
        }
        stack.extend(page.flat_children(node).iter().rev());
    }
    Following(following)
}

fn is_link(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(Element::is_html)
        && page.role(node) == Some(Role::Link)
        && page.tree.attr(node, "href").is_some()
        && page.in_accessibility_tree(node)
        && (has_words(page, node) || page.tree.descendants(node).any(|inner| is_picture(page, inner)))
}

fn is_picture(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| matches!(&**element.local(), "img" | "svg" | "picture"))
}

/// The whole address, where the link leads to a page.
fn address(page: &Page, link: NodeId) -> Option<String> {
    let href = page.tree.attr(link, "href")?.trim();
    if href.is_empty()
        || href.starts_with('#')
        || href.get(..11).is_some_and(|s| s.eq_ignore_ascii_case("javascript:"))
    {
        return None;
    }
    page.doc_of(link).base.join(href).ok().map(String::from)
}
