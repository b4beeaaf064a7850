//! Images: size, frames, colours.

use std::io::Cursor;

use ::image::codecs::gif::GifDecoder;
use ::image::codecs::jpeg::JpegDecoder;
use ::image::codecs::png::PngDecoder;
use ::image::codecs::webp::WebPDecoder;
use ::image::metadata::LoopCount;
use ::image::{
    AnimationDecoder, DynamicImage, ExtendedColorType, ImageDecoder, ImageError, ImageFormat, ImageResult,
    Limits, RgbaImage,
};
use page::resource::{Image, Resource};
use page::{Fact, Why};

use crate::palette::{Palette, looks_like_text};

/// Pixels of one image or frame; the colours of a larger one stay unknown.
const PIXELS: u64 = 25_000_000;
/// Pixels of all frames together, and number of frames; what comes after them is not looked at.
const PIXELS_OF_FRAMES: u64 = 100_000_000;
const FRAMES: u32 = 1_000;
/// Memory of a decoder.
const MEMORY: u64 = 256 << 20;
/// Browsers show frames that ask for less than 20 ms for this many seconds.
const SHORTEST_FRAME: f64 = 0.1;
/// How far apart two decoders may be in one channel where the format is not exact.
const TOLERANCE: u8 = 4;

/// What the image is.
pub(crate) fn look(bytes: &[u8]) -> Fact<Resource> {
    if bytes.is_empty() || crate::is_html(bytes) {
        return Fact::Known(Resource::Unusable);
    }
    let image = match ::image::guess_format(bytes) {
        Ok(ImageFormat::Png) => png(bytes),
        Ok(ImageFormat::Jpeg) => {
            JpegDecoder::new(Cursor::new(bytes)).and_then(|decoder| still(decoder, TOLERANCE))
        }
        Ok(ImageFormat::Gif) => gif(bytes),
        Ok(ImageFormat::WebP) => webp(bytes),
        _ => return Fact::Unknown(Why::Unsupported),
    };
    match image {
        Ok(image) => Fact::Known(Resource::Image(image)),
        Err(ImageError::Limits(_)) => Fact::Unknown(Why::TooLarge),
        Err(ImageError::Decoding(_) | ImageError::IoError(_)) => Fact::Known(Resource::Unusable),
        Err(_) => Fact::Unknown(Why::Unsupported),
    }
}

fn png(bytes: &[u8]) -> ImageResult<Image> {
    let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits())?;
    if !decoder.is_apng()? {
        return still(decoder, 0);
    }
    let size = decoder.dimensions();
    let is_ours = has_ordinary_colours(&mut PngDecoder::with_limits(Cursor::new(bytes), limits())?);
    Ok(moving(size, decoder.apng()?, is_ours, 0))
}

fn gif(bytes: &[u8]) -> ImageResult<Image> {
    let decoder = GifDecoder::new(Cursor::new(bytes))?;
    let size = decoder.dimensions();
    check(size)?;
    Ok(Image { plays: gif_plays(bytes), ..moving(size, decoder, true, 0) })
}

/// How often browsers play a GIF: once, unless it has the extension that says how often to begin again; 0 for ever.
fn gif_plays(bytes: &[u8]) -> u32 {
    const NAMES: [&[u8]; 2] = [b"\x21\xff\x0bNETSCAPE2.0\x03\x01", b"\x21\xff\x0bANIMEXTS1.0\x03\x01"];
    let length = NAMES[0].len();
    let Some(at) = bytes.windows(length).position(|window| NAMES.contains(&window)) else { return 1 };
    match bytes.get(at + length..at + length + 2) {
        Some([0, 0]) => 0,
        Some(&[low, high]) => u32::from(u16::from_le_bytes([low, high])) + 1,
        _ => 1,
    }
}

fn webp(bytes: &[u8]) -> ImageResult<Image> {
    let mut decoder = WebPDecoder::new(Cursor::new(bytes))?;
    if !decoder.has_animation() {
        return still(decoder, TOLERANCE);
    }
    let (size, is_ours) = (decoder.dimensions(), has_ordinary_colours(&mut decoder));
    check(size)?;
    Ok(moving(size, decoder, is_ours, TOLERANCE))
}

/// An image of one frame. One whose head is right and whose pixels are not has a size and no colours.
fn still(mut decoder: impl ImageDecoder, tolerance: u8) -> ImageResult<Image> {
    let (width, height) = decoder.dimensions();
    let is_ours = has_ordinary_colours(&mut decoder);
    let mut image = Image {
        width,
        height,
        frames: 1,
        has_more_frames: false,
        plays: 1,
        seconds: 0.0,
        colours: Fact::Unknown(Why::Unsupported),
        looks_like_text: false,
    };
    if check((width, height)).is_err() {
        image.colours = Fact::Unknown(Why::TooLarge);
        return Ok(image);
    }
    decoder.set_limits(limits())?;
    if let Ok(pixels) = DynamicImage::from_decoder(decoder) {
        let pixels = pixels.into_rgba8();
        image.looks_like_text = looks_like_text(&pixels);
        if is_ours {
            image.colours = colours(tolerance, |palette| palette.add(&pixels));
        }
    }
    Ok(image)
}

/// An image of several frames, as far as they can be had.
fn moving<'a>(
    (width, height): (u32, u32),
    decoder: impl AnimationDecoder<'a>,
    is_ours: bool,
    tolerance: u8,
) -> Image {
    let plays = match decoder.loop_count() {
        LoopCount::Infinite => 0,
        LoopCount::Finite(count) => count.get(),
    };
    let mut palette = Palette::default();
    let (mut frames, mut seconds, mut pixels) = (0, 0.0, 0);
    let (mut is_whole, mut has_more, mut is_text) = (true, false, false);
    for frame in decoder.into_frames() {
        let Ok(frame) = frame else {
            is_whole = false;
            break;
        };
        if frames >= FRAMES || pixels > PIXELS_OF_FRAMES {
            (is_whole, has_more) = (false, true);
            break;
        }
        frames += 1;
        seconds += frame_seconds(frame.delay());
        pixels += u64::from(width) * u64::from(height);
        let buffer: &RgbaImage = frame.buffer();
        palette.add(buffer);
        is_text |= frames == 1 && looks_like_text(buffer);
    }
    Image {
        width,
        height,
        frames: frames.max(1),
        has_more_frames: has_more,
        plays,
        seconds: if frames > 1 { seconds } else { 0.0 },
        colours: if is_whole && is_ours && frames > 0 {
            colours(tolerance, |whole| *whole = palette)
        } else {
            Fact::Unknown(Why::Unsupported)
        },
        looks_like_text: is_text,
    }
}

fn frame_seconds(delay: ::image::Delay) -> f64 {
    let (numerator, denominator) = delay.numer_denom_ms();
    let seconds = f64::from(numerator) / f64::from(denominator.max(1)) / 1000.0;
    if seconds < 0.02 { SHORTEST_FRAME } else { seconds }
}

fn colours(tolerance: u8, fill: impl FnOnce(&mut Palette)) -> Fact<page::resource::Colours> {
    let mut palette = Palette::default();
    fill(&mut palette);
    match palette.colours(tolerance) {
        Some(colours) => Fact::Known(colours),
        None => Fact::Unknown(Why::Unsupported),
    }
}

/// True if the numbers in the file are the colours on the screen: no inks, no colour profile but sRGB.
fn has_ordinary_colours(decoder: &mut impl ImageDecoder) -> bool {
    let is_ink =
        matches!(decoder.original_color_type(), ExtendedColorType::Cmyk8 | ExtendedColorType::Cmyk16);
    let profile = decoder.icc_profile().ok().flatten();
    !is_ink && profile.is_none_or(|profile| names_srgb(&profile))
}

/// True for a colour profile that calls itself sRGB, in ASCII or UTF-16.
fn names_srgb(profile: &[u8]) -> bool {
    let holds = |name: &[u8]| profile.windows(name.len()).any(|window| window == name);
    holds(b"sRGB") || holds(b"s\0R\0G\0B")
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    limits
}

fn check((width, height): (u32, u32)) -> ImageResult<()> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(PIXELS);
    limits.reserve(u64::from(width) * u64::from(height))
}
