use page::{NodeId, Page};

/// True if the text there is in a language that the lists of words have (Latvian, Russian, English), or no language is
/// stated.
pub fn is_known_language(page: &Page, node: NodeId) -> bool {
    page.language(node).is_none_or(|tag| {
        let primary = tag.split('-').next().unwrap_or_default();
        primary.is_empty() || ["lv", "ru", "en"].iter().any(|known| primary.eq_ignore_ascii_case(known))
    })
}
