//! Which addresses of a page are worth fetching, because rules can say more when they know what is there.

use std::collections::BTreeSet;

use url::Url;

use crate::fact::Fact;
use crate::page::Page;
use crate::style;
use crate::tree::NodeId;

/// What a page takes an address for. In order of usefulness: where not everything is fetched, the first are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceKind {
    /// Captions and descriptions.
    TimedText,
    /// Sound and films.
    Media,
    /// An image of a style sheet behind text.
    Background,
    /// An image of the page.
    Image,
}

/// An address that is worth fetching.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ResourceRef {
    /// What it is taken for.
    pub kind: ResourceKind,
    /// Absolute address without fragment: http, https, file or data.
    pub url: Url,
}

/// Files of one recording that are looked at: what one does not tell, another may.
const SOURCES: usize = 2;

/// Containers whose sound can be listened to, by the ending of the name; one of them is taken first where there is a choice.
const LISTENED_TO: &[&str] = &["mp4", "m4v", "m4a", "mp3", "ogg", "oga", "wav", "flac", "aac"];

impl Page {
    /// The addresses that rules can use, each once, the most useful first. Styles must have been computed: what is not
    /// shown and images behind no text are not asked for.
    pub fn resources_wanted(&self) -> Vec<ResourceRef> {
        let mut wanted = Vec::new();
        let mut want = |kind, url: Url| {
            let mut url = url;
            url.set_fragment(None);
            wanted.push(ResourceRef { kind, url });
        };
        for &node in self.elements() {
            if self.tree.is(node, "audio") || self.tree.is(node, "video") {
                let mut sources = self.media_sources(node);
                sources.sort_by_key(|url| !can_be_heard(url));
                for url in sources.into_iter().take(SOURCES) {
                    want(ResourceKind::Media, url);
                }
            } else if self.tree.is(node, "track") {
                if let Some(url) = self.address_in(node, "src") {
                    want(ResourceKind::TimedText, url);
                }
            } else if let Some(url) = self.image_source(node)
                && self.is_rendered(node)
            {
                want(ResourceKind::Image, url);
            }
        }
        for url in self.backgrounds_of_text() {
            want(ResourceKind::Background, url);
        }
        wanted.sort_by_key(|wanted| wanted.kind);
        let mut seen = BTreeSet::new();
        wanted.retain(|wanted| seen.insert(wanted.url.clone()));
        wanted
    }

    /// Addresses of the recording that an `audio` or `video` element plays, with their fragments: its `src`, or those of its `source` children,
    /// of which a browser takes the first that it can play.
    pub fn media_sources(&self, media: NodeId) -> Vec<Url> {
        if self.tree.element(media).is_some_and(|element| element.attr("src").is_some()) {
            return self.address_in(media, "src").into_iter().collect();
        }
        self.tree
            .children(media)
            .filter(|child| self.tree.is(*child, "source"))
            .filter_map(|source| self.address_in(source, "src"))
            .collect()
    }

    /// Address of the image that an `img` or an image button shows; `None` for other elements. With `srcset` or `picture`
    /// a browser may show another file: the same picture in another size.
    pub fn image_source(&self, node: NodeId) -> Option<Url> {
        let element = self.tree.element(node)?;
        let is_image_button = element.is("input")
            && element.attr("type").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("image"));
        if element.is("img") || is_image_button { self.address_in(node, "src") } else { None }
    }

    /// The address in an attribute, resolved; `None` if there is none that can be fetched.
    pub fn address_in(&self, node: NodeId, attribute: &str) -> Option<Url> {
        let value = self.tree.element(node)?.attr(attribute)?.trim();
        if value.is_empty() {
            return None;
        }
        let url = self.doc_of(node).base.join(value).ok()?;
        can_be_fetched(&url).then_some(url)
    }

    /// Images that style sheets put on elements with visible text in them, and on fields.
    fn backgrounds_of_text(&self) -> Vec<Url> {
        let mut urls = Vec::new();
        let mut seen = BTreeSet::new();
        let texts = self
            .text_nodes()
            .iter()
            .filter(|text| self.tree.text(**text).is_some_and(|text| !text.trim().is_empty()));
        let around_texts = texts.filter_map(|text| self.flat_parent(*text));
        let shows_text =
            |node: &NodeId| ["input", "select", "textarea"].iter().any(|name| self.tree.is(*node, name));
        let fields = self.elements().iter().copied().filter(shows_text);
        for parent in around_texts.chain(fields).filter(|node| self.is_rendered(*node)) {
            let mut at = Some(parent);
            while let Some(node) = at.filter(|node| seen.insert(*node)) {
                if let Fact::Known(style) = self.style(node) {
                    urls.extend(style.backgrounds.iter().filter_map(|layer| address_of(&layer.image)));
                }
                at = self.flat_parent(node).or_else(|| self.doc_of(node).host);
            }
        }
        urls
    }
}

fn address_of(image: &style::Image) -> Option<Url> {
    match image {
        style::Image::Url(address) => Url::parse(address).ok().filter(can_be_fetched),
        style::Image::Gradient(_) | style::Image::Other => None,
    }
}

fn can_be_fetched(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https" | "file" | "data")
}

fn can_be_heard(url: &Url) -> bool {
    let ending = url.path().rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| LISTENED_TO.contains(&ending.as_str()))
}
