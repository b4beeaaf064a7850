//! Words are not pulled apart with spaces.
//!
//! # Applicability
//! Every text node that is visible or exposed and has four or more single letters in a row, with one space between
//! them.
//!
//! # Expectation
//! The letters are no word that is written with spaces to look wider.
//!
//! # Assumptions
//! If the letters together are a word that also stands on the page, they are that word.
//!
//! # Known problems
//! Letters that are meant one by one, such as an alphabet or the marks of a school class, only a person can tell from a
//! word. Letters in order of the alphabet are passed.
//!
//! # Reasons
//! * `spaced` {letters, word}: the letters are a word of the page.
//! * `maybe-spaced` {letters, word}: asks; they may be a word.

use std::collections::HashSet;
use std::sync::Arc;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::{Fact, Page};

/// Fewest letters in a row.
const FEWEST: usize = 4;

/// See the module.
pub static RULE: Rule = Rule {
    id: "word-is-written-together",
    version: 1,
    requirements: &[fails(1, 3, 2)],
    techniques: &["F32", "C8"],
    act: &[],
    aspects: &[],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["spaced", "maybe-spaced"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    let texts = page.text_nodes().iter().copied().filter(|node| {
        page.tree.text(*node).is_some_and(|text| spaced(text).is_some())
            && (page.in_accessibility_tree(*node) || page.is_visible(*node) != Fact::Known(false))
    });
    texts.map(Target::node).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let Some(letters) = page.tree.text(target.node).and_then(spaced) else { return Verdict::Passed };
    if letters.windows(2).all(|pair| pair[0] < pair[1]) || letters.windows(2).all(|pair| pair[0] == pair[1]) {
        return Verdict::Passed;
    }
    let word: String = letters.iter().collect();
    let apart: Vec<String> = letters.iter().map(char::to_string).collect();
    let reason = |key| Reason::new(key).with("letters", apart.join(" ")).with("word", word.clone());
    if Words::of(page).0.contains(&word) {
        Verdict::Failed(reason("spaced"))
    } else {
        Verdict::CantTell(reason("maybe-spaced"))
    }
}

/// The first run of single letters with one space between, in lower case.
fn spaced(text: &str) -> Option<Vec<char>> {
    let mut run: Vec<char> = Vec::new();
    for word in text.trim().split([' ', '\u{a0}']) {
        let mut letters = word.chars();
        match (letters.next(), letters.next()) {
            (Some(letter), None) if letter.is_alphabetic() => run.extend(letter.to_lowercase()),
            _ if run.len() >= FEWEST => return Some(run),
            _ => run.clear(),
        }
    }
    (run.len() >= FEWEST).then_some(run)
}

/// Words that stand on the page in one piece, the title's too.
struct Words(HashSet<String>);

impl Words {
    fn of(page: &Page) -> Arc<Words> {
        page.memo(|page| {
            let title = page.title();
            let texts =
                page.text_nodes().iter().filter_map(|node| page.tree.text(*node)).chain([title.as_str()]);
            let words = texts.flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
            Words(words.filter(|word| word.chars().count() >= FEWEST).map(str::to_lowercase).collect())
        })
    }
}
