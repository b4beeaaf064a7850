use page::style::Display;
use page::{Fact, NodeId, Page};

/// Longest text that is put together, in bytes; of a longer one the part with the node.
const LONGEST: usize = 2_000;

/// The nearest element around a text whose text stands apart from the text around it.
pub fn block(page: &Page, text: NodeId) -> NodeId {
    page.flat_ancestors(text)
        .find(|outer| match page.style(*outer) {
            Fact::Known(style) => {
                !matches!(style.display, Display::Inline | Display::Contents | Display::None)
            }
            Fact::Unknown(_) => page.tree.element(*outer).is_some_and(|element| {
                !matches!(
                    &**element.local(),
                    "a" | "abbr" | "b" | "em" | "font" | "i" | "mark" | "small" | "span" | "strong" | "u"
                )
            }),
        })
        .unwrap_or(text)
}

/// The text of the block that a text node is in; the node's own text where the block is long or holds other blocks.
pub fn block_text(page: &Page, text: NodeId) -> String {
    let block = block(page, text);
    let mut all = String::new();
    let mut is_whole = true;
    for inner in page.flat_descendants(block).take(200) {
        let Some(words) = page.tree.text(inner) else { continue };
        if self::block(page, inner) == block && page.is_rendered(inner) {
            all.push_str(words);
        }
        if all.len() > LONGEST {
            is_whole = false;
            break;
        }
    }
    let own = page.tree.text(text).unwrap_or_default();
    if is_whole && all.contains(own) { all } else { own.to_owned() }
}
