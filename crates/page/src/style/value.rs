use super::paint::{Background, Decoration, Line, Rgba, Shadow};

/// The computed style of one element or pseudo-element: what audits ask about.
#[expect(clippy::struct_excessive_bools, reason = "each is a property of its own, as CSS has them")]
#[derive(Clone, Debug, PartialEq)]
pub struct ComputedStyle {
    /// `display`, as far as audits tell kinds apart.
    pub display: Display,
    /// `visibility`; `collapse` counts as hidden.
    pub visibility: Visibility,
    /// `content-visibility: hidden`.
    pub content_hidden: bool,
    /// `opacity`, 0–1, of the element alone.
    pub opacity: f32,
    /// `position`.
    pub position: Position,
    /// `top`, `right`, `bottom`, `left`.
    pub inset: Sides<Length>,
    /// `z-index`; `None` for `auto`.
    pub z_index: Option<i32>,
    /// `float` other than `none`.
    pub floats: bool,
    /// `clip`: a rectangle, as `(top, right, bottom, left)`; `None` for `auto`.
    pub clip: Option<Sides<Length>>,
    /// What `clip-path` does.
    pub clip_path: ClipPath,
    /// `overflow-x` and `overflow-y`.
    pub overflow: (Overflow, Overflow),
    /// `color`.
    pub color: Rgba,
    /// `background-color`.
    pub background_color: Rgba,
    /// `background-image` layers, topmost first; `none` layers are left out.
    pub backgrounds: Vec<Background>,
    /// `background-clip: text`.
    pub background_clips_to_text: bool,
    /// `text-shadow` other than `none`.
    pub has_text_shadow: bool,
    /// `filter` or `backdrop-filter` other than `none`.
    pub has_filter: bool,
    /// `mix-blend-mode` or `background-blend-mode` other than `normal`.
    pub has_blend: bool,
    /// `mask-image` other than `none`.
    pub has_mask: bool,
    /// Used `font-size`, px.
    pub font_size: f32,
    /// `font-weight`, 1–1000.
    pub font_weight: f32,
    /// `font-style` other than `normal`.
    pub is_italic: bool,
    /// `font-family`, first to last.
    pub font_families: Vec<String>,
    /// `line-height`, px; `None` for `normal`.
    pub line_height: Option<f32>,
    /// `letter-spacing`, px.
    pub letter_spacing: f32,
    /// `word-spacing`, px.
    pub word_spacing: f32,
    /// `text-indent`, px; `None` for percentages.
    pub text_indent: Option<f32>,
    /// `text-align: justify`.
    pub is_justified: bool,
    /// `text-transform`.
    pub text_transform: TextTransform,
    /// `text-decoration-line` and colour of this element (not propagated).
    pub decoration: Decoration,
    /// `text-overflow: ellipsis` or a string.
    pub has_text_overflow: bool,
    /// `white-space-collapse: collapse` or `preserve-breaks`: runs of spaces count as one.
    pub collapses_space: bool,
    /// `text-wrap-mode: nowrap`.
    pub is_nowrap: bool,
    /// `outline`.
    pub outline: Line,
    /// `outline-offset`, px.
    pub outline_offset: f32,
    /// Borders.
    pub border: Sides<Line>,
    /// `box-shadow` layers.
    pub box_shadows: Vec<Shadow>,
    /// `box-sizing: border-box`: sizes include padding and border.
    pub is_border_box: bool,
    /// `width`.
    pub width: Length,
    /// `height`.
    pub height: Length,
    /// `min-width`.
    pub min_width: Length,
    /// `min-height`.
    pub min_height: Length,
    /// `max-width`.
    pub max_width: Length,
    /// `max-height`.
    pub max_height: Length,
    /// Margins.
    pub margin: Sides<Length>,
    /// Paddings.
    pub padding: Sides<Length>,
    /// What `transform`, `rotate`, `scale` and `translate` do together.
    pub transform: Transform,
    /// What turns the element around, where `rotate` or a `transform` that can turn is given.
    pub turn: Option<Turn>,
    /// `writing-mode` other than `horizontal-tb`.
    pub is_vertical: bool,
    /// `direction: rtl`.
    pub is_rtl: bool,
    /// `cursor: pointer`.
    pub has_pointer_cursor: bool,
    /// `pointer-events: none`.
    pub ignores_pointer: bool,
    /// `user-select: none`.
    pub is_unselectable: bool,
    /// Animations that have a name and last.
    pub animations: Vec<Animation>,
    /// `transition` with a duration over zero.
    pub has_transition: bool,
    /// `content` of a pseudo-element; [`Content::Normal`] elsewhere.
    pub content: Content,
    /// `list-style-type`; `None` for `none`.
    pub list_style: Option<String>,
    /// `grid-area` as CSS text; `None` where it is left to the grid.
    pub grid_area: Option<Box<str>>,
    /// `order` of a flex or grid item.
    pub order: i32,
    /// `flex-direction: row-reverse` or `column-reverse`, or `flex-wrap: wrap-reverse`.
    pub is_reversed: bool,
    /// `flex-grow` over zero.
    pub grows: bool,
    /// `flex-shrink` over zero.
    pub shrinks: bool,
    /// More than one column of text.
    pub has_columns: bool,
    /// `caret-color` that can be seen.
    pub has_caret: bool,
}

/// Kinds of `display` that audits tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Display {
    /// `none`
    None,
    /// `contents`
    Contents,
    /// `inline`
    Inline,
    /// `inline-block`
    InlineBlock,
    /// `inline-flex`, `inline-grid`, `inline-table`
    InlineOther,
    /// `block`, `flow-root`
    Block,
    /// `list-item`
    ListItem,
    /// `flex`
    Flex,
    /// `grid`
    Grid,
    /// `table`
    Table,
    /// Inner parts of a table: rows, groups, cells, captions, columns.
    TablePart,
    /// `ruby` and its parts, `math`, anything else.
    Other,
}

/// `visibility`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Visibility {
    /// `visible`
    Visible,
    /// `hidden` or `collapse`
    Hidden,
}

/// `position`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Position {
    /// `static`
    Static,
    /// `relative`
    Relative,
    /// `absolute`
    Absolute,
    /// `fixed`
    Fixed,
    /// `sticky`
    Sticky,
}

/// One value per side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Sides<T> {
    /// Top.
    pub top: T,
    /// Right.
    pub right: T,
    /// Bottom.
    pub bottom: T,
    /// Left.
    pub left: T,
}

/// A length as far as it is known without layout.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub enum Length {
    /// `auto`, `none`, `normal` or a keyword size.
    #[default]
    Auto,
    /// Pixels.
    Px(f32),
    /// Fraction of the containing block (1.0 = 100 %).
    Fraction(f32),
    /// `calc()` of both, or a function that needs layout.
    Mixed,
}

/// What `clip-path` does to an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClipPath {
    /// `none`
    None,
    /// Certainly cuts everything away, such as `inset(50%)` or `circle(0)`.
    Everything,
    /// Cuts something.
    Something,
}

/// `overflow` in one direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Overflow {
    /// `visible`
    Visible,
    /// `hidden`
    Hidden,
    /// `clip`
    Clip,
    /// `scroll`
    Scroll,
    /// `auto`
    Auto,
}

/// `text-transform`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TextTransform {
    /// `none`
    None,
    /// `uppercase`
    Uppercase,
    /// `lowercase`
    Lowercase,
    /// `capitalize`
    Capitalize,
    /// Anything else.
    Other,
}

/// What the transform properties do together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Transform {
    /// Nothing.
    None,
    /// A pure 2D rotation, degrees, −180 to 180.
    Rotation(f32),
    /// Scales to nothing in at least one direction.
    Vanishes,
    /// Anything else.
    Other,
}

/// One animation of an element.
#[derive(Clone, Debug, PartialEq)]
pub struct Animation {
    /// Name of the keyframes.
    pub name: String,
    /// Duration of one iteration, seconds.
    pub seconds: f32,
    /// Number of iterations; infinity for `infinite`.
    pub iterations: f32,
}

/// `content` of a pseudo-element.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// `normal`: nothing is generated.
    Normal,
    /// `none`: nothing is generated.
    None,
    /// What is generated, in order.
    Items(Vec<ContentItem>),
}

/// One part of `content`.
#[derive(Clone, Debug, PartialEq)]
pub enum ContentItem {
    /// A string, `attr()` already looked up.
    Text(String),
    /// Alternative text given after `/`; if there is one, assistive technology reads it instead of the rest.
    Alternative(String),
    /// An image.
    Image(String),
    /// Counters and quotes: text that is not worked out here.
    Other,
}

/// `rotate`, or a `transform` with a function that can turn: `rotate()` and its kin, `matrix()`, `matrix3d()`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    /// Around the axis towards the eye, degrees clockwise, −180 to 180; `None` where more than that happens in space.
    pub degrees: Option<f32>,
}
