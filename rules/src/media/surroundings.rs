//! What a page has besides a recording: whether a text version of it, a label or another recording can be there at all.
//!
//! A page that has none of what could help certainly lacks it; everything else takes a person. So whatever might hold or
//! bring an alternative counts: links, forms, scripts, frames that were not seen, hidden text that something could reveal.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use audit::Reason;
use page::resource::Resource;
use page::style::Display;
use page::{Element, Fact, NodeId, Page};
use standards::words::{self, List};
use url::Url;

use super::recording;
use crate::shared::scripts;

/// Words of a page below which they cannot tell what happens in a recording.
const FEW_WORDS: usize = 4;
/// Seconds of a recording from which on that is certain.
const LONG: f64 = 5.0;
/// Words of a page with a recording, and links of it, from which on nobody looks where its links lead.
const MOST_WORDS: usize = 40;
const MOST_LINKS: usize = 8;
/// Bytes of a block that are searched for words of a label.
const SEARCHED: usize = 20_000;

/// What is around the recordings of a page.
#[expect(clippy::struct_excessive_bools, reason = "independent observations, no states of one thing")]
#[derive(Debug, Default)]
pub struct Surroundings {
    /// Words that screen readers reach, alternatives of images among them; those inside media elements aside.
    exposed_words: usize,
    /// Those that can be seen as well.
    seen_words: usize,
    /// Words that are there and that nobody reaches as the page stands.
    hidden_words: usize,
    /// Where links lead.
    links: Vec<Url>,
    /// Something that can be operated without a script: a link, a field, a summary.
    can_be_operated: bool,
    /// Something whose effect cannot be known: a script, a frame or plug-in that was not seen, a form.
    has_unknown: bool,
    has_script: bool,
    /// True if something on it may say that a recording repeats a text.
    may_have_label: bool,
    /// True if the language of the page is one whose words are known.
    is_readable: bool,
    /// Words that announce a text version, with the element they stand in, and what they announce.
    announced: Vec<(NodeId, String, Option<&'static str>)>,
    /// Media elements.
    media: Vec<NodeId>,
}

/// The surroundings of the page's recordings, worked out once.
pub fn of(page: &Page) -> Arc<Surroundings> {
    page.memo(Surroundings::of)
}

impl Surroundings {
    fn of(page: &Page) -> Self {
        let mut found = Self {
            is_readable: is_readable(page),
            has_script: !scripts::of(page).is_empty(),
            ..Self::default()
        };
        let mut texts = BTreeMap::new();
        for &node in page.elements() {
            if let Some(element) = page.tree.element(node) {
                found.take_element(page, node, element, &mut texts);
            }
        }
        for &node in page.text_nodes() {
            found.take_text(page, node, &mut texts);
        }
        found.may_have_label = may_have_label(texts.values());
        found
    }

    fn take_element(
        &mut self,
        page: &Page,
        node: NodeId,
        element: &Element,
        texts: &mut BTreeMap<NodeId, String>,
    ) {
        match &**element.local() {
            "audio" | "video" => self.media.push(node),
            "form" | "object" | "embed" | "canvas" | "applet" => self.has_unknown = true,
            "iframe" | "frame" => self.has_unknown |= element.frame.is_none(),
            "a" | "area" => {
                if let Some(url) = page.address_in(node, "href") {
                    self.links.push(url);
                }
                self.can_be_operated |= element.attr("href").is_some();
                // Addresses of other kinds may lead to a text as well, or run a script.
                self.has_unknown |= element.attr("href").is_some_and(is_other_address);
            }
            "input" | "select" | "textarea" | "button" | "summary" | "label" | "details" | "dialog" => {
                self.can_be_operated = true;
            }
            _ => self.can_be_operated |= element.attr("tabindex").is_some(),
        }
        let is_media = element.is("audio") || element.is("video");
        for name in ["alt", "aria-label", "aria-description", "title", "label", "summary"] {
            if let Some(value) = element.attr(name).filter(|_| !is_media && !element.is("track")) {
                let count = words::count(value);
                self.exposed_words += count;
                self.seen_words += count;
                append(texts, block(page, node), value);
                self.announce(node, value);
            }
        }
    }

    fn take_text(&mut self, page: &Page, node: NodeId, texts: &mut BTreeMap<NodeId, String>) {
        let Some(value) = page.tree.text(node).filter(|value| !value.trim().is_empty()) else { return };
        let is_in = |name: &str| page.flat_ancestors(node).any(|parent| page.tree.is(parent, name));
        if !page.is_rendered(node) {
            let is_never_text =
                ["script", "style", "noscript", "template", "title", "audio", "video", "head"];
            let mut at = page.tree.node(node).parent;
            while let Some(parent) = at {
                if is_never_text.iter().any(|name| page.tree.is(parent, name)) {
                    return;
                }
                at = page.tree.node(parent).parent;
            }
        } else if is_in("audio") || is_in("video") {
            return;
        }
        let count = words::count(value);
        if !page.in_accessibility_tree(node) {
            self.hidden_words += count;
            return;
        }
        self.exposed_words += count;
        if page.is_visible(node) == Fact::Known(false) {
            self.hidden_words += count;
            return;
        }
        self.seen_words += count;
        append(texts, block(page, node), value);
        self.announce(node, value);
    }

    fn announce(&mut self, node: NodeId, text: &str) {
        for found in words::finds(List::Transcript, text) {
            if self.announced.len() < 100 {
                self.announced.push((node, found.in_text(text).to_owned(), found.tag()));
            }
        }
    }

    /// True if nothing on the page can be a text version of the recording nor lead to one. `must_be_seen`: it counts only if it
    /// can be seen.
    pub fn has_no_text(&self, page: &Page, media: NodeId, must_be_seen: bool) -> bool {
        let seconds = recording::media(page, media).known().and_then(|media| media.seconds.known());
        let count = if must_be_seen { self.seen_words } else { self.exposed_words };
        let is_little = count == 0 || (count < FEW_WORDS && seconds.is_some_and(|seconds| seconds >= LONG));
        is_little
            && !self.may_be_revealed()
            && !self.has_script
            && !self.has_unknown
            && !self.leads_elsewhere(page, media)
            && !is_described(page, media)
    }

    /// True if nothing that can be seen labels a recording as an alternative for text.
    pub fn has_no_label(&self) -> bool {
        self.is_readable
            && !self.may_have_label
            && !self.has_script
            && !self.has_unknown
            && !self.may_be_revealed()
    }

    /// True if nothing on the page can say what the pictures of the recording show: no other sound, no link.
    pub fn has_no_sound(&self, page: &Page, media: NodeId) -> bool {
        let is_other = |node: &NodeId| *node != media && recording::may_sound(page, *node);
        !self.media.iter().any(is_other)
            && !self.has_script
            && !self.has_unknown
            && !self.leads_elsewhere(page, media)
    }

    /// True if something on the page could start, stop or mute a recording besides the browser's own buttons.
    pub fn has_script(&self) -> bool {
        self.has_script
    }

    /// What the page has of the kinds asked for: the words and where they stand. A link to nothing is none.
    pub fn announced(&self, page: &Page, tags: &[&str]) -> Option<(NodeId, &str)> {
        let is_void = |node| link_around(page, node).is_some_and(|url| is_void(page, &url));
        self.announced
            .iter()
            .find(|(node, _, tag)| tag.is_some_and(|tag| tags.contains(&tag)) && !is_void(*node))
            .map(|(node, words, _)| (*node, words.as_str()))
    }

    /// True if there is text that nobody reaches, and something that might bring it up.
    fn may_be_revealed(&self) -> bool {
        self.hidden_words > 0 && self.can_be_operated
    }

    /// A link to another document than this one and the recording itself, unless it is known that nothing is there.
    fn leads_elsewhere(&self, page: &Page, media: NodeId) -> bool {
        self.links_elsewhere(page, media).any(|link| !is_void(page, link))
    }

    fn links_elsewhere<'a>(&'a self, page: &Page, media: NodeId) -> impl Iterator<Item = &'a Url> {
        let own: Vec<Url> = page.media_sources(media).iter().chain([&page.top().url]).map(bare).collect();
        self.links.iter().filter(move |link| !own.contains(&bare(link)))
    }
}

/// Where links lead that decide whether there can be a text version: those called one, and on a page with hardly a word all of a few.
pub fn wanted(page: &Page) -> Vec<Url> {
    let has_media = |node: &&NodeId| page.tree.is(**node, "audio") || page.tree.is(**node, "video");
    if !page.elements().iter().any(|node| has_media(&node)) {
        return Vec::new();
    }
    let around = of(page);
    let is_open = around.has_script || around.has_unknown || around.seen_words >= MOST_WORDS;
    let all = around.media.iter().flat_map(|media| around.links_elsewhere(page, *media)).cloned();
    let all: BTreeSet<Url> = if is_open { BTreeSet::new() } else { all.collect() };
    let called = around.announced.iter().filter_map(|(node, ..)| link_around(page, *node));
    let mut wanted: Vec<Url> = called.collect();
    if all.len() <= MOST_LINKS {
        wanted.extend(all);
    }
    wanted.truncate(MOST_LINKS);
    wanted
}

/// Where the link leads that the node stands in.
fn link_around(page: &Page, node: NodeId) -> Option<Url> {
    let link =
        std::iter::once(node).chain(page.flat_ancestors(node)).find(|node| page.tree.is(*node, "a"))?;
    page.address_in(link, "href")
}

/// True for an address at which there certainly is nothing to read.
fn is_void(page: &Page, url: &Url) -> bool {
    match page.resource(url) {
        Fact::Known(Resource::Absent) => true,
        Fact::Known(Resource::Page(linked)) => {
            linked.is_settled
                && linked.is_only_text
                && linked.whole.as_deref().is_some_and(|text| text.trim().is_empty())
        }
        Fact::Known(
            Resource::Image(_) | Resource::Media(_) | Resource::TimedText(_) | Resource::Unusable,
        )
        | Fact::Unknown(_) => false,
    }
}

/// The question about an alternative of these kinds: `announced`, routine, where the page speaks of one ({found}), else
/// `not-found`, a doubt.
pub fn ask(page: &Page, node: NodeId, tags: &[&str]) -> Reason {
    let around = of(page);
    match around.announced(page, tags) {
        Some((place, words)) => recording::about(page, node, Reason::new("announced").with("found", words))
            .related(place)
            .routine(),
        None => recording::about(page, node, Reason::new("not-found")),
    }
}

/// The nearest element around the node that begins a line of its own: what stands in it is read in one go.
fn block(page: &Page, node: NodeId) -> NodeId {
    let is_inline = |node: &NodeId| match page.style(*node) {
        Fact::Known(style) => matches!(style.display, Display::Inline | Display::Contents),
        Fact::Unknown(_) => false,
    };
    page.flat_ancestors(node).find(|parent| !is_inline(parent)).unwrap_or(node)
}

fn append(texts: &mut BTreeMap<NodeId, String>, block: NodeId, value: &str) {
    let text = texts.entry(block).or_default();
    if text.len() < SEARCHED {
        text.push_str(value);
        text.push(' ');
    }
}

/// True if a sentence, or two that follow each other, may say that a recording repeats a text: with a word for that, or with one
/// that refers to something beside one for recordings.
fn may_have_label<'a>(texts: impl Iterator<Item = &'a String>) -> bool {
    let mut before = [false; 2];
    for sentence in texts.flat_map(|text| text.split(['.', '!', '?', '…'])) {
        let found = words::finds(List::Recordings, sentence);
        let has = |tag: &str| found.iter().any(|found| found.tag() == Some(tag));
        if has("same") || words::has(List::Transcript, sentence) {
            return true;
        }
        let here = [has("recording"), has("this")];
        if (here[0] || before[0]) && (here[1] || before[1]) {
            return true;
        }
        if !sentence.trim().is_empty() {
            before = here;
        }
    }
    false
}

fn bare(url: &Url) -> Url {
    let mut url = url.clone();
    url.set_fragment(None);
    url
}

fn is_readable(page: &Page) -> bool {
    let language = page.document_element(page::DocId::TOP).and_then(|root| page.language(root));
    let primary = language.and_then(|tag| tag.split('-').next()).map(str::to_ascii_lowercase);
    primary.is_some_and(|primary| ["lv", "ru", "en"].contains(&primary.as_str()))
}

fn is_other_address(href: &str) -> bool {
    Url::parse(href.trim()).is_ok_and(|url| !matches!(url.scheme(), "http" | "https" | "mailto" | "tel"))
}

/// Attributes of the element that name or describe it at length or lead to what does.
fn is_described(page: &Page, media: NodeId) -> bool {
    let Some(element) = page.tree.element(media) else { return false };
    let refers = ["aria-describedby", "aria-details", "aria-labelledby", "longdesc"];
    let says = ["aria-label", "aria-description", "title"];
    refers.iter().any(|name| element.attr(name).is_some())
        || says.iter().any(|name| element.attr(name).is_some_and(|value| words::count(value) >= FEW_WORDS))
}
