use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{LONG, SPLIT, split, style};
use crate::fault::Fault;

/// How plain a text is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Assessment {
    /// Number of sentences.
    pub sentences: usize,
    /// Number of words.
    pub words: usize,
    /// Words per sentence.
    pub average: f64,
    /// Nine of ten sentences are not longer.
    pub ninth_decile: usize,
    /// Sentences of more than 20 words.
    pub long: usize,
    /// Of them, sentences of more than 25 words.
    pub to_split: usize,
    /// Share of words with more than nine letters, 0 to 1.
    pub long_words: f64,
    /// LIX: words per sentence plus percentage of words with more than six letters. A relative measure; indicative.
    pub lix: f64,
    /// The indicative Latvian band of that LIX; `None` if the text is too short to be judged.
    pub band: Option<Band>,
    /// What to change, sentence by sentence in the order of the text.
    pub faults: Vec<Fault>,
}

/// Indicative bands of LIX for Latvian: our own, from a handful of measured texts, no official norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// Viegls: below 45.
    Easy,
    /// Vienkāršs: 45 to 60.
    Plain,
    /// Vidējs: 60 to 72.
    Medium,
    /// Grūts: 72 to 85.
    Hard,
    /// Ļoti grūts: above 85.
    VeryHard,
}

/// Fewer sentences or words than these tell nothing.
const LEAST_SENTENCES: usize = 3;
const LEAST_WORDS: usize = 50;
/// Faults beyond this number are left out; the figures count all.
const FAULTS: usize = 300;

impl Band {
    /// The band of a LIX.
    pub fn of(lix: f64) -> Band {
        match lix {
            lix if lix < 45.0 => Band::Easy,
            lix if lix < 60.0 => Band::Plain,
            lix if lix < 72.0 => Band::Medium,
            lix if lix <= 85.0 => Band::Hard,
            _ => Band::VeryHard,
        }
    }

    /// The key: of its name in `descriptions.ftl` (`band-` before it), and in data.
    pub const fn key(self) -> &'static str {
        match self {
            Band::Easy => "easy",
            Band::Plain => "plain",
            Band::Medium => "medium",
            Band::Hard => "hard",
            Band::VeryHard => "very-hard",
        }
    }
}

/// Measures a text and says what to change. Lines are paragraphs or items of a list.
pub fn assess(text: &str) -> Assessment {
    let sentences = split::sentences(text);
    let mut lengths: Vec<usize> = sentences.iter().map(|sentence| sentence.words).collect();
    lengths.sort_unstable();
    let words: usize = lengths.iter().sum();
    let letters: Vec<usize> = text
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .map(|word| word.chars().filter(|c| c.is_alphabetic()).count())
        .collect();
    let share = |more_than: usize| {
        letters.iter().filter(|letters| **letters > more_than).count() as f64 / letters.len().max(1) as f64
    };
    let average = words as f64 / sentences.len().max(1) as f64;
    let lix = average + 100.0 * share(6);
    let is_enough = sentences.len() >= LEAST_SENTENCES && words >= LEAST_WORDS;
    Assessment {
        sentences: sentences.len(),
        words,
        average,
        ninth_decile: lengths.get((lengths.len() * 9).div_ceil(10).saturating_sub(1)).copied().unwrap_or(0),
        long: lengths.iter().filter(|length| **length > LONG).count(),
        to_split: lengths.iter().filter(|length| **length > SPLIT).count(),
        long_words: share(9),
        lix,
        band: is_enough.then(|| Band::of(lix)),
        faults: faults(text, &sentences, words),
    }
}

fn faults(text: &str, sentences: &[split::Sentence<'_>], words: usize) -> Vec<Fault> {
    let mut out = Vec::new();
    let mut told = BTreeSet::new();
    if let Some(first) = sentences.first() {
        out.extend(style::law(first));
    }
    let mut line = 1;
    let mut seen = 0;
    for sentence in sentences {
        line += text[seen..sentence.start].matches('\n').count();
        seen = sentence.start;
        let at = u32::try_from(line).unwrap_or(u32::MAX);
        let mut found: Vec<Fault> = Vec::new();
        found.extend(style::length(sentence));
        found.extend(style::nouns(sentence));
        found.extend(style::impersonal(sentence));
        found.extend(style::row(sentence));
        found.extend(style::long_words(sentence, &mut told));
        out.extend(found.into_iter().map(|fault| fault.at(at)));
        if out.len() >= FAULTS {
            out.truncate(FAULTS);
            break;
        }
    }
    out.extend(style::paragraphs(text));
    if words >= LEAST_WORDS {
        out.extend(style::address(text));
    }
    out
}
