//! The files of images.

use page::resource::Resource;
use page::{Fact, Page};
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
