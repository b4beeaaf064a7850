//! The page as one list of blocks, each a run of text between two borders of layout.
//!
//! Portals change their markup far more often than their headings, so everything later works on blocks in reading order
//! and asks markup only three things: is it a heading, is it all link, and what number does its list give it.

use url::Url;

use crate::description::Link;
use crate::linear;
use crate::text::squeeze;

/// Bytes of HTML that are read; a card is far below.
const BYTES: usize = 4 << 20;
/// Nodes of the page; beyond, the rest is left out and the reading says that it was cut.
const NODES: usize = 120_000;
/// Blocks, links and bytes of text that are kept.
pub(crate) const BLOCKS: usize = 4_000;
pub(crate) const LINKS: usize = 2_000;
pub(crate) const TEXT: usize = 400_000;

/// The level of a `dt`, `th`, `legend`, `summary` or `caption`: below every heading.
pub(crate) const LABEL: u8 = 7;

/// A run of text between two borders of layout.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    /// White space collapsed; never empty.
    pub text: String,
    /// Line of the source.
    pub line: u32,
    /// In a heading, or all bold.
    pub is_heading: bool,
    /// How deep the heading is, from 1; [`LABEL`] for a label of the markup; `None` for bold text and everything else.
    pub level: Option<u8>,
    /// All of it is a link or button.
    pub is_link: bool,
    /// All of it is a link to another place.
    pub leads_away: bool,
    /// The number an ordered list gives it.
    pub number: Option<u32>,
    /// How the markup around it is made, down to classes; empty in plain text.
    pub shape: String,
    /// The layout box it stands in; two blocks of one box have the same.
    pub group: usize,
}

/// What was read, before anything is understood.
#[derive(Debug, Default)]
pub(crate) struct Source {
    pub blocks: Vec<Block>,
    pub links: Vec<Link>,
    /// The first heading of the first level.
    pub title: Option<(String, u32)>,
    /// The page's title.
    pub head_title: Option<(String, u32)>,
    /// Where the page says that it is published; nothing proves it.
    pub claimed: Option<Url>,
    pub is_markup: bool,
    pub is_cut: bool,
    /// Tabs whose panels stand on the page.
    pub panels: Vec<String>,
}

/// The blocks of HTML or plain text.
pub(crate) fn source(text: &str, address: Option<&Url>) -> Source {
    if is_markup(text) { html(text, address) } else { plain(text) }
}

/// True for text that has tags: a saved page or a piece of one.
fn is_markup(text: &str) -> bool {
    let head = &text[..text.floor_char_boundary(64 << 10)];
    head.match_indices('<').any(|(at, _)| {
        let rest = head[at + 1..].trim_start_matches(['/', '!']);
        let name = rest.find(|c: char| !c.is_ascii_alphanumeric()).map_or(rest, |end| &rest[..end]);
        TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(name))
    })
}

/// Elements that only markup has; one of them is enough.
const TAGS: [&str; 27] = [
    "doctype", "html", "head", "body", "div", "p", "br", "span", "h1", "h2", "h3", "h4", "h5", "h6", "ul",
    "ol", "li", "table", "tr", "td", "dl", "dt", "main", "section", "article", "strong", "a",
];

fn html(text: &str, address: Option<&Url>) -> Source {
    let nowhere = || Url::parse("about:blank").expect("a constant address");
    let limits = page::Limits { bytes: BYTES, nodes: NODES, frames: 0, ..page::Limits::default() };
    let url = address.cloned().unwrap_or_else(nowhere);
    let page = page::parse::page(text, url, false, &limits);
    linear::blocks(&page)
}

fn plain(text: &str) -> Source {
    let within = &text[..text.floor_char_boundary(TEXT)];
    let mut source = Source { is_cut: within.len() < text.len(), ..Source::default() };
    for (index, line) in within.lines().enumerate() {
        let text = squeeze(line);
        if text.is_empty() {
            continue;
        }
        if source.blocks.len() >= BLOCKS {
            source.is_cut = true;
            break;
        }
        let line = u32::try_from(index + 1).unwrap_or(u32::MAX);
        for address in addresses(&text) {
            if source.links.len() < LINKS {
                source.links.push(Link { address: address.to_owned(), text: address.to_owned(), line });
            }
        }
        let is_heading = text.ends_with(':') && text.split(' ').count() <= 8;
        source.blocks.push(Block {
            text,
            line,
            is_heading,
            level: None,
            shape: String::new(),
            is_link: false,
            leads_away: false,
            number: None,
            group: 0,
        });
    }
    source
}

/// Web addresses that stand in a text.
pub(crate) fn addresses(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '„' | '“' | '”' | '<' | '>' | '(' | ')'))
        .map(|word| word.trim_end_matches(['.', ',', ';', ':', '!', '?']))
        .filter(|word| {
            let lower = word.to_ascii_lowercase();
            ["http://", "https://", "www."]
                .iter()
                .any(|start| lower.starts_with(start) && lower.len() > start.len())
        })
}
