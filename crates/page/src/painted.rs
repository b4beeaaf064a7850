//! What a browser painted behind the letters of texts: a fact about the few texts whose background cannot be computed.
//!
//! A page that was only read has none. Which texts are looked at, rules say; a browser takes the pictures, and crate
//! `media` reads their pixels.

use serde::{Deserialize, Serialize};

use crate::page::{DocId, Page};
use crate::tree::NodeId;

/// Where a text stands in the top document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TextPlace {
    /// Which element it is a child of: index among the document's elements in the order of [`Page::elements`].
    pub element: usize,
    /// Which of that element's texts it is.
    pub run: usize,
}

/// A word, or a line of a long text, and what is behind its letters and right beside them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaintedPiece {
    /// The word; the whole text where pieces are lines.
    pub text: String,
    /// The pixel of the lowest luminance: red, green, blue.
    pub darkest: [u8; 3],
    /// The pixel of the highest luminance.
    pub lightest: [u8; 3],
}

/// All pieces of a text; every letter of it is in one of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaintedText {
    /// Which text.
    pub place: TextPlace,
    /// Its pieces, at least one.
    pub pieces: Vec<PaintedPiece>,
}

impl Page {
    /// Where the text stands; `None` if it is not a child of an element of the top document.
    pub fn place_of(&self, text: NodeId) -> Option<TextPlace> {
        let parent = self.tree.node(text).parent.filter(|_| self.tree.text(text).is_some())?;
        let element = self.elements_of_top().position(|node| node == parent)?;
        let run = self.runs(parent).position(|node| node == text)?;
        Some(TextPlace { element, run })
    }

    /// The text at a place, if there is one.
    pub fn text_at(&self, place: TextPlace) -> Option<NodeId> {
        let element = self.elements_of_top().nth(place.element)?;
        self.runs(element).nth(place.run)
    }

    /// Notes what is behind a text.
    pub fn add_painted(&mut self, painted: PaintedText) {
        if let Some(text) = self.text_at(painted.place) {
            self.painted.insert(text, painted);
        }
    }

    /// What is behind the text; `None` if nobody looked, or if it could not be told.
    pub fn painted(&self, text: NodeId) -> Option<&PaintedText> {
        self.painted.get(&text)
    }

    /// Everything that is known about what is behind texts, in tree order.
    pub fn all_painted(&self) -> impl Iterator<Item = &PaintedText> {
        self.painted.values()
    }

    fn elements_of_top(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.elements().iter().copied().filter(|node| self.tree.node(*node).doc == DocId::TOP)
    }

    fn runs(&self, element: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.tree.children(element).filter(|child| self.tree.text(*child).is_some())
    }
}
