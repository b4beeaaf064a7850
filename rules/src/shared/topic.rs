//! Whether a text and a name are about the same thing, as far as their words tell.

use std::collections::HashSet;

/// Shorter words say too little.
const SHORTEST: usize = 4;
/// So many first letters stand for a word in all its forms.
const STEM: usize = 5;

/// The stems of the words in a text that carry meaning.
pub fn stems(text: &str) -> HashSet<String> {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= SHORTEST);
    words.map(|word| word.chars().take(STEM).flat_map(char::to_lowercase).collect()).collect()
}

/// Whether a word of the text has one of these stems; `None` if no word of it carries meaning.
pub fn touches(stems: &HashSet<String>, text: &str) -> Option<bool> {
    let mut has_words = false;
    let mut stem = String::new();
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= SHORTEST) {
        has_words = true;
        stem.clear();
        stem.extend(word.chars().take(STEM).flat_map(char::to_lowercase));
        if stems.contains(&stem) {
            return Some(true);
        }
    }
    has_words.then_some(false)
}

/// True if every word of the name that carries meaning is in the text, and there is one.
pub fn is_covered(name: &str, text: &str) -> bool {
    let mut missing = stems(name);
    if missing.is_empty() {
        return false;
    }
    for word in text.split(|c: char| !c.is_alphabetic()) {
        let found = missing.iter().find(|stem| {
            let mut letters = word.chars().flat_map(char::to_lowercase);
            stem.chars().all(|letter| letters.next() == Some(letter))
                && (stem.chars().count() >= STEM || letters.next().is_none())
        });
        if let Some(found) = found.cloned() {
            missing.remove(&found);
            if missing.is_empty() {
                return true;
            }
        }
    }
    false
}
