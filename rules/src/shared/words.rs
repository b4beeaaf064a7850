use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word of a label or of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// As written.
    pub raw: String,
    /// In lower case and in normalization form KD, for comparing.
    pub folded: String,
    /// A full stop follows it.
    pub ends_in_stop: bool,
}

/// The words of a text as ACT's "label in name algorithm" takes it apart: what stands in round brackets is left out, and
/// everything that is neither a letter nor a digit separates words.
///
/// Combining marks belong to the letter before them; characters that are never seen, such as soft hyphens, are dropped.
pub fn of(text: &str) -> Vec<Word> {
    let text: String = without_brackets(text).chars().filter(|c| !is_unseen(*c)).collect();
    let mut words = Vec::new();
    let mut raw = String::new();
    for c in text.chars() {
        if c.is_alphanumeric() || (is_combining_mark(c) && !raw.is_empty()) {
            raw.push(c);
        } else {
            words.extend(word(std::mem::take(&mut raw), c == '.'));
        }
    }
    words.extend(word(raw, false));
    words
}

/// The text without hyphens and apostrophes, so that the parts around them become one word.
pub fn without_hyphens(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | 'ʼ')).collect()
}

/// A folded word without its diacritical marks.
pub fn without_marks(folded: &str) -> String {
    folded.chars().filter(|c| !is_combining_mark(*c)).collect()
}

fn word(raw: String, ends_in_stop: bool) -> Option<Word> {
    let folded: String = raw.chars().flat_map(char::to_lowercase).nfkd().collect();
    let folded: String = folded.chars().filter(|c| c.is_alphanumeric() || is_combining_mark(*c)).collect();
    (!raw.is_empty()).then_some(Word { raw, folded, ends_in_stop })
}

/// Drops round brackets and what stands in them, brackets in brackets too; one without its fellow stays.
fn without_brackets(text: &str) -> String {
    let mut out = String::new();
    let mut open = Vec::new();
    for c in text.chars() {
        if c == '(' {
            open.push(out.len());
        }
        match open.pop_if(|_| c == ')') {
            Some(start) => out.truncate(start),
            None => out.push(c),
        }
    }
    out
}

/// Soft hyphen, zero-width joiners and spaces, variation selectors, byte order mark.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}
