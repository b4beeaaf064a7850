//! The links of a page, as they are kept: where they lead and what they are called.

use std::collections::BTreeSet;

use page::{NodeId, Page};
use standards::aria::Role;
use store::PageLink;

/// Links of one page that are kept.
const LINKS: usize = 5_000;
/// Characters of a link's text that are kept.
const TEXT: usize = 300;

/// The links of a page, each address with each of its texts once.
pub(crate) fn page_links(page: &Page) -> Vec<PageLink> {
    let own = crawl::normal(&page.top().url);
    let mut seen = BTreeSet::new();
    let mut links = Vec::new();
    for link in page.hyperlinks() {
        let key = crawl::normal(&link.url);
        if key == own || links.len() == LINKS {
            continue;
        }
        let text = page.name(link.node).text.split_whitespace().collect::<Vec<_>>().join(" ");
        let text: String = text.chars().take(TEXT).collect();
        let is_content = !is_shared(page, link.node);
        if seen.insert((key.clone(), text.clone(), is_content)) {
            links.push(PageLink { key: key.to_string(), text, is_content });
        }
    }
    links
}

/// True in the parts that the pages of a site share.
fn is_shared(page: &Page, node: NodeId) -> bool {
    page.flat_ancestors(node)
        .filter_map(|ancestor| page.role(ancestor))
        .any(|role| [Role::Banner, Role::Navigation, Role::Search, Role::Contentinfo].contains(&role))
}
