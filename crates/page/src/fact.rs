use serde::{Deserialize, Serialize};

/// A fact about a page, or the honest statement that this source cannot know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fact<T> {
    /// The fact, as a browser would have it.
    Known(T),
    /// Not known, and why. A rule answers this with CantTell or Untested, never with Passed.
    Unknown(Why),
}

/// Why a fact is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Why {
    /// Boxes are needed; a static page has none.
    NeedsLayout,
    /// The answer depends on what a script does.
    NeedsScript,
    /// Styles were not computed for this page.
    NeedsStyle,
    /// The condition is a container query, which needs layout.
    ContainerQuery,
    /// A style sheet that the page asks for could not be had.
    MissingSheet,
    /// The content is in a frame of another origin or in a frame that was not loaded.
    CrossOrigin,
    /// Something that this program does not understand yet.
    Unsupported,
    /// Nobody looked at what is behind the address.
    NotFetched,
    /// What is behind the address could not be had.
    Unreachable,
    /// What is behind the address is too large to be looked at.
    TooLarge,
}

impl<T> Fact<T> {
    /// The value if it is known.
    pub fn known(self) -> Option<T> {
        match self {
            Fact::Known(value) => Some(value),
            Fact::Unknown(_) => None,
        }
    }

    /// The fact about the value where it is.
    pub fn as_ref(&self) -> Fact<&T> {
        match self {
            Fact::Known(value) => Fact::Known(value),
            Fact::Unknown(why) => Fact::Unknown(*why),
        }
    }

    /// The same fact about something that follows from the value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Fact<U> {
        match self {
            Fact::Known(value) => Fact::Known(f(value)),
            Fact::Unknown(why) => Fact::Unknown(why),
        }
    }
}
