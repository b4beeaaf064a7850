//! What is behind the letters of a word: pictures of the same place with and without them.
//!
//! The pixels that the two pictures do not share are the letters. Nothing is said where there are none (something lies over
//! them), where what is there is not of the colour that the letters should have, and where the third picture, taken later
//! and from another place of the page, shows another background: it moves, or depends on where the window stands.

use std::io::Cursor;
use std::ops::Range;

use image::codecs::png::PngDecoder;
use image::{DynamicImage, ImageDecoder, Limits, RgbImage};

/// Pixels of one picture.
const PIXELS: u64 = 8_000_000;
/// Memory of a decoder.
const MEMORY: u64 = 128 << 20;
/// Levels by which a channel of the background may differ between the pictures: rounding, not movement.
const ROUNDING: i32 = 2;
/// Levels by which the colour of a letter's pixel may lie beside the way from the background to the colour of the letters.
const ASTRAY: f32 = 14.0;
/// Letters closer to their background than this, in levels, are too faint to say which colour they have.
const FAINT: f32 = 24.0;

/// Three pictures of one place of a page.
pub struct Pictures {
    shown: RgbImage,
    bare: RgbImage,
    later: RgbImage,
}

/// A rectangle in a picture, px.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// The darkest and the lightest pixel, by luminance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extremes {
    /// Of the lowest luminance.
    pub darkest: [u8; 3],
    /// Of the highest.
    pub lightest: [u8; 3],
}

/// A pixel and its luminance: the darkest so far, and the lightest.
type Found = ((f32, [u8; 3]), (f32, [u8; 3]));

impl Pictures {
    /// Reads PNG files: with letters, without, without them later. `None` if they are none, or not of one size.
    pub fn read(shown: &[u8], bare: &[u8], later: &[u8]) -> Option<Self> {
        let (shown, bare, later) = (png(shown)?, png(bare)?, png(later)?);
        let is_same = shown.dimensions() == bare.dimensions() && bare.dimensions() == later.dimensions();
        is_same.then_some(Self { shown, bare, later })
    }

    /// What is behind and right beside the letters of this colour in these boxes, which stand in the last picture as
    /// `later` says. `None` if that is not certain.
    pub fn behind(&self, areas: &[Area], later: &[Area], letters: [u8; 3]) -> Option<Extremes> {
        let mut found: Option<Found> = None;
        let mut clearest: Option<(i32, [u8; 3], [u8; 3])> = None;
        for (area, later) in areas.iter().zip(later) {
            let moved = (whole(later.x - area.x)?, whole(later.y - area.y)?);
            let (columns, rows) = self.pixels_of(area);
            for (x, y) in rows.clone().flat_map(|y| columns.clone().map(move |x| (x, y))) {
                let (with, without) = (at(&self.shown, x, y)?, at(&self.bare, x, y)?);
                let change = difference(with, without);
                if change == 0 {
                    continue;
                }
                if clearest.is_none_or(|(most, _, _)| change > most) {
                    clearest = Some((change, with, without));
                }
                for (x, y) in (-1..=1).flat_map(|down| (-1..=1).map(move |right| (x + right, y + down))) {
                    // Beyond the box something else begins.
                    if !columns.contains(&x) || !rows.contains(&y) {
                        continue;
                    }
                    let ground = at(&self.bare, x, y)?;
                    let then = at(&self.later, x + moved.0, y + moved.1)?;
                    if difference(ground, then) > ROUNDING {
                        return None;
                    }
                    let pixel = (luminance(ground), ground);
                    let (low, high) = found.get_or_insert((pixel, pixel));
                    if pixel.0 < low.0 {
                        *low = pixel;
                    }
                    if pixel.0 > high.0 {
                        *high = pixel;
                    }
                }
            }
        }
        let (_, with, without) = clearest?;
        let ((_, darkest), (_, lightest)) = found?;
        is_painted_in(letters, with, without).then_some(Extremes { darkest, lightest })
    }

    /// The columns and rows of pixels that the box touches.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "boxes are within a picture; what is not has no pixel"
    )]
    fn pixels_of(&self, area: &Area) -> (Range<i32>, Range<i32>) {
        let (width, height) = self.bare.dimensions();
        let within = |from: f64, to: f64, most: u32| {
            from.floor().max(0.0) as i32..to.ceil().min(f64::from(most)) as i32
        };
        (within(area.x, area.x + area.width, width), within(area.y, area.y + area.height, height))
    }
}

/// True if the pixel of a letter can be of this colour: it lies between the background and the colour, as the edge of a letter
/// does.
fn is_painted_in(letters: [u8; 3], with: [u8; 3], without: [u8; 3]) -> bool {
    let vector = |to: [u8; 3]| [0, 1, 2].map(|at| f32::from(to[at]) - f32::from(without[at]));
    let (whole, part) = (vector(letters), vector(with));
    let product = |a: [f32; 3], b: [f32; 3]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
    let length = product(whole, whole);
    if length < FAINT * FAINT {
        return product(part, part) <= FAINT * FAINT;
    }
    let share = product(whole, part) / length;
    let astray = [0, 1, 2].map(|at| part[at] - whole[at] * share);
    (0.2..=1.05).contains(&share) && product(astray, astray).sqrt() <= ASTRAY
}

fn png(bytes: &[u8]) -> Option<RgbImage> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits).ok()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS {
        return None;
    }
    Some(DynamicImage::from_decoder(decoder).ok()?.into_rgb8())
}

fn at(picture: &RgbImage, x: i32, y: i32) -> Option<[u8; 3]> {
    picture.get_pixel_checked(u32::try_from(x).ok()?, u32::try_from(y).ok()?).map(|pixel| pixel.0)
}

fn difference(a: [u8; 3], b: [u8; 3]) -> i32 {
    a.iter().zip(b).map(|(a, b)| (i32::from(*a) - i32::from(b)).abs()).max().unwrap_or(0)
}

/// A whole number of pixels.
#[expect(clippy::cast_possible_truncation, reason = "a distance within a page")]
fn whole(distance: f64) -> Option<i32> {
    let rounded = distance.round();
    ((distance - rounded).abs() < 0.01 && rounded.abs() < 100_000.0).then_some(rounded as i32)
}

/// Relative luminance. <https://www.w3.org/TR/WCAG21/#dfn-relative-luminance>
fn luminance(color: [u8; 3]) -> f32 {
    let linear = |level: u8| {
        let level = f32::from(level) / 255.0;
        if level <= 0.04045 { level / 12.92 } else { ((level + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2])
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHITE: [u8; 3] = [255; 3];
    const DARK: [u8; 3] = [34; 3];
    const PALE: [u8; 3] = [220, 230, 240];
    const BOX: Area = Area { x: 2.0, y: 2.0, width: 8.0, height: 4.0 };

    /// A picture of 12 by 12 pixels.
    fn picture(color: impl Fn(u32, u32) -> [u8; 3]) -> RgbImage {
        RgbImage::from_fn(12, 12, |x, y| image::Rgb(color(x, y)))
    }

    fn is_letter(x: u32, y: u32) -> bool {
        (3..9).contains(&x) && y == 4
    }

    /// White letters on a ground that differs from left to right.
    fn on(ground: impl Fn(u32) -> [u8; 3] + Copy) -> Pictures {
        Pictures {
            shown: picture(|x, y| if is_letter(x, y) { WHITE } else { ground(x) }),
            bare: picture(|x, _| ground(x)),
            later: picture(|x, _| ground(x)),
        }
    }

    #[test]
    fn the_darkest_and_the_lightest_pixel_behind_the_letters_are_told() {
        let halves = |x: u32| if x < 6 { DARK } else { PALE };
        let found = on(halves).behind(&[BOX], &[BOX], WHITE);
        assert_eq!(found, Some(Extremes { darkest: DARK, lightest: PALE }));
        let far = |x: u32| if x < 11 { DARK } else { PALE };
        assert_eq!(on(far).behind(&[BOX], &[BOX], WHITE), Some(Extremes { darkest: DARK, lightest: DARK }));
    }

    #[test]
    fn nothing_is_said_where_no_letters_are_to_be_seen() {
        let covered = Pictures { shown: picture(|_, _| DARK), ..on(|_| DARK) };
        assert_eq!(covered.behind(&[BOX], &[BOX], WHITE), None);
    }

    #[test]
    fn nothing_is_said_of_letters_that_have_another_colour_than_was_computed() {
        assert_eq!(on(|_| DARK).behind(&[BOX], &[BOX], [200, 0, 0]), None);
        let edges =
            Pictures { shown: picture(|x, y| if is_letter(x, y) { [150; 3] } else { DARK }), ..on(|_| DARK) };
        assert!(edges.behind(&[BOX], &[BOX], WHITE).is_some(), "edges of letters are half as light");
    }

    #[test]
    fn nothing_is_said_of_a_ground_that_is_another_one_later() {
        let moving = Pictures { later: picture(|_, _| PALE), ..on(|_| DARK) };
        assert_eq!(moving.behind(&[BOX], &[BOX], WHITE), None);
        let moved = Area { y: 5.0, ..BOX };
        assert!(on(|_| DARK).behind(&[BOX], &[moved], WHITE).is_some());
        let half = Area { y: 5.5, ..BOX };
        assert_eq!(on(|_| DARK).behind(&[BOX], &[half], WHITE), None, "pixels that do not meet");
        let outside = Area { y: 11.0, ..BOX };
        assert_eq!(on(|_| DARK).behind(&[BOX], &[outside], WHITE), None);
    }

    #[test]
    fn what_is_no_picture_is_not_read() {
        assert!(Pictures::read(b"", b"", b"").is_none());
        let pixel = include_bytes!("../../../fixtures/media/pixel.png");
        assert!(Pictures::read(pixel, pixel, pixel).is_some());
        assert!(Pictures::read(pixel, &pixel[..20], pixel).is_none());
    }
}
