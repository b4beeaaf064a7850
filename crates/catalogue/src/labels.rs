use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::distance;
use crate::field::Field;
use crate::text::{fold, squeeze};

/// What stands under a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// The value of a field.
    Field(Field),
    /// The steps of the process.
    Steps,
    /// Something of the card that is none of the fields.
    Other,
}

static LABELS: LazyLock<BTreeMap<String, (Meaning, &'static str)>> = LazyLock::new(|| {
    include_str!("../data/labels.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('|'))
        .filter_map(|(key, label)| {
            let meaning = match key.trim() {
                "-" => Meaning::Other,
                "step" => Meaning::Steps,
                key => Meaning::Field(Field::of_key(key)?),
            };
            Some((fold(label), (meaning, label.trim())))
        })
        .collect()
});

/// Labels as portals write them.
pub(crate) fn all() -> impl Iterator<Item = &'static str> {
    LABELS.values().map(|(_, label)| *label)
}

/// What a label means; `folded` is the whole label.
pub(crate) fn meaning(folded: &str) -> Option<Meaning> {
    LABELS.get(folded).map(|(meaning, _)| *meaning)
}

/// What a label with a typing error means.
pub(crate) fn near(folded: &str) -> Option<Meaning> {
    if folded.chars().count() < 8 {
        return None;
    }
    let written: Vec<&str> = folded.split(' ').collect();
    LABELS.iter().find(|(label, _)| is_misspelt(&written, label)).map(|(_, (meaning, _))| *meaning)
}

/// True if each word is the label's or a slip of it. Another ending of a word makes another label.
fn is_misspelt(written: &[&str], label: &str) -> bool {
    label.split(' ').count() == written.len()
        && label.split(' ').zip(written).all(|(meant, word)| *word == meant || distance::is_slip(word, meant))
}

/// A block that is a label, or starts with one.
#[derive(Debug)]
pub(crate) struct Labelled {
    pub meaning: Meaning,
    /// The label as written, without number and colon.
    pub label: String,
    /// What follows it in the block; may be empty.
    pub rest: String,
}

/// The label that a text is or starts with. What reads as a heading may have a typing error in it.
pub(crate) fn labelled(text: &str, is_heading: bool) -> Option<Labelled> {
    let whole = |meaning| Labelled { meaning, label: bare(text), rest: String::new() };
    if let Some(meaning) = meaning(&fold(text)) {
        return Some(whole(meaning));
    }
    for separator in [":", " – ", " — ", " - "] {
        let Some((before, after)) = text.split_once(separator) else { continue };
        if let Some(meaning) = meaning(&fold(before)) {
            return Some(Labelled { meaning, label: bare(before), rest: squeeze(after) });
        }
    }
    dated(text).or_else(|| {
        let reads_as_heading = is_heading || (text.split(' ').count() <= 6 && !text.ends_with('.'));
        reads_as_heading.then(|| near(&fold(text)).map(whole))?
    })
}

/// `Informācija atjaunota 21.01.2025.`: a date needs no colon.
fn dated(text: &str) -> Option<Labelled> {
    let at = text.find(|c: char| c.is_ascii_digit())?;
    let (before, after) = text.split_at(at);
    (meaning(&fold(before))? == Meaning::Field(Field::Updated)).then(|| Labelled {
        meaning: Meaning::Field(Field::Updated),
        label: bare(before),
        rest: squeeze(after),
    })
}

fn bare(label: &str) -> String {
    squeeze(label).trim_start_matches(crate::text::is_bullet).trim_end_matches([':', ' ', '*']).to_owned()
}

/// The number of a step before a text, and the text without it: `2. Saņemšana`, `2) …`, `2. solis / …`, `2.solis`.
/// `true` if the word *solis* says that it is a step.
pub(crate) fn numbered(text: &str) -> (Option<u32>, &str, bool) {
    let text = text.trim_start();
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    if digits == 0 || digits > 2 {
        return (None, text, false);
    }
    let Ok(number) = text[..digits].parse() else { return (None, text, false) };
    let after = &text[digits..];
    let rest = after.trim_start_matches(['.', ')', ' ', '\u{a0}']);
    if let Some(rest) = ["solis", "Solis", "SOLIS"].iter().find_map(|word| rest.strip_prefix(word)) {
        return (Some(number), rest.trim_start_matches([' ', '/', ':', '.', '–', '-', '|']), true);
    }
    let has_mark = after.starts_with(['.', ')']);
    if has_mark && !rest.starts_with(|c: char| c.is_ascii_digit() || c.is_lowercase()) {
        return (Some(number), rest, false);
    }
    (None, text, false)
}

/// True for a block that is a label and nothing else, a misspelt one included.
pub(crate) fn is_label(text: &str) -> bool {
    let (_, text, _) = numbered(text);
    labelled(text, false).is_some_and(|labelled| labelled.rest.is_empty())
}
