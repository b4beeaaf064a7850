//! From Stylo's computed values to ours.

mod layout;
mod paint;
mod shape;
mod text;

use page::style::ComputedStyle;
use style::properties::ComputedValues;

/// The values audits ask about.
pub(crate) fn computed_style(values: &ComputedValues) -> ComputedStyle {
    use layout as l;
    use paint as p;
    use text as t;

    let current = values.clone_color();
    let font_size = values.get_font().font_size.used_size().px();
    let boxes = values.get_box();
    let position = values.get_position();
    let ui = values.get_ui();
    let inherited_ui = values.get_inherited_ui();
    ComputedStyle {
        display: l::display(boxes.display),
        visibility: l::visibility(values),
        content_hidden: l::content_hidden(values),
        opacity: values.get_effects().opacity,
        position: l::position(boxes.position),
        inset: l::sides(&position.top, &position.right, &position.bottom, &position.left, l::inset),
        z_index: l::z_index(values),
        floats: boxes.float.is_floating(),
        clip: shape::clip(values),
        clip_path: shape::clip_path(values),
        overflow: (l::overflow(boxes.overflow_x), l::overflow(boxes.overflow_y)),
        color: p::rgba(&current),
        background_color: p::color(&values.get_background().background_color, &current),
        backgrounds: p::backgrounds(values, &current),
        background_clips_to_text: p::clips_to_text(values),
        has_text_shadow: !values.get_inherited_text().text_shadow.0.is_empty(),
        has_filter: p::has_filter(values),
        has_blend: p::has_blend(values),
        has_mask: p::has_mask(values),
        font_size,
        font_weight: values.get_font().font_weight.value(),
        is_italic: t::is_italic(values),
        font_families: t::families(values),
        line_height: t::line_height(values, font_size),
        letter_spacing: t::spacing(&values.get_inherited_text().letter_spacing.0, font_size),
        word_spacing: t::spacing(&values.get_inherited_text().word_spacing, font_size),
        text_indent: t::indent(values),
        is_justified: t::is_justified(values),
        text_transform: t::transform(values),
        decoration: t::decoration(values, &current),
        has_text_overflow: t::has_text_overflow(values),
        collapses_space: t::collapses_space(values),
        is_nowrap: t::is_nowrap(values),
        outline: p::outline(values, &current),
        outline_offset: values.get_outline().outline_offset.to_f32_px(),
        border: p::border(values, &current),
        box_shadows: p::shadows(values, &current),
        is_border_box: l::is_border_box(values),
        width: l::size(&position.width),
        height: l::size(&position.height),
        min_width: l::size(&position.min_width),
        min_height: l::size(&position.min_height),
        max_width: l::max_size(&position.max_width),
        max_height: l::max_size(&position.max_height),
        margin: l::margins(values),
        padding: l::paddings(values),
        transform: shape::transform(values),
        turn: shape::turn(values),
        is_vertical: l::is_vertical(values),
        is_rtl: l::is_rtl(values),
        has_pointer_cursor: inherited_ui.cursor.keyword == style::values::specified::ui::CursorKind::Pointer,
        ignores_pointer: inherited_ui.pointer_events == style::values::computed::ui::PointerEvents::None,
        is_unselectable: ui.user_select == style::values::computed::ui::UserSelect::None,
        animations: l::animations(values),
        has_transition: ui.transition_duration.0.iter().any(|duration| duration.seconds() > 0.0),
        content: t::content(values),
        list_style: t::list_style(values),
        grid_area: l::grid_area(values),
        order: position.order,
        is_reversed: l::is_reversed(values),
        grows: position.flex_grow.0 > 0.0,
        shrinks: position.flex_shrink.0 > 0.0,
        has_columns: l::has_columns(values),
        has_caret: p::has_caret(values),
    }
}
