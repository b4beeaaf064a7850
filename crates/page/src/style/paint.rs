/// sRGB colour, channels 0–1, not premultiplied.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Rgba {
    /// Red.
    pub red: f32,
    /// Green.
    pub green: f32,
    /// Blue.
    pub blue: f32,
    /// Opacity.
    pub alpha: f32,
}

/// One layer of a background.
#[derive(Clone, Debug, PartialEq)]
pub struct Background {
    /// What is painted.
    pub image: Image,
    /// It certainly covers the whole box: it is repeated in both directions, or sized to the box.
    pub covers: bool,
}

/// One layer of `background-image`.
#[derive(Clone, Debug, PartialEq)]
pub enum Image {
    /// `url()` or `image-set()`: the first address.
    Url(String),
    /// A gradient, with its colour stops; an empty list if they are not known.
    Gradient(Vec<Rgba>),
    /// Anything else.
    Other,
}

/// Text decoration of one element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Decoration {
    /// `underline`
    pub underline: bool,
    /// `line-through`
    pub line_through: bool,
    /// `overline`
    pub overline: bool,
    /// `text-decoration-color`.
    pub color: Rgba,
}

/// A border or an outline.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Line {
    /// Used width, px; 0 where the style is `none` or `hidden`.
    pub width: f32,
    /// Colour.
    pub color: Rgba,
    /// `auto` outline: the browser's own focus ring.
    pub is_auto: bool,
}

/// A layer of `box-shadow`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shadow {
    /// Horizontal offset, px.
    pub x: f32,
    /// Vertical offset, px.
    pub y: f32,
    /// Blur radius, px.
    pub blur: f32,
    /// Spread, px.
    pub spread: f32,
    /// Colour.
    pub color: Rgba,
    /// `inset`
    pub inset: bool,
}

impl Rgba {
    /// Opaque black.
    pub const BLACK: Rgba = Rgba { red: 0.0, green: 0.0, blue: 0.0, alpha: 1.0 };
    /// Opaque white.
    pub const WHITE: Rgba = Rgba { red: 1.0, green: 1.0, blue: 1.0, alpha: 1.0 };
    /// Fully transparent.
    pub const TRANSPARENT: Rgba = Rgba { red: 0.0, green: 0.0, blue: 0.0, alpha: 0.0 };
}
