use page::{NodeId, Page};
use standards::aria::Role;

/// Exposed images with a text alternative: `img`, drawings and other elements with the role of an image.
pub fn named_images(page: &Page) -> impl Iterator<Item = NodeId> + '_ {
    page.elements().iter().copied().filter(|node| {
        page.role(*node) == Some(Role::Img)
            && page.in_accessibility_tree(*node)
            && !page.name(*node).is_empty()
    })
}
