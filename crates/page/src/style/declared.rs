//! Which declaration gave an element a value: what somebody has to change in a style sheet.

use url::Url;

use super::{Pseudo, State};
use crate::tree::NodeId;

/// Properties that findings are about, as longhands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Property {
    /// `animation-name`
    AnimationName,
    /// `background-color`
    BackgroundColor,
    /// `background-image`
    BackgroundImage,
    /// `border-top-color`
    BorderTopColor,
    /// `border-top-style`
    BorderTopStyle,
    /// `box-shadow`
    BoxShadow,
    /// `color`
    Color,
    /// `content`
    Content,
    /// `display`
    Display,
    /// `font-size`
    FontSize,
    /// `font-weight`
    FontWeight,
    /// `letter-spacing`
    LetterSpacing,
    /// `line-height`
    LineHeight,
    /// `outline-color`
    OutlineColor,
    /// `outline-style`
    OutlineStyle,
    /// `overflow-x`
    OverflowX,
    /// `overflow-y`
    OverflowY,
    /// `text-align`
    TextAlign,
    /// `text-decoration-line`
    TextDecorationLine,
    /// `visibility`
    Visibility,
    /// `word-spacing`
    WordSpacing,
}

/// A question to the cascade: which declaration gives this its value?
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wanted {
    /// The element …
    pub node: NodeId,
    /// … or the pseudo-element of it …
    pub pseudo: Pseudo,
    /// … in this state.
    pub state: State,
    /// The property.
    pub property: Property,
}

/// The declaration that won.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// The element it applies to: the one that was asked about, or the ancestor that it inherits from.
    pub node: NodeId,
    /// Property as written; it may be a shorthand.
    pub property: String,
    /// Value as written, `!important` included.
    pub value: String,
    /// Selectors of its rule; empty for what an element declares for itself.
    pub selector: String,
    /// Where it is written.
    pub place: DeclaredIn,
    /// Its line there, from 1; 0 if it has none.
    pub line: u32,
}

/// Where a declaration is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeclaredIn {
    /// In the sheet at this address.
    Sheet(Url),
    /// In this `style` element; lines are those of its document.
    Element(NodeId),
    /// In the element's `style` attribute.
    StyleAttribute,
    /// In an attribute such as `bgcolor`.
    Hint,
    /// Nowhere on the page: browsers bring it along.
    Browser,
}

impl Property {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Property::AnimationName => "animation-name",
            Property::BackgroundColor => "background-color",
            Property::BackgroundImage => "background-image",
            Property::BorderTopColor => "border-top-color",
            Property::BorderTopStyle => "border-top-style",
            Property::BoxShadow => "box-shadow",
            Property::Color => "color",
            Property::Content => "content",
            Property::Display => "display",
            Property::FontSize => "font-size",
            Property::FontWeight => "font-weight",
            Property::LetterSpacing => "letter-spacing",
            Property::LineHeight => "line-height",
            Property::OutlineColor => "outline-color",
            Property::OutlineStyle => "outline-style",
            Property::OverflowX => "overflow-x",
            Property::OverflowY => "overflow-y",
            Property::TextAlign => "text-align",
            Property::TextDecorationLine => "text-decoration-line",
            Property::Visibility => "visibility",
            Property::WordSpacing => "word-spacing",
        }
    }
}
