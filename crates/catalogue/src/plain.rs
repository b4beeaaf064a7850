//! How plain a Latvian text is: sentences, their length, and the habits of officialese.
//!
//! No validated readability formula for Latvian was found, and no regulation sets a number. The figures here are indicative:
//! they tell two texts of one kind apart and point at sentences. They are never part of a WCAG verdict (3.1.5 is AAA).

mod assess;
mod split;
mod style;

pub use assess::{Assessment, Band, assess};
pub use split::{Sentence, sentences};

use crate::description::ServiceDescription;
use crate::fault::Fault;
use crate::field::Field;

/// Sentences with more words than this are long, and with more than that are to be split.
pub(crate) const LONG: usize = 20;
pub(crate) const SPLIT: usize = 25;

/// Sentences of a card that are to be split; what else its language lacks is told by [`assess`].
pub(crate) fn too_long(description: &ServiceDescription) -> Vec<Fault> {
    description
        .passages
        .iter()
        .filter(|passage| !passage.is_heading && passage.field != Some(Field::Law))
        .flat_map(|passage| {
            let long = sentences(&passage.text).into_iter().filter(|sentence| sentence.words > SPLIT);
            long.map(|sentence| {
                style::length(&sentence).map(|fault| fault.of(passage.field).at(passage.line))
            })
        })
        .flatten()
        .collect()
}
