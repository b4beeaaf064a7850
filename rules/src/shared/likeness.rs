//! Whether two documents certainly serve different purposes, as far as their words tell. That they serve the same one is
//! never certain: the same words may stand around different pictures.
//!
//! Words are stems of content words: of words of four letters and more that are function words of no language, the first
//! five letters. Of the pairs of pages of a municipal site (85 pages, main parts only) half share more than 43 % of the
//! stems of the shorter page, and one in twenty less than 23 %: templates and the office's own words come up everywhere.
//! Documents count as strangers below a quarter.

use std::collections::{BTreeSet, HashSet};

use page::resource::LinkedPage;
use page::{DocId, NodeId, Page};
use standards::aria::Role;
use standards::function_words;
use standards::words::List;

use super::emptiness::{self, Empty};
use super::title;

/// Stems that each text must have before their difference says anything.
const ENOUGH: usize = 6;
/// The same where a document has nothing but text and no script: then all that it says is known.
const ENOUGH_OF_ONLY_TEXT: usize = 2;
/// Of the stems of the shorter text, one in so many may be shared by texts about different things.
const STRANGERS: usize = 4;
/// Words of a name shorter than this say too little.
const SHORTEST: usize = 4;
/// So many first letters stand for a word in all its forms.
const STEM: usize = 5;
/// Headings that tell what a document is about.
const HEADINGS: usize = 5;
/// Text of a document that is looked at, in bytes.
const LONGEST: usize = 8_000;

/// Longest text of a document that is kept whole, in bytes.
const LONGEST_WHOLE: usize = 40_000;
/// Blocks of a document that are kept.
const MOST_BLOCKS: usize = 200;
/// Longest text of a block that is kept, in bytes.
const LONGEST_BLOCK: usize = 600;
/// Elements that are blocks.
const BLOCKS: [&str; 11] =
    ["ul", "ol", "div", "p", "nav", "header", "aside", "section", "table", "dl", "form"];

/// Elements that show something other than text, or make the text.
const HOLDS_MORE: [&str; 12] = [
    "script", "img", "svg", "picture", "video", "audio", "canvas", "object", "embed", "iframe", "frame",
    "form",
];

/// What a document says, for comparing.
#[derive(Debug)]
struct Content {
    language: Option<String>,
    title: Vec<String>,
    headings: BTreeSet<String>,
    stems: HashSet<String>,
    is_settled: bool,
    is_only_text: bool,
}

impl Content {
    /// What a link leads to.
    fn of(linked: &LinkedPage) -> Self {
        Self {
            language: linked.language.clone(),
            title: title::parts(&linked.title).into_iter().map(str::to_lowercase).collect(),
            headings: stems(&linked.headings.join(" ")).into_iter().collect(),
            stems: stems(&linked.text),
            is_settled: linked.is_settled,
            is_only_text: linked.is_only_text,
        }
    }

    /// Stems of the title, apart from parts that both titles have (the name of the site), and of the headings.
    fn subject(&self, other: &Self) -> BTreeSet<String> {
        let own = self.title.iter().filter(|part| !other.title.contains(part));
        let mut subject: BTreeSet<String> = own.flat_map(|part| stems(part)).collect();
        subject.extend(self.headings.iter().cloned());
        subject
    }

    fn mentions(&self, stem: &String) -> bool {
        self.stems.contains(stem)
            || self.headings.contains(stem)
            || self.title.iter().any(|part| stems(part).contains(stem))
    }
}

/// True if, of the documents that one name stands for, one is what the name says and the other is certainly about
/// something else. Of a name that is certain to say nothing it is enough that the documents are about different things.
pub fn are_different(name: &str, one: &LinkedPage, two: &LinkedPage) -> bool {
    let (one, two) = (&Content::of(one), &Content::of(two));
    let says_enough = |content: &Content| {
        content.is_settled
            && content.stems.len() >= if content.is_only_text { ENOUGH_OF_ONLY_TEXT } else { ENOUGH }
    };
    if !says_enough(one) || !says_enough(two) {
        return false;
    }
    let (subject, other) = (one.subject(two), two.subject(one));
    let shared = one.stems.intersection(&two.stems).count();
    let are_strangers = one.language == two.language
        && !subject.is_empty()
        && !other.is_empty()
        && subject.is_disjoint(&other)
        && !subject.iter().all(|stem| two.stems.contains(stem))
        && !other.iter().all(|stem| one.stems.contains(stem))
        && shared * STRANGERS <= one.stems.len().min(two.stems.len());
    if !are_strangers {
        return false;
    }
    match emptiness::of(List::VagueLinks, name) {
        Empty::Certainly => true,
        Empty::Perhaps => false,
        Empty::No => {
            let name = stems(name);
            let is_about = |subject: &BTreeSet<String>| name.iter().any(|stem| subject.contains(stem));
            let is_silent = |content: &Content| !name.iter().any(|stem| content.mentions(stem));
            is_about(&subject) && is_silent(two) || is_about(&other) && is_silent(one)
        }
    }
}

/// What a document of the page says, its main part if it marks one.
pub fn read(page: &Page, doc: DocId) -> LinkedPage {
    let document = page.doc(doc);
    let root = document.root;
    let elements = || page.tree.descendants(root).filter(|node| page.tree.element(*node).is_some());
    let title = elements().find(|node| page.tree.is(*node, "title"));
    let title = title.map(|node| page.tree.text_content(node)).unwrap_or_default();
    let main = elements().find(|node| page.role(*node) == Some(Role::Main));
    let mut text = page.visible_text(main.unwrap_or(root));
    let mut end = LONGEST.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
    let mut address = document.url.clone();
    address.set_fragment(None);
    LinkedPage {
        address,
        language: page
            .document_element(doc)
            .and_then(|html| page.language(html))
            .and_then(|language| language.split('-').next())
            .map(str::to_ascii_lowercase),
        title: title.split_whitespace().collect::<Vec<_>>().join(" "),
        headings: headings(page, main.unwrap_or(root)),
        text,
        blocks: blocks(page, root),
        whole: Some(page.visible_text(root).to_lowercase()).filter(|text| text.len() <= LONGEST_WHOLE),
        is_settled: !may_lead_away(page, root),
        is_only_text: !elements().any(|node| HOLDS_MORE.iter().any(|name| page.tree.is(node, name))),
    }
}

/// The text of an element that is a block, as it is kept; `None` for other elements, and where it is too long.
pub fn block(page: &Page, node: NodeId) -> Option<String> {
    let is_block = BLOCKS.iter().any(|name| page.tree.is(node, name));
    let text = is_block.then(|| page.visible_text(node))?;
    (text.len() <= LONGEST_BLOCK && text.contains(char::is_alphabetic)).then(|| text.to_lowercase())
}

fn blocks(page: &Page, root: NodeId) -> BTreeSet<String> {
    page.tree.descendants(root).filter_map(|node| block(page, node)).take(MOST_BLOCKS).collect()
}

/// The headings `h1`, or `h2` where there is none.
fn headings(page: &Page, part: NodeId) -> Vec<String> {
    let of = |name: &str| -> Vec<String> {
        let elements = page.tree.descendants(part).filter(|node| page.tree.is(*node, name));
        elements.map(|node| page.visible_text(node)).filter(|text| !text.is_empty()).take(HEADINGS).collect()
    };
    let first = of("h1");
    if first.is_empty() { of("h2") } else { first }
}

/// True if a script of the document sets its address.
fn may_lead_away(page: &Page, root: NodeId) -> bool {
    let scripts = page.tree.descendants(root).filter(|node| page.tree.is(*node, "script"));
    let has = |code: &str| {
        let dense: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        ["location=", "location.href=", "location.replace(", "location.assign("].iter().any(|set| {
            dense.match_indices(set).any(|(at, found)| !dense[at + found.len()..].starts_with('='))
        })
    };
    scripts.map(|script| page.tree.text_content(script)).any(|code| has(&code))
}

fn stems(text: &str) -> HashSet<String> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| word.chars().count() >= SHORTEST)
        .map(str::to_lowercase)
        .filter(|word| function_words::of(word) == 0)
        .map(|word| word.chars().take(STEM).collect())
        .collect()
}
