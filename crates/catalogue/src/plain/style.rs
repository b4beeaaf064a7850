//! The habits of officialese, one function each. They point; only a person knows whether the sentence is better otherwise.

use std::collections::BTreeSet;

use super::split::{Sentence, sentences};
use super::{LONG, SPLIT};
use crate::data;
use crate::fault::Fault;
use crate::text::{has_word_start, words};

/// Words with more letters than this are named.
const LONG_WORD: usize = 15;
/// More verbal nouns in -šana than this in a sentence are too many.
const VERBAL_NOUNS: usize = 2;
/// So many abstract nouns in a row make a chain.
const CHAIN: usize = 3;
/// So many forms in jā- in a sentence are too many.
const MUSTS: usize = 2;
/// So many commas and semicolons make a list of a sentence.
const ROW: usize = 7;
/// So many parts are a list even where each is one word.
const NAMES: usize = 10;
/// A paragraph may have so many sentences.
const PARAGRAPH: usize = 5;

/// Over 20 words a sentence is long, over 25 it should be two.
pub(crate) fn length(sentence: &Sentence<'_>) -> Option<Fault> {
    let reason = match sentence.words {
        words if words > SPLIT => "split",
        words if words > LONG => "long",
        _ => return None,
    };
    Some(
        Fault::new("sentence-is-short", reason)
            .quote(sentence.text)
            .with("words", sentence.words.to_string()),
    )
}

/// Verbal nouns where verbs would do: three in -šana, or three abstract nouns in a row.
pub(crate) fn nouns(sentence: &Sentence<'_>) -> Option<Fault> {
    const ENDINGS: [&str; 7] = ["šana", "šanas", "šanai", "šanu", "šanā", "šanās", "šanos"];
    const ABSTRACT: [&str; 10] =
        ["šanas", "šanu", "šana", "ījuma", "ījumu", "ējuma", "ājuma", "umu", "uma", "ības"];
    let all: Vec<String> = words(sentence.text).map(|(_, word)| word.to_lowercase()).collect();
    let verbal: Vec<&str> = all
        .iter()
        .filter(|word| ENDINGS.iter().any(|ending| ends(word, ending)))
        .map(String::as_str)
        .collect();
    if verbal.len() > VERBAL_NOUNS {
        return Some(
            Fault::new("sentence-is-verbal", "nouns")
                .quote(sentence.text)
                .with("words", verbal.join(", "))
                .with("count", verbal.len().to_string()),
        );
    }
    let mut chain: Vec<&str> = Vec::new();
    for word in &all {
        if ABSTRACT.iter().any(|ending| ends(word, ending)) {
            chain.push(word);
            if chain.len() >= CHAIN {
                return Some(
                    Fault::new("sentence-is-verbal", "chain")
                        .quote(sentence.text)
                        .with("words", chain.join(" ")),
                );
            }
        } else {
            chain.clear();
        }
    }
    None
}

fn ends(word: &str, ending: &str) -> bool {
    word.strip_suffix(ending).is_some_and(|stem| stem.chars().count() >= 3)
}

/// `tiek veikta`, rows of `jāiesniedz`, and phrases that a plainer word can replace.
pub(crate) fn impersonal(sentence: &Sentence<'_>) -> Vec<Fault> {
    let mut out = Vec::new();
    let all: Vec<String> = words(sentence.text).map(|(_, word)| word.to_lowercase()).collect();
    let passive = all.windows(2).find(|pair| {
        matches!(pair[0].as_str(), "tiek" | "tika" | "tiks" | "tikt" | "netiek" | "netika")
            && ["ts", "ta", "ti", "tas", "tam", "tu", "tajam"].iter().any(|ending| ends(&pair[1], ending))
    });
    let fault = |reason| Fault::new("sentence-is-active", reason).quote(sentence.text);
    if let Some(pair) = passive {
        out.push(fault("passive").with("words", pair.join(" ")));
    }
    let musts: Vec<&str> = all.iter().filter(|word| is_must(word)).map(String::as_str).collect();
    if musts.len() >= MUSTS {
        out.push(fault("must").with("words", musts.join(", ")));
    }
    for hit in data::hits(&data::PHRASES, sentence.text).into_iter().take(3) {
        let phrase = &sentence.text[hit.start..hit.end];
        out.push(
            fault("phrase")
                .with("words", phrase)
                .with("instead", hit.entry.instead)
                .propose(hit.entry.instead),
        );
    }
    out
}

/// A verb in the debitive: `jāiesniedz`, not the noun `jānis`.
fn is_must(word: &str) -> bool {
    const NOT: [&str; 5] = ["jāņ", "jānis", "jāni", "jānim", "jāšan"];
    word.strip_prefix("jā").is_some_and(|rest| rest.chars().count() >= 3)
        && !NOT.iter().any(|not| word.starts_with(not))
}

/// A list written as one sentence.
pub(crate) fn row(sentence: &Sentence<'_>) -> Option<Fault> {
    let parts = sentence.text.matches([',', ';']).count();
    (parts >= ROW && (sentence.words > LONG || parts >= NAMES)).then(|| {
        Fault::new("list-is-a-list", "in-a-row").quote(sentence.text).with("count", parts.to_string())
    })
}

/// Words over 15 letters, each once per text.
pub(crate) fn long_words(sentence: &Sentence<'_>, told: &mut BTreeSet<String>) -> Option<Fault> {
    let long: Vec<&str> = sentence
        .text
        .split_whitespace()
        .filter(|word| !word.contains(['/', '@']) && !word.contains("www."))
        .map(|word| word.trim_matches(|c: char| !c.is_alphabetic()))
        .filter(|word| {
            word.chars().count() > LONG_WORD && !word.contains('-') && told.insert(word.to_lowercase())
        })
        .collect();
    (!long.is_empty())
        .then(|| Fault::new("words-are-short", "long").quote(sentence.text).with("words", long.join(", ")))
}

/// A regulation in the first sentence, where the reader wants to know what the service is.
pub(crate) fn law(first: &Sentence<'_>) -> Option<Fault> {
    let lower = first.text.to_lowercase();
    let names_law = has_word_start(&lower, &["likum", "saistoš", "noteikum"]);
    let points = has_word_start(
        &lower,
        &["nr", "pant", "punkt", "saskaņā", "pamatojoties", "ministru kabineta", "saistoš"],
    );
    (names_law && points).then(|| Fault::new("start-has-no-law", "law").quote(first.text).at(1))
}

/// Paragraphs of more than five sentences.
pub(crate) fn paragraphs(text: &str) -> Vec<Fault> {
    let long = text.split('\n').enumerate().filter_map(|(index, paragraph)| {
        let all = sentences(paragraph);
        let first = all.first().filter(|_| all.len() > PARAGRAPH)?;
        let fault = Fault::new("paragraph-is-short", "long").quote(first.text);
        Some(fault.with("count", all.len().to_string()).at(u32::try_from(index + 1).unwrap_or(u32::MAX)))
    });
    long.take(20).collect()
}

/// Whether the text speaks to its reader, and always in the same way.
pub(crate) fn address(text: &str) -> Option<Fault> {
    const FORMAL: [&str; 4] = ["jūs", "jums", "jūsu", "jūsos"];
    const INFORMAL: [&str; 8] = ["tu", "tev", "tevi", "tavs", "tava", "tavu", "tavas", "tavam"];
    if !text.contains(['ā', 'č', 'ē', 'ģ', 'ī', 'ķ', 'ļ', 'ņ', 'š', 'ū', 'ž']) {
        // Not Latvian: a translation addresses people in its own way.
        return None;
    }
    let all: Vec<String> = words(text).map(|(_, word)| word.to_lowercase()).collect();
    let is_formal = all.iter().any(|word| FORMAL.contains(&word.as_str()));
    let is_imperative = all.iter().any(|word| {
        word.chars().count() > 5
            && ["iet", "ieties"].iter().any(|ending| word.ends_with(ending))
            && word != "apmeklēt"
    });
    let informal = all.iter().find(|word| INFORMAL.contains(&word.as_str()));
    match (is_formal || is_imperative, informal) {
        (true, Some(word)) => Some(Fault::new("reader-is-addressed", "mixed").with("words", word.clone())),
        (false, None) => Some(Fault::new("reader-is-addressed", "nobody")),
        (true, None) | (false, Some(_)) => None,
    }
}
