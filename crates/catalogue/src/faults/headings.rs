use std::collections::BTreeSet;

use crate::data;
use crate::description::ServiceDescription;
use crate::distance::is_slip;
use crate::fault::Fault;
use crate::labels;
use crate::text::words;

/// Headings beyond this number are not read; a card has a few dozen at most.
const HEADINGS: usize = 300;

/// Words of one heading that are looked at.
const WORDS: usize = 30;

/// Words of headings that are one slip of the hand from a word of the known labels.
///
/// A word that the card itself uses more than once is taken for meant.
pub(crate) fn headings(description: &ServiceDescription, out: &mut Vec<Fault>) {
    let known: BTreeSet<String> = labels::all()
        .flat_map(|label| words(label).map(|(_, word)| word.to_lowercase()).collect::<Vec<_>>())
        .chain(data::heading_words().map(str::to_lowercase))
        .collect();
    let mut told = BTreeSet::new();
    for heading in description.passages.iter().filter(|passage| passage.is_heading).take(HEADINGS) {
        for (_, word) in words(&heading.text).take(WORDS) {
            let lower = word.to_lowercase();
            if known.contains(&lower) || told.contains(&lower) || !word.chars().all(char::is_alphabetic) {
                continue;
            }
            let Some(meant) = known.iter().find(|known| is_slip(&lower, known)) else { continue };
            if uses(description, &lower) > 1 {
                continue;
            }
            out.push(
                Fault::new("headings-are-spelled", "maybe-typo")
                    .of(heading.field)
                    .at(heading.line)
                    .quote(&heading.text)
                    .with("found", word)
                    .with("meant", meant.clone())
                    .propose(heading.text.replacen(word, &in_case_of(word, meant), 1)),
            );
            told.insert(lower);
        }
    }
}

fn uses(description: &ServiceDescription, word: &str) -> usize {
    description
        .passages
        .iter()
        .filter(|passage| !passage.is_heading)
        .flat_map(|passage| words(&passage.text))
        .filter(|(_, other)| other.to_lowercase() == word)
        .count()
}

fn in_case_of(word: &str, meant: &str) -> String {
    if !word.starts_with(char::is_uppercase) {
        return meant.to_owned();
    }
    let mut letters = meant.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
