use std::collections::BTreeSet;

use crate::data::{ABBREVIATIONS, Known};
use crate::description::ServiceDescription;
use crate::fault::Fault;
use crate::field::Field;
use crate::text::{around, words};

/// So many different abbreviations are looked at.
const TOLD: usize = 60;

/// Abbreviations nobody explains at their first use or elsewhere on the card.
pub(crate) fn abbreviations(description: &ServiceDescription, out: &mut Vec<Fault>) {
    let all: String = description.passages.iter().map(|p| p.text.as_str()).collect::<Vec<_>>().join("\n");
    // The title of a law that happens to have the words explains nothing.
    let prose = description.passages.iter().filter(|passage| passage.field != Some(Field::Law));
    let lower = prose.map(|passage| passage.text.to_lowercase()).collect::<Vec<_>>().join("\n");
    let mut told = BTreeSet::new();
    for passage in &description.passages {
        let is_institution = matches!(passage.field, Some(Field::Provider | Field::Holder));
        let is_loud = (passage.is_heading || !is_institution) && !passage.text.contains(char::is_lowercase);
        for (start, word) in words(&passage.text) {
            if !is_abbreviation(word)
                || is_in_code(&passage.text, start)
                || shouts(&passage.text, start, word)
            {
                continue;
            }
            if told.len() >= TOLD || told.contains(word) {
                continue;
            }
            let known = ABBREVIATIONS.iter().find(|(short, _, _)| *short == word);
            let (meaning, reason) = match known {
                Some((_, _, Known::Everyday)) => continue,
                Some((_, meaning, Known::ToExplain)) => (*meaning, "known"),
                // In a heading all in capitals a short word is no abbreviation.
                Some(_) | None if is_loud => continue,
                Some((_, meaning, Known::Probably)) => (*meaning, "maybe-known"),
                None => ("", "maybe-unknown"),
            };
            if is_explained(&all, word) || (!meaning.is_empty() && lower.contains(&stem(meaning))) {
                continue;
            }
            told.insert(word.to_owned());
            let mut fault = Fault::new("abbreviations-are-explained", reason)
                .of(passage.field)
                .at(passage.line)
                .quote(&around(&passage.text, start, start + word.len()))
                .with("short", word)
                .with("meaning", meaning);
            if !meaning.is_empty() {
                fault = fault.propose(format!("{meaning} ({word})"));
            }
            out.push(fault);
        }
    }
}

/// Two to seven capital letters and nothing else, no Roman numeral.
fn is_abbreviation(word: &str) -> bool {
    let letters = word.chars().count();
    (2..=7).contains(&letters)
        && word.chars().all(char::is_uppercase)
        && !word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C'))
}

/// True inside an address, a number of an account or a document, a file name.
fn is_in_code(text: &str, start: usize) -> bool {
    let token = crate::text::token_around(text, start).trim_matches(|c: char| !c.is_alphanumeric());
    let is_joined = token.contains(['@', '/', '_', '\\']) || token.to_ascii_lowercase().contains("www.");
    is_joined || token.contains(|c: char| c.is_ascii_digit())
}

/// True where the words around are in capitals too: a title, not an abbreviation.
fn shouts(text: &str, start: usize, word: &str) -> bool {
    let is_loud = |other: &str| other.chars().count() > 3 && other.chars().all(char::is_uppercase);
    let (before, after) = crate::text::beside(text, start, start + word.len());
    before.split_whitespace().next_back().is_some_and(is_loud)
        || after.split_whitespace().next().is_some_and(is_loud)
}

/// `(turpmāk – NĪN)`, `(NĪN)`, `NĪN (nekustamā …)`, `NĪN – nekustamā …`.
fn is_explained(all: &str, word: &str) -> bool {
    all.match_indices(word).any(|(at, _)| {
        let (before, after) = crate::text::beside(all, at, at + word.len());
        let (before, after) = (before.trim_end(), after.trim_start());
        let in_brackets = before.ends_with('(') && after.starts_with([')', ',', ';']);
        let hereafter =
            before.trim_end_matches(['–', '-', '—', ' ', '„', '"']).to_lowercase().ends_with("turpmāk");
        let spelled = after.strip_prefix('(').or_else(|| after.strip_prefix("– ")).is_some_and(|rest| {
            rest.starts_with(char::is_alphabetic)
                && rest.split([')', '.', ',']).next().is_some_and(|r| r.contains(' '))
        });
        in_brackets || hereafter || spelled
    })
}

/// The beginning of a meaning without its endings: `nekustamā īpašuma nodoklis` is met by `nekustamā īpašuma nodokļa`.
fn stem(meaning: &str) -> String {
    let lower = meaning.to_lowercase();
    let mut words: Vec<&str> = lower.split(' ').take(3).collect();
    if let Some(last) = words.last_mut() {
        let keep = last.chars().count().saturating_sub(3).max(3);
        *last = last.char_indices().nth(keep).map_or(*last, |(at, _)| &last[..at]);
    }
    words.join(" ")
}
