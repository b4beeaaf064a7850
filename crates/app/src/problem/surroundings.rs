//! What stands around an element on its page, from the page as it was captured: what a person has to see to answer a
//! question, without going to the site.

use page::parse::{Syntax, page_in};
use page::{Limits, NodeId, Page};
use store::{PartKind, VisitId};
use tokio::task::spawn_blocking;
use url::Url;

use crate::app::App;
use crate::error::{Error, ErrorCode};
use crate::view::SurroundingsView;

/// Most that a captured page may have, in bytes; of a larger one nothing is shown.
const CAPTURE: u64 = 32 << 20;
/// Text shown before and after the element, in characters.
const AROUND: (usize, usize) = (160, 240);
/// Text of the element and of its heading, in characters.
const OWN: usize = 240;
/// Parts of a page beyond which nothing is the element's surroundings.
const PARTS: [&str; 12] = [
    "body", "main", "article", "section", "nav", "aside", "header", "footer", "form", "dialog", "td",
    "details",
];
/// Elements whose text nobody reads.
const UNREAD: [&str; 5] = ["script", "style", "template", "noscript", "head"];

impl App {
    /// What stands around the element at an anchor of a visited page. `None` if the page was not captured or is no longer
    /// kept, or if the element is in a frame of it.
    ///
    /// # Errors
    /// [`ErrorCode::NotFound`], [`ErrorCode::DatabaseFailed`].
    pub async fn surroundings(&self, visit: i64, anchor: &str) -> Result<Option<SurroundingsView>, Error> {
        let visit = self.reader().visit(VisitId(visit)).await?;
        let syntax = Syntax::of_content_type(&visit.record.content_type).unwrap_or(Syntax::Html);
        let capture = match self.reader().snapshot(visit.id, CAPTURE).await {
            Ok(Some(capture)) => capture,
            Ok(None) | Err(store::Error::TooLarge { .. }) => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let document = capture.parts.into_iter().find(|part| part.kind == PartKind::Document);
        let Some(document) = document else { return Ok(None) };
        let Ok(address) = document.address.parse::<Url>() else { return Ok(None) };
        let anchor = anchor.to_owned();
        spawn_blocking(move || {
            let text = String::from_utf8_lossy(&document.content);
            let page = page_in(syntax, &text, address, true, &Limits::default());
            surroundings(&page, &anchor)
        })
        .await
        .map_err(|error| Error::new(ErrorCode::Internal, error.to_string()))
    }
}

/// What stands around the element at an anchor.
fn surroundings(page: &Page, anchor: &str) -> Option<SurroundingsView> {
    let element = anchor.strip_suffix("::text").unwrap_or(anchor);
    let anchors = audit::Anchors::of(page);
    let node = page.elements().iter().copied().find(|node| anchors.anchor(*node) == element)?;
    let tree = &page.tree;
    let part = tree.ancestors(node).find(|above| PARTS.iter().any(|part| tree.is(*above, part)));
    let mut text = Text::default();
    if let Some(part) = part {
        text.read(page, part, node);
    }
    Some(SurroundingsView {
        image: image(page, node),
        target: target(page, node),
        heading: text.heading,
        before: last(&text.before, AROUND.0),
        own: first(&text.own, OWN),
        after: first(&text.after, AROUND.1),
    })
}

/// The text of a part of the page, cut in three by an element.
#[derive(Default)]
struct Text {
    before: String,
    own: String,
    after: String,
    /// The last heading before the element.
    heading: String,
}

impl Text {
    fn read(&mut self, page: &Page, part: NodeId, node: NodeId) {
        let tree = &page.tree;
        let mut is_past = false;
        for at in tree.descendants(part) {
            is_past |= at == node;
            if !is_past && is_heading(page, at) {
                self.heading = first(&squeezed(&tree.text_content(at)), OWN);
            }
            let Some(words) = tree.text(at) else { continue };
            if tree.ancestors(at).any(|above| is_unread(page, above)) {
                continue;
            }
            let is_own = tree.ancestors(at).any(|above| above == node);
            let to = match (is_own, is_past) {
                (true, _) => &mut self.own,
                (false, false) => &mut self.before,
                (false, true) => &mut self.after,
            };
            to.push_str(words);
            to.push(' ');
            if self.after.len() > 4 * AROUND.1 {
                break;
            }
        }
        for text in [&mut self.before, &mut self.own, &mut self.after] {
            *text = squeezed(text);
        }
    }
}

fn is_heading(page: &Page, node: NodeId) -> bool {
    ["h1", "h2", "h3", "h4", "h5", "h6"].iter().any(|level| page.tree.is(node, level))
        || page.tree.attr(node, "role") == Some("heading")
}

fn is_unread(page: &Page, node: NodeId) -> bool {
    UNREAD.iter().any(|unread| page.tree.is(node, unread))
        || page.tree.element(node).is_some_and(|element| element.has("hidden"))
}

/// The image that the element is or shows.
fn image(page: &Page, node: NodeId) -> Option<String> {
    std::iter::once(node).chain(page.tree.descendants(node)).find_map(|node| {
        let source = if page.tree.is(node, "object") { "data" } else { "src" };
        let shows = ["img", "input", "object"].iter().any(|tag| page.tree.is(node, tag));
        shows.then(|| web_address(page, node, page.tree.attr(node, source)?)).flatten()
    })
}

/// Where the element leads, or the link that it is in.
fn target(page: &Page, node: NodeId) -> Option<String> {
    let tree = &page.tree;
    std::iter::once(node).chain(tree.ancestors(node)).find_map(|node| {
        let leads = tree.is(node, "a") || tree.is(node, "area");
        leads.then(|| web_address(page, node, tree.attr(node, "href")?)).flatten()
    })
}

/// An address as the page means it, if it is one that a browser opens.
fn web_address(page: &Page, node: NodeId, written: &str) -> Option<String> {
    let address = page.doc_of(node).base.join(written.trim()).ok()?;
    matches!(address.scheme(), "http" | "https").then(|| address.to_string())
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn first(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some((cut, _)) => {
            format!("{}…", text[..cut].rsplit_once(' ').map_or(&text[..cut], |(whole, _)| whole))
        }
    }
}

fn last(text: &str, most: usize) -> String {
    let length = text.chars().count();
    match text.char_indices().nth(length.saturating_sub(most)) {
        Some((cut, _)) if cut > 0 => {
            format!("…{}", text[cut..].split_once(' ').map_or(&text[cut..], |(_, whole)| whole))
        }
        Some(_) | None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = r#"<!doctype html><title>T</title><base href="/a/"><nav>Izvēlne</nav>
        <main><h2 id="komanda">Mūsu komanda</h2><p>Vadītāja Anna Ozola</p><script>let a = 1;</script>
        <p hidden>slēpts</p><p><a href="../kontakti.html">Rakstiet <img id="foto" src="foto.jpg"> mums</a></p>
        <p>Tālrunis 63000000</p><section><h3>Cits</h3></section></main><footer>Kājene</footer>"#;

    fn around(anchor: &str) -> Option<SurroundingsView> {
        let address = Url::parse("https://novads.example/sakums.html").expect("a constant address");
        surroundings(&page_in(Syntax::Html, HTML, address, true, &Limits::default()), anchor)
    }

    #[test]
    fn an_image_stands_with_its_address_its_link_and_the_text_of_its_part() {
        let around = around("#foto").expect("the image is there");
        assert_eq!(around.image.as_deref(), Some("https://novads.example/a/foto.jpg"));
        assert_eq!(around.target.as_deref(), Some("https://novads.example/kontakti.html"));
        assert_eq!(around.heading, "Mūsu komanda");
        assert_eq!(around.before, "Mūsu komanda Vadītāja Anna Ozola Rakstiet");
        assert_eq!(around.own, "");
        assert_eq!(around.after, "mums Tālrunis 63000000 Cits");
    }

    #[test]
    fn a_heading_stands_with_what_follows_it() {
        let around = around("#komanda").expect("the heading is there");
        assert_eq!((around.own.as_str(), around.before.as_str()), ("Mūsu komanda", ""));
        assert!(around.after.starts_with("Vadītāja Anna Ozola Rakstiet mums"), "{}", around.after);
        assert_eq!(around.image, None);
    }

    #[test]
    fn what_is_not_there_has_no_surroundings() {
        assert!(around("#nav-ta").is_none());
    }

    #[test]
    fn addresses_that_no_browser_should_open_are_not_offered() {
        let html =
            r#"<main><a id="b" href="javascript:alert(1)"><img src="data:image/png;base64,AA"></a></main>"#;
        let address = Url::parse("https://novads.example/").expect("a constant address");
        let around = surroundings(&page_in(Syntax::Html, html, address, true, &Limits::default()), "#b");
        let around = around.expect("the link is there");
        assert_eq!((around.image, around.target), (None, None));
    }

    #[test]
    fn long_texts_are_cut_at_words() {
        assert_eq!(first("viens divi trīs", 8), "viens…");
        assert_eq!(last("viens divi trīs", 8), "…trīs");
        assert_eq!(last("viens", 8), "viens");
    }
}
