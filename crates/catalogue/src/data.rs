//! Tables of names and words, each in a file that says where it comes from.

use std::sync::LazyLock;

/// A word or name, what to write instead, and what kind it is.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Its words in lower case; a `*` at the end of one stands for any ending.
    pattern: Vec<&'static str>,
    /// What to write instead, or what it means.
    pub instead: &'static str,
    /// The third column.
    pub kind: &'static str,
    /// True if the table names its source; what has none is only asked about.
    pub is_confirmed: bool,
}

macro_rules! table {
    ($(#[$doc:meta])* $name:ident, $file:literal) => {
        $(#[$doc])*
        pub(crate) static $name: LazyLock<Vec<Entry>> =
            LazyLock::new(|| entries(include_str!(concat!("../data/", $file))));
    };
}

table!(
    /// Disrespectful and outdated words.
    TERMS, "terms.txt"
);
table!(
    /// Renamed and merged institutions.
    INSTITUTIONS, "institutions.txt"
);
table!(
    /// Counties and other territories that the reform of 2021 replaced.
    TERRITORIES, "territories.txt"
);
table!(
    /// Wordy phrases and plainer ones.
    PHRASES, "phrases.txt"
);

/// How well an abbreviation is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// Nobody needs an explanation.
    Everyday,
    /// It needs one, and what it stands for is certain.
    ToExplain,
    /// It needs one, and what it probably stands for.
    Probably,
}

/// Abbreviations, what they stand for, and how well they are known.
pub(crate) static ABBREVIATIONS: LazyLock<Vec<(&'static str, &'static str, Known)>> = LazyLock::new(|| {
    rows(include_str!("../data/abbreviations.txt"))
        .map(|[short, meaning, known, _]| {
            let known = match known {
                "everyday" => Known::Everyday,
                "explain" => Known::ToExplain,
                _ => Known::Probably,
            };
            (short, meaning, known)
        })
        .collect()
});

/// A portal that moved.
pub(crate) struct Moved {
    /// Host without `www.`.
    pub old: &'static str,
    /// The host that replaced it.
    pub new: &'static str,
    /// True if the table names its source.
    pub is_confirmed: bool,
}

/// Portals that moved.
pub(crate) static PORTALS: LazyLock<Vec<Moved>> = LazyLock::new(|| {
    rows(include_str!("../data/portals.txt"))
        .map(|[old, new, _, source]| Moved { old, new, is_confirmed: is_source(source) })
        .collect()
});

/// Words that headings use beside those of the labels.
pub(crate) fn heading_words() -> impl Iterator<Item = &'static str> {
    include_str!("../data/heading-words.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
}

fn rows(text: &'static str) -> impl Iterator<Item = [&'static str; 4]> {
    text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).map(|line| {
        let mut columns = line.split('|').map(str::trim);
        [0, 1, 2, 3].map(|_| columns.next().unwrap_or_default())
    })
}

fn entries(text: &'static str) -> Vec<Entry> {
    rows(text)
        .map(|[pattern, instead, kind, source]| Entry {
            pattern: pattern.split(' ').collect(),
            instead,
            kind,
            is_confirmed: is_source(source),
        })
        .collect()
}

fn is_source(column: &str) -> bool {
    !matches!(column, "" | "-")
}

/// An entry found in a text.
pub(crate) struct Hit {
    pub entry: &'static Entry,
    /// Byte range in the text.
    pub start: usize,
    pub end: usize,
}

/// Where entries of a table stand in a text, in order, without overlaps; of two at one place the longer wins.
pub(crate) fn hits(table: &'static [Entry], text: &str) -> Vec<Hit> {
    let words: Vec<(usize, usize, String)> = crate::text::words(text)
        .map(|(start, word)| (start, start + word.len(), word.to_lowercase()))
        .collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let best = table
            .iter()
            .filter(|entry| {
                let rest = &words[at..];
                entry.pattern.len() <= rest.len()
                    && entry.pattern.iter().zip(rest).all(|(pattern, (_, _, word))| matches(pattern, word))
            })
            .max_by_key(|entry| entry.pattern.len());
        match best {
            Some(entry) => {
                let last = at + entry.pattern.len() - 1;
                found.push(Hit { entry, start: words[at].0, end: words[last].1 });
                at = last + 1;
            }
            None => at += 1,
        }
    }
    found
}

fn matches(pattern: &str, word: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => word == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::{TERRITORIES, hits};

    #[test]
    fn a_county_is_not_found_inside_another() {
        let found =
            |text: &str| hits(&TERRITORIES, text).iter().map(|hit| hit.entry.instead).collect::<Vec<_>>();
        assert_eq!(found("Ozolnieku novadā un Salas novada domē"), ["Jelgavas novads", "Jēkabpils novads"]);
        assert_eq!(found("Salaspils novads, Jelgavas novads, Ozolnieku pagasts"), [""; 0]);
    }
}
