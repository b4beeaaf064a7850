//! The list of all rules, by topic. A test proves that no rule file is missing here.

use std::sync::LazyLock;

use audit::{Rule, SiteRule};

use crate::{
    aria, color, forms, headings, images, input, keyboard, landmarks, language, links, lists, site,
    structure, tables, text, timing, viewport,
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
    &language::html_lang_matches_text::RULE,
    &language::part_lang_matches_text::RULE,
    &language::foreign_text_has_lang::RULE,
    &viewport::viewport_allows_zoom::RULE,
    &viewport::orientation_is_not_locked::RULE,
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
    &color::text_contrast_enhanced::RULE,
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
    &forms::field_has_visible_label::RULE,
    &forms::label_has_field::RULE,
    &forms::field_text_is_tied::RULE,
    &forms::field_group_has_name::RULE,
    &forms::choices_have_question::RULE,
    &forms::field_name_is_unique::RULE,
    &forms::required_mark_is_in_code::RULE,
    &forms::required_is_in_code::RULE,
    &forms::required_is_visible::RULE,
    &forms::required_mark_is_explained::RULE,
    &forms::autocomplete_valid::RULE,
    &input::widget_is_focusable::RULE,
    &forms::form_has_submit_button::RULE,
    &forms::form_has_no_reset_button::RULE,
    &forms::form_can_be_checked::RULE,
    &forms::form_tells_errors::RULE,
    &forms::upload_limits_are_told::RULE,
    &forms::message_has_role::RULE,
    &forms::current_step_is_marked::RULE,
    &forms::captcha_has_alternative::RULE,
    &forms::time_limit_can_be_extended::RULE,
    &forms::format_is_told::RULE,
    &forms::hint_is_tied::RULE,
    &forms::autocomplete_matches_purpose::RULE,
    &forms::field_description_is_found::RULE,
    &forms::invalid_field_has_error_text::RULE,
    &forms::error_text_helps::RULE,
    &input::label_in_name::RULE,
    &structure::iframe_has_name::RULE,
    &structure::iframe_content_is_seen::RULE,
    &tables::table_header_has_cells::RULE,
    &tables::table_headers_refer_to_cells::RULE,
    &keyboard::focus_is_visible::RULE,
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

/// The rules that bear on what is required: all but those that are only about criteria of level AAA.
pub static REQUIRED: LazyLock<Vec<&Rule>> =
    LazyLock::new(|| RULES.iter().copied().filter(|rule| !rule.is_beyond_required()).collect());

/// The rules over the pages of a site.
pub static SITE_RULES: &[&SiteRule] = &[
    &site::page_title_is_unique::RULE,
    &site::site_has_multiple_ways::RULE,
    &site::navigation_has_same_order::RULE,
    &site::controls_have_same_name::RULE,
];

/// All rules: those of a page, then those over several pages.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().copied().chain(SITE_RULES.iter().map(|rule| &rule.rule))
}

/// The rules that an audit of a site runs.
pub fn of_audits() -> impl Iterator<Item = &'static Rule> {
    all().filter(|rule| !rule.is_beyond_required())
}

/// The rule of this id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}
