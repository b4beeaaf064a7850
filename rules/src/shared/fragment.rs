//! Links to a place on the same page.

use std::collections::HashMap;

use page::{DocId, NodeId, Page};

/// A link whose address is that of the page, with a fragment.
#[derive(Clone, Debug)]
pub struct Jump {
    /// The link.
    pub link: NodeId,
    /// What follows `#`, decoded.
    pub fragment: String,
    /// The place, if the page has it.
    pub target: Option<NodeId>,
}

/// The jump of a link of the top document; `None` where the element leads elsewhere or only to the top of the page.
pub fn jump(page: &Page, link: NodeId) -> Option<Jump> {
    let element = page.tree.element(link).filter(|element| element.is("a") || element.is("area"))?;
    let href = element.attr("href").filter(|href| href.contains('#'))?;
    if page.tree.node(link).doc != DocId::TOP {
        return None;
    }
    let there = page.top().base.join(href.trim()).ok()?;
    let here = &page.top().url;
    let is_same = (there.scheme(), there.host_str(), there.port(), there.path(), there.query())
        == (here.scheme(), here.host_str(), here.port(), here.path(), here.query());
    let raw = there.fragment().filter(|fragment| !fragment.is_empty() && is_same)?;
    let fragment = decoded(raw);
    let target = place(page, raw).or_else(|| place(page, &fragment));
    let is_top = target.is_none() && fragment.eq_ignore_ascii_case("top");
    (!is_top && !raw.starts_with(":~:")).then_some(Jump { link, fragment, target })
}

/// The `a` elements of the top document by name.
struct Named(HashMap<String, NodeId>);

/// The element with this id, or the `a` with this name.
fn place(page: &Page, fragment: &str) -> Option<NodeId> {
    let root = page.document_element(DocId::TOP)?;
    page.by_id(root, fragment).or_else(|| {
        let named = page.memo(|page| {
            let links = page.tree.descendants(root).filter(|node| page.tree.is(*node, "a"));
            let mut named = HashMap::new();
            for link in links {
                if let Some(name) = page.tree.attr(link, "name") {
                    named.entry(name.to_owned()).or_insert(link);
                }
            }
            Named(named)
        });
        named.0.get(fragment).copied()
    })
}

/// Percent signs decoded, as UTF-8.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = text.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        out.push(byte.unwrap_or(bytes[at]));
        at += if byte.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}
