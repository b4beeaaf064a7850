//! Links of the same name, and whether they lead to the same place.

use std::collections::{BTreeSet, HashMap};

use audit::{Reason, Verdict};
use page::resource::LinkedPage;
use page::{NodeId, Page};
use standards::aria::Role;
use standards::words::List;
use url::Url;

use crate::shared::emptiness::{self, Empty};
use crate::shared::excerpt::excerpt;
use crate::shared::{host_language, likeness, words};

/// Most links of one name that are compared with the first, and that a reason names.
const MOST_RELATED: usize = 12;

/// The links of the page that have a name, by that name, white space and letter case aside; names in the order of their
/// first links, links in page order.
pub fn sets(page: &Page) -> Vec<Vec<NodeId>> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut sets: Vec<Vec<NodeId>> = Vec::new();
    for node in page.elements() {
        let is_link = host_language::is_html_or_svg(page, *node)
            && page.has_role(*node, Role::Link)
            && page.in_accessibility_tree(*node);
        if !is_link {
            continue;
        }
        let name = page.name(*node);
        if name.is_empty() || name.unsure.is_some() {
            continue;
        }
        let place = *places.entry(matching(&name.text)).or_insert_with(|| {
            sets.push(Vec::new());
            sets.len() - 1
        });
        sets[place].push(*node);
    }
    sets
}

/// The text as ACT compares names.
pub fn matching(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// What is said of links that share a name, the target first among them.
///
/// Reasons: `different-formats` {name, address, other}, `different-words` {name, text, other}: certain, the other link
/// is related; `different-content` {name, address, other}: the pages behind were opened, and one is about something else;
/// asks `maybe-different` {name, address, other}, `destination-unknown` {name}.
/// `by_sight` asks that a failure can be seen: that what is shown in the links differs.
pub fn compare(page: &Page, links: &[NodeId], by_sight: bool) -> Verdict {
    let Some((first, others)) = links.split_first() else { return Verdict::Passed };
    let name = excerpt(&page.name(*first).text);
    let reason = |key, other: NodeId| Reason::new(key).with("name", name.clone()).related(other);
    let Some(address) = address(page, *first) else {
        return Verdict::CantTell(reason("destination-unknown", *first));
    };
    let mut doubt = None;
    for other in others.iter().copied() {
        let Some(there) = self::address(page, other) else {
            doubt = doubt.or(Some(reason("destination-unknown", other)));
            continue;
        };
        if there == address {
            continue;
        }
        let ends = page.linked_page(&address).zip(page.linked_page(&there));
        if ends.is_some_and(|(one, two)| is_same_place(&address, &there, one, two)) {
            continue;
        }
        let (text, other_text) = (page.visible_text(*first), page.visible_text(other));
        let pair = |key| {
            reason(key, other)
                .with("address", excerpt(address.as_str()))
                .with("other", excerpt(there.as_str()))
        };
        // In one place the sentence around each may tell vague names apart.
        let is_told_apart = by_sight && emptiness::of(List::VagueLinks, &name) != Empty::No;
        if !is_told_apart && ends.is_some_and(|(one, two)| likeness::are_different(&name, one, two)) {
            return Verdict::Failed(pair("different-content"));
        }
        if have_no_word_in_common(&text, &other_text) {
            return Verdict::Failed(
                reason("different-words", other)
                    .with("text", excerpt(&text))
                    .with("other", excerpt(&other_text)),
            );
        }
        if are_formats(address.as_str(), there.as_str()) && (!by_sight || text != other_text) {
            return Verdict::Failed(pair("different-formats"));
        }
        doubt = doubt.or_else(|| Some(pair("maybe-different")));
    }
    let Some(mut doubt) = doubt else { return Verdict::Passed };
    let named = doubt.related.clone();
    doubt.related.extend(others.iter().filter(|node| !named.contains(node)).take(MOST_RELATED));
    Verdict::CantTell(doubt)
}

/// The absolute address of a link; `None` where only a script could tell.
pub fn address(page: &Page, link: NodeId) -> Option<Url> {
    let element = page.tree.element(link)?;
    let is_link = matches!(&**element.local(), "a" | "area");
    let href = element.attrs.iter().find(|attr| is_link && &*attr.name.local == "href")?;
    let url = page.doc_of(link).base.join(href.value.trim()).ok()?;
    let runs = url.scheme() == "javascript"
        || element.attrs.iter().any(|attr| &*attr.name.local == "onclick" && !attr.value.trim().is_empty());
    (!runs).then_some(url)
}

/// True if redirects bring both addresses to one place.
fn is_same_place(one: &Url, two: &Url, first: &LinkedPage, second: &LinkedPage) -> bool {
    first.address == second.address && one.fragment() == two.fragment()
}

/// The same address but for the kind of file: the kind is what the links are there for.
fn are_formats(one: &str, two: &str) -> bool {
    const KINDS: &[&str] = &[
        "csv", "doc", "docx", "epub", "mp3", "mp4", "odp", "ods", "odt", "pdf", "ppt", "pptx", "rtf", "txt",
        "xls", "xlsx", "zip",
    ];
    let split = |address: &str| {
        let (path, kind) = address.rsplit_once('.')?;
        let kind = kind.to_ascii_lowercase();
        KINDS.contains(&kind.as_str()).then(|| (path.to_owned(), kind))
    };
    match (split(one), split(two)) {
        (Some((path, kind)), Some((other_path, other_kind))) => path == other_path && kind != other_kind,
        (Some(_) | None, None) | (None, Some(_)) => false,
    }
}

/// Both texts have words, and no word is in both.
fn have_no_word_in_common(one: &str, two: &str) -> bool {
    let set = |text: &str| words::of(text).into_iter().map(|word| word.folded).collect::<BTreeSet<_>>();
    let (one, two) = (set(one), set(two));
    !one.is_empty() && !two.is_empty() && one.is_disjoint(&two)
}
