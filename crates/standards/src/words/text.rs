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
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        let is_inside = c.is_alphanumeric() || (start.is_some() && (is_combining_mark(c) || is_unseen(c)));
        match start {
            None if is_inside => start = Some(at),
            Some(from) if !is_inside => {
                words.push(word(text, from..at));
                if words.len() >= wanted {
                    return words;
                }
                start = None;
            }
            None | Some(_) => {}
        }
    }
    words.extend(start.map(|from| word(text, from..text.len())));
    words
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

/// The first letters of a word, `most` at the most and no more than three, as a number.
pub fn start(word: &str, most: usize) -> u64 {
    word.chars().take(most.min(3)).fold(0, |start, c| start << 21 | u64::from(c))
}

/// A word as it is compared.
pub fn fold(word: &str) -> String {
    if word.bytes().all(|b| b.is_ascii_digit()) {
        return "0".to_owned();
    }
    let lower = word.chars().filter(|c| !is_unseen(*c)).flat_map(char::to_lowercase);
    let same = |c| if c == 'ё' { 'е' } else { c };
    // Letters before the combining marks, and Cyrillic ones, are in normalization form C by themselves.
    if word.chars().all(|c| c < '\u{300}' || ('\u{400}'..'\u{460}').contains(&c)) {
        return lower.map(same).collect();
    }
    lower.nfc().map(same).collect()
}

fn word(text: &str, range: Range<usize>) -> Word {
    let folded = if range.len() > LONGEST { String::new() } else { fold(&text[range.clone()]) };
    Word { folded, range }
}

/// Soft hyphen, zero-width joiners and spaces, byte order mark.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}
