//! Files made with ffmpeg from test signals: known lengths, tracks, colours.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use page::resource::{Image, Media, Resource, ResourceKind};
use page::{Fact, Why};

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/../../fixtures/media/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn recording(name: &str) -> Media {
    match media::look(&bytes(name), ResourceKind::Media) {
        Fact::Known(Resource::Media(media)) => media,
        other => panic!("{name}: {other:?}"),
    }
}

fn image(name: &str) -> Image {
    match media::look(&bytes(name), ResourceKind::Image) {
        Fact::Known(Resource::Image(image)) => image,
        other => panic!("{name}: {other:?}"),
    }
}

fn lasts(name: &str, expected: f64) {
    let seconds = recording(name).seconds.known().unwrap();
    assert!((seconds - expected).abs() < 0.3, "{name}: {seconds}");
}

#[test]
fn lengths_are_those_of_the_container() {
    for (name, seconds) in
        [("sounding.mp4", 5.0), ("mute.mp4", 5.0), ("opus.webm", 5.0), ("long.mp3", 6.0), ("short.wav", 2.0)]
    {
        lasts(name, seconds);
    }
}

#[test]
fn tracks_are_told_apart() {
    let told = |name| {
        let media = recording(name);
        (media.has_video, media.has_audio(), media.has_captions)
    };
    assert_eq!(told("sounding.mp4"), (true, true, false));
    assert_eq!(told("mute.mp4"), (true, false, false));
    assert_eq!(told("captions.mp4"), (true, true, true));
    assert_eq!(told("vorbis.webm"), (true, true, false));
    assert_eq!(told("long.mp3"), (false, true, false));
}

#[test]
fn silence_is_known_where_it_can_be_heard() {
    let silent = |name| recording(name).is_silent();
    assert_eq!(silent("sounding.mp4"), Fact::Known(false));
    assert_eq!(silent("vorbis.webm"), Fact::Known(false));
    assert_eq!(silent("long.mp3"), Fact::Known(false));
    assert_eq!(silent("silent.mp4"), Fact::Known(true));
    assert_eq!(silent("silent.mp3"), Fact::Known(true));
    assert_eq!(silent("mute.mp4"), Fact::Known(true));
    assert_eq!(silent("opus.webm"), Fact::Unknown(Why::Unsupported));
}

#[test]
fn sound_that_stops_is_not_as_long_as_its_file() {
    let media = recording("two-of-six.mp3");
    let sound = media.sound.known().unwrap();
    assert!(sound.is_whole);
    assert!((1.8..2.5).contains(&sound.seconds), "{sound:?}");
    assert!(sound.seconds_at_most < 2.6, "{sound:?}");
    assert!(media.seconds.known().unwrap() > 5.5);
}

#[test]
fn animations_say_how_often_and_how_long() {
    for name in ["endless.gif", "endless.webp", "endless.png"] {
        let image = image(name);
        assert_eq!((image.frames, image.plays), (4, 0), "{name}");
        assert!((image.seconds - 2.0).abs() < 0.1, "{name}: {}", image.seconds);
        assert!(image.moves_for().is_infinite());
    }
    let once = image("once.gif");
    assert!((once.moves_for() - 2.0).abs() < 0.1, "{once:?}");
}

#[test]
fn colours_are_exact_or_ranges_that_hold_them_all() {
    let pixel = image("pixel.png").colours.known().unwrap();
    assert!(pixel.is_plain() && pixel.is_opaque() && pixel.are_exact());
    assert!(pixel.ranges[0].low[0] > 250);
    let clear = image("clear.png").colours.known().unwrap();
    assert!(clear.is_invisible() && !clear.is_opaque());
    let many = image("many.jpg").colours.known().unwrap();
    assert!(!many.are_exact() && !many.is_plain());
    assert!(many.ranges.len() <= 600);
    assert!(image("plain.jpg").colours.known().unwrap().is_plain());
}

#[test]
fn whatever_is_cut_off_ends_with_an_answer() {
    let names = [
        "sounding.mp4",
        "vorbis.webm",
        "long.mp3",
        "short.wav",
        "endless.gif",
        "endless.webp",
        "endless.png",
        "many.jpg",
        "captions.mp4",
        "opus.webm",
    ];
    for name in names {
        let whole = bytes(name);
        for kind in [ResourceKind::Image, ResourceKind::Media, ResourceKind::TimedText] {
            for length in (0..whole.len()).step_by(1 + whole.len() / 60) {
                let _ = media::look(&whole[..length], kind);
            }
        }
    }
}

#[test]
fn whatever_is_damaged_ends_with_an_answer() {
    for name in ["sounding.mp4", "vorbis.webm", "long.mp3", "endless.gif", "endless.png", "many.jpg"] {
        let whole = bytes(name);
        for seed in 0..60usize {
            let mut damaged = whole.clone();
            for step in 0..8 {
                let at = (seed * 7919 + step * 104_729) % damaged.len();
                damaged[at] = damaged[at].wrapping_mul(31).wrapping_add(u8::try_from(seed).unwrap());
            }
            let kind = if name.contains('.') && name.ends_with('4') {
                ResourceKind::Media
            } else {
                ResourceKind::Image
            };
            let _ = media::look(&damaged, kind);
            let _ = media::look(&damaged, ResourceKind::Media);
        }
    }
}

#[test]
fn a_size_that_is_a_lie_costs_nothing() {
    let mut png = bytes("pixel.png");
    // Width and height of the head, whose checksum is then wrong; decoders may look at either first.
    png[16..24].copy_from_slice(&[0x00, 0xff, 0xff, 0xff, 0x00, 0xff, 0xff, 0xff]);
    let look = media::look(&png, ResourceKind::Image);
    assert!(!matches!(look, Fact::Known(Resource::Image(Image { colours: Fact::Known(_), .. }))));
    let mut gif = bytes("endless.gif");
    gif[6..10].copy_from_slice(&[0xff; 4]);
    assert_eq!(media::look(&gif, ResourceKind::Image), Fact::Unknown(Why::TooLarge));
}

#[test]
fn an_error_page_is_not_what_was_asked_for() {
    let html = b"\n<!DOCTYPE html><title>Nav atrasts</title>";
    for kind in [ResourceKind::Image, ResourceKind::Media, ResourceKind::TimedText] {
        assert_eq!(media::look(html, kind), Fact::Known(Resource::Unusable));
        assert_eq!(media::look(b"", kind), Fact::Known(Resource::Unusable));
    }
    assert_eq!(
        media::look(b"<svg xmlns='http://www.w3.org/2000/svg'/>", ResourceKind::Image),
        Fact::Unknown(Why::Unsupported)
    );
}

#[test]
fn cues_without_text_are_not_counted() {
    let cues = |text: &str| match media::look(text.as_bytes(), ResourceKind::TimedText) {
        Fact::Known(Resource::TimedText(text)) => text.cues,
        other => panic!("{other:?}"),
    };
    assert_eq!(cues("WEBVTT\n"), 0);
    assert_eq!(cues("WEBVTT\n\n00:00.000 --> 00:02.000\n\n00:02.000 --> 00:04.000\n \n"), 0);
    assert_eq!(
        cues(
            "WEBVTT - runa\n\n1\n00:00.000 --> 00:02.000\nLabdien!\nSveiki!\n\n00:03.000 --> 00:04.000\nJā.\n"
        ),
        2
    );
}
