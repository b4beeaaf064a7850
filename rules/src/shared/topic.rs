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

/// True if every word of the name that carries meaning is in the text, and there is one.
pub fn is_covered(name: &str, text: &HashSet<String>) -> bool {
    let stems = stems(name);
    !stems.is_empty() && stems.iter().all(|stem| text.contains(stem))
}
