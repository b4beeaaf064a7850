//! A passage in another language says so in its code.
//!
//! # Applicability
//! Every HTML element in a `body` that itself holds the text of a passage: with what is in it, and without blocks below
//! it, at least ten words that are shown or exposed, for which the code states a known language.
//!
//! # Expectation
//! The passage is in that language.
//!
//! # Assumptions
//! Letters and function words tell the language of ten words.
//!
//! # Known problems
//! Names, quotations of titles and technical terms need no `lang`; whether the passage is one of those, only a person can
//! tell, so that the rule only asks. If the whole page is in another language than it states, that is one fault and
//! is told by `html-lang-matches-text`: here the passage is compared with the language of the page's text then.
//!
//! # Reasons
//! * `perhaps-other-language` {lang, found, text}: asks; the passage seems to be in another language.

use std::collections::BTreeMap;

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::style::Display;
use page::{Fact, NodeId, Page};
use standards::languages;

use super::html_lang_matches_text;
use super::part_lang_valid::is_in_body;
use crate::shared::excerpt::excerpt;
use crate::shared::inheriting_text::own_lang;
use crate::shared::text_language::{Agreement, compare, is_plainly};

/// Fewest words of a passage.
const FEWEST: usize = 10;

/// See the module.
pub static RULE: Rule = Rule {
    id: "foreign-text-has-lang",
    version: 2,
    requirements: &[fails(3, 1, 2)],
    techniques: &["H58"],
    act: &[],
    aspects: &[],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["perhaps-other-language"],
    targets,
    expect,
};

/// The passages of a page by the element that holds them: their words together.
type Passages = BTreeMap<NodeId, String>;

fn targets(page: &Page) -> Vec<Target> {
    passages(page).keys().map(|node| Target::node(*node)).collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let passages = passages(page);
    let (Some(text), Some(lang)) = (passages.get(&target.node), page.language(target.node)) else {
        return Verdict::Passed;
    };
    if is_plainly(text, lang) {
        return Verdict::Passed;
    }
    let texts = [text.clone()];
    let Agreement::Other(found) = compare(&texts, lang) else { return Verdict::Passed };
    if is_stated_by_a_part(page, target.node) || html_lang_matches_text::other_language(page) == Some(found) {
        return Verdict::Passed;
    }
    let reason = Reason::new("perhaps-other-language").with("lang", lang).with("found", found);
    Verdict::CantTell(reason.with("text", excerpt(text)))
}

/// True if a part of the page states the language: then `part-lang-matches-text` judges it.
fn is_stated_by_a_part(page: &Page, node: NodeId) -> bool {
    std::iter::once(node)
        .chain(page.flat_ancestors(node))
        .find(|outer| own_lang(page, *outer).is_some())
        .is_some_and(|outer| !page.tree.is(outer, "html"))
}

fn passages(page: &Page) -> std::sync::Arc<Passages> {
    page.memo(|page| {
        let mut passages = Passages::new();
        for text in page.text_nodes() {
            let words = page.tree.text(*text).unwrap_or_default();
            if words.trim().is_empty()
                || !(page.in_accessibility_tree(*text) || page.is_visible(*text) != Fact::Known(false))
            {
                continue;
            }
            let Some(block) = page.flat_ancestors(*text).find(|outer| is_block(page, *outer)) else {
                continue;
            };
            let passage = passages.entry(block).or_default();
            passage.push_str(words);
            passage.push(' ');
        }
        passages.retain(|block, text| {
            text.split_whitespace()
                .filter(|word| word.contains(char::is_alphabetic))
                .nth(FEWEST - 1)
                .is_some()
                && page.language(*block).is_some_and(languages::is_known)
                && is_in_body(page, *block)
        });
        passages
    })
}

/// An element whose text stands apart from the text around it, or that states a language.
fn is_block(page: &Page, node: NodeId) -> bool {
    let Some(element) = page.tree.element(node) else { return false };
    own_lang(page, node).is_some()
        || match page.style(node) {
            Fact::Known(style) => {
                !matches!(style.display, Display::Inline | Display::Contents | Display::None)
            }
            Fact::Unknown(_) => !matches!(
                &**element.local(),
                "a" | "abbr"
                    | "b"
                    | "cite"
                    | "em"
                    | "font"
                    | "i"
                    | "mark"
                    | "q"
                    | "small"
                    | "span"
                    | "strong"
                    | "u"
            ),
        }
}
