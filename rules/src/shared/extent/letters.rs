use page::style::ComputedStyle;

/// How much room letters are taken to need.
#[derive(Clone, Copy)]
pub enum Letters {
    /// As little as in the narrowest font.
    Least,
    /// As much as in most fonts.
    Usual,
}

/// Fonts, in lower case, that are no narrower than Times and have lines no lower.
const KNOWN: [&str; 22] = [
    "serif",
    "sans-serif",
    "monospace",
    "system-ui",
    "ui-sans-serif",
    "arial",
    "helvetica",
    "helvetica neue",
    "times",
    "times new roman",
    "georgia",
    "verdana",
    "tahoma",
    "trebuchet ms",
    "courier",
    "courier new",
    "segoe ui",
    "roboto",
    "open sans",
    "noto sans",
    "liberation sans",
    "-apple-system",
];

impl Letters {
    /// Advance of a letter, as part of the font size.
    pub(super) fn advance(self, letter: char, is_known: bool) -> f32 {
        let is_narrow = "iīlļjItfr.,:;!|'()-/ ".contains(letter);
        match (self, is_known, is_narrow) {
            (Letters::Least, false, true) => 0.1,
            (Letters::Least, false, false) => 0.3,
            (Letters::Least, true, true) => 0.22,
            (Letters::Least, true, false) => 0.38,
            (Letters::Usual, _, true) => 0.27,
            (Letters::Usual, _, false) => 0.52,
        }
    }

    /// Height of a line that is left to the font, as part of the font size.
    pub(super) fn line(self, is_known: bool) -> f32 {
        match (self, is_known) {
            (Letters::Least, false) => 1.0,
            (Letters::Least, true) => 1.1,
            (Letters::Usual, _) => 1.2,
        }
    }
}

/// The text is in fonts whose letters are known well enough.
pub(super) fn is_known(style: &ComputedStyle) -> bool {
    let is_known = |family: &String| {
        let family = family.trim_matches('"').to_ascii_lowercase();
        KNOWN.contains(&family.as_str())
    };
    style.font_families.iter().all(is_known)
}
