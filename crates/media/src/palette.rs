//! Collects the colours of pixels: the very colours while they are few, ranges of similar ones beyond.

use std::collections::BTreeSet;

use image::RgbaImage;
use page::resource::{ColourRange, Colours};

/// Colours that are kept as they are; with more of them, similar ones share a range.
const EXACT: usize = 256;
/// Levels of a channel that share a range, as a shift: 32 of 256.
const SHIFT: u32 = 5;
/// Ranges by red, green and blue, for each of five classes of opacity.
const CELLS: usize = 5 << (3 * (8 - SHIFT));
/// Pixels that are looked at for letters.
const LOOKED_AT: usize = 4_000_000;

/// The colours seen so far.
pub(crate) struct Palette {
    /// Empty once there are too many.
    exact: BTreeSet<[u8; 4]>,
    is_exact: bool,
    cells: Vec<Option<ColourRange>>,
    /// A pixel that is not there at all.
    has_nothing: bool,
}

impl Default for Palette {
    fn default() -> Self {
        Self { exact: BTreeSet::new(), is_exact: true, cells: vec![None; CELLS], has_nothing: false }
    }
}

impl Palette {
    /// Takes in all pixels.
    pub(crate) fn add(&mut self, pixels: &RgbaImage) {
        let mut last = None;
        for pixel in pixels.pixels() {
            if last == Some(pixel.0) {
                continue;
            }
            last = Some(pixel.0);
            self.add_colour(pixel.0);
        }
    }

    fn add_colour(&mut self, colour: [u8; 4]) {
        let [red, green, blue, alpha] = colour;
        if alpha == 0 {
            self.has_nothing = true;
            return;
        }
        if self.is_exact {
            self.exact.insert(colour);
            self.is_exact = self.exact.len() <= EXACT;
        }
        let level = |channel: u8| usize::from(channel >> SHIFT);
        let class = if alpha == u8::MAX { 0 } else { 1 + usize::from(alpha >> 6) };
        let width = 8 - SHIFT;
        let cell =
            (class << (3 * width)) | (level(red) << (2 * width)) | (level(green) << width) | level(blue);
        let range = &mut self.cells[cell];
        *range = Some(range.map_or(ColourRange::of(colour), |range| range.with(colour)));
    }

    /// The colours, each as much wider as decoders may differ; `None` if there was no pixel.
    pub(crate) fn colours(self, tolerance: u8) -> Option<Colours> {
        let mut ranges: Vec<ColourRange> = if self.is_exact {
            self.exact.into_iter().map(ColourRange::of).collect()
        } else {
            self.cells.into_iter().flatten().collect()
        };
        for range in &mut ranges {
            for channel in 0..3 {
                range.low[channel] = range.low[channel].saturating_sub(tolerance);
                range.high[channel] = range.high[channel].saturating_add(tolerance);
            }
        }
        if self.has_nothing {
            ranges.push(ColourRange::of([0; 4]));
        }
        ranges.sort();
        (!ranges.is_empty()).then_some(Colours { ranges })
    }
}

/// A hint: most pixels have one of two very different lightnesses, and many rows have many sharp edges.
pub(crate) fn looks_like_text(pixels: &RgbaImage) -> bool {
    let (width, height) = pixels.dimensions();
    if width < 24 || height < 8 {
        return false;
    }
    let rows = (LOOKED_AT / width as usize).max(1);
    let (mut counts, mut edges, mut busy_rows, mut seen) = ([0usize; 16], 0usize, 0usize, 0usize);
    for row in pixels.rows().take(rows) {
        let (mut last, mut in_row) = (None, 0);
        for pixel in row {
            let light = lightness(pixel.0);
            counts[usize::from(light >> 4)] += 1;
            in_row += usize::from(last.is_some_and(|last: u8| last.abs_diff(light) > 64));
            last = Some(light);
            seen += 1;
        }
        edges += in_row;
        busy_rows += usize::from(in_row >= 6);
    }
    let looked_at = rows.min(height as usize);
    let (first, second) = two_most(&counts);
    let share = (counts[first] + counts[second]) as f64 / seen.max(1) as f64;
    let density = edges as f64 / seen.max(1) as f64;
    let are_apart = first.abs_diff(second) >= 4;
    are_apart && share > 0.6 && (0.01..0.35).contains(&density) && busy_rows * 5 > looked_at
}

fn lightness([red, green, blue, alpha]: [u8; 4]) -> u8 {
    let sum = 299 * u32::from(red) + 587 * u32::from(green) + 114 * u32::from(blue);
    // What can be seen through is taken for white, as on most pages.
    let over_white = (sum / 1000) * u32::from(alpha) + 255 * (255 - u32::from(alpha));
    u8::try_from(over_white / 255).unwrap_or(u8::MAX)
}

fn two_most(counts: &[usize; 16]) -> (usize, usize) {
    let mut order: Vec<usize> = (0..counts.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(counts[*index]));
    (order[0], order[1])
}
