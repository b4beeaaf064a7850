use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::description::{ServiceDescription, State};
use crate::fault::Fault;
use crate::faults;
use crate::field::{Duty, Field};
use crate::plain;
use crate::template::Template;

/// What is known of the links, by [`crate::Link::address`]; a link that is not here is not judged.
pub type LinkFacts = BTreeMap<String, LinkFact>;

/// What a fetch of a link said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum LinkFact {
    /// It leads somewhere.
    Alive,
    /// It leads nowhere; the status the server gave, if it gave one.
    Dead(Option<u16>),
    /// It leads to this address now.
    Moved(String),
}

/// How much of what a description should have is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Completeness {
    /// Every field with its duty, its state, and whether the layout has a place for it.
    pub fields: Vec<FieldState>,
    /// Must fields that have a value, of those the layout has a place for or that were found anyway.
    pub must_found: usize,
    /// Must fields that were looked for.
    pub must_all: usize,
    /// The same for the other fields.
    pub should_found: usize,
    /// Other fields that were looked for.
    pub should_all: usize,
}

/// A line of [`Completeness`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FieldState {
    /// The field.
    pub field: Field,
    /// How much it is asked for.
    pub duty: Duty,
    /// Whether it was found.
    pub state: State,
    /// False if the layout of the portal has no place for it.
    pub has_place: bool,
}

/// All faults of a description, in a fixed order: about the whole card first, then in the order of the rules.
///
/// Of an unknown layout nothing is concluded from what was not found; its text is judged all the same.
pub fn evaluate(description: &ServiceDescription, today: Date, links: &LinkFacts) -> Vec<Fault> {
    let mut out = Vec::new();
    faults::fields::template(description, &mut out);
    if description.template.is_some_and(Template::is_card) {
        faults::fields::filled(description, &mut out);
        faults::process::term(description, &mut out);
        faults::process::result(description, &mut out);
        faults::fields::appeal(description, &mut out);
        faults::fields::contacts(description, &mut out);
        faults::fields::updated(description, today, &mut out);
    }
    faults::prices::price(description, &mut out);
    faults::process::steps(description, &mut out);
    faults::names::portals(description, &mut out);
    faults::names::words(description, &mut out);
    faults::names::institutions(description, &mut out);
    faults::names::territories(description, &mut out);
    faults::abbreviations::abbreviations(description, &mut out);
    faults::regulations::regulations(description, &mut out);
    faults::forms::forms(description, &mut out);
    faults::links::links(description, links, &mut out);
    faults::characters::characters(description, &mut out);
    faults::headings::headings(description, &mut out);
    out.extend(plain::too_long(description));
    out
}

/// How complete a description is, field by field.
pub fn completeness(description: &ServiceDescription) -> Completeness {
    let fields: Vec<FieldState> = Field::ALL
        .into_iter()
        .map(|field| FieldState {
            field,
            duty: field.duty(),
            state: description.value(field).state,
            has_place: description.template.is_some_and(|template| template.carries(field)),
        })
        .collect();
    let count = |is_must: bool| {
        let of = || {
            fields.iter().filter(move |line| {
                let is_looked_for = match line.state {
                    State::Found | State::Empty => true,
                    State::NotFound => line.has_place,
                    State::NotSeen => false,
                };
                (line.duty == Duty::Must) == is_must && is_looked_for
            })
        };
        (of().filter(|line| line.state == State::Found).count(), of().count())
    };
    let ((must_found, must_all), (should_found, should_all)) = (count(true), count(false));
    Completeness { fields, must_found, must_all, should_found, should_all }
}
