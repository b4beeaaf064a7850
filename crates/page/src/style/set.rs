use std::collections::{BTreeMap, BTreeSet};

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
    /// Focusable elements whose focus may change the look of other elements.
    pub focus_reaches_further: BTreeSet<NodeId>,
    /// What the next siblings of such an element look like when it has the focus: element or pseudo-element, and style.
    pub focus_of_siblings: BTreeMap<NodeId, Vec<(NodeId, Pseudo, StyleId)>>,
    /// What comes into sight only while the pointer is over something, in tree order.
    pub on_hover: Vec<OnHover>,
    /// Names of `@keyframes` that elements of the page use and that change something.
    pub keyframes: BTreeSet<String>,
    /// The page in windows of several widths, upright and lying; empty where no sheet turns anything around under a
    /// condition about the orientation.
    pub turned: Vec<Turned>,
    /// The page in a window of 640 by 512: one of 1280 by 1024 at 200 %. `None` where that makes no difference to what is
    /// cut off.
    pub zoomed: Option<Box<StyleSet>>,
    /// The page in a window of 320 by 256: one of 1280 by 1024 at 400 %. `None` where nothing is said to be wider than that.
    pub narrow: Option<Box<StyleSet>>,
    /// Sheets that apply to the page and could not be had.
    pub missing: Vec<Url>,
}

/// Something that comes into sight only while the pointer is over something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnHover {
    /// The element …
    pub node: NodeId,
    /// … or the pseudo-element of it.
    pub pseudo: Pseudo,
    /// What the pointer has to be over; `None` if it takes more than one element.
    pub by: Option<NodeId>,
    /// It goes out of sight as soon as the pointer is over it.
    pub is_lost: bool,
}

/// The page in windows of the same width that differ in their orientation.
#[derive(Clone, Debug, Default)]
pub struct Turned {
    /// Taller than wide.
    pub portrait: StyleSet,
    /// Wider than tall.
    pub landscape: StyleSet,
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
