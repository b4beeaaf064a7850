//! Where a part of the page states a language of its own, its text is in that language.
//!
//! # Applicability
//! Every HTML element in a `body` whose `lang` begins with a registered primary language subtag, if some text takes its
//! language from it.
//!
//! # Expectation
//! Most of that text is in that language.
//!
//! # Assumptions
//! The text is in a human language. It is judged by letters and by function words together, so that names decide
//! nothing.
//!
//! # Known problems
//! The language of a few words cannot be known. A word can belong to several languages.
//!
//! # Reasons
//! * `other-language` {lang, found, text}: the text is in another language.
//! * `perhaps-other-language` {lang, found, text}: asks; it looks like another language.
//! * `language-unclear` {lang, text}: asks; the text is too short to tell.

use audit::{Impact, Need, Reason, Rule, Stage, Target, Verdict, fails};
use page::Page;
use standards::languages;

use super::part_lang_valid::is_in_body;
use crate::shared::excerpt::excerpt;
use crate::shared::inheriting_text::{self, own_lang};
use crate::shared::text_language::{Agreement, compare};

/// Words from which a text that looks like another language is a doubt and no routine question.
const LONG: usize = 10;

/// See the module.
pub static RULE: Rule = Rule {
    id: "part-lang-matches-text",
    version: 1,
    requirements: &[fails(3, 1, 2)],
    techniques: &["H58"],
    act: &["off6ek"],
    aspects: &[],
    impact: Impact::Serious,
    stage: Stage::Stable,
    needs: &[Need::Visibility],
    says: &["other-language", "perhaps-other-language", "language-unclear"],
    targets,
    expect,
};

fn targets(page: &Page) -> Vec<Target> {
    page.elements()
        .iter()
        .copied()
        .filter(|node| {
            own_lang(page, *node).is_some_and(languages::is_known)
                && is_in_body(page, *node)
                && inheriting_text::is_any(page, *node)
        })
        .map(|node| Target::attr(node, "lang"))
        .collect()
}

fn expect(page: &Page, target: &Target) -> Verdict {
    let lang = own_lang(page, target.node).unwrap_or_default();
    let texts = inheriting_text::of(page, target.node, false);
    let reason = |key| Reason::new(key).with("lang", lang).with("text", excerpt(&texts.join(" ")));
    match compare(&texts, lang) {
        Agreement::Same => Verdict::Passed,
        Agreement::Other(found) => Verdict::Failed(reason("other-language").with("found", found)),
        Agreement::Doubt(Some(found))
            if texts.iter().flat_map(|text| text.split_whitespace()).count() >= LONG =>
        {
            Verdict::CantTell(reason("perhaps-other-language").with("found", found))
        }
        Agreement::Doubt(_) => Verdict::CantTell(reason("language-unclear").routine()),
    }
}
