//! The small words by which a language is known, from the data file beside this one.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Languages that have words here, as subtags.
pub static LANGUAGES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let heads = include_str!("function_words.txt").lines().filter_map(heading);
    heads.collect()
});

/// Of which languages each word is, as bits in the order of [`LANGUAGES`].
static WORDS: LazyLock<HashMap<&'static str, u32>> = LazyLock::new(|| {
    let mut words: HashMap<&str, u32> = HashMap::new();
    let mut bit = 0;
    for line in include_str!("function_words.txt").lines().filter(|line| !line.starts_with('#')) {
        if let Some(language) = heading(line) {
            bit = LANGUAGES.iter().position(|known| *known == language).map_or(0, |at| 1 << at);
            continue;
        }
        for word in line.split_whitespace() {
            *words.entry(word).or_default() |= bit;
        }
    }
    words
});

/// The languages in which the word, in lower case, is a function word: bit n for `LANGUAGES[n]`.
pub fn of(word: &str) -> u32 {
    WORDS.get(word).copied().unwrap_or(0)
}

fn heading(line: &'static str) -> Option<&'static str> {
    line.strip_prefix('[')?.strip_suffix(']')
}
