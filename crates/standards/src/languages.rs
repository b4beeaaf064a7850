//! Primary language subtags of the IANA Language Subtag Registry, from the data file beside this one.

use std::collections::HashSet;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

static PRIMARY: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("languages.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_ascii_whitespace).collect()
});

/// Registered as a range, for private use.
const PRIVATE_USE: RangeInclusive<&str> = "qaa"..="qtz";

/// The registered primary language subtag of a tag, in lower case ("known primary language tag" of ACT).
///
/// A tag is read as leniently as browsers do: what follows the first subtag is not looked at, so that `de-hello` is
/// German. Tags registered whole, before subtags were (`i-klingon`), begin with no registered language; the few that do
/// (`en-GB-oed`, `zh-hakka`) are that language to every browser.
pub fn primary(tag: &str) -> Option<String> {
    let tag = tag.to_ascii_lowercase();
    let first = tag.split('-').next().unwrap_or("");
    let is_known = PRIMARY.contains(first) || (first.len() == 3 && PRIVATE_USE.contains(&first));
    is_known.then(|| first.to_owned())
}

/// True if the tag has a known primary language subtag.
pub fn is_known(tag: &str) -> bool {
    primary(tag).is_some()
}
