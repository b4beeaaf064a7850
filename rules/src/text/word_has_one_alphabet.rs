//! Words are written with the letters of one alphabet, not with signs that only look like letters.
//!
//! # Applicability
//! Every text node in the accessibility tree, outside of formulas, with a word of four or more letters in which letters of the
//! Latin and the Cyrillic alphabet are mixed, or with three or more mathematical or enclosed letters in a row.
//!
//! # Expectation
//! No letter only looks like one of the alphabet that the word is written in.
//!
//! # Assumptions
//! A word with letters that only one alphabet has is written in that alphabet.
//!
//! # Known problems
//! Words with an ending of the other alphabet (`PDFы`) are told by letters that look like none of the first, else asked. Greek
//! letters in words are not looked at: they stand in names of units and substances.
//!
//! # Reasons
//! * `look-alike` {word, letters}: these letters are of another alphabet than the word.
//! * `maybe-look-alike` {word}: asks; the word could be of either alphabet, or they are its prefix or ending.
//! * `signs` {word, plain}: five or more signs in a row only look like this word.
//! * `maybe-signs` {word, plain}: asks; three or four do.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::varam::Aspect;
use unicode_normalization::UnicodeNormalization;

use crate::shared::excerpt::excerpt;

/// See the module.
pub static RULE: Rule = Rule {
    id: "word-has-one-alphabet",
    version: 1,
    requirements: &[fails(1, 1, 1)],
    techniques: &["F71"],
    act: &[],
    aspects: &[Aspect::TextAlternatives],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["look-alike", "maybe-look-alike", "signs", "maybe-signs"],
    targets,
    expect,
};

/// Letters of a word that is looked at.
const FEWEST: usize = 4;
/// Letters of its own alphabet alone that show which one a word is written in.
const ENOUGH: usize = 2;
/// Signs in a row that may be a word, and that certainly are one.
const SIGNS: (usize, usize) = (3, 5);
/// Cyrillic letters that look like Latin ones, and those; letters in other scripts are none.
const LIKE: (&str, &str) = ("аеорсухіјѕһԛԝАВЕЅІЈКМНОРСТХУ", "aeopcyxijshqwABESIJKMHOPCTXY");

/// A word that is written oddly.
#[derive(Debug, PartialEq, Eq)]
enum Odd<'a> {
    /// Letters of two alphabets: the strange ones, if it is clear which.
    Mixed(&'a str, Option<String>),
    /// Signs that look like letters.
    Signs(&'a str),
}

fn targets(page: &Page) -> Vec<Target> {
    let texts = page.text_nodes().iter().copied().filter(|node| {
        page.tree.text(*node).is_some_and(|text| !text.is_ascii() && odd(text).is_some())
            && page.in_accessibility_tree(*node)
            && !page.flat_ancestors(*node).any(|around| {
                page.tree.element(around).is_some_and(|element| matches!(&**element.local(), "math" | "code"))
            })
    });
    texts.map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    match page.tree.text(target.node).and_then(odd) {
        Some(Odd::Mixed(word, Some(letters))) => {
            let reason = Reason::new("look-alike").with("word", excerpt(word));
            Verdict::Failed(reason.with("letters", letters))
        }
        Some(Odd::Mixed(word, None)) if is_unclear(word) => {
            Verdict::CantTell(Reason::new("maybe-look-alike").with("word", excerpt(word)))
        }
        Some(Odd::Signs(word)) => {
            let plain: String = word.nfkc().collect();
            let reason = |key| Reason::new(key).with("word", excerpt(word)).with("plain", excerpt(&plain));
            if word.chars().count() >= SIGNS.1 {
                Verdict::Failed(reason("signs"))
            } else {
                Verdict::CantTell(reason("maybe-signs"))
            }
        }
        Some(Odd::Mixed(_, None)) | None => Verdict::Passed,
    }
}

/// The word of the text that is written most oddly.
fn odd(text: &str) -> Option<Odd<'_>> {
    let signs = text.split(|c| !is_sign(c)).find(|word| word.chars().count() >= SIGNS.0).map(Odd::Signs);
    let words = || text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_ascii());
    let mixed = || {
        let mixed = words().filter(|word| is_mixed(word));
        mixed.map(|word| Odd::Mixed(word, strangers(word).filter(|_| are_inside(word))))
    };
    let certain = mixed().find(|word| matches!(word, Odd::Mixed(_, Some(_))));
    let unclear = || mixed().find(|word| matches!(word, Odd::Mixed(word, None) if is_unclear(word)));
    certain.or(signs).or_else(unclear).or_else(|| mixed().next())
}

fn is_mixed(word: &str) -> bool {
    word.chars().count() >= FEWEST && word.chars().any(is_cyrillic) && word.chars().any(is_latin)
}

/// The letters of the other alphabet, where all of them look like letters of this one, and the word has enough letters that
/// only this one has.
fn strangers(word: &str) -> Option<String> {
    let of = |is_own: fn(char) -> bool, like: &str, own_like: &str| {
        let strangers: String = word.chars().filter(|c| !is_own(*c)).collect();
        let own = word.chars().filter(|c| is_own(*c) && !own_like.contains(*c)).count();
        (own >= ENOUGH && strangers.chars().all(|c| like.contains(c))).then_some(strangers)
    };
    of(is_latin, LIKE.0, LIKE.1).or_else(|| of(is_cyrillic, LIKE.1, LIKE.0))
}

/// The word begins and ends in one alphabet: what is strange is no prefix and no ending.
fn are_inside(word: &str) -> bool {
    let ends = [word.chars().next(), word.chars().next_back()];
    ends.iter().flatten().all(|c| is_latin(*c)) || ends.iter().flatten().all(|c| is_cyrillic(*c))
}

fn is_unclear(word: &str) -> bool {
    strangers(word).is_some() || word.chars().all(|c| LIKE.0.contains(c) || LIKE.1.contains(c))
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&c)
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&c)
}

/// Mathematical letters, letters in circles, and wide ones.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{1d400}'..='\u{1d7cb}' | '\u{24b6}'..='\u{24e9}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strange_letter_is_found_in_either_alphabet() {
        assert_eq!(odd("Jеlgava"), Some(Odd::Mixed("Jеlgava", Some("е".into()))));
        assert_eq!(odd("Зaявление"), Some(Odd::Mixed("Зaявление", Some("a".into()))));
        assert_eq!(odd("Jelgava un Елгава"), None);
        assert_eq!(odd("PDFы"), Some(Odd::Mixed("PDFы", None)));
        assert!(!is_unclear("PDFы"));
        assert_eq!(odd("PDFа"), Some(Odd::Mixed("PDFа", None)));
        assert!(["COВA", "PDFа", "eПаспорт"].into_iter().all(is_unclear));
    }
}
