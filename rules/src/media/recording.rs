//! The recordings of a page: which elements play what, and what is known of it.

use audit::{Reason, Target};
use page::resource::{Media, Resource, TimedText};
use page::{Fact, NodeId, Page, Why};
use url::Url;

use crate::shared::excerpt::excerpt;

/// Endings of addresses that lead to a stream and not to a file.
const STREAMS: &[&str] = &["m3u8", "mpd"];

/// Whether a recording has sound that can be heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sounding {
    /// It has, or that is not known.
    Perhaps,
    /// It has none: no audio track, or one of silence.
    No,
}

/// `video` elements that can be seen and play a recording of this kind.
pub fn videos(page: &Page, sounding: Sounding) -> Vec<Target> {
    let is_kind = |node: NodeId| match media(page, node).map(Media::is_silent) {
        Fact::Known(Fact::Known(is_silent)) => is_silent == (sounding == Sounding::No),
        Fact::Known(Fact::Unknown(_)) | Fact::Unknown(_) => sounding == Sounding::Perhaps,
    };
    elements(page, "video", |node| page.is_visible(node) != Fact::Known(false) && is_kind(node))
}

/// `audio` elements that play by themselves or that a person can play.
pub fn audios(page: &Page) -> Vec<Target> {
    elements(page, "audio", |node| has_controls(page, node) || plays_by_itself(page, node))
}

/// Media elements that play something longer than three seconds with sound by themselves, or something of which that is not known.
pub fn autoplaying(page: &Page) -> Vec<Target> {
    let is_sounding = |node: NodeId| match media(page, node) {
        Fact::Known(media) => {
            media.is_silent() != Fact::Known(true)
                && media.seconds.known().is_none_or(|seconds| seconds > MOST)
        }
        Fact::Unknown(_) => true,
    };
    let is_target = |node: NodeId| {
        let is_muted = page.tree.attr(node, "muted").is_some();
        plays_by_itself(page, node) && !is_muted && is_sounding(node)
    };
    let mut targets = elements(page, "audio", is_target);
    targets.extend(elements(page, "video", is_target));
    targets.sort();
    targets
}

/// Elements of this name with a recording that is not certainly missing.
fn elements(page: &Page, name: &str, is_target: impl Fn(NodeId) -> bool) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| page.tree.is(*node, name) && has_recording(page, *node) && is_target(*node))
        .map(Target::node)
        .collect()
}

fn has_recording(page: &Page, node: NodeId) -> bool {
    page.media_sources(node).iter().any(|url| match page.resource(url) {
        Fact::Known(Resource::Absent | Resource::Unusable) => false,
        Fact::Known(Resource::Media(_) | Resource::Image(_) | Resource::TimedText(_) | Resource::Page(_))
        | Fact::Unknown(_) => true,
    })
}

/// True unless the element has no recording, or one in which nothing can be heard.
pub fn may_sound(page: &Page, node: NodeId) -> bool {
    has_recording(page, node)
        && media(page, node).known().is_none_or(|media| media.is_silent() != Fact::Known(true))
}

/// Seconds of sound that may play by themselves (WCAG 2.1, 1.4.2).
pub const MOST: f64 = 3.0;

/// True if the recording certainly has sound and is longer than may play by itself.
pub fn lasts_with_sound(page: &Page, node: NodeId) -> bool {
    media(page, node).known().is_some_and(|media| {
        media.is_silent() == Fact::Known(false) && media.seconds.known().is_some_and(|seconds| seconds > MOST)
    })
}

/// True if a track of the page or of the file is marked as a description of what is shown.
pub fn has_description(page: &Page, node: NodeId) -> bool {
    let in_file =
        media(page, node).known().is_some_and(|media| media.has_description || media.audio_tracks > 1);
    in_file || text_tracks(page, node).iter().any(|track| track.kind == "descriptions" && !track.is_empty())
}

/// Captions of a video, as far as they are not part of its pictures.
pub enum Captions {
    /// In a track of the page; its first words, if it was read.
    Track(String),
    /// In the file.
    Inside,
    /// In a track of the page in which there is nothing.
    Broken(NodeId),
    /// Nowhere.
    None,
}

/// The captions of a video.
pub fn captions(page: &Page, node: NodeId) -> Captions {
    let mut tracks = text_tracks(page, node);
    tracks.retain(|track| matches!(track.kind, "captions" | "subtitles"));
    if let Some(track) = tracks.iter().find(|track| !track.is_empty()) {
        let text = track.text.as_ref().known().and_then(Option::as_ref);
        return Captions::Track(text.map(|text| text.beginning.clone()).unwrap_or_default());
    }
    match tracks.first() {
        _ if media(page, node).known().is_some_and(|media| media.has_captions) => Captions::Inside,
        Some(track) => Captions::Broken(track.node),
        None => Captions::None,
    }
}

/// What is known of the recording: of the source that says most.
pub fn media(page: &Page, node: NodeId) -> Fact<&Media> {
    let known: Vec<&Media> = page
        .media_sources(node)
        .iter()
        .filter_map(|url| match page.resource(url) {
            Fact::Known(Resource::Media(media)) => Some(media),
            _ => None,
        })
        .collect();
    let best = known.iter().find(|media| media.is_silent().known().is_some()).or(known.first());
    best.map_or(Fact::Unknown(Why::NotFetched), |media| Fact::Known(media))
}

/// True if it plays without anybody asking for it.
pub fn plays_by_itself(page: &Page, node: NodeId) -> bool {
    page.tree.attr(node, "autoplay").is_some()
}

/// True if the browser's own buttons are there for everybody: seen and read out.
pub fn has_controls(page: &Page, node: NodeId) -> bool {
    page.tree.attr(node, "controls").is_some()
        && page.is_rendered(node)
        && page.is_visible(node) != Fact::Known(false)
        && page.in_accessibility_tree(node)
}

/// True for a stream, which may be live.
pub fn is_stream(url: &Url) -> bool {
    let ending = url.path().rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| STREAMS.contains(&ending.as_str()))
}

/// Seconds that are played: of the file, cut to what the address asks for (`#t=start,end`). The second value is false if
/// the address asks for less than the whole.
///
/// <https://www.w3.org/TR/media-frags/#naming-time>
pub fn seconds_played(page: &Page, node: NodeId) -> (Fact<f64>, bool) {
    let seconds = media(page, node).known().and_then(|media| media.seconds.known());
    let cut = page.media_sources(node).first().and_then(time_fragment);
    let played = match (cut, seconds) {
        (None, seconds) => seconds,
        (Some((start, Some(end))), Some(seconds)) => Some((end.min(seconds) - start).max(0.0)),
        (Some((start, Some(end))), None) => Some((end - start).max(0.0)),
        (Some((start, None)), seconds) => seconds.map(|seconds| (seconds - start).max(0.0)),
    };
    (played.map_or(Fact::Unknown(Why::NotFetched), Fact::Known), cut.is_none())
}

fn time_fragment(url: &Url) -> Option<(f64, Option<f64>)> {
    let time = url.fragment()?.split('&').find_map(|part| part.strip_prefix("t="))?;
    let time = time.strip_prefix("npt:").unwrap_or(time);
    let (start, end) = time.split_once(',').map_or((time, None), |(start, end)| (start, Some(end)));
    let start = if start.is_empty() { 0.0 } else { clock(start)? };
    match end {
        Some(end) => Some((start, Some(clock(end)?))),
        None => Some((start, None)),
    }
}

/// Seconds, minutes and seconds, or hours, minutes and seconds.
fn clock(text: &str) -> Option<f64> {
    let parts: Option<Vec<f64>> =
        text.trim_end_matches('s').split(':').map(|part| part.parse().ok()).collect();
    let parts = parts.filter(|parts| (1..=3).contains(&parts.len()))?;
    let seconds = parts.iter().fold(0.0, |sum, part| sum * 60.0 + part);
    (seconds.is_finite() && seconds >= 0.0).then_some(seconds)
}

/// A timed text of a media element.
pub struct TextTrack {
    /// The `track` element.
    pub node: NodeId,
    /// `captions`, `subtitles`, `descriptions`, `chapters` or `metadata`.
    pub kind: &'static str,
    /// The text; unknown if it was not fetched, `None` if there is certainly none.
    pub text: Fact<Option<TimedText>>,
}

impl TextTrack {
    /// True if there is certainly no text in it.
    pub fn is_empty(&self) -> bool {
        matches!(self.text, Fact::Known(None))
    }
}

/// The `track` elements of a media element.
pub fn text_tracks(page: &Page, media: NodeId) -> Vec<TextTrack> {
    let tracks = page.tree.children(media).filter(|child| page.tree.is(*child, "track"));
    tracks.map(|node| text_track(page, node)).collect()
}

/// What a `track` element brings.
pub fn text_track(page: &Page, node: NodeId) -> TextTrack {
    let kind = page.tree.attr(node, "kind").map(|kind| kind.trim().to_ascii_lowercase());
    let kind = match kind.as_deref() {
        None | Some("subtitles") => "subtitles",
        Some("captions") => "captions",
        Some("descriptions") => "descriptions",
        Some("chapters") => "chapters",
        // What a browser does not know it takes for metadata.
        Some(_) => "metadata",
    };
    let text = match page.address_in(node, "src").map(|url| page.resource(&url)) {
        None => match page.tree.attr(node, "src") {
            Some(src) if !src.trim().is_empty() => Fact::Unknown(Why::Unsupported),
            _ => Fact::Known(None),
        },
        Some(Fact::Known(Resource::TimedText(text))) => Fact::Known((text.cues > 0).then(|| text.clone())),
        Some(Fact::Known(Resource::Absent | Resource::Unusable)) => Fact::Known(None),
        Some(Fact::Known(Resource::Image(_) | Resource::Media(_) | Resource::Page(_))) => {
            Fact::Unknown(Why::Unsupported)
        }
        Some(Fact::Unknown(why)) => Fact::Unknown(why),
    };
    TextTrack { node, kind, text }
}

/// The reason with what a person needs in order to find the recording and to plan the time: {file} and {seconds}, 0 if not known.
pub fn about(page: &Page, node: NodeId, reason: Reason) -> Reason {
    let file = page.media_sources(node).first().map(file_name).unwrap_or_default();
    let seconds = media(page, node).known().and_then(|media| media.seconds.known()).unwrap_or(0.0);
    reason.with("file", excerpt(&file)).with("seconds", seconds.round())
}

/// The last part of the address; what it begins with for an address that holds its content itself.
pub fn file_name(url: &Url) -> String {
    if url.scheme() == "data" {
        return "data:".to_owned();
    }
    url.path_segments().and_then(|mut parts| parts.next_back()).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_in_an_address_is_read_as_browsers_read_it() {
        let time = |fragment: &str| {
            time_fragment(
                &Url::parse(&format!("https://zalkalne.example/a.mp4#{fragment}")).expect("an address"),
            )
        };
        assert_eq!(time("t=2"), Some((2.0, None)));
        assert_eq!(time("t=,2.5"), Some((0.0, Some(2.5))));
        assert_eq!(time("t=npt:8,10"), Some((8.0, Some(10.0))));
        assert_eq!(time("track=x&t=1:00,1:02"), Some((60.0, Some(62.0))));
        assert_eq!(time("t=a,b"), None);
        assert_eq!(time("top"), None);
    }
}
