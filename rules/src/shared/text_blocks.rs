use std::collections::HashSet;
use std::sync::Arc;

use page::style::{ComputedStyle, Display};
use page::{Fact, NodeId, Page};

/// Nodes that are looked at to find out how a text begins.
const LOOKED_AT: usize = 200;

/// The blocks of text: exposed elements that hold words and no other block, in reading order.
#[derive(Debug)]
pub struct TextBlocks(Vec<NodeId>);

impl TextBlocks {
    /// The page's blocks; none where styles were not computed.
    pub fn of(page: &Page) -> Arc<TextBlocks> {
        page.memo(|page| {
            let mut with_blocks = HashSet::new();
            for node in
                page.elements().iter().filter(|node| page.is_rendered(**node) && is_block(page, **node))
            {
                with_blocks.extend(page.flat_parent(*node).and_then(|parent| block_around(page, parent)));
            }
            let mut seen = HashSet::new();
            let texts = page.text_nodes().iter().filter(|text| is_read(page, **text));
            let blocks = texts.filter_map(|text| block_around(page, *text));
            TextBlocks(blocks.filter(|block| !with_blocks.contains(block) && seen.insert(*block)).collect())
        })
    }

    /// All of them.
    pub fn all(&self) -> &[NodeId] {
        &self.0
    }
}

/// True if the element is a block as computed.
pub fn is_block(page: &Page, node: NodeId) -> bool {
    style(page, node).is_some_and(|style| match style.display {
        Display::Block
        | Display::ListItem
        | Display::Flex
        | Display::Grid
        | Display::Table
        | Display::TablePart => true,
        Display::None
        | Display::Contents
        | Display::Inline
        | Display::InlineBlock
        | Display::InlineOther
        | Display::Other => false,
    })
}

/// A text node that is exposed, not known to be invisible, and has a letter or digit.
pub fn is_read(page: &Page, node: NodeId) -> bool {
    page.tree.text(node).is_some_and(|text| text.contains(char::is_alphanumeric))
        && page.in_accessibility_tree(node)
        && page.is_visible(node) != Fact::Known(false)
}

/// True if the element holds words that are read.
pub fn has_words(page: &Page, node: NodeId) -> bool {
    std::iter::once(node).chain(page.flat_descendants(node)).any(|inner| is_read(page, inner))
}

/// The style of the text that an element begins with, and whether it holds at least as many characters.
pub fn beginning(page: &Page, node: NodeId, at_least: usize) -> Option<(&ComputedStyle, bool)> {
    let mut first = None;
    let mut length = 0;
    for text in page.flat_descendants(node).take(LOOKED_AT).filter(|inner| is_read(page, *inner)) {
        first = first.or_else(|| page.flat_parent(text));
        length += page.tree.text(text).map_or(0, |text| text.trim().chars().count());
        if length >= at_least {
            break;
        }
    }
    Some((style(page, first?)?, length >= at_least))
}

/// The nearest element after this one beside it that is rendered.
pub fn next_beside(page: &Page, node: NodeId) -> Option<NodeId> {
    std::iter::successors(page.tree.node(node).next, |next| page.tree.node(*next).next)
        .take(LOOKED_AT)
        .find(|next| match page.tree.text(*next) {
            Some(text) => !text.trim().is_empty(),
            None => {
                page.tree.element(*next).is_some_and(|element| !element.is("br")) && page.is_rendered(*next)
            }
        })
        .filter(|next| page.tree.element(*next).is_some())
}

/// The computed style of an element.
pub fn style(page: &Page, node: NodeId) -> Option<&ComputedStyle> {
    page.style(node).known()
}

fn block_around(page: &Page, node: NodeId) -> Option<NodeId> {
    std::iter::once(node).chain(page.flat_ancestors(node)).find(|outer| is_block(page, *outer))
}
