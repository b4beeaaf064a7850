//! The files of images.

use page::resource::{Image, Resource};
use page::{Fact, NodeId, Page};
use url::Url;

use crate::shared::excerpt::excerpt;

/// The last part of the address, or how it begins where it holds the image itself.
pub fn file_name(url: &Url) -> String {
    if url.scheme() == "data" {
        return excerpt(url.as_str().split(',').next().unwrap_or_default());
    }
    excerpt(url.path_segments().and_then(|mut parts| parts.next_back()).unwrap_or_default())
}

/// True if there is certainly no image at the address.
pub fn is_missing(page: &Page, url: &Url) -> bool {
    matches!(page.resource(url), Fact::Known(Resource::Absent | Resource::Unusable))
}

/// The image that the element certainly shows, if it is known: a browser takes no other file (`srcset`, `picture`), and no other
/// address waits in an attribute for a script (`data-src`).
pub fn only_image<'a>(page: &'a Page, node: NodeId, url: &Url) -> Option<&'a Image> {
    let element = page.tree.element(node)?;
    let waits = |name: &str| name == "srcset" || (name.starts_with("data-") && name.contains("src"));
    let parent = page.tree.node(node).parent;
    let may_be_another = element.attrs.iter().any(|attr| waits(&attr.name.local))
        || parent.is_some_and(|parent| page.tree.is(parent, "picture"));
    if may_be_another { None } else { page.image(url).known() }
}

/// True if there is nothing to be seen in the image: one colour, or nothing but transparency.
pub fn shows_nothing(image: &Image) -> bool {
    image.is_plain() == Fact::Known(true) || image.is_invisible() == Fact::Known(true)
}
