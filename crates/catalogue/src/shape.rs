//! Labels by how they are made: what is made as the known labels of a page is a label too, and ends the value before it.

use std::collections::{BTreeMap, BTreeSet};

use page::{NodeId, Page};

use crate::block::Block;
use crate::channel;
use crate::labels;
use crate::text::fold;

/// Bytes of a label, the white space around it counted.
const LONGEST_LABEL: usize = 400;
/// Elements around a text that make its shape, and bytes of a class that count.
const AROUND: usize = 3;
const CLASS: usize = 40;
/// So many known labels of one shape make it a shape of labels.
const LABELS: usize = 3;
/// Among so many known labels one may be unknown; where there are more, values have the shape too.
const OTHERS: usize = 3;
/// A label has at most so many words.
const WORDS: usize = 8;

/// Names and classes of the elements around a node, and for a cell whether it is the first of its row.
pub(crate) fn shape(page: &Page, node: NodeId) -> String {
    let tree = &page.tree;
    let mut out = String::new();
    for around in tree.ancestors(node).filter(|around| *around != node).take(AROUND) {
        let Some(element) = tree.element(around) else { break };
        let class = element.attr("class").unwrap_or_default();
        out.push_str(element.local());
        out.push('.');
        out.push_str(&class[..class.floor_char_boundary(CLASS)]);
        if tree.is(around, "td") {
            let row = tree.node(around).parent;
            let first = row.and_then(|row| tree.children(row).find(|cell| tree.element(*cell).is_some()));
            out.push_str(if first == Some(around) { "#first" } else { "#other" });
        }
        out.push('/');
    }
    out
}

/// Shapes that labels of this page have, and values have not.
pub(crate) fn of_labels(blocks: &[Block]) -> BTreeSet<String> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for block in blocks.iter().filter(|block| !block.shape.is_empty()) {
        let (labels, others) = counts.entry(&block.shape).or_default();
        *if labels::is_label(&block.text) { labels } else { others } += 1;
    }
    counts
        .into_iter()
        .filter(|(_, (labels, others))| *labels >= LABELS.max(others * OTHERS))
        .map(|(shape, _)| shape.to_owned())
        .collect()
}

/// True for a label at the start of a line; one with a typing error is told by its colon.
pub(crate) fn is_run_in(text: &str) -> bool {
    if text.len() > LONGEST_LABEL {
        return false;
    }
    let folded = fold(text);
    labels::meaning(&folded).is_some() || (text.trim_end().ends_with(':') && labels::near(&folded).is_some())
}

/// True for bold words and a colon at the start of a line, which may be a label that is not known.
pub(crate) fn reads_as_label(text: &str) -> bool {
    text.len() <= LONGEST_LABEL
        && text.trim_end().ends_with(':')
        && text.split_whitespace().count() <= WORDS
        && channel::of_line(text.trim()).is_none()
}
