//! Boxes: display, position, sizes.

use page::style::{Animation, Display, Length, Overflow, Position, Sides, Visibility};
use style::custom_properties::Name;
use style::properties::ComputedValues;
use style::properties::longhands;
use style::values::computed::length_percentage::Unpacked;
use style::values::computed::{self, Inset, LengthPercentage, Margin, MaxSize, Size};
use style::values::specified::box_::{DisplayInside, DisplayOutside};
use style_traits::ToCss;

pub(super) fn display(display: computed::Display) -> Display {
    if display.is_none() {
        return Display::None;
    }
    if display.is_contents() {
        return Display::Contents;
    }
    if display.is_list_item() {
        return Display::ListItem;
    }
    let is_inline = display.outside() == DisplayOutside::Inline;
    match (display.outside(), display.inside()) {
        (DisplayOutside::InternalTable | DisplayOutside::TableCaption, _) => Display::TablePart,
        (_, DisplayInside::Flow) => {
            if is_inline {
                Display::Inline
            } else {
                Display::Block
            }
        }
        (_, DisplayInside::FlowRoot) => {
            if is_inline {
                Display::InlineBlock
            } else {
                Display::Block
            }
        }
        (_, DisplayInside::Flex) => {
            if is_inline {
                Display::InlineOther
            } else {
                Display::Flex
            }
        }
        (_, DisplayInside::Grid) => {
            if is_inline {
                Display::InlineOther
            } else {
                Display::Grid
            }
        }
        (_, DisplayInside::Table) => {
            if is_inline {
                Display::InlineOther
            } else {
                Display::Table
            }
        }
        _ => Display::Other,
    }
}

pub(super) fn visibility(values: &ComputedValues) -> Visibility {
    use longhands::visibility::computed_value::T as V;
    match values.get_inherited_box().visibility {
        V::Visible => Visibility::Visible,
        V::Hidden | V::Collapse => Visibility::Hidden,
    }
}

/// `content-visibility: hidden`, which [`crate::rewrite`] carries over as a custom property.
pub(super) fn content_hidden(values: &ComputedValues) -> bool {
    carried(values, crate::rewrite::CONTENT_VISIBILITY)
        .is_some_and(|value| value.eq_ignore_ascii_case("hidden"))
}

/// The value of one of our own custom properties.
pub(super) fn carried<'a>(values: &'a ComputedValues, name: &str) -> Option<&'a str> {
    let custom = &values.custom_properties().non_inherited;
    if custom.is_empty() {
        return None;
    }
    custom.get(&Name::from(name))?.as_universal().map(|value| value.css.trim())
}

pub(super) fn position(position: computed::PositionProperty) -> Position {
    use computed::PositionProperty as P;
    match position {
        P::Static => Position::Static,
        P::Relative => Position::Relative,
        P::Absolute => Position::Absolute,
        P::Fixed => Position::Fixed,
        P::Sticky => Position::Sticky,
    }
}

pub(super) fn overflow(overflow: computed::Overflow) -> Overflow {
    use computed::Overflow as O;
    match overflow {
        O::Visible => Overflow::Visible,
        O::Hidden => Overflow::Hidden,
        O::Clip => Overflow::Clip,
        O::Scroll => Overflow::Scroll,
        O::Auto => Overflow::Auto,
    }
}

pub(super) fn z_index(values: &ComputedValues) -> Option<i32> {
    match values.get_position().z_index {
        computed::ZIndex::Integer(index) => Some(index),
        computed::ZIndex::Auto => None,
    }
}

pub(super) fn sides<T>(top: &T, right: &T, bottom: &T, left: &T, to: fn(&T) -> Length) -> Sides<Length> {
    Sides { top: to(top), right: to(right), bottom: to(bottom), left: to(left) }
}

pub(super) fn length(length: &LengthPercentage) -> Length {
    match length.unpack() {
        Unpacked::Length(length) => Length::Px(length.px()),
        Unpacked::Percentage(percentage) => Length::Fraction(percentage.0),
        Unpacked::Calc(_) => Length::Mixed,
    }
}

pub(super) fn inset(inset: &Inset) -> Length {
    match inset {
        Inset::LengthPercentage(value) => length(value),
        Inset::Auto => Length::Auto,
        _ => Length::Mixed,
    }
}

pub(super) fn size(size: &Size) -> Length {
    match size {
        Size::LengthPercentage(value) => length(&value.0),
        Size::Auto | Size::MaxContent | Size::MinContent | Size::FitContent => Length::Auto,
        _ => Length::Mixed,
    }
}

pub(super) fn max_size(size: &MaxSize) -> Length {
    match size {
        MaxSize::LengthPercentage(value) => length(&value.0),
        MaxSize::None | MaxSize::MaxContent | MaxSize::MinContent | MaxSize::FitContent => Length::Auto,
        _ => Length::Mixed,
    }
}

pub(super) fn margins(values: &ComputedValues) -> Sides<Length> {
    let of = |margin: &Margin| match margin {
        Margin::LengthPercentage(value) => length(value),
        Margin::Auto => Length::Auto,
        _ => Length::Mixed,
    };
    let margin = values.get_margin();
    sides(&margin.margin_top, &margin.margin_right, &margin.margin_bottom, &margin.margin_left, of)
}

pub(super) fn paddings(values: &ComputedValues) -> Sides<Length> {
    let padding = values.get_padding();
    sides(
        &padding.padding_top,
        &padding.padding_right,
        &padding.padding_bottom,
        &padding.padding_left,
        |padding| length(&padding.0),
    )
}

pub(super) fn is_vertical(values: &ComputedValues) -> bool {
    values.writing_mode.is_vertical()
}

pub(super) fn is_rtl(values: &ComputedValues) -> bool {
    use longhands::direction::computed_value::T as D;
    values.get_inherited_box().direction == D::Rtl
}

pub(super) fn is_border_box(values: &ComputedValues) -> bool {
    use longhands::box_sizing::computed_value::T as B;
    values.get_position().box_sizing == B::BorderBox
}

pub(super) fn is_reversed(values: &ComputedValues) -> bool {
    use longhands::flex_direction::computed_value::T as D;
    use style::values::computed::FlexWrap as W;
    let position = values.get_position();
    matches!(position.flex_direction, D::RowReverse | D::ColumnReverse)
        || position.flex_wrap.contains(W::WRAP_REVERSE)
}

pub(super) fn has_columns(values: &ComputedValues) -> bool {
    let columns = values.get_column();
    !columns.column_count.is_auto() || !columns.column_width.is_auto()
}

/// The four lines between which a grid item lies, unless its place is left to the grid.
pub(super) fn grid_area(values: &ComputedValues) -> Option<Box<str>> {
    let position = values.get_position();
    let lines = [
        &position.grid_row_start,
        &position.grid_column_start,
        &position.grid_row_end,
        &position.grid_column_end,
    ];
    let is_given = lines[..2].iter().all(|line| !line.is_auto() && !line.is_span);
    is_given.then(|| lines.map(ToCss::to_css_string).join(" / ").into())
}

/// Animations that have a name, last, and are not paused.
pub(super) fn animations(values: &ComputedValues) -> Vec<Animation> {
    use computed::AnimationPlayState as PlayState;
    let ui = values.get_ui();
    if !ui.specifies_animations() {
        return Vec::new();
    }
    let names = &ui.animation_name.0;
    names
        .iter()
        .enumerate()
        .filter_map(|(index, name)| {
            let name = name.as_atom()?.to_string();
            let seconds = match ui.animation_duration_mod(index) {
                computed::AnimationDuration::Time(time) => time.seconds(),
                computed::AnimationDuration::Auto => 0.0,
            };
            let is_paused = ui.animation_play_state_mod(index) == PlayState::Paused;
            let iterations = ui.animation_iteration_count_mod(index).0;
            (seconds > 0.0 && !is_paused).then_some(Animation { name, seconds, iterations })
        })
        .collect()
}
