//! How little a text says, by the lists of words.

use standards::words::{self, List};

/// How sure it is that the text says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Empty {
    /// It says nothing, whatever it stands at: a word of habit, or text that a template left behind.
    Certainly,
    /// It hardly ever says enough.
    Perhaps,
    /// Nothing speaks against it.
    No,
}

/// Looks the whole text up on a list with the tags `certain` and `possible`, and among the texts of templates.
pub fn of(list: List, text: &str) -> Empty {
    if words::is(List::PlaceholderTexts, text).is_some()
        || words::begins(List::PlaceholderTexts, text).is_some()
    {
        return Empty::Certainly;
    }
    match words::is(list, text).map(|entry| entry.tag) {
        Some(Some("certain")) => Empty::Certainly,
        Some(Some(_) | None) => Empty::Perhaps,
        None => Empty::No,
    }
}

/// True if the text has a letter or a digit of any script.
pub fn has_words(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}
