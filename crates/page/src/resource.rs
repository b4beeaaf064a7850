//! What is behind the addresses that a page shows or plays: images, sound, films, timed text.
//!
//! The page says what it wants to know ([`Page::resources_wanted`]); whoever can fetch answers with facts
//! ([`Page::add_resource`]). What nobody fetched stays unknown.

mod colours;
mod linked;
mod wanted;

use serde::{Deserialize, Serialize};
use url::Url;

use crate::fact::{Fact, Why};
use crate::page::Page;

pub use colours::{ColourRange, Colours};
pub use linked::LinkedPage;
pub use wanted::{ResourceKind, ResourceRef};

/// What is at an address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Resource {
    /// An image.
    Image(Image),
    /// Sound or a film.
    Media(Media),
    /// Timed text: captions, descriptions.
    TimedText(TimedText),
    /// A page that a link leads to.
    Page(LinkedPage),
    /// Nothing: the server says that there is no such thing, or the file is not there.
    Absent,
    /// Something that is certainly not what the page takes it for: an empty file, an error page, a damaged head.
    Unusable,
}

/// An image made of pixels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Image {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Number of frames; 1 if it stands still.
    pub frames: u32,
    /// True if there are more frames than [`Image::frames`] says, and its duration is a lower bound.
    pub has_more_frames: bool,
    /// How often the frames are played; 0 for ever.
    pub plays: u32,
    /// Seconds that one round of the frames takes; 0 if it stands still.
    pub seconds: f64,
    /// The colours of all its pixels, frames included; unknown if the pixels could not be had whole.
    pub colours: Fact<Colours>,
    /// A hint and no more: few colours, sharp edges in rows, as in a picture of letters.
    pub looks_like_text: bool,
}

impl Image {
    /// True if no pixel lets through what is behind it.
    pub fn is_opaque(&self) -> Fact<bool> {
        self.colours.as_ref().map(Colours::is_opaque)
    }

    /// True if nothing of it can be seen.
    pub fn is_invisible(&self) -> Fact<bool> {
        self.colours.as_ref().map(Colours::is_invisible)
    }

    /// True if all pixels have one colour: it shows nothing.
    pub fn is_plain(&self) -> Fact<bool> {
        self.colours.as_ref().map(Colours::is_plain)
    }

    /// True if it moves.
    pub fn is_animated(&self) -> bool {
        self.frames > 1
    }

    /// Seconds that it moves for; infinite if it never stops, and a lower bound if it has more frames than were looked at.
    pub fn moves_for(&self) -> f64 {
        match (self.is_animated(), self.plays) {
            (false, _) => 0.0,
            (true, 0) => f64::INFINITY,
            (true, plays) => self.seconds * f64::from(plays),
        }
    }
}

/// Sound or a film.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Media {
    /// Length in seconds.
    pub seconds: Fact<f64>,
    /// True if it has a track of moving pictures.
    pub has_video: bool,
    /// Number of its audio tracks.
    pub audio_tracks: usize,
    /// True if it has a track of captions or subtitles inside.
    pub has_captions: bool,
    /// True if one of its tracks says that it describes the pictures.
    pub has_description: bool,
    /// What can be heard.
    pub sound: Fact<Sound>,
}

/// What can be heard in a recording. Loudness is measured, not judged: noise counts as sound.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sound {
    /// Seconds in which something can certainly be heard; a lower bound.
    pub seconds: f64,
    /// Seconds in which something might be heard, those above among them; an upper bound if [`Sound::is_whole`].
    pub seconds_at_most: f64,
    /// True if everything was listened to.
    pub is_whole: bool,
}

impl Media {
    /// True if it has an audio track.
    pub fn has_audio(&self) -> bool {
        self.audio_tracks > 0
    }

    /// True if it has no audio track or one with nothing but silence.
    pub fn is_silent(&self) -> Fact<bool> {
        if !self.has_audio() {
            return Fact::Known(true);
        }
        match self.sound {
            Fact::Known(sound) if sound.seconds > 0.0 => Fact::Known(false),
            Fact::Known(sound) if sound.is_whole && sound.seconds_at_most <= 0.0 => Fact::Known(true),
            Fact::Known(_) => Fact::Unknown(Why::Unsupported),
            Fact::Unknown(why) => Fact::Unknown(why),
        }
    }
}

/// Timed text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimedText {
    /// Cues with text in them.
    pub cues: usize,
    /// Text of the first cues, so that a person sees what it is.
    pub beginning: String,
}

impl Page {
    /// What is at the address, whatever its fragment says. Unknown with [`Why::NotFetched`] if nobody looked.
    pub fn resource(&self, url: &Url) -> Fact<&Resource> {
        match self.resources.get(&without_fragment(url)) {
            Some(Fact::Known(resource)) => Fact::Known(resource),
            Some(Fact::Unknown(why)) => Fact::Unknown(*why),
            None => Fact::Unknown(Why::NotFetched),
        }
    }

    /// Notes what is at the address.
    pub fn add_resource(&mut self, url: &Url, resource: Fact<Resource>) {
        self.resources.insert(without_fragment(url), resource);
    }

    /// Everything that is known about addresses, in their order.
    pub fn resources(&self) -> impl Iterator<Item = (&Url, &Fact<Resource>)> {
        self.resources.iter()
    }

    /// The page that a link to the address leads to.
    pub fn linked_page(&self, url: &Url) -> Option<&LinkedPage> {
        match self.resource(url) {
            Fact::Known(Resource::Page(linked)) => Some(linked),
            Fact::Known(
                Resource::Image(_)
                | Resource::Media(_)
                | Resource::TimedText(_)
                | Resource::Absent
                | Resource::Unusable,
            )
            | Fact::Unknown(_) => None,
        }
    }

    /// The image at the address.
    pub fn image(&self, url: &Url) -> Fact<&Image> {
        match self.resource(url) {
            Fact::Known(Resource::Image(image)) => Fact::Known(image),
            Fact::Known(
                Resource::Media(_)
                | Resource::TimedText(_)
                | Resource::Page(_)
                | Resource::Absent
                | Resource::Unusable,
            ) => Fact::Unknown(Why::Unsupported),
            Fact::Unknown(why) => Fact::Unknown(why),
        }
    }
}

fn without_fragment(url: &Url) -> Url {
    let mut url = url.clone();
    url.set_fragment(None);
    url
}
