use serde::{Deserialize, Serialize};

use crate::channel::Channel;
use crate::field::Field;
use crate::price::Price;
use crate::template::Template;
use crate::term::Term;

/// What one publication says about one service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ServiceDescription {
    /// Where it is published; empty if it was given by hand.
    pub address: String,
    /// The portal's layout; `None` if no known one matches.
    pub template: Option<Template>,
    /// True if markup was read; plain text has no links and headings to miss.
    pub is_markup: bool,
    /// True if the publication was larger than a card can be, and only its beginning was read.
    pub is_cut: bool,
    /// One value per field, in the order of [`Field::ALL`].
    pub values: Vec<Value>,
    /// The price, as far as it can be read.
    pub price: Price,
    /// The time it takes, if it can be read.
    pub term: Option<Term>,
    /// The ways to ask for the service.
    pub channels: Vec<Channel>,
    /// The steps of the process, in order.
    pub steps: Vec<Step>,
    /// Hyperlinks of the card, in order.
    pub links: Vec<Link>,
    /// All text of the card, in order, block by block.
    pub passages: Vec<Passage>,
}

/// The value of a field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Value {
    /// What stands there; lines are separated by line breaks.
    pub text: String,
    /// Whether it was found.
    pub state: State,
    /// Where; `None` if it was not found.
    pub place: Option<Place>,
}

/// Whether a field was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It has a value.
    Found,
    /// Nothing on the page is this field.
    #[default]
    NotFound,
    /// Its label is there, and nothing or only a dash after it.
    Empty,
    /// The portal shows it on another tab, which was not read: nothing is known of it.
    NotSeen,
}

/// Where a value stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The label as written; empty where the value has none and was told by its position or content.
    pub label: String,
    /// Line of the source, from 1; 0 if it has none.
    pub line: u32,
}

/// A step of the process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// Its number as the page shows it.
    pub number: u32,
    /// Its heading.
    pub title: String,
    /// Line of the source.
    pub line: u32,
}

/// A hyperlink of the card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Link {
    /// Absolute where the page's own address is known, else as written.
    pub address: String,
    /// Its text.
    pub text: String,
    /// Line of the source.
    pub line: u32,
}

/// A block of the card's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Passage {
    /// White space collapsed.
    pub text: String,
    /// Line of the source.
    pub line: u32,
    /// The field it belongs to.
    pub field: Option<Field>,
    /// True for headings and labels.
    pub is_heading: bool,
}

impl ServiceDescription {
    /// The value of a field.
    pub fn value(&self, field: Field) -> &Value {
        &self.values[field.index()]
    }

    /// The text of a field; empty if it was not found or is empty.
    pub fn text(&self, field: Field) -> &str {
        let value = self.value(field);
        match value.state {
            State::Found => &value.text,
            State::NotFound | State::Empty | State::NotSeen => "",
        }
    }

    /// True if part of the card stands on tabs that were not read.
    pub fn is_partial(&self) -> bool {
        self.values.iter().any(|value| value.state == State::NotSeen)
    }

    /// True if the field has a value.
    pub fn has(&self, field: Field) -> bool {
        self.value(field).state == State::Found
    }
}

impl Value {
    pub(crate) fn found(text: String, label: &str, line: u32) -> Self {
        Self { text, state: State::Found, place: Some(Place { label: label.to_owned(), line }) }
    }

    /// Line of the source, 0 if there is none.
    pub fn line(&self) -> u32 {
        self.place.as_ref().map_or(0, |place| place.line)
    }
}
