//! Colours, backgrounds, borders, shadows.

use page::style::{Background, Image, Line, Rgba, Shadow, Sides};
use style::color::{AbsoluteColor, ColorSpace};
use style::properties::ComputedValues;
use style::properties::longhands;
use style::properties::style_structs;
use style::values::computed;
use style::values::computed::image::Gradient;
use style::values::computed::length_percentage::Unpacked;
use style::values::computed::{
    BackgroundSize, BorderSideWidth, BorderStyle, Color, LengthPercentage, NonNegativeLengthPercentageOrAuto,
    OutlineStyle,
};
use style::values::generics::color::ColorOrAuto;
use style::values::generics::image::{GenericGradient, GenericGradientItem, GenericImage};
use style::values::generics::length::LengthPercentageOrAuto;
use style::values::specified::background::BackgroundRepeatKeyword as RepeatKeyword;

/// sRGB, clamped to its gamut.
pub(super) fn rgba(color: &AbsoluteColor) -> Rgba {
    let srgb = color.to_color_space(ColorSpace::Srgb);
    let clamped = |component: f32| if component.is_nan() { 0.0 } else { component.clamp(0.0, 1.0) };
    Rgba {
        red: clamped(srgb.components.0),
        green: clamped(srgb.components.1),
        blue: clamped(srgb.components.2),
        alpha: clamped(srgb.alpha),
    }
}

pub(super) fn color(color: &Color, current: &AbsoluteColor) -> Rgba {
    rgba(&color.resolve_to_absolute(current))
}

pub(super) fn backgrounds(values: &ComputedValues, current: &AbsoluteColor) -> Vec<Background> {
    let background = values.get_background();
    let layers = background.background_image.0.iter().enumerate();
    layers
        .filter_map(|(index, layer)| {
            Some(Background { image: image(layer, current)?, covers: covers(background, index) })
        })
        .collect()
}

/// True if the layer's image covers the box whatever its own size is.
fn covers(background: &style_structs::Background, index: usize) -> bool {
    let of = |count: usize| index % count.max(1);
    let repeat = &background.background_repeat.0;
    let fills = |keyword: RepeatKeyword| match keyword {
        RepeatKeyword::Repeat | RepeatKeyword::Round => true,
        RepeatKeyword::Space | RepeatKeyword::NoRepeat => false,
    };
    let repeat = repeat.get(of(repeat.len()));
    if repeat.is_some_and(|repeat| fills(repeat.0) && fills(repeat.1)) {
        return true;
    }
    let within = |position: &LengthPercentage| match position.unpack() {
        Unpacked::Percentage(part) => (0.0..=1.0).contains(&part.0),
        Unpacked::Length(length) => length.px() == 0.0,
        Unpacked::Calc(_) => false,
    };
    let (xs, ys) = (&background.background_position_x.0, &background.background_position_y.0);
    let is_in_place = xs.get(of(xs.len())).is_some_and(within) && ys.get(of(ys.len())).is_some_and(within);
    let sizes = &background.background_size.0;
    is_in_place
        && sizes.get(of(sizes.len())).is_some_and(|size| match size {
            BackgroundSize::Cover => true,
            BackgroundSize::Contain => false,
            BackgroundSize::ExplicitSize { width, height } => is_whole(width) && is_whole(height),
        })
}

fn is_whole(size: &NonNegativeLengthPercentageOrAuto) -> bool {
    match size {
        LengthPercentageOrAuto::LengthPercentage(size) => {
            matches!(size.0.unpack(), Unpacked::Percentage(part) if part.0 >= 1.0)
        }
        LengthPercentageOrAuto::Auto => false,
    }
}

fn image(layer: &computed::Image, current: &AbsoluteColor) -> Option<Image> {
    match layer {
        GenericImage::None => None,
        GenericImage::Url(url) => Some(Image::Url(address(url))),
        GenericImage::Gradient(gradient) => Some(Image::Gradient(stops(gradient, current))),
        GenericImage::ImageSet(set) => {
            let first = set.items.iter().find_map(|item| image(&item.image, current));
            Some(first.unwrap_or(Image::Other))
        }
        GenericImage::LightDark(pair) => image(&pair.light, current),
        GenericImage::Image(flat) => {
            let flat = color(flat, current);
            Some(Image::Gradient(vec![flat, flat]))
        }
        GenericImage::CrossFade(_) | GenericImage::PaintWorklet(_) => Some(Image::Other),
    }
}

pub(super) fn address(url: &computed::url::ComputedUrl) -> String {
    url.url().map(|url| url.as_str().to_owned()).unwrap_or_default()
}

fn stops(gradient: &Gradient, current: &AbsoluteColor) -> Vec<Rgba> {
    fn of<T>(items: &[GenericGradientItem<Color, T>], current: &AbsoluteColor) -> Vec<Rgba> {
        items
            .iter()
            .filter_map(|item| match item {
                GenericGradientItem::SimpleColorStop(stop)
                | GenericGradientItem::ComplexColorStop { color: stop, .. } => Some(color(stop, current)),
                GenericGradientItem::InterpolationHint(_) => None,
            })
            .collect()
    }
    match gradient {
        GenericGradient::Linear { items, .. } | GenericGradient::Radial { items, .. } => of(items, current),
        GenericGradient::Conic { items, .. } => of(items, current),
    }
}

/// `background-clip: text`, which [`crate::rewrite`] carries over as a custom property.
pub(super) fn clips_to_text(values: &ComputedValues) -> bool {
    super::layout::carried(values, crate::rewrite::BACKGROUND_CLIP).is_some()
}

pub(super) fn has_filter(values: &ComputedValues) -> bool {
    let effects = values.get_effects();
    !effects.filter.0.is_empty() || !effects.backdrop_filter.0.is_empty()
}

pub(super) fn has_blend(values: &ComputedValues) -> bool {
    use longhands::background_blend_mode::single_value::computed_value::T as B;
    use longhands::mix_blend_mode::computed_value::T as M;
    values.get_effects().mix_blend_mode != M::Normal
        || values.get_background().background_blend_mode.0.iter().any(|mode| *mode != B::Normal)
}

pub(super) fn has_mask(values: &ComputedValues) -> bool {
    values.get_svg().mask_image.0.iter().any(|layer| !matches!(layer, GenericImage::None))
}

pub(super) fn outline(values: &ComputedValues, current: &AbsoluteColor) -> Line {
    let outline = values.get_outline();
    let (is_auto, is_drawn) = match outline.outline_style {
        OutlineStyle::Auto => (true, true),
        OutlineStyle::BorderStyle(style) => (false, !style.none_or_hidden()),
    };
    Line {
        width: if is_drawn { outline.outline_width.0.to_f32_px() } else { 0.0 },
        color: color(&outline.outline_color, current),
        is_auto,
    }
}

pub(super) fn border(values: &ComputedValues, current: &AbsoluteColor) -> Sides<Line> {
    let line = |width: &BorderSideWidth, style: BorderStyle, line: &Color| Line {
        width: if style.none_or_hidden() { 0.0 } else { width.0.to_f32_px() },
        color: color(line, current),
        is_auto: false,
    };
    let b = values.get_border();
    Sides {
        top: line(&b.border_top_width, b.border_top_style, &b.border_top_color),
        right: line(&b.border_right_width, b.border_right_style, &b.border_right_color),
        bottom: line(&b.border_bottom_width, b.border_bottom_style, &b.border_bottom_color),
        left: line(&b.border_left_width, b.border_left_style, &b.border_left_color),
    }
}

pub(super) fn has_caret(values: &ComputedValues) -> bool {
    match &values.get_inherited_ui().caret_color.0 {
        ColorOrAuto::Auto => true,
        ColorOrAuto::Color(caret) => color(caret, &values.clone_color()).alpha > 0.0,
    }
}

pub(super) fn shadows(values: &ComputedValues, current: &AbsoluteColor) -> Vec<Shadow> {
    let shadows = values.get_effects().box_shadow.0.iter();
    shadows
        .map(|shadow| Shadow {
            x: shadow.base.horizontal.px(),
            y: shadow.base.vertical.px(),
            blur: shadow.base.blur.px(),
            spread: shadow.spread.px(),
            color: color(&shadow.base.color, current),
            inset: shadow.inset,
        })
        .collect()
}
