//! Accessible name and description (accname 1.2, HTML-AAM, SVG-AAM).

mod compute;
mod content;
mod control;
mod native;
pub(super) mod referred;

use crate::fact::Why;
use crate::page::Page;
use crate::tree::NodeId;

/// An accessible name or description: a flat string, trimmed, white space collapsed.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Name {
    /// The string; empty if there is none.
    pub text: String,
    /// What it was made from, in order, without repetition. Parts of embedded content are not listed: an element
    /// named by its content has the one source [`NameSource::Content`].
    pub sources: Vec<NameSource>,
    /// Some part of it cannot be known from this page, so that the real string may be longer or another one.
    pub unsure: Option<Why>,
}

/// What a name was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NameSource {
    /// An element that `aria-labelledby` (or for a description `aria-describedby`) refers to.
    Reference(NodeId),
    /// `aria-label` (or for a description `aria-description`).
    Aria,
    /// A `label` element.
    Label(NodeId),
    /// A child element with that task: `caption`, `legend`, `figcaption`, `summary`, SVG `title`, `desc`.
    Child(NodeId),
    /// An attribute of the host language that gives the name: `alt`, `value`, `label`, `alttext`.
    Attribute(&'static str),
    /// What browsers write on a button by themselves, such as "Submit".
    Default,
    /// The content.
    Content,
    /// `title` as the last resort.
    Title,
    /// `placeholder` as the last resort.
    Placeholder,
}

impl Name {
    /// True if there is no name, as far as this page can tell.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

impl Page {
    /// The accessible name. Computed for every element, also for one that is not in the accessibility tree (as if it
    /// were shown). Empty where the semantic role prohibits naming, and for nodes that are not elements.
    ///
    /// Characters of the private use areas (icon fonts) are no text: nothing can read them out.
    pub fn name(&self, id: NodeId) -> &Name {
        self.derived().names[id.index()].get_or_init(|| Box::new(compute::name(self, id)))
    }

    /// The accessible description.
    pub fn description(&self, id: NodeId) -> &Name {
        self.derived().descriptions[id.index()].get_or_init(|| Box::new(compute::description(self, id)))
    }
}
