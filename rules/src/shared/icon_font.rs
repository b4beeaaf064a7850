use page::{Fact, NodeId, Page};

/// Parts of font names that say: this font draws pictures.
const MARKS: &[&str] = &["icon", "symbol", "awesome", "glyph", "emoji", "dingbat"];

/// True if the element's text is probably drawn as pictures, because its first font is named like an icon font.
///
/// Fonts are not loaded, so that the name is all there is to go by: a reason to ask, never to decide.
pub fn is_drawn_by_icon_font(page: &Page, element: NodeId) -> bool {
    let Fact::Known(style) = page.style(element) else { return false };
    style.font_families.first().is_some_and(|family| {
        let family = family.to_ascii_lowercase();
        MARKS.iter().any(|mark| family.contains(mark))
    })
}
