use std::collections::BTreeMap;

use url::Url;

use super::ComputedStyle;
use crate::tree::NodeId;

/// A computed style; an index into the pool of a [`StyleSet`]. Elements with equal styles share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StyleId(pub u32);

/// The element itself or one of its pseudo-elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pseudo {
    /// The element.
    Element,
    /// `::before`
    Before,
    /// `::after`
    After,
    /// `::marker`
    Marker,
    /// `::placeholder`
    Placeholder,
}

/// The state the style is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// As loaded.
    Resting,
    /// The element has keyboard focus (`:focus`, `:focus-visible`, and `:focus-within` on its ancestors).
    Focused,
}

/// Computed styles of all elements of a page in one viewport.
#[derive(Clone, Debug, Default)]
pub struct StyleSet {
    /// Distinct styles.
    pub pool: Vec<ComputedStyle>,
    /// Style at rest by [`NodeId::index`]; `None` for nodes that are not elements. Elements inside
    /// `display: none` have one too.
    pub elements: Vec<Option<StyleId>>,
    /// Pseudo-elements that generate a box, and placeholders of fields.
    pub pseudos: BTreeMap<(NodeId, Pseudo), StyleId>,
    /// Styles of focusable elements (and their pseudo-elements) when focused.
    pub focused: BTreeMap<(NodeId, Pseudo), StyleId>,
    /// Sheets that apply to the page and could not be had.
    pub missing: Vec<Url>,
}

impl StyleSet {
    /// The style, if the set has one.
    pub fn get(&self, node: NodeId, pseudo: Pseudo, state: State) -> Option<&ComputedStyle> {
        let id = match (state, pseudo) {
            (State::Focused, _) => self.focused.get(&(node, pseudo)).copied(),
            (State::Resting, Pseudo::Element) => self.elements.get(node.index()).copied().flatten(),
            (State::Resting, _) => self.pseudos.get(&(node, pseudo)).copied(),
        }?;
        self.pool.get(id.0 as usize)
    }

    /// The style of a pseudo-element at rest; `None` if it generates no box.
    pub fn pseudo(&self, node: NodeId, pseudo: Pseudo) -> Option<&ComputedStyle> {
        self.get(node, pseudo, State::Resting)
    }
}
