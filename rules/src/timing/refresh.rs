//! Pages that reload themselves or lead away by themselves, as HTML reads `meta` elements.

use audit::Target;
use page::{DocId, NodeId, Page};
use url::Url;

/// The first `meta` element of each document that browsers act on.
pub fn targets(page: &Page) -> Vec<Target> {
    (0..page.docs.len())
        .filter_map(|index| {
            let doc = DocId(u16::try_from(index).ok()?);
            page.tree.descendants(page.doc(doc).root).find(|node| refresh(page, *node).is_some())
        })
        .map(|node| Target::attr(node, "content"))
        .collect()
}

/// Where the page leads away at once by itself.
pub fn instant_redirect(page: &Page) -> Option<Url> {
    let root = page.top().root;
    let first = page.tree.descendants(root).find_map(|node| refresh(page, node))?;
    first.address.filter(|_| first.seconds == 0).and_then(|address| Url::parse(&address).ok())
}

/// What a `meta` element makes the page do.
pub struct Refresh {
    /// After this time.
    pub seconds: u64,
    /// Absolute; `None` where the page reloads itself.
    pub address: Option<String>,
}

/// The "shared declarative refresh steps" of HTML; `None` where browsers would do nothing.
pub fn refresh(page: &Page, node: NodeId) -> Option<Refresh> {
    let meta = page.tree.element(node).filter(|element| element.is("meta"))?;
    if !meta.attr("http-equiv")?.eq_ignore_ascii_case("refresh") {
        return None;
    }
    let content = meta.attr("content")?.trim_ascii_start();
    let time_end = content.find(|c: char| !c.is_ascii_digit()).unwrap_or(content.len());
    let (time, rest) = content.split_at(time_end);
    if time.is_empty() && !rest.starts_with('.') {
        return None;
    }
    let seconds = if time.is_empty() { 0 } else { time.parse().unwrap_or(u64::MAX) };
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    if rest.is_empty() {
        return Some(Refresh { seconds, address: None });
    }
    if !rest.starts_with([';', ',']) && !rest.starts_with(|c: char| c.is_ascii_whitespace()) {
        return None;
    }
    let rest = rest.trim_ascii_start();
    let rest = rest.strip_prefix([';', ',']).unwrap_or(rest).trim_ascii_start();
    if rest.is_empty() {
        return Some(Refresh { seconds, address: None });
    }
    let address = page.doc_of(node).base.join(address(rest)).ok()?;
    let is_elsewhere = address != page.doc_of(node).url;
    Some(Refresh { seconds, address: is_elsewhere.then(|| address.to_string()) })
}

/// The address after an optional `url =`, with or without quotes.
fn address(text: &str) -> &str {
    let after_key = match text.get(..3) {
        Some(key) if key.eq_ignore_ascii_case("url") => text[3..].trim_ascii_start().strip_prefix('='),
        Some(_) | None => None,
    };
    let value = after_key.map_or(text, str::trim_ascii_start);
    let quote = value.chars().next().filter(|c| matches!(c, '\'' | '"'));
    match quote {
        Some(quote) => value[1..].split(quote).next().unwrap_or_default(),
        None => value,
    }
}
