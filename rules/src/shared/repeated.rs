//! Content that a page shares with other pages of its site, as far as the page tells, and one that it links to.

use std::sync::Arc;

use page::resource::LinkedPage;
use page::{NodeId, Page};
use standards::aria::Role;
use url::Url;

use super::{likeness, scripts};

/// Elements among which the block is looked for.
const LOOKED_AT: usize = 1_000;

/// What one page tells of repeated content.
#[derive(Debug)]
pub struct Repeated {
    /// Something on the page may lead to another page. Where nothing does, nothing is repeated, as ACT means it.
    pub may_be: bool,
    /// The first navigation or header of the site with a link to another of its pages, or the first list of links that leads to this page
    /// and to others: it stands on those pages as well.
    pub block: Option<NodeId>,
    /// The first text after the block that is in no navigation, header, footer or complementary part.
    pub content: Option<NodeId>,
}

impl Repeated {
    /// There is a repeated block, and content after it.
    pub fn is_certain(&self) -> bool {
        self.block.is_some() && self.content.is_some()
    }
}

/// What the page tells; worked out once.
pub fn of(page: &Page) -> Arc<Repeated> {
    page.memo(|page| {
        let told = Repeated::of(page);
        if told.block.is_some() {
            return told;
        }
        neighbours(page).iter().find_map(|neighbour| shared(page, neighbour)).unwrap_or(told)
    })
}

impl Repeated {
    /// What the page alone tells, whatever is known of its neighbours.
    pub fn of(page: &Page) -> Self {
        let block = page.elements().iter().copied().find(|node| {
            let is_block = match page.role(*node) {
                Some(Role::Navigation | Role::Banner) => leads_to_others(page, *node),
                Some(Role::List) => leads_to_others(page, *node) && leads_here(page, *node),
                Some(_) | None => false,
            };
            is_block && is_in_top(page, *node) && page.in_accessibility_tree(*node)
        });
        Repeated {
            may_be: may_lead_elsewhere(page),
            block,
            content: block.and_then(|block| content(page, block, |_| true)),
        }
    }
}

/// Pages of the site that links of this page lead to, as far as somebody opened them.
fn neighbours(page: &Page) -> Vec<LinkedPage> {
    let here = &page.top().url;
    let is_other = |there: &Url| {
        (there.scheme(), there.host_str(), there.port()) == (here.scheme(), here.host_str(), here.port())
            && there.path() != here.path()
    };
    let linked = page.resources().filter_map(|(url, _)| page.linked_page(url));
    linked.filter(|linked| linked.is_settled && is_other(&linked.address)).cloned().collect()
}

/// The first block that the other page has too, word by word, with a text after it that the other page does not have.
fn shared(page: &Page, neighbour: &LinkedPage) -> Option<Repeated> {
    let whole = neighbour.whole.as_ref()?;
    let block = page.elements().iter().copied().take(LOOKED_AT).find(|node| {
        is_in_top(page, *node)
            && page.in_accessibility_tree(*node)
            && likeness::block(page, *node).is_some_and(|text| neighbour.blocks.contains(&text))
    })?;
    let is_own = |text: &str| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        text.contains(' ') && !whole.contains(&text)
    };
    let content = content(page, block, is_own)?;
    Some(Repeated { may_be: true, block: Some(block), content: Some(content) })
}

/// The first link to another page of the site: what it leads to can tell what is repeated, where the page alone does not.
pub fn neighbour_wanted(page: &Page) -> Option<Url> {
    let told = Repeated::of(page);
    if told.block.is_some() || !told.may_be {
        return None;
    }
    let node = page.elements().iter().copied().find(|node| leads_elsewhere(page, *node, true))?;
    page.address_in(node, "href")
}

/// The nearest landmark around a node or at it.
pub fn landmark(page: &Page, node: NodeId) -> Option<NodeId> {
    std::iter::once(node)
        .chain(page.flat_ancestors(node))
        .find(|node| page.role(*node).is_some_and(is_landmark) && page.in_accessibility_tree(*node))
}

/// True for `landmark` roles.
pub fn is_landmark(role: Role) -> bool {
    role.inherits(Role::Landmark)
}

/// True for landmarks that usually stand on many pages.
pub fn is_usually_repeated(role: Role) -> bool {
    matches!(role, Role::Navigation | Role::Banner | Role::Contentinfo | Role::Complementary | Role::Search)
}

/// The `main` landmark around a node or at it, where no other landmark comes first and the repeated block is not in it.
pub fn main_around(page: &Page, node: NodeId) -> Option<NodeId> {
    let main = landmark(page, node).filter(|landmark| page.role(*landmark) == Some(Role::Main))?;
    let holds_block =
        of(page).block.is_some_and(|block| page.flat_ancestors(block).any(|ancestor| ancestor == main));
    (!holds_block).then_some(main)
}

fn is_in_top(page: &Page, node: NodeId) -> bool {
    page.tree.node(node).doc == page::DocId::TOP
}

/// A link in the element leads to another page of the site.
fn leads_to_others(page: &Page, node: NodeId) -> bool {
    page.flat_descendants(node).any(|inner| leads_elsewhere(page, inner, true))
}

/// A link in the element leads to this very page, not to a place on it.
fn leads_here(page: &Page, node: NodeId) -> bool {
    page.flat_descendants(node).any(|inner| {
        let href = page.tree.attr(inner, "href").filter(|_| page.tree.is(inner, "a"));
        let there = href.and_then(|href| page.doc_of(inner).base.join(href.trim()).ok());
        there.is_some_and(|there| there == page.top().url)
    })
}

fn content(page: &Page, block: NodeId, is_own: impl Fn(&str) -> bool) -> Option<NodeId> {
    let html = page.document_element(page::DocId::TOP)?;
    let inside: std::collections::HashSet<NodeId> = page.flat_descendants(block).collect();
    page.flat_descendants(html)
        .skip_while(|node| *node != block)
        .skip(1)
        .filter(|node| !inside.contains(node))
        .find(|node| {
            page.tree.text(*node).is_some_and(|text| text.contains(char::is_alphanumeric) && is_own(text))
                && page.in_accessibility_tree(*node)
                && landmark(page, *node)
                    .and_then(|landmark| page.role(landmark))
                    .is_none_or(|role| !is_usually_repeated(role))
        })
}

fn may_lead_elsewhere(page: &Page) -> bool {
    !scripts::of(page).is_empty()
        || page.elements().iter().any(|node| {
            leads_elsewhere(page, *node, false)
                || page.tree.is(*node, "form")
                || page.tree.attr(*node, "formaction").is_some()
        })
}

/// True for a link to a page with another host, port or path; `on_site` asks for the same host and port.
fn leads_elsewhere(page: &Page, node: NodeId, on_site: bool) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    let href = element.attrs.iter().find(|attr| &*attr.name.local == "href");
    let Some(href) = href.filter(|_| matches!(&**element.local(), "a" | "area")) else { return false };
    let here = &page.top().url;
    let Ok(there) = page.doc_of(node).base.join(href.value.trim()) else { return false };
    if !matches!(there.scheme(), "http" | "https" | "file") {
        return false;
    }
    let is_same_site =
        (there.host_str(), there.port_or_known_default()) == (here.host_str(), here.port_or_known_default());
    let is_other_path = there.path() != here.path();
    if on_site { is_same_site && is_other_path } else { !is_same_site || is_other_path }
}
