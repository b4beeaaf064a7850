//! Recordings: tracks and length.

use std::io::Cursor;

use page::resource::{Media, Resource};
use page::{Fact, Why};
use symphonia::core::codecs::CodecParameters;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, FormatReader, Track, TrackFlags};
use symphonia::core::io::{MediaSourceStream, MediaSourceStreamOptions};
use symphonia::core::meta::MetadataOptions;

use crate::sound;

/// What the recording is.
pub(crate) fn look(bytes: &[u8]) -> Fact<Resource> {
    if bytes.is_empty() || crate::is_html(bytes) {
        return Fact::Known(Resource::Unusable);
    }
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), MediaSourceStreamOptions::default());
    let probe = symphonia::default::get_probe();
    let Ok(mut reader) =
        probe.probe(&Hint::new(), stream, FormatOptions::default(), MetadataOptions::default())
    else {
        return Fact::Unknown(Why::Unsupported);
    };
    let tracks = reader.tracks();
    let is = |kind: fn(&CodecParameters) -> bool| {
        tracks.iter().filter(|track| track.codec_params.as_ref().is_some_and(kind)).count()
    };
    // A track of no known kind may be anything: nothing about the whole would be certain.
    if tracks.is_empty() || is(|_| true) < tracks.len() {
        return Fact::Unknown(Why::Unsupported);
    }
    let audio_tracks = is(CodecParameters::is_audio);
    let has_video = is(CodecParameters::is_video) > 0;
    let describes =
        |flags: TrackFlags| flags.intersects(TrackFlags::VISUALLY_IMPAIRED | TrackFlags::TEXT_DESCRIPTIONS);
    let has_description = tracks.iter().any(|track| describes(track.flags));
    let has_captions = tracks.iter().any(|track| {
        track.codec_params.as_ref().is_some_and(CodecParameters::is_subtitle) && !describes(track.flags)
    });
    let said = said_seconds(&*reader);
    let (sound, counted) = if audio_tracks > 0 {
        sound::listen(&mut *reader)
    } else {
        (Fact::Known(page::resource::Sound { seconds: 0.0, seconds_at_most: 0.0, is_whole: true }), None)
    };
    let seconds = match said.or(counted) {
        Some(seconds) => Fact::Known(seconds),
        None => Fact::Unknown(Why::Unsupported),
    };
    Fact::Known(Resource::Media(Media {
        seconds,
        has_video,
        audio_tracks,
        has_captions,
        has_description,
        sound,
    }))
}

/// The length that the container states.
fn said_seconds(reader: &dyn FormatReader) -> Option<f64> {
    let whole = reader.media_info();
    let of_whole = whole.time_base.zip(whole.duration).and_then(|(base, length)| base.calc_duration(length));
    let of_track = |track: &Track| {
        let (base, length) = track.time_base.zip(track.duration)?;
        Some(base.calc_duration(length)?.as_secs_f64())
    };
    let longest = reader.tracks().iter().filter_map(of_track).fold(0.0, f64::max);
    let seconds = of_whole.map_or(longest, |time| time.as_secs_f64().max(longest));
    (seconds.is_finite() && seconds > 0.0).then_some(seconds)
}
