use page::derive::NameSource;
use page::{Fact, NodeId, NodeKind, Page};

/// Texts that take their language from an element, in the sense of ACT's "text inheriting its programmatic language":
/// text nodes that are shown or exposed, and names and descriptions that are more than content. Text below a nearer
/// `lang` does not count, unless `whole` asks for all of it.
pub fn of(page: &Page, element: NodeId, whole: bool) -> Vec<String> {
    let mut texts = Vec::new();
    visit(page, element, whole, |text| {
        texts.push(text.to_owned());
        false
    });
    texts
}

/// True if there is any such text.
pub fn is_any(page: &Page, element: NodeId) -> bool {
    let mut any = false;
    visit(page, element, false, |_| {
        any = true;
        true
    });
    any
}

/// True if any text in the element has a letter, whatever language it states.
pub fn has_letters(page: &Page, element: NodeId) -> bool {
    let mut any = false;
    visit(page, element, true, |text| {
        any |= text.contains(char::is_alphabetic);
        any
    });
    any
}

/// The element's own `lang`, unless it is empty.
pub fn own_lang(page: &Page, node: NodeId) -> Option<&str> {
    let element = page.tree.element(node).filter(|e| e.is_html())?;
    element.attr("lang").filter(|lang| !lang.is_empty())
}

/// Shows the texts in reading order until `see` says that it has seen enough.
fn visit(page: &Page, element: NodeId, whole: bool, mut see: impl FnMut(&str) -> bool) {
    let goes_on = |node: NodeId| whole || own_lang(page, node).is_none();
    let mut stack = vec![element];
    while let Some(node) = stack.pop() {
        if let NodeKind::Text(text) = &page.tree.node(node).kind {
            if !text.trim().is_empty() && is_perceived(page, node) && see(text) {
                return;
            }
            continue;
        }
        if page.in_accessibility_tree(node) {
            for name in [page.name(node), page.description(node)] {
                let is_own = name.sources.iter().any(|source| *source != NameSource::Content);
                if is_own && !name.is_empty() && see(&name.text) {
                    return;
                }
            }
        }
        let below = page.flat_children(node).iter().rev().copied();
        stack.extend(below.filter(|child| match &page.tree.node(*child).kind {
            NodeKind::Text(_) => true,
            NodeKind::Element(_) => goes_on(*child),
            NodeKind::Document
            | NodeKind::Doctype(_)
            | NodeKind::Comment(_)
            | NodeKind::ShadowRoot { .. }
            | NodeKind::TemplateContents { .. } => false,
        }));
        if let Some(frame) = page.tree.element(node).and_then(|e| e.frame) {
            stack.extend(page.document_element(frame).filter(|html| goes_on(*html)));
        }
    }
}

fn is_perceived(page: &Page, text: NodeId) -> bool {
    page.in_accessibility_tree(text) || page.is_visible(text) != Fact::Known(false)
}
