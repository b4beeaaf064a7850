//! The format of the files.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::Entry;
use super::text;

/// A word of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Folded.
    pub word: String,
    /// Endings may follow.
    pub is_stem: bool,
    /// Only with its diacritical marks.
    pub is_exact: bool,
}

/// The entries of a file with their words.
pub fn entries(language: &'static str, file: &'static str) -> Vec<(Entry, Vec<Part>)> {
    let mut tag = None;
    let mut entries = Vec::new();
    for line in lines(file) {
        match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some("") => tag = None,
            Some(heading) => tag = Some(heading),
            None => entries.push((Entry { text: line, language, tag }, parts(line))),
        }
    }
    entries
}

/// The endings that a stem of this language can have.
pub fn endings(language: &str) -> &'static Endings {
    match language {
        "lv" => &LATVIAN,
        "ru" => &RUSSIAN,
        _ => &ENGLISH,
    }
}

/// The endings of a language.
#[derive(Debug)]
pub struct Endings {
    /// With diacritical marks, and without.
    pub full: HashSet<String>,
    /// All without.
    pub bare: HashSet<String>,
    /// Length of the longest, in characters.
    pub longest: usize,
}

static LATVIAN: LazyLock<Endings> =
    LazyLock::new(|| read_endings(include_str!("../../words/endings.lv.txt")));
static RUSSIAN: LazyLock<Endings> =
    LazyLock::new(|| read_endings(include_str!("../../words/endings.ru.txt")));
static ENGLISH: LazyLock<Endings> =
    LazyLock::new(|| read_endings(include_str!("../../words/endings.en.txt")));

fn read_endings(file: &'static str) -> Endings {
    let mut full: HashSet<String> = lines(file).flat_map(str::split_whitespace).map(text::fold).collect();
    full.insert(String::new());
    let bare = full.iter().map(|ending| text::bare(ending)).collect();
    let longest = full.iter().map(|ending| ending.chars().count()).max().unwrap_or(0);
    Endings { full, bare, longest }
}

/// Lines that are neither empty nor remarks.
fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn parts(line: &str) -> Vec<Part> {
    line.split_whitespace()
        .flat_map(|written| {
            let is_exact = written.starts_with('=');
            let is_stem = written.ends_with('*');
            let words = text::words(written);
            let last = words.len().saturating_sub(1);
            words.into_iter().enumerate().map(move |(at, word)| Part {
                word: word.folded,
                is_stem: is_stem && at == last,
                is_exact,
            })
        })
        .collect()
}
