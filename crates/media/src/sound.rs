//! Listening: how long something can be heard.

use page::resource::Sound;
use page::{Fact, Why};
use symphonia::core::codecs::audio::AudioDecoderOptions;
use symphonia::core::formats::{FormatReader, TrackType};

/// Peaks above this can be heard (−40 dB below the loudest).
const LOUD: f32 = 0.01;
/// Peaks below this cannot (−66 dB). What lies between might.
const QUIET: f32 = 0.0005;
/// Seconds of sound after which nobody needs to know more.
const ENOUGH: f64 = 4.0;
/// Seconds of a recording that are listened to, and pieces that are read.
const LONGEST: f64 = 20.0 * 60.0;
const PIECES: usize = 300_000;

/// Listens to the track that a player would take. Also the length of what was heard, if it was heard to its end.
pub(crate) fn listen(reader: &mut dyn FormatReader) -> (Fact<Sound>, Option<f64>) {
    let unknown = (Fact::Unknown(Why::Unsupported), None);
    let Some(track) = reader.default_track(TrackType::Audio) else { return unknown };
    let id = track.id;
    let Some(parameters) = track.codec_params.as_ref().and_then(|parameters| parameters.audio()) else {
        return unknown;
    };
    let options = AudioDecoderOptions::default();
    let Ok(mut decoder) = symphonia::default::get_codecs().make_audio_decoder(parameters, &options) else {
        return unknown;
    };
    let mut sound = Sound { seconds: 0.0, seconds_at_most: 0.0, is_whole: false };
    let (mut heard, mut is_clean) = (0.0, true);
    let mut samples: Vec<f32> = Vec::new();
    for _ in 0..PIECES {
        let packet = match reader.next_packet() {
            Ok(Some(packet)) => packet,
            Ok(None) => {
                sound.is_whole = is_clean;
                let length = is_clean.then_some(heard);
                return (Fact::Known(sound), length);
            }
            Err(_) => break,
        };
        if packet.track_id != id {
            continue;
        }
        let Ok(piece) = decoder.decode(&packet) else {
            is_clean = false;
            continue;
        };
        samples.clear();
        piece.copy_to_vec_interleaved(&mut samples);
        let length = piece.frames() as f64 / f64::from(piece.spec().rate().max(1));
        let peak = samples.iter().fold(0.0f32, |peak, sample| peak.max(sample.abs()));
        heard += length;
        sound.seconds += if peak > LOUD { length } else { 0.0 };
        sound.seconds_at_most += if peak > QUIET { length } else { 0.0 };
        if sound.seconds > ENOUGH || heard > LONGEST {
            break;
        }
    }
    (Fact::Known(sound), None)
}
