use page::{NodeId, Page};
use standards::aria::AriaAttribute;

/// States and properties that WAI-ARIA defines and that have a value on the element, in its order. An attribute
/// without a value is as good as none.
pub fn given(page: &Page, node: NodeId) -> impl Iterator<Item = &'static AriaAttribute> + '_ {
    let attrs = page.tree.element(node).map(|element| element.attrs.as_slice()).unwrap_or_default();
    attrs
        .iter()
        .filter(|attribute| attribute.name.ns.is_empty() && !attribute.value.trim_ascii().is_empty())
        .filter_map(|attribute| AriaAttribute::named(&attribute.name.local))
}
