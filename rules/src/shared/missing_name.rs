use audit::{Reason, Verdict};
use page::{NodeId, Page};
use standards::aria::Role;

/// Whether an element that is named by its author alone has an accessible name.
///
/// Reasons: `broken-reference` {ids} where `aria-labelledby` names no element, else `no-name`; asks `name-unknown`
/// where a part of the name cannot be known from the page.
pub fn of_itself(page: &Page, node: NodeId) -> Verdict {
    verdict(page, node).unwrap_or_else(|| Verdict::failed("no-name"))
}

/// Whether an element that may be named by its content has an accessible name.
///
/// Reasons as [`of_itself`], and `image-without-name` (the image is related) where the content has an image that
/// would name the element.
pub fn with_content(page: &Page, node: NodeId) -> Verdict {
    verdict(page, node).unwrap_or_else(|| match nameless_image(page, node) {
        Some(image) => Verdict::Failed(Reason::new("image-without-name").related(image)),
        None => Verdict::failed("no-name"),
    })
}

/// The verdict, unless the name is just missing.
fn verdict(page: &Page, node: NodeId) -> Option<Verdict> {
    let name = page.name(node);
    if !name.is_empty() {
        return Some(Verdict::Passed);
    }
    if name.unsure.is_some() || has_unknown_content(page, node) {
        return Some(Verdict::cant_tell("name-unknown"));
    }
    broken_references(page, node).map(|ids| Verdict::Failed(Reason::new("broken-reference").with("ids", ids)))
}

/// The ids in `aria-labelledby` if none of them is an element's.
pub fn broken_references(page: &Page, node: NodeId) -> Option<String> {
    let ids: Vec<&str> = page.tree.attr(node, "aria-labelledby")?.split_ascii_whitespace().collect();
    let is_broken = !ids.is_empty() && ids.iter().all(|id| page.by_id(node, id).is_none());
    is_broken.then(|| ids.join(" "))
}

/// An image in the content that is exposed and has no name, or is hidden by an empty alternative.
fn nameless_image(page: &Page, node: NodeId) -> Option<NodeId> {
    page.flat_descendants(node).find(|inner| {
        page.tree.element(*inner).is_some_and(|e| e.is("img") || &**e.local() == "svg")
            || page.role(*inner) == Some(Role::Img)
    })
}

/// True if the element is or holds a custom element whose shadow tree only a script could make.
fn has_unknown_content(page: &Page, node: NodeId) -> bool {
    std::iter::once(node).chain(page.flat_descendants(node)).any(|inner| {
        page.tree
            .element(inner)
            .is_some_and(|e| e.is_html() && e.local().contains('-') && e.shadow_root.is_none())
            && !page.is_programmatically_hidden(inner)
    })
}
