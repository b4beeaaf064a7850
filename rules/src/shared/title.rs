use page::Page;

use crate::shared::document_element::top_html;

/// Signs between the parts of a title, with the spaces around them.
pub const SEPARATORS: [&str; 10] = [" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " > ", " / "];

/// The title of the page, white space collapsed: the first `title` of HTML in the top document. `None` if there is none or
/// it says nothing.
pub fn of(page: &Page) -> Option<String> {
    let html = top_html(page)?;
    let title = page.tree.descendants(html).find(|node| page.tree.is(*node, "title"))?;
    let text = page.tree.text_content(title).split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

/// The parts of a title, in order.
pub fn parts(title: &str) -> Vec<&str> {
    let mut parts = vec![title];
    for separator in SEPARATORS {
        parts = parts.into_iter().flat_map(|part| part.split(separator)).collect();
    }
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}
