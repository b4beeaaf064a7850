//! The colours that occur in an image, in few enough numbers to be kept, and never wrong: where there are too many, ranges
//! that hold them all.

use serde::{Deserialize, Serialize};

/// Levels of a channel by which a colour may differ and still be taken for the same.
const SAME: u8 = 8;

/// Colours that occur in an image. Every pixel lies in at least one of the ranges, and in each range lies at least one pixel.
///
/// An image that is drawn larger or smaller than it is shows colours between those of neighbouring pixels as well; each of
/// their channels lies between the lowest and highest of [`Colours::hull`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colours {
    /// Without order of importance; at least one.
    pub ranges: Vec<ColourRange>,
}

/// Colours from `low` to `high` in each channel: red, green, blue, opacity, 0–255, not premultiplied. Fully transparent
/// pixels count as `[0, 0, 0, 0]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ColourRange {
    /// Lowest value of each channel.
    pub low: [u8; 4],
    /// Highest value of each channel.
    pub high: [u8; 4],
}

impl ColourRange {
    /// One colour.
    pub fn of(colour: [u8; 4]) -> Self {
        Self { low: colour, high: colour }
    }

    /// The range that holds this colour as well.
    #[must_use]
    pub fn with(self, colour: [u8; 4]) -> Self {
        self.hull(Self::of(colour))
    }

    /// The range that holds both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        let each = |pick: fn(u8, u8) -> u8, a: [u8; 4], b: [u8; 4]| {
            [pick(a[0], b[0]), pick(a[1], b[1]), pick(a[2], b[2]), pick(a[3], b[3])]
        };
        Self { low: each(u8::min, self.low, other.low), high: each(u8::max, self.high, other.high) }
    }
}

impl Colours {
    /// True if these are the very colours and not ranges.
    pub fn are_exact(&self) -> bool {
        self.ranges.iter().all(|range| range.low == range.high)
    }

    /// The smallest range that holds all colours.
    pub fn hull(&self) -> ColourRange {
        let mut ranges = self.ranges.iter().copied();
        let first = ranges.next().unwrap_or(ColourRange::of([0; 4]));
        ranges.fold(first, ColourRange::hull)
    }

    /// True if no pixel lets through what is behind it.
    pub fn is_opaque(&self) -> bool {
        self.ranges.iter().all(|range| range.low[3] == u8::MAX)
    }

    /// True if every pixel lets everything through.
    pub fn is_invisible(&self) -> bool {
        self.ranges.iter().all(|range| range.high[3] == 0)
    }

    /// True if there is one colour only, as far as an eye can tell.
    pub fn is_plain(&self) -> bool {
        let hull = self.hull();
        hull.low.iter().zip(hull.high).all(|(low, high)| high - low <= SAME)
    }
}
