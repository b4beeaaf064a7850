//! Whether a sheet may turn elements around when the window is turned.

use crate::refs::contains_ignoring_case;

/// What a look at the text of a sheet says about turning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Turning {
    /// It turns nothing.
    #[default]
    Never,
    /// It may turn something, whatever the orientation of the window.
    Always,
    /// It may turn something under a condition about the orientation.
    ByOrientation,
}

impl Turning {
    /// Looks at the text.
    pub(crate) fn of(css: &str) -> Self {
        if !can_turn(css) {
            Self::Never
        } else if contains_ignoring_case(css, "orientation") && depends_on_orientation(css) {
            Self::ByOrientation
        } else {
            Self::Always
        }
    }

    /// Both sheets together.
    pub(crate) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::ByOrientation, _) | (_, Self::ByOrientation) => Self::ByOrientation,
            (Self::Always, _) | (_, Self::Always) => Self::Always,
            (Self::Never, Self::Never) => Self::Never,
        }
    }

    /// True if something may be turned by the orientation where the whole sheet is for this medium.
    pub(crate) fn under(self, media: &str) -> bool {
        match self {
            Self::ByOrientation => true,
            Self::Always => !media.is_empty() && contains_ignoring_case(media, "orientation"),
            Self::Never => false,
        }
    }
}

/// It mentions `rotate`, `rotate()` and its kin, `matrix()` or `matrix3d()`.
fn can_turn(css: &str) -> bool {
    contains_ignoring_case(css, "rotate") || contains_ignoring_case(css, "matrix")
}

/// A media query or an import with a condition about the orientation, the block of which may turn something.
fn depends_on_orientation(css: &str) -> bool {
    let mut rest = css;
    while let Some(at) = rest.find('@') {
        rest = &rest[at + 1..];
        let end = rest.find(['{', ';']).unwrap_or(rest.len());
        let (prelude, after) = rest.split_at(end);
        if !contains_ignoring_case(prelude, "orientation") {
            continue;
        }
        if !after.starts_with('{') || can_turn(block(after)) {
            return true;
        }
    }
    false
}

/// The text up to the brace that closes the first one.
fn block(css: &str) -> &str {
    let mut depth = 0_usize;
    for (at, byte) in css.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth <= 1 => return &css[..at],
            b'}' => depth -= 1,
            _ => {}
        }
    }
    css
}
