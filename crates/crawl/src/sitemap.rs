//! Pages that a site names itself: sitemaps, their indexes, plain or packed.

use std::collections::{BTreeSet, VecDeque};
use std::io::Read;

use flate2::read::MultiGzDecoder;
use quick_xml::Reader;
use quick_xml::events::Event;
use url::Url;

use crate::client::Client;
use crate::visit::Status;

/// Bytes of one sitemap after unpacking; the protocol allows 50 MB.
const MOST_BYTES: u64 = 52_428_800;

/// Addresses of one sitemap, as the protocol allows.
const MOST_ADDRESSES: usize = 50_000;

/// Sitemaps read for one start address.
const MOST_SITEMAPS: usize = 100;

/// Depth of indexes; the protocol allows one, sites nest two.
const MOST_DEPTH: u8 = 3;

/// What a sitemap names, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sitemap {
    /// Pages.
    pub pages: Vec<Url>,
    /// Further sitemaps, where it is an index.
    pub sitemaps: Vec<Url>,
}

/// The pages that the sitemaps of the address's host name: those that robots.txt lists, else `/sitemap.xml`.
///
/// What cannot be had or read is left out: a sitemap is a hint, and links are found without it.
pub async fn discover(client: &Client, start: &Url, most: usize) -> Vec<Url> {
    let mut queue: VecDeque<(Url, u8)> =
        client.sitemaps_in_robots(start).await.into_iter().map(|url| (url, 0)).collect();
    if queue.is_empty()
        && let Ok(usual) = start.join("/sitemap.xml")
    {
        queue.push_back((usual, 0));
    }
    let mut asked = BTreeSet::new();
    let mut pages = Vec::new();
    let mut known = BTreeSet::new();
    while let Some((url, depth)) = queue.pop_front() {
        if asked.len() >= MOST_SITEMAPS || pages.len() >= most {
            break;
        }
        if !matches!(url.scheme(), "http" | "https") || !asked.insert(url.clone()) {
            continue;
        }
        let fetched = client.resource(&url).await;
        if !matches!(fetched.status, Status::Loaded | Status::TooLarge) {
            continue;
        }
        let sitemap = parse_sitemap(&fetched.body, &fetched.address);
        for page in sitemap.pages {
            if pages.len() < most && known.insert(page.clone()) {
                pages.push(page);
            }
        }
        if depth < MOST_DEPTH {
            queue.extend(sitemap.sitemaps.into_iter().map(|url| (url, depth + 1)));
        }
    }
    pages
}

/// Reads a sitemap: XML or one address a line, also packed with gzip. A broken end leaves what came before it.
pub fn parse_sitemap(bytes: &[u8], base: &Url) -> Sitemap {
    let mut unpacked = Vec::new();
    let bytes = if bytes.starts_with(&[0x1f, 0x8b]) {
        // What was unpacked before an error counts.
        let _ = MultiGzDecoder::new(bytes).take(MOST_BYTES).read_to_end(&mut unpacked);
        &unpacked
    } else {
        bytes
    };
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let text = String::from_utf8_lossy(start);
    if text.starts_with('<') { parse_xml(&text, base) } else { parse_lines(&text) }
}

fn parse_lines(text: &str) -> Sitemap {
    let pages = text.lines().filter_map(|line| Url::parse(line.trim()).ok()).filter(is_web);
    Sitemap { pages: pages.take(MOST_ADDRESSES).collect(), sitemaps: Vec::new() }
}

/// What the `loc` in hand belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parent {
    Page,
    Sitemap,
}

fn parse_xml(text: &str, base: &Url) -> Sitemap {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    let mut sitemap = Sitemap::default();
    let (mut parent, mut loc): (Option<Parent>, Option<String>) = (None, None);
    while sitemap.pages.len() + sitemap.sitemaps.len() < MOST_ADDRESSES {
        let Ok(event) = reader.read_event() else { break };
        match event {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "url" => parent = Some(Parent::Page),
                "sitemap" => parent = Some(Parent::Sitemap),
                // `image:loc` and `video:loc` are not pages.
                "loc" if tag.name().prefix().is_none() => loc = Some(String::new()),
                _ => {}
            },
            Event::Text(text) => {
                if let Some(loc) = &mut loc {
                    loc.push_str(&text);
                }
            }
            Event::CData(text) => {
                if let Some(loc) = &mut loc {
                    loc.push_str(&text);
                }
            }
            Event::GeneralRef(reference) => {
                if let Some(loc) = &mut loc {
                    loc.push_str(entity(&reference));
                }
            }
            Event::End(tag) => match tag.local_name().as_ref() {
                "loc" => {
                    let address = loc.take().and_then(|loc| base.join(loc.trim()).ok()).filter(is_web);
                    match (address, parent) {
                        (Some(address), Some(Parent::Page)) => sitemap.pages.push(address),
                        (Some(address), Some(Parent::Sitemap)) => sitemap.sitemaps.push(address),
                        (None, _) | (_, None) => {}
                    }
                }
                "url" | "sitemap" => parent = None,
                _ => {}
            },
            Event::Eof => break,
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    sitemap
}

/// The entities an address may need; others have no place in one.
fn entity(name: &str) -> &'static str {
    match name {
        "amp" | "#38" | "#x26" => "&",
        "apos" | "#39" | "#x27" => "'",
        "quot" => "\"",
        "lt" => "<",
        "gt" => ">",
        _ => "",
    }
}

fn is_web(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https") && url.has_host()
}
