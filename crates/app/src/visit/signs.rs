//! What of a page tells a wall (a login, a consent notice) from a page.

use crawl::{Signs, asks_for_consent};
use page::Page;

/// Words that are counted; more make no difference.
const WORDS: u32 = 1000;

/// Elements that are content without words.
const THINGS: [&str; 12] = [
    "img", "svg", "canvas", "video", "audio", "iframe", "object", "embed", "input", "select", "textarea",
    "button",
];

/// The signs of a page.
pub(crate) fn signs(page: &Page) -> Signs {
    let main = page
        .elements()
        .iter()
        .copied()
        .find(|node| page.role(*node).is_some_and(|role| role.name() == "main"));
    let mut signs = Signs::default();
    for &node in page.elements() {
        let Some(element) = page.tree.element(node) else { continue };
        let is_password = element.is("input")
            && element.attr("type").is_some_and(|kind| kind.eq_ignore_ascii_case("password"));
        if is_password && page.is_rendered(node) {
            signs.password_fields += 1;
        }
        if element.is("script") {
            signs.scripts += 1;
        }
        if THINGS.contains(&&**element.local()) && page.is_rendered(node) {
            signs.things += 1;
        }
        if (element.is("a") || element.is("area")) && element.has("href") {
            signs.links += 1;
        }
        if (element.is("button") || element.is("a"))
            && page.is_rendered(node)
            && asks_for_consent(&page.name(node).text)
        {
            signs.consent_controls += 1;
        }
    }
    let root = main.unwrap_or(page.top().root);
    for node in page.flat_descendants(root) {
        if signs.words >= WORDS {
            break;
        }
        if let Some(text) = page.tree.text(node)
            && page.is_rendered(node)
        {
            signs.words += u32::try_from(text.split_whitespace().count()).unwrap_or(WORDS);
        }
    }
    signs
}
