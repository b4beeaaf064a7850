//! Texts as words: what is compared.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest word that is looked up, in bytes; a longer one is on no list.
const LONGEST: usize = 96;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Lower case, normalization form C, ё as е, digits as `0`. Empty for a word that is too long to be on a list.
    pub folded: String,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
}

/// All words of a text.
pub fn words(text: &str) -> Vec<Word> {
    first_words(text, usize::MAX)
}

/// The first words of a text, as many as are wanted.
pub fn first_words(text: &str, wanted: usize) -> Vec<Word> {
    ranges(text).take(wanted).map(|range| word(text, range)).collect()
}

/// Where the words of a text stand, from left to right.
pub fn ranges(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut chars = text.char_indices();
    std::iter::from_fn(move || {
        let (start, _) = chars.by_ref().find(|(_, c)| c.is_alphanumeric())?;
        let after = chars.find(|(_, c)| !(c.is_alphanumeric() || is_combining_mark(*c) || is_unseen(*c)));
        Some(start..after.map_or(text.len(), |(end, _)| end))
    })
}

/// True if the text has no letter with a mark that Latvian writes, so that whoever wrote it may have left them out.
pub fn is_bare(text: &str) -> bool {
    text.is_ascii()
        || !text.nfc().any(|c| {
            c.to_lowercase()
                .any(|c| matches!(c, 'ā' | 'č' | 'ē' | 'ģ' | 'ī' | 'ķ' | 'ļ' | 'ņ' | 'š' | 'ū' | 'ž'))
        })
}

/// A folded word without the marks of Latin letters; Cyrillic й stays, it is a letter of its own.
pub fn bare(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    for c in folded.chars() {
        let mut parts = std::iter::once(c).nfd();
        match parts.next() {
            Some(base) if base.is_ascii_alphabetic() => out.push(base),
            Some(_) | None => out.push(c),
        }
    }
    out
}

/// The first letters of a folded word, `most` at the most and no more than three, as a number.
pub fn start(word: &str, most: usize) -> u64 {
    number(word.chars().take(most.min(3)))
}

/// The same of a word as it stands in a text, of its first letter, two and three; `None` if it is on no list.
pub fn starts(word: &str) -> Option<[u64; 3]> {
    if word.len() > LONGEST {
        return None;
    }
    if word.bytes().all(|b| b.is_ascii_digit()) {
        return Some([number(std::iter::once('0')); 3]);
    }
    if has_simple_letters(word) {
        let mut letters = folded_letters(word);
        let (one, two, three) = (letters.next(), letters.next(), letters.next());
        let first = |many: [Option<char>; 3]| number(many.into_iter().flatten());
        return Some([first([one, None, None]), first([one, two, None]), first([one, two, three])]);
    }
    let folded = fold(word);
    Some([1, 2, 3].map(|most| start(&folded, most)))
}

fn number(letters: impl Iterator<Item = char>) -> u64 {
    letters.fold(0, |start, c| start << 21 | u64::from(c))
}

/// A word as it is compared.
pub fn fold(word: &str) -> String {
    if word.bytes().all(|b| b.is_ascii_digit()) {
        return "0".to_owned();
    }
    let letters = folded_letters(word);
    if has_simple_letters(word) { letters.collect() } else { letters.nfc().map(plain).collect() }
}

fn folded_letters(word: &str) -> impl Iterator<Item = char> + '_ {
    word.chars().filter(|c| !is_unseen(*c)).flat_map(char::to_lowercase).map(plain)
}

fn plain(c: char) -> char {
    if c == 'ё' { 'е' } else { c }
}

/// True if all letters are in normalization form C by themselves: those before the combining marks, and Cyrillic ones.
fn has_simple_letters(word: &str) -> bool {
    word.is_ascii() || word.chars().all(|c| c < '\u{300}' || ('\u{400}'..'\u{460}').contains(&c))
}

/// The word that stands there.
pub fn word(text: &str, range: Range<usize>) -> Word {
    let folded = if range.len() > LONGEST { String::new() } else { fold(&text[range.clone()]) };
    Word { folded, range }
}

/// Soft hyphen, zero-width joiners and spaces, byte order mark.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}
