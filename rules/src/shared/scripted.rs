use page::{NodeId, Page};

/// Whether the page has scripts, so that what happens on it may differ from what its code and styles say.
struct Scripted(bool);

/// True if the page has a script, in an element or in an attribute such as `onfocus`.
pub fn is_scripted(page: &Page) -> bool {
    page.memo(|page| Scripted(page.elements().iter().any(|node| has_script(page, *node)))).0
}

/// True if the element is a script or has code in an attribute.
fn has_script(page: &Page, node: NodeId) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    let is_code = |kind: &str| {
        let kind = kind.trim().to_ascii_lowercase();
        kind.is_empty() || kind == "module" || kind.ends_with("javascript") || kind.ends_with("ecmascript")
    };
    (&**element.local() == "script" && is_code(element.attr("type").unwrap_or_default()))
        || element.attrs.iter().any(|attr| attr.name.ns.is_empty() && attr.name.local.starts_with("on"))
}
