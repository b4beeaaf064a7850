//! Players of other sites that a page embeds.

use page::{Element, NodeId, Page};
use standards::words::{self, List};
use url::Url;

use super::recording;
use crate::shared::excerpt::excerpt;

/// What a player plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plays {
    /// Films.
    Film,
    /// Sound only.
    Sound,
}

/// Hosts with their subdomains, how the path of their players begins, and what they play.
const PLAYERS: &[(&str, &str, Plays)] = &[
    ("youtube.com", "/embed", Plays::Film),
    ("youtube.com", "/live", Plays::Film),
    ("youtube-nocookie.com", "/embed", Plays::Film),
    ("youtu.be", "/", Plays::Film),
    ("vimeo.com", "/video", Plays::Film),
    ("vimeo.com", "/event", Plays::Film),
    ("facebook.com", "/plugins/video", Plays::Film),
    ("facebook.com", "/v", Plays::Film),
    ("dailymotion.com", "/", Plays::Film),
    ("tiktok.com", "/embed", Plays::Film),
    ("twitch.tv", "/", Plays::Film),
    ("livestream.com", "/", Plays::Film),
    ("lsm.lv", "/", Plays::Film),
    ("xtv.lv", "/", Plays::Film),
    ("tiesraides.lv", "/", Plays::Film),
    ("rutube.ru", "/play", Plays::Film),
    ("vk.com", "/video", Plays::Film),
    ("wistia.net", "/embed", Plays::Film),
    ("streamable.com", "/", Plays::Film),
    ("soundcloud.com", "/player", Plays::Sound),
    ("spotify.com", "/embed", Plays::Sound),
    ("mixcloud.com", "/widget", Plays::Sound),
    ("podcasts.apple.com", "/", Plays::Sound),
];

/// Attributes in which a player's address waits for consent or for the moment it is scrolled to.
const ADDRESSES: &[&str] =
    &["src", "data", "data-src", "data-lazy-src", "data-cookieblock-src", "data-src-cmplz"];

/// Characters of the text around a player that are searched for words about broadcasts.
const AROUND: usize = 600;

/// A player.
pub struct Player {
    /// What it plays.
    pub plays: Plays,
    /// Its host.
    pub host: String,
    /// What the element says that it is; its address if it says nothing.
    pub title: String,
    /// Its address is that of a live broadcast.
    pub is_live: bool,
}

/// The player that an element embeds, if it is one.
pub fn player(page: &Page, node: NodeId) -> Option<Player> {
    let element = page.tree.element(node)?;
    if !["iframe", "embed", "object"].iter().any(|name| element.is(name)) {
        return None;
    }
    let (url, plays) = ADDRESSES.iter().find_map(|name| {
        let url = page.address_in(node, name)?;
        Some((url.clone(), plays(&url)?))
    })?;
    let host = url.host_str().unwrap_or_default().trim_start_matches("www.").to_owned();
    let is_live = url.path().contains("live") || url.query().is_some_and(|query| query.contains("live"));
    Some(Player { plays, host, title: title(element, &url), is_live })
}

fn plays(url: &Url) -> Option<Plays> {
    let host = url.host_str()?;
    let is_host =
        |known: &str| host.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    PLAYERS
        .iter()
        .find(|(known, path, _)| is_host(known) && url.path().starts_with(path))
        .map(|(_, _, plays)| *plays)
}

fn title(element: &Element, url: &Url) -> String {
    let said =
        ["title", "aria-label"].iter().find_map(|name| element.attr(name).filter(|v| !v.trim().is_empty()));
    excerpt(said.unwrap_or(url.as_str()))
}

/// Words by which what the element plays is known to be a live broadcast: in its title, in the text around it, in the
/// title of the page.
pub fn live_words(page: &Page, node: NodeId) -> Option<String> {
    let own = page.tree.element(node).and_then(|element| element.attr("title")).unwrap_or_default();
    let around = page.flat_parent(node).map(|parent| page.visible_text(parent)).unwrap_or_default();
    let around: String = around.chars().take(AROUND).collect();
    [own.to_owned(), around, page.title()]
        .iter()
        .find_map(|text| words::finds(List::Live, text).first().map(|found| found.in_text(text).to_owned()))
}

/// True for an `audio` or `video` element that plays a stream.
pub fn plays_stream(page: &Page, node: NodeId) -> bool {
    (page.tree.is(node, "video") || page.tree.is(node, "audio"))
        && page.media_sources(node).iter().any(recording::is_stream)
}
