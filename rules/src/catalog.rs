//! The list of all rules, by topic. A test proves that no rule file is missing here.

use audit::Rule;

use crate::{
    aria, color, forms, headings, images, input, keyboard, landmarks, language, links, lists, structure,
    tables, text, timing, viewport,
};

/// All rules, in the order in which people read them: the page, its content, its controls, its code.
pub static RULES: &[&Rule] = &[
    &structure::page_has_title::RULE,
    &landmarks::page_has_one_main::RULE,
    &landmarks::page_has_header_and_footer::RULE,
    &landmarks::landmark_count_is_handy::RULE,
    &landmarks::navigation_name_is_unique::RULE,
    &landmarks::landmark_name_is_unique::RULE,
    &landmarks::landmark_name_adds_to_role::RULE,
    &landmarks::landmark_is_top_level::RULE,
    &landmarks::content_is_in_landmarks::RULE,
    &landmarks::page_has_search::RULE,
    &landmarks::main_menu_is_short::RULE,
    &language::html_has_lang::RULE,
    &language::html_lang_valid::RULE,
    &language::part_lang_valid::RULE,
    &viewport::viewport_allows_zoom::RULE,
    &timing::meta_refresh_has_no_delay::RULE,
    &headings::page_has_heading::RULE,
    &headings::first_heading_is_main::RULE,
    &headings::page_has_one_h1::RULE,
    &headings::heading_level_is_not_skipped::RULE,
    &headings::heading_has_name::RULE,
    &headings::heading_like_text_is_heading::RULE,
    &headings::heading_is_short::RULE,
    &headings::heading_has_content::RULE,
    &images::image_has_name::RULE,
    &images::svg_with_role_has_name::RULE,
    &images::object_has_name::RULE,
    &aria::decorative_is_not_exposed::RULE,
    &color::text_contrast_minimum::RULE,
    &text::important_letter_spacing_is_wide_enough::RULE,
    &text::important_word_spacing_is_wide_enough::RULE,
    &text::important_line_height_is_large_enough::RULE,
    &lists::list_has_only_items::RULE,
    &lists::list_item_is_in_list::RULE,
    &lists::description_is_in_list::RULE,
    &lists::description_list_has_pairs::RULE,
    &lists::list_like_text_is_list::RULE,
    &links::link_has_name::RULE,
    &forms::button_has_name::RULE,
    &forms::image_button_has_name::RULE,
    &forms::summary_has_name::RULE,
    &aria::menuitem_has_name::RULE,
    &forms::form_field_has_name::RULE,
    &forms::autocomplete_valid::RULE,
    &input::label_in_name::RULE,
    &structure::iframe_has_name::RULE,
    &tables::table_header_has_cells::RULE,
    &tables::table_headers_refer_to_cells::RULE,
    &tables::contact_is_outside_tables::RULE,
    &keyboard::aria_hidden_has_no_focusable::RULE,
    &keyboard::presentational_children_have_no_focusable::RULE,
    &keyboard::iframe_is_in_tab_order::RULE,
    &aria::role_valid::RULE,
    &aria::role_has_required_states::RULE,
    &aria::role_has_required_owned_elements::RULE,
    &aria::role_has_required_context::RULE,
    &aria::aria_attribute_defined::RULE,
    &aria::aria_attribute_permitted::RULE,
    &aria::aria_global_not_prohibited::RULE,
    &aria::aria_value_valid::RULE,
];

/// The rule of this id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}
