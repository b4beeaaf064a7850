//! What words tell, in Latvian, Russian and English: link texts that say nothing, words for colours, marks of required
//! fields.
//!
//! The words stand in `crates/standards/words/<list>.<language>.txt` and are improved by people who do not program. A
//! line that begins with `#` is a remark. Every other line is an entry, a sequence of words:
//!
//! ```text
//! # Link texts that do not say where the link leads.
//! [certain]
//! lasī* vairāk
//! attēl* 0
//! =labā* pus*
//! ```
//!
//! * `lasī*` is a stem: it stands for itself and for itself with an ending of the language (`endings.<language>.txt`),
//!   so that `attēl*` is *attēls*, *attēlā*, *attēliem*, but not *attēlojums*.
//! * `0` stands for any number written in digits.
//! * `[certain]` gives the entries below it a tag; what the tags of a list mean, its head says.
//! * Letter case does not matter, neither do hyphens, punctuation and signs between words. `e-past*` is the two words
//!   `e past*`.
//! * In a text without a single Latvian diacritical mark, words match without theirs too (*lasit vairak*): people leave
//!   out all of them or none. `=` before a word forbids that, where the bare word means something else (*laba*, *labā*).
//! * Russian ё is е.
//!
//! A list is compiled once, at its first use. Looking a text up takes time in proportion to its length, however long
//! the list is: entries are found by their first word or stem.

mod file;
mod index;
mod list;
mod text;

use std::ops::Range;

pub use list::{FILES, List};

/// A sequence of words on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// As in the file.
    pub text: &'static str,
    /// Language subtag of the file that it stands in.
    pub language: &'static str,
    /// The heading that it stands under; what it means, the head of the file says.
    pub tag: Option<&'static str>,
}

/// An entry that occurs in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The entry.
    pub entry: &'static Entry,
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
}

impl Found {
    /// The entry's tag.
    pub fn tag(&self) -> Option<&'static str> {
        self.entry.tag
    }

    /// The words as they stand in the text that was searched.
    pub fn in_text<'a>(&self, text: &'a str) -> &'a str {
        &text[self.range.clone()]
    }
}

/// The entry that the whole text is, apart from punctuation and signs around and between its words.
pub fn is(list: List, text: &str) -> Option<&'static Entry> {
    let index = index::of(list);
    let first = text::ranges(text).next().filter(|first| index.may_begin(&text[first.clone()]))?;
    let words = text::first_words(&text[first.start..], index.longest + 1);
    let is_bare = text::is_bare(text);
    index.matches(&words, is_bare).find(|(_, length)| *length == words.len()).map(|(entry, _)| entry)
}

/// The longest entry that the text begins with.
pub fn begins(list: List, text: &str) -> Option<Found> {
    let index = index::of(list);
    text::ranges(text).next().filter(|first| index.may_begin(&text[first.clone()]))?;
    let words = text::first_words(text, index.longest);
    let (entry, length) = index.longest_match(&words, text::is_bare(text))?;
    Some(Found { entry, range: words.first()?.range.start..words.get(length - 1)?.range.end })
}

/// All entries in the text, from left to right; of those that begin with the same word the longest, and none inside
/// another.
pub fn finds(list: List, text: &str) -> Vec<Found> {
    search(list, text).collect()
}

fn search(list: List, text: &str) -> impl Iterator<Item = Found> + '_ {
    let index = index::of(list);
    let mut ranges = text::ranges(text);
    let mut is_bare = None;
    std::iter::from_fn(move || {
        loop {
            let first = ranges.next()?;
            if !index.may_begin(&text[first.clone()]) {
                continue;
            }
            // Only here, where an entry may begin, the words are looked at as they are compared.
            let words = text::first_words(&text[first.start..], index.longest);
            let is_bare = *is_bare.get_or_insert_with(|| text::is_bare(text));
            if let Some((entry, length)) = index.longest_match(&words, is_bare) {
                let range = first.start..first.start + words[length - 1].range.end;
                if length > 1 {
                    ranges.nth(length - 2);
                }
                return Some(Found { entry, range });
            }
        }
    })
}

/// True if an entry of the list is in the text.
pub fn has(list: List, text: &str) -> bool {
    search(list, text).next().is_some()
}

/// How many words the text has, as the lists count them: runs of letters and digits.
pub fn count(text: &str) -> usize {
    text::ranges(text).count()
}
