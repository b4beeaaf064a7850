//! Text: fonts, spacing, decoration, generated content.

use page::style::{Content, ContentItem, Decoration, TextTransform};
use style::color::AbsoluteColor;
use style::counter_style::CounterStyle;
use style::properties::ComputedValues;
use style::properties::longhands;
use style::values::computed::font::{FontStyle, SingleFontFamily};
use style::values::computed::{Length, LengthPercentage, LineHeight};
use style::values::generics::counters::{GenericContent, GenericContentItem};
use style::values::generics::image::GenericImage;
use style::values::specified::text::{
    TextAlignKeyword, TextDecorationLine, TextOverflowSide, TextTransform as Case,
};
use style_traits::ToCss;

use super::paint;

pub(super) fn is_italic(values: &ComputedValues) -> bool {
    values.get_font().font_style != FontStyle::NORMAL
}

pub(super) fn families(values: &ComputedValues) -> Vec<String> {
    let families = values.get_font().font_family.families.iter();
    families
        .map(|family| match family {
            SingleFontFamily::FamilyName(name) => name.name.to_string(),
            SingleFontFamily::Generic(generic) => generic.to_css_string(),
        })
        .collect()
}

pub(super) fn line_height(values: &ComputedValues, font_size: f32) -> Option<f32> {
    match values.get_font().line_height {
        LineHeight::Normal => None,
        LineHeight::Number(number) => Some(number.0 * font_size),
        LineHeight::Length(length) => Some(length.0.px()),
    }
}

/// Letter and word spacing; percentages are of the font size.
pub(super) fn spacing(spacing: &LengthPercentage, font_size: f32) -> f32 {
    spacing.resolve(Length::new(font_size)).px()
}

pub(super) fn indent(values: &ComputedValues) -> Option<f32> {
    values.get_inherited_text().text_indent.length.to_length().map(Length::px)
}

pub(super) fn is_justified(values: &ComputedValues) -> bool {
    values.get_inherited_text().text_align == TextAlignKeyword::Justify
}

pub(super) fn transform(values: &ComputedValues) -> TextTransform {
    let case = values.get_inherited_text().text_transform;
    if case == Case::NONE {
        TextTransform::None
    } else if case == Case::UPPERCASE {
        TextTransform::Uppercase
    } else if case == Case::LOWERCASE {
        TextTransform::Lowercase
    } else if case == Case::CAPITALIZE {
        TextTransform::Capitalize
    } else {
        TextTransform::Other
    }
}

pub(super) fn decoration(values: &ComputedValues, current: &AbsoluteColor) -> Decoration {
    let text = values.get_text();
    let line = text.text_decoration_line;
    Decoration {
        underline: line.contains(TextDecorationLine::UNDERLINE),
        line_through: line.contains(TextDecorationLine::LINE_THROUGH),
        overline: line.contains(TextDecorationLine::OVERLINE),
        color: paint::color(&text.text_decoration_color, current),
    }
}

pub(super) fn has_text_overflow(values: &ComputedValues) -> bool {
    let overflow = &values.get_text().text_overflow;
    overflow.first != TextOverflowSide::Clip || overflow.second != TextOverflowSide::Clip
}

pub(super) fn collapses_space(values: &ComputedValues) -> bool {
    use longhands::white_space_collapse::computed_value::T as W;
    matches!(values.get_inherited_text().white_space_collapse, W::Collapse | W::PreserveBreaks)
}

pub(super) fn is_nowrap(values: &ComputedValues) -> bool {
    use longhands::text_wrap_mode::computed_value::T as W;
    values.get_inherited_text().text_wrap_mode == W::Nowrap
}

pub(super) fn content(values: &ComputedValues) -> Content {
    let items = match &values.get_counters().content {
        GenericContent::Normal => return Content::Normal,
        GenericContent::None => return Content::None,
        GenericContent::Items(items) => items,
    };
    let item = |(index, item): (usize, &GenericContentItem<_>)| match item {
        GenericContentItem::String(text) if index >= items.alt_start => {
            ContentItem::Alternative(text.to_string())
        }
        GenericContentItem::String(text) => ContentItem::Text(text.to_string()),
        GenericContentItem::Image(image) => ContentItem::Image(match image {
            GenericImage::Url(url) => paint::address(url),
            _ => String::new(),
        }),
        GenericContentItem::Counter(..)
        | GenericContentItem::Counters(..)
        | GenericContentItem::OpenQuote
        | GenericContentItem::CloseQuote
        | GenericContentItem::NoOpenQuote
        | GenericContentItem::NoCloseQuote => ContentItem::Other,
    };
    Content::Items(items.items.iter().enumerate().map(item).collect())
}

pub(super) fn list_style(values: &ComputedValues) -> Option<String> {
    match &values.get_list().list_style_type.0 {
        CounterStyle::None => None,
        CounterStyle::Name(name) => Some(name.0.to_string()),
        CounterStyle::String(text) => Some(text.0.to_string()),
        other @ CounterStyle::Symbols { .. } => Some(other.to_css_string()),
    }
}
