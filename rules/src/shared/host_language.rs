use page::{Element, NodeId, Page};

/// An element of HTML or SVG, in which roles and `aria-` attributes have a meaning.
pub fn is_html_or_svg(page: &Page, node: NodeId) -> bool {
    page.tree.element(node).is_some_and(|element| element.is_html() || is_svg(element))
}

/// An element of SVG.
pub fn is_svg(element: &Element) -> bool {
    &**element.namespace() == "http://www.w3.org/2000/svg"
}
