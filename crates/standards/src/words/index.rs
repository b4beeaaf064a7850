//! A list compiled for looking up.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::file::{self, Endings, Part};
use super::text::{self, Word};
use super::{Entry, FILES, List};

/// 64 starts of words each; many more bits than a list has entries.
const START_WORDS: usize = 256;

/// A compiled list.
#[derive(Debug)]
pub struct Index {
    entries: Vec<(Entry, Vec<Part>)>,
    /// Entries by their first word, which must be the text's word.
    words: HashMap<String, Vec<usize>>,
    /// Entries by their first word, which is a stem.
    stems: HashMap<String, Vec<usize>>,
    /// The same without diacritical marks.
    bare_words: HashMap<String, Vec<usize>>,
    bare_stems: HashMap<String, Vec<usize>>,
    /// How the first words of all entries start, with marks and without: most words of a text start like none.
    starts: HashSet<u64>,
    /// The same as bits, which is quicker to ask and may say yes for no.
    start_bits: Box<[u64; START_WORDS]>,
    /// Length of the longest ending that the first word of an entry can have, in characters.
    longest_ending: usize,
    /// How many words the longest entry has.
    pub longest: usize,
}

/// The index of a list.
pub fn of(list: List) -> &'static Index {
    // There are at least as many files as lists.
    static INDEXES: [OnceLock<Index>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];
    INDEXES[list as usize].get_or_init(|| compile(list))
}

fn compile(list: List) -> Index {
    let files = FILES.iter().filter(|(of, ..)| *of == list);
    let entries: Vec<(Entry, Vec<Part>)> =
        files.flat_map(|(_, language, file)| file::entries(language, file)).collect();
    let mut index = Index {
        longest: entries.iter().map(|(_, parts)| parts.len()).max().unwrap_or(0),
        longest_ending: entries.iter().map(|(entry, _)| endings(entry).longest).max().unwrap_or(0),
        entries,
        words: HashMap::new(),
        stems: HashMap::new(),
        bare_words: HashMap::new(),
        bare_stems: HashMap::new(),
        starts: HashSet::new(),
        start_bits: Box::new([0; START_WORDS]),
    };
    for (at, (_, parts)) in index.entries.iter().enumerate() {
        let Some(first) = parts.first() else { continue };
        let (full, bare) = if first.is_stem {
            (&mut index.stems, &mut index.bare_stems)
        } else {
            (&mut index.words, &mut index.bare_words)
        };
        index.starts.extend([text::start(&first.word, 3), text::start(&text::bare(&first.word), 3)]);
        full.entry(first.word.clone()).or_default().push(at);
        let without = text::bare(&first.word);
        if !first.is_exact && without != first.word {
            bare.entry(without).or_default().push(at);
        }
    }
    for start in &index.starts {
        let (word, bit) = start_bit(*start);
        index.start_bits[word] |= bit;
    }
    index
}

/// Where the bit of a start is.
fn start_bit(start: u64) -> (usize, u64) {
    // Fibonacci hashing: the upper bits depend on all.
    let mixed = start.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
    ((mixed as usize >> 6) % START_WORDS, 1 << (mixed & 63))
}

impl Index {
    /// False if no entry begins with this word of a text, as most words do not.
    pub fn may_begin(&self, word: &str) -> bool {
        text::starts(word).is_some_and(|starts| {
            starts.into_iter().any(|start| {
                let (word, bit) = start_bit(start);
                self.start_bits[word] & bit != 0
            })
        })
    }

    /// Entries that the words begin with, and how many words each takes. `is_bare`: the text has no diacritical marks
    /// at all, so that they may have been left out.
    pub fn matches<'a>(
        &'static self,
        words: &'a [Word],
        is_bare: bool,
    ) -> impl Iterator<Item = (&'static Entry, usize)> + 'a {
        let first = words.first().map_or("", |word| word.folded.as_str());
        self.candidates(first, is_bare).filter_map(move |at| {
            let (entry, parts) = &self.entries[at];
            let endings = endings(entry);
            let fits = parts.len() <= words.len()
                && parts.iter().zip(words).all(|(part, word)| is_word(part, &word.folded, endings, is_bare));
            fits.then_some((entry, parts.len()))
        })
    }

    /// The longest of them; of equally long ones the first of the list.
    pub fn longest_match(&'static self, words: &[Word], is_bare: bool) -> Option<(&'static Entry, usize)> {
        let mut longest: Option<(&Entry, usize)> = None;
        for (entry, length) in self.matches(words, is_bare) {
            if longest.is_none_or(|(_, known)| length > known) {
                longest = Some((entry, length));
            }
        }
        longest
    }

    /// Entries whose first word may be this one, in the order of the list as far as they are found in the same way.
    fn candidates<'a>(&'a self, first: &'a str, is_bare: bool) -> impl Iterator<Item = usize> + 'a {
        let first =
            if (1..=3).any(|most| self.starts.contains(&text::start(first, most))) { first } else { "" };
        let exact = [(&self.words, true), (&self.bare_words, is_bare)];
        let stems = [(&self.stems, true), (&self.bare_stems, is_bare)];
        let beginnings = std::iter::once(first.len())
            .chain(first.char_indices().rev().map(|(at, _)| at).take(self.longest_ending))
            .filter(|end| *end > 0);
        let by_word = exact.into_iter().filter(|(_, on)| *on).filter_map(move |(map, _)| map.get(first));
        let by_stem = beginnings.flat_map(move |end| {
            stems.into_iter().filter(|(_, on)| *on).filter_map(move |(map, _)| map.get(&first[..end]))
        });
        by_word.chain(by_stem).flatten().copied()
    }
}

fn endings(entry: &Entry) -> &'static Endings {
    file::endings(entry.language)
}

/// True if the folded word is the part, or its stem with an ending.
fn is_word(part: &Part, word: &str, endings: &Endings, is_bare: bool) -> bool {
    let is = |stem: &str, bare: bool| match word.strip_prefix(stem) {
        Some("") => true,
        Some(rest) if part.is_stem => {
            if bare {
                endings.bare.contains(rest)
            } else {
                endings.full.contains(rest)
            }
        }
        Some(_) | None => false,
    };
    is(&part.word, false) || (is_bare && !part.is_exact && is(&text::bare(&part.word), true))
}
